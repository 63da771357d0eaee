/** How does a rule say that a duty exists, that an act met it, or that there is none and why? The words shared by o01…o42. */
import type { CaseFile, Placement } from '../../casefile/types.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Act } from '../../register/act.ts';
import { type ClockName, findClock } from '../clock.ts';
import { runClock, startOf } from '../run-clock.ts';
import { actsOf } from '../signals.ts';
import type { AbsentObligation, Evidence, ObligationInstance, Pack, RuleInput } from '../types.ts';

type Absence = Omit<AbsentObligation, 'id'>;

/** There is no such duty, and why (key `absent.<reason>` of the messages). */
export function absent(reason: string, fields: readonly string[] = []): Absence {
  return { reason, evidence: { fields } };
}

/** The act that met a duty, as the instance carries it. */
export function metBy(act: Act | undefined): Pick<ObligationInstance, 'met'> {
  return act ? { met: { at: act.occurredAt, by: act.id } } : {};
}

/** First act of these kinds, whenever it was: done before it was owed is done. */
export function firstOf(
  file: CaseFile,
  kinds: readonly string[],
  test: (act: Act) => boolean = always,
): Act | undefined {
  let first: Act | undefined;
  for (const kind of kinds) {
    const act = actsOf(file, kind).find(test);
    if (act && (!first || act.occurredAt < first.occurredAt)) first = act;
  }
  return first;
}

/** First act of these kinds at or after an instant: a duty that arises anew is not met by what was done before. */
export function firstSince(file: CaseFile, kinds: readonly string[], from: Instant): Act | undefined {
  return firstOf(file, kinds, (act) => act.occurredAt >= from);
}

function always(): boolean {
  return true;
}

/** A duty that every case has from its first contact. */
export function fromContact(
  file: CaseFile,
  met: Act | undefined,
  fields: readonly string[] = ['A01'],
): readonly ObligationInstance[] {
  return [{ key: 'contact', from: file.contactAt, ...metBy(met), evidence: { fields } }];
}

/** Since when the child is known to be alone or separated; undefined for one in the care of parents or guardian. */
export function aloneSince(input: RuleInput): { readonly since: Instant; readonly evidence: Evidence } | undefined {
  const [alone, separated] = [input.since.get('V01'), input.since.get('V02')];
  const since = alone ?? separated;
  return since === undefined ? undefined : { since, evidence: { fields: ['A01', 'E01'] } };
}

/** Nothing to do for a child with parents or guardian. */
export const NOT_ALONE: Absence = absent('not-unaccompanied', ['E01']);

/** A duty of a child alone or separated, from the moment that this is known. */
export function whenAlone(input: RuleInput, met: Act | undefined): readonly ObligationInstance[] | Absence {
  const alone = aloneSince(input);
  return alone ? [{ key: 'alone', from: alone.since, ...metBy(met), evidence: alone.evidence }] : NOT_ALONE;
}

/** The red clock of another duty that starts at the same moment, for a duty that has only a target of its own. */
export function redOf(pack: Pack, obligation: string, from: Instant): Pick<ObligationInstance, 'red'> {
  const at = dueOf(pack, { obligation }, from);
  const statutory = findClock(pack, { obligation }, from)?.legal !== undefined;
  return at === undefined ? {} : { red: { at, statutory } };
}

/** When a clock that starts at `from` runs out (the statute, else the target); undefined when the node has none. */
export function dueOf(pack: Pack, clock: ClockName, from: ObligationInstance['from']): Instant | undefined {
  const row = findClock(pack, clock, startOf(from, pack.calendar));
  const span = row?.legal ?? row?.meta;
  return span && runClock(from, span, pack.calendar);
}

/** Of several ways in which a duty may be owed, the one that runs out first. */
export function earliest(
  input: RuleInput,
  obligation: string,
  candidates: readonly ObligationInstance[],
): ObligationInstance | undefined {
  let best: { readonly instance: ObligationInstance; readonly due: Instant } | undefined;
  for (const instance of candidates) {
    const due = dueOf(input.pack, { obligation, variant: instance.variant }, instance.from);
    if (due !== undefined && (!best || due < best.due)) best = { instance, due };
  }
  return best?.instance;
}

/** Placements in care: decided, not merely reported, and not behind a closed door. */
export function carePlacements(file: CaseFile): readonly Placement[] {
  return file.placements.filter((row) => !row.reportedOnly && row.liberty !== 'privado');
}

/** The act behind a placement. */
export function actById(file: CaseFile, id: string): Act | undefined {
  return file.acts.find((act) => act.id === id);
}

/** Decisions on the child's solution: by the panel, or on the assessment where no panel is reserved. Oldest first. */
export function decisionsOf(file: CaseFile): readonly Act[] {
  const [panel, plain] = [actsOf(file, 'bid.sign'), actsOf(file, 'decision.sign')];
  if (panel.length === 0) return plain;
  return plain.length === 0 ? panel : [...panel, ...plain].sort((a, b) => a.occurredAt - b.occurredAt);
}

/** The day a claim was filed: the date given, else undefined and the moment of the act counts. */
export function filingDate(act: Act): string | undefined {
  for (const value of [act.facts['filedOn'], act.facts['Y07']]) {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  }
  return undefined;
}
