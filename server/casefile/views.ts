/** What is shown of a case? The page of one child, cut to what this viewer may read: whitelist, never a copy (§5.2, house §4). */
import { findAct } from '#domain/casefile/acts.ts';
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { AbsentObligation, Obligation, Pack } from '#domain/protocol/types.ts';
import type { CaseView, ChildLine, TimelineEntry } from '#domain/protocol/views.ts';
import type { Act } from '#domain/register/act.ts';
import type { FactValue } from '#domain/register/form/field.ts';
import { type Lens, readableDerived, readableFacts } from '../access/lens.ts';
import type { ConsideredCase } from '../desk/consider.ts';
import { protectionInstitution } from '../desk/reach.ts';
import { viewOfDuty } from '../protocol/duty-view.ts';
import { viewOfReferral } from '../referral/views.ts';
import { lineOfCase } from './child-line.ts';
import { nextActs } from './next-acts.ts';
import { peopleOf } from './people.ts';

export interface CaseViewInput {
  readonly lens: Lens;
  readonly found: ConsideredCase;
  readonly pack: Pack;
  readonly now: Instant;
  /** Names of officers by id, for the timeline and the people. */
  readonly names: ReadonlyMap<string, string>;
  /** The case that this one was merged into, when the viewer may know it. */
  readonly mergedInto?: CaseId;
}

/** Duties that tell of fear, asylum or trafficking; shown to whoever owes them, and to readers of K4. */
const HIGH_RISK_DUTIES: ReadonlySet<string> = new Set(['O18', 'O19', 'O20', 'O21', 'O22']);

export function presentCase(input: CaseViewInput): CaseView {
  const { lens, found, pack, now, mergedInto } = input;
  const { file, assessment } = found;
  const child = lineOfCase(lens, file, now);
  const { facts, withheld } = shownFacts(input);
  const institution = protectionInstitution(file, pack);
  const readsHighRisk = lens.classes.has('K4');
  return {
    child,
    state: file.state,
    stations: file.stations.map(({ state, at }) => ({ state, at })),
    version: file.version,
    contactAt: file.contactAt,
    zone: file.zone,
    routes: readableDerived(lens, assessment.routes),
    vulnerabilities: readableDerived(lens, assessment.vulnerabilities),
    flags: readableDerived(lens, assessment.flags),
    priority: {
      code: assessment.priority.code,
      fields: lens.classes.has('K3') ? assessment.priority.evidence.fields : [],
    },
    bidTriggers: readableDerived(lens, assessment.bidTriggers),
    ...(readsHighRisk && assessment.consularBlock && { consularBlock: assessment.consularBlock }),
    obligations: assessment.obligations
      .filter((duty) => maySeeDuty(lens, duty))
      .map((duty) => viewOfDuty(duty, { child, pack, institution, now })),
    absent: assessment.absent.filter((duty) => maySeeAbsence(lens, duty)),
    timeline: file.acts.map((act) => timelineEntry(input, act)),
    facts,
    withheldFields: withheld,
    placements: shownPlacements(input),
    referrals: shownReferrals(input, child),
    people: peopleOf({ file, pack, names: input.names, now, post: file.facts['A03']?.value }),
    next: nextActs(input),
    ...(mergedInto && { mergedInto }),
  };
}

function maySeeDuty(lens: Lens, duty: Pick<Obligation, 'id' | 'responsible'>): boolean {
  if (!HIGH_RISK_DUTIES.has(duty.id)) return lens.classes.has('K1');
  return lens.classes.has('K4') || duty.responsible.includes(lens.officer.role);
}

/** Why the consulate was not told says that the child fears return: K4 (G03). */
function maySeeAbsence(lens: Lens, duty: AbsentObligation): boolean {
  return lens.classes.has('K4') || (duty.reason !== 'G03' && !HIGH_RISK_DUTIES.has(duty.id));
}

function shownFacts({ lens, found, names }: CaseViewInput): {
  readonly facts: CaseView['facts'];
  readonly withheld: readonly string[];
} {
  const values: Record<string, FactValue> = {};
  for (const [id, fact] of Object.entries(found.file.facts)) values[id] = fact.value;
  const { facts, withheld } = readableFacts(lens, values);
  const shown: Record<string, CaseView['facts'][string]> = {};
  for (const [id, value] of Object.entries(facts)) {
    const fact = found.file.facts[id];
    if (fact) shown[id] = { value, at: fact.at, by: names.get(fact.by.officerId) ?? fact.by.institutionId };
  }
  return { facts: shown, withheld };
}

function timelineEntry({ lens, names }: CaseViewInput, act: Act): TimelineEntry {
  const { facts, withheld } = readableFacts(lens, act.facts, act.kind);
  const def = findAct(act.kind);
  const name = names.get(act.by.officerId);
  return {
    actId: act.id,
    kind: act.kind,
    title: def?.done ?? { es: act.kind, en: act.kind, fr: act.kind },
    occurredAt: act.occurredAt,
    receivedAt: act.receivedAt,
    by: { ...(name !== undefined && { name }), role: act.by.role, institution: act.by.institutionId },
    system: act.by.role === 'SYS',
    facts,
    withheld: withheld.length,
  };
}

function shownPlacements({ lens, found, pack }: CaseViewInput): CaseView['placements'] {
  return found.file.placements.map(({ rung, place, startedAt, endedAt, liberty }) => {
    const isProtected = pack.facilities.find(({ id }) => id === place)?.protectedAddress === true;
    const isShown = place !== '' && lens.classes.has(isProtected ? 'K5' : 'K3');
    return { rung, ...(isShown && { place }), startedAt, ...(endedAt !== undefined && { endedAt }), liberty };
  });
}

/** An addressee sees what was sent to it; the child's own institutions see all. */
function shownReferrals({ lens, found }: CaseViewInput, child: ChildLine): CaseView['referrals'] {
  const isAddressee = lens.relation.standing === 'addressed' || lens.relation.standing === 'placed';
  return found.file.referrals
    .filter(({ to }) => !isAddressee || to === lens.officer.institution)
    .filter(() => isAddressee || lens.classes.has('K3'))
    .map((referral) => viewOfReferral({ lens, referral, child, found }));
}
