/**
 * O33 — a child who is to stay has regularisation filed within 30 days of the decision (reference §3.2; MEX art. 112 and
 * Regl. 169 [W1][W2]). Only the decision in force counts.
 */
import { answerOf, codesOf } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { absent, decisionsOf, firstOf, metBy } from './instance.ts';

/** Options by which the child lives on in this country. */
const STAYING = ['DIS-1', 'DIS-2', 'DIS-9', 'DIS-11'];
const SETTLED = ['nacional', 'residente_permanente'];

export const o33: ObligationRule = {
  id: 'O33',
  responsible: ['R03', 'R04'],
  metByKinds: ['regularisation.file'],
  instances: ({ file }) => {
    const decisions = decisionsOf(file);
    const latest = decisions.at(-1);
    const staying = decisions.filter((act) => STAYING.includes(String(act.facts['option'])));
    if (!latest || staying.length === 0) return [];
    if (codesOf(answerOf(file, 'B11')).includes(file.node)) return absent('national-of-node', ['B11']);
    if (codesOf(answerOf(file, 'Y04')).some((code) => SETTLED.includes(code)))
      return absent('already-regular', ['Y04']);
    const filed = firstOf(file, ['regularisation.file']);
    // Deciding again for the same stay gives no new time; a stay decided after another decision starts anew.
    const lastOther = decisions.findLastIndex((act) => !staying.includes(act));
    const first = decisions[lastOther + 1] ?? staying.at(-1) ?? latest;
    const fellAway = !filed && !staying.includes(latest);
    return [
      {
        key: 'regularisation',
        from: first.occurredAt,
        ...metBy(filed),
        ...(fellAway ? { cancelled: true } : {}),
        evidence: { fields: ['Y04'], acts: [first.id] },
      },
    ];
  },
};
