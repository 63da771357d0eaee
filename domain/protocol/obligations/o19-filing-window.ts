/**
 * O19 — the national window to file for asylum, counted from entry (MEX 30 wd [W5], PAN 6 months from the next working
 * day [W20], BLZ 14 d [W22]). Its end never blocks a claim: it only asks for the reason of the delay (flag).
 */
import { addSpanToDate } from '../../kernel/calendar.ts';
import { localDateOf, parseLocalDate } from '../../kernel/instant.ts';
import { findClock, findPolicy } from '../clock.ts';
import { actsOf, answerOf } from '../signals.ts';
import type { ObligationRule, Pack } from '../types.ts';
import { absent, filingDate } from './instance.ts';

/** Where the law counts from the working day after entry. */
function startOf(pack: Pack, entry: string, at: number): string {
  if (findPolicy(pack, 'asylum.windowFromNextWorkingDay', at)?.value !== true) return entry;
  return localDateOf(addSpanToDate(entry, { wd: 1 }, pack.calendar), pack.calendar.zone);
}

export const o19: ObligationRule = {
  id: 'O19',
  responsible: ['R07', 'R03', 'R04'],
  metByKinds: ['asylum.file'],
  instances: ({ file, pack, since }) => {
    const filed = actsOf(file, 'asylum.file')[0];
    if (!filed && !since.has('RT-SOL')) return absent('no-fear-or-wish', ['T03', 'T05']);
    if (!findClock(pack, { obligation: 'O19' }, file.contactAt)) return absent('no-window');
    const entry = answerOf(file, 'F02');
    if (typeof entry !== 'string' || parseLocalDate(entry) === undefined) return absent('entry-date-unknown', ['F02']);
    const on = filed && filingDate(filed);
    // A claim filed on an earlier day than it was written down was in time on that day.
    const filedAt =
      filed && on ? Math.min(filed.occurredAt, addSpanToDate(on, { d: 0 }, pack.calendar)) : filed?.occurredAt;
    return [
      {
        key: 'window',
        from: { date: startOf(pack, entry, file.contactAt) },
        ...(filed && filedAt !== undefined ? { met: { at: filedAt, by: filed.id } } : {}),
        evidence: { fields: ['F02', 'Y07'], acts: filed ? [filed.id] : [] },
      },
    ];
  },
};
