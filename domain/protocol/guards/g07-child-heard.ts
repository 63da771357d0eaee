/**
 * G07 — The child is heard before an assessment, a determination, a placement or a return; where that cannot be, the
 * reason is written. A supervisor may go ahead in writing. Seed L118 (children's participation); CRC art. 12, GC12.
 */
import { DAY_MS } from '../../kernel/instant.ts';
import { actsOf } from '../signals.ts';
import type { Guard, GuardInput } from '../types.ts';
import { policyNumber, refuse, textOf } from './reading.ts';

/** [P] A view older than this is no longer the child's view of what is being decided. */
const RECENT_DAYS = 30;

export const g07: Guard = {
  id: 'G07',
  force: 'SUP',
  kinds: [
    'bia.sign',
    'bid.sign',
    'decision.sign',
    'placement.record',
    'solution.integrate',
    'return.prepare',
    'return.depart',
  ],
  source: 'L118',
  mark: 'B',
  legalRef: 'CRC art. 12; GC12',
  check(input) {
    if (isHeard(input)) return undefined;
    return refuse(g07, 'not_heard', {
      fields: ['U01'],
      values: { days: policyNumber(input, 'voice.recentDays', RECENT_DAYS) },
    });
  },
};

function isHeard(input: GuardInput): boolean {
  const { after, act } = input;
  if (textOf(act.facts['U01']) !== '' || textOf(act.facts['unableReason']) !== '') return true;
  const days = policyNumber(input, 'voice.recentDays', RECENT_DAYS);
  const since = act.occurredAt - days * DAY_MS;
  const heard = after.facts['U01'];
  if (heard && textOf(heard.value) !== '' && heard.at >= since && heard.at <= act.occurredAt) return true;
  return actsOf(after, 'voice.record').some(
    (one) => one.occurredAt >= since && one.occurredAt <= act.occurredAt && textOf(one.facts['unableReason']) !== '',
  );
}
