/** How does time pass between two steps? Duties nobody speaks of are done on time, and the clocks sweep at every instant at which some duty wants attention. */
import type { RoleCode } from '#domain/access/role.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Obligation } from '#domain/protocol/types.ts';
import { currentPlacement } from '#domain/casefile/fold.ts';
import type { CaseTruth } from '../test-region-types.ts';
import type { Player } from './cast.ts';
import { type DutyAct, dutyActFor, dutyInstant } from './duties.ts';
import { introductionsFor } from './introductions.ts';
import { casesOf, performForFixture } from './perform.ts';
import { type Child, performsDuties, type Stage } from './stage.ts';

/** More than any story needs; a duty that renews itself each day stops here and is told. */
const MOST_DUTIES = 400;
const MOST_SWEEPS = 2000;

/** Moves the region's clock to `target`, living what happens in between. */
export async function passTime(stage: Stage, target: Instant): Promise<void> {
  const { clock } = stage.region;
  if (performsDuties(stage.read)) {
    for (let done = 0; done < MOST_DUTIES; done += 1) {
      const next = await nextDuty(stage, target);
      if (!next) break;
      await sweepUntil(stage, next.at);
      await performDuty(stage, next);
    }
  }
  await sweepUntil(stage, Math.max(target, clock.now()));
}

/** Turns the clock to `target`, stopping at every instant at which a duty passes a threshold. */
async function sweepUntil({ region }: Stage, target: Instant): Promise<void> {
  for (let sweeps = 0; sweeps < MOST_SWEEPS; sweeps += 1) {
    const wake = await region.nextWake();
    if (wake === undefined || wake > target) break;
    region.clock.set(Math.max(wake, region.clock.now()));
    await region.runClocks();
    if ((await region.nextWake()) === wake) break;
  }
  region.clock.set(Math.max(target, region.clock.now()));
}

interface NextDuty {
  readonly child: Child;
  readonly truth: CaseTruth;
  readonly obligation: Obligation;
  readonly duty: DutyAct;
  readonly at: Instant;
}

async function nextDuty(stage: Stage, target: Instant): Promise<NextDuty | undefined> {
  let next: NextDuty | undefined;
  for (const child of stage.children.values()) {
    const truth = await stage.truth(child.alias);
    if (!truth || truth.file.merge?.side === 'absorbed') continue;
    const mentioned = stage.mentioned(child.alias);
    for (const obligation of truth.assessment.obligations) {
      if (mentioned.has(obligation.id) || stage.givenUp.has(keyOf(child, obligation))) continue;
      const duty = dutyActFor(obligation.id);
      const at = dutyInstant(obligation, stage.region.clock.now(), target);
      if (duty && at !== undefined && (!next || at < next.at)) next = { child, truth, obligation, duty, at };
    }
  }
  return next;
}

function keyOf(child: Child, { id, key }: Obligation): string {
  return `${child.alias}/${id}/${key}`;
}

async function performDuty(stage: Stage, next: NextDuty): Promise<void> {
  const { child, truth, obligation, duty, at } = next;
  const pack = stage.region.pack(child.node);
  const player = dutyPlayer(stage, next);
  const told = stage.told(child.alias);
  const introductions = introductionsFor({
    kind: duty.kind,
    player,
    file: truth.file,
    assessment: truth.assessment,
    pack,
    now: stage.region.clock.now(),
    // A story about the acknowledgement is not helped past it by the way.
    told: stage.mentioned(child.alias).has('O03') ? new Set([...told, 'protection.acknowledge']) : told,
    expected: [],
  });
  for (const { by, kind, facts, why } of introductions) {
    await performForFixture(stage, { kind, player: stage.player(by, child.node), child, at, facts }, why);
  }
  const facts = duty.facts({
    file: truth.file,
    pack,
    obligation,
    others: await casesOf(stage, child),
    at,
    player: (role: RoleCode) => stage.player(role, child.node),
  });
  await performForFixture(stage, { kind: duty.kind, player, child, at, facts }, `${obligation.id} on time`);
  const after = await stage.truth(child.alias);
  const still = after?.assessment.obligations.find((one) => one.id === obligation.id && one.key === obligation.key);
  if (still?.status === 'open') stage.givenUp.add(keyOf(child, obligation));
}

/** The caseworker of the case, the consul of the child's country, the shelter where it lives: whoever it would be. */
function dutyPlayer(stage: Stage, { child, truth, duty, obligation }: NextDuty): Player {
  const { file } = truth;
  if (duty.role === 'R03' && file.caseworkerId !== undefined) {
    const signed = file.acts.find((act) => act.by.officerId === file.caseworkerId)?.by;
    return stage.player(
      { role: 'R03', id: file.caseworkerId, ...(signed ? { institution: signed.institutionId } : {}) },
      child.node,
    );
  }
  if (duty.role === 'R02') {
    const intake = file.byKind['intake.register']?.[0]?.by;
    const isMigration = intake?.role === 'R01' || intake?.role === 'R02';
    return stage.player(isMigration ? { role: 'R02', institution: intake.institutionId } : 'R02', child.node);
  }
  if (duty.role === 'R05') {
    const nationalities = file.facts['B11']?.value;
    const country: unknown = Array.isArray(nationalities) ? nationalities[0] : undefined;
    return stage.player({ role: 'R05', ...(typeof country === 'string' ? { country } : {}) }, child.node);
  }
  if (duty.role === 'R09') {
    const place = currentPlacement(file)?.place;
    return stage.player(place ? { role: 'R09', post: place } : 'R09', child.node);
  }
  if (duty.kind === 'referral.acknowledge') {
    const to = file.referrals.find((row) => obligation.key.includes(row.id))?.to;
    return stage.player(to ? { role: 'R17', institution: to } : 'R17', child.node);
  }
  return stage.player(duty.role, child.node);
}
