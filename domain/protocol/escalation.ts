/**
 * Who is told when a duty is about to lapse, and when must the clock look again? Half of the time, four fifths, all of it
 * (C06: 50/80/100 %), and the target when it lies before the statute.
 */
import type { ActorRole } from '../access/role.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Obligation } from './types.ts';

export const THRESHOLDS = [50, 80, 100] as const;
export type Threshold = (typeof THRESHOLDS)[number];

type Clock = Pick<Obligation, 'triggeredAt' | 'metaAt' | 'dueAt' | 'status' | 'metAt'>;

/** The instant of a threshold: percent of the time from trigger to red. */
export function thresholdAt(obligation: Pick<Obligation, 'triggeredAt' | 'dueAt'>, percent: Threshold): Instant {
  return obligation.triggeredAt + Math.round(((obligation.dueAt - obligation.triggeredAt) * percent) / 100);
}

/** Thresholds passed at `now`, or before the duty was met; none for a duty that fell away. */
export function escalatedAt(obligation: Clock, now: Instant): readonly Threshold[] {
  if (obligation.status === 'cancelled') return [];
  const until = Math.min(now, obligation.metAt ?? now);
  return THRESHOLDS.filter((percent) => thresholdAt(obligation, percent) <= until);
}

/** The next instant after `now` at which something changes by time alone; undefined when nothing will. */
export function nextWakeAt(obligation: Clock, now: Instant): Instant | undefined {
  if (obligation.status !== 'open' && obligation.status !== 'overdue') return undefined;
  const instants = [...THRESHOLDS.map((percent) => thresholdAt(obligation, percent)), obligation.metaAt];
  const ahead = instants.filter((at) => at > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}

/** The roles that answer for a duty, first first, then the supervisor and the focal point: nobody is the last to know. */
export function escalationChain({ responsible }: Pick<Obligation, 'responsible'>): readonly ActorRole[] {
  const above: readonly ActorRole[] = ['R04', 'R20'];
  return [...responsible, ...above.filter((role) => !responsible.includes(role))];
}

/** Whom a threshold concerns: at 50 % who owes it, at 80 % the next as well, at 100 % the whole chain. */
export function rolesToTell(obligation: Pick<Obligation, 'responsible'>, percent: Threshold): readonly ActorRole[] {
  const chain = escalationChain(obligation);
  if (percent === 100) return chain;
  return chain.slice(0, percent === 50 ? 1 : 2);
}
