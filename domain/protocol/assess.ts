/**
 * What does the law say of this case now? The composition of everything derived: vulnerabilities → priority → routes →
 * block and BID triggers → obligations with their two clocks → flags (house §1: the law is a room above the facts).
 */
import type { CaseFile } from '../casefile/types.ts';
import type { Instant } from '../kernel/instant.ts';
import { deriveBidTriggers } from './bid-triggers.ts';
import { findClock } from './clock.ts';
import { deriveConsularBlock } from './consular-block.ts';
import { deriveFlags } from './flags.ts';
import { OBLIGATION_RULES } from './obligations/index.ts';
import { derivePriority } from './priority.ts';
import { deriveRoutes } from './routes.ts';
import { runClock, startOf } from './run-clock.ts';
import type {
  AbsentObligation,
  Assessment,
  Derived,
  Obligation,
  ObligationInstance,
  ObligationRule,
  ObligationStatus,
  Pack,
  RuleInput,
} from './types.ts';
import { deriveVulnerabilities, factualVulnerabilities } from './vulnerabilities.ts';

/** Closed, merged into another or handed to another node: duties live on elsewhere or were transferred (G23). */
const AT_REST = ['ST10', 'STt', 'STd'];

/** Everything the law says of a case at `now`. Pure; a case of 60 acts takes some tens of microseconds. */
export function assess(file: CaseFile, pack: Pack, now: Instant): Assessment {
  const factual = factualVulnerabilities(file, now);
  const vulnerabilities = deriveVulnerabilities(file, factual);
  const { priority, since: prioritySince } = derivePriority(file, vulnerabilities, now);
  const routes = deriveRoutes(file, vulnerabilities);
  const consularBlock = deriveConsularBlock(file);
  const bidTriggers = deriveBidTriggers(file, factual, now);
  const { obligations, absent } = deriveObligations({
    file,
    pack,
    routes: codes(routes),
    vulnerabilities: codes(vulnerabilities),
    priority: priority.code,
    ...(consularBlock ? { consularBlock } : {}),
    bidTriggers,
    since: new Map([...vulnerabilities, ...routes].map((one) => [one.code, one.since])),
    prioritySince,
    now,
  });
  return {
    routes,
    vulnerabilities,
    flags: deriveFlags(file, vulnerabilities, obligations),
    priority,
    bidTriggers,
    ...(consularBlock ? { consularBlock } : {}),
    obligations,
    absent,
  };
}

function codes(derived: readonly Derived[]): ReadonlySet<string> {
  return new Set(derived.map(({ code }) => code));
}

function deriveObligations(input: RuleInput): Pick<Assessment, 'obligations' | 'absent'> {
  const obligations: Obligation[] = [];
  const absent: AbsentObligation[] = [];
  for (const rule of OBLIGATION_RULES) {
    const found = rule.instances(input);
    if ('reason' in found) {
      absent.push({ id: rule.id, ...found });
      continue;
    }
    for (const instance of found) {
      const obligation = withClock(rule, instance, input);
      if (obligation) obligations.push(obligation);
    }
  }
  return { obligations, absent };
}

/** The instance with its two clocks; undefined when neither node nor region gives it any. */
function withClock(rule: ObligationRule, instance: ObligationInstance, input: RuleInput): Obligation | undefined {
  const { calendar } = input.pack;
  const { from, variant, met, red } = instance;
  const triggeredAt = startOf(from, calendar);
  const clock = findClock(input.pack, { obligation: rule.id, variant }, triggeredAt);
  const target = clock?.meta ?? clock?.legal;
  if (!clock || !target) return undefined;
  const targetAt = runClock(from, target, calendar);
  const statuteAt = clock.legal && clock.legal !== target ? runClock(from, clock.legal, calendar) : targetAt;
  const dueAt = red?.at ?? statuteAt;
  const metaAt = Math.min(targetAt, dueAt);
  const status = statusOf(instance, { triggeredAt, dueAt }, input);
  // Built field by field: this runs some thirty times at every look at a case.
  const obligation: Writable<Obligation> = {
    id: rule.id,
    key: instance.key,
    triggeredAt,
    metaAt,
    dueAt,
    statutory: red?.statutory ?? clock.legal !== undefined,
    status,
    amberBreached: status !== 'cancelled' && (met?.at ?? input.now) > metaAt,
    responsible: rule.responsible,
    metByKinds: rule.metByKinds,
    evidence: instance.evidence,
    clock,
  };
  if (variant !== undefined) obligation.variant = variant;
  if (met) {
    obligation.metAt = met.at;
    obligation.metBy = met.by;
  }
  return obligation;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function statusOf(
  { met, cancelled }: ObligationInstance,
  { triggeredAt, dueAt }: Pick<Obligation, 'triggeredAt' | 'dueAt'>,
  { file, now }: RuleInput,
): ObligationStatus {
  if (met) return met.at <= dueAt ? 'met' : 'met_late';
  if (cancelled || AT_REST.includes(file.state)) return 'cancelled';
  // An alarm that is due at once is red from its first instant.
  const red = dueAt === triggeredAt ? now >= dueAt : now > dueAt;
  return red ? 'overdue' : 'open';
}
