/** O38 — whoever is asked for a service answers: 2 h when urgent, 24 h normally, 72 h for a service (reference §3.2, C18). */
import type { CaseFile, Referral } from '../../casefile/types.ts';
import type { ObligationInstance, ObligationRule } from '../types.ts';
import { firstOf, metBy } from './instance.ts';

/** Accepting, refusing with reason or completing answers as well as acknowledging. */
const ANSWERS = ['referral.acknowledge', 'referral.accept', 'referral.refuse', 'referral.complete'];

function answerTo(file: CaseFile, row: Referral): ObligationInstance {
  const answer = firstOf(file, ANSWERS, (act) => act.facts['referral'] === row.id);
  return {
    key: row.id,
    variant: row.urgency,
    from: row.sentAt,
    ...metBy(answer),
    ...(!answer && row.state === 'retirada' ? { cancelled: true } : {}),
    evidence: { fields: [], acts: [row.id] },
  };
}

export const o38: ObligationRule = {
  id: 'O38',
  responsible: ['R12', 'R13', 'R14', 'R16', 'R17', 'R18', 'R09', 'R03', 'R04'],
  metByKinds: ANSWERS,
  instances: ({ file }) => file.referrals.map((row) => answerTo(file, row)),
};
