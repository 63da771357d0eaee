/**
 * O16 — a panel is opened within five working days of a BID trigger (reference §3.2, §3.4). Triggers that fire while a
 * panel is owed or open belong to it; one that fires after its decision asks for a new one.
 */
import { hostReunionSuffices, solutionDeferred } from '../bid-triggers.ts';
import { actsOf } from '../signals.ts';
import type { ObligationInstance, ObligationRule, RuleInput } from '../types.ts';
import { absent, metBy } from './instance.ts';

/** Between opening and signature a panel hears every trigger. */
function openPanelAt({ file }: RuleInput, at: number): boolean {
  const opened = actsOf(file, 'bid.open').findLast((act) => act.occurredAt <= at);
  if (!opened) return false;
  return !actsOf(file, 'bid.sign').some((act) => act.occurredAt >= opened.occurredAt && act.occurredAt < at);
}

export const o16: ObligationRule = {
  id: 'O16',
  responsible: ['R04', 'R03', 'R11'],
  metByKinds: ['bid.open'],
  instances: (input) => {
    const { file, bidTriggers } = input;
    if (bidTriggers.length === 0) {
      if (hostReunionSuffices(file)) return absent('bt1-exception', ['E13']);
      return solutionDeferred(file) ? absent('solution-deferred', ['Y06']) : [];
    }
    const instances: ObligationInstance[] = [];
    let coveredUntil = Number.NEGATIVE_INFINITY;
    for (const trigger of [...bidTriggers].sort((a, b) => a.since - b.since)) {
      if (trigger.since <= coveredUntil || openPanelAt(input, trigger.since)) continue;
      const opening = actsOf(file, 'bid.open').find((act) => act.occurredAt >= trigger.since);
      instances.push({ key: trigger.code, from: trigger.since, ...metBy(opening), evidence: trigger.evidence });
      coveredUntil = opening?.occurredAt ?? Number.POSITIVE_INFINITY;
    }
    return instances;
  },
};
