/**
 * O09 — a guardian is asked for as soon as the child is known to be alone or separated (GC6 ¶33), and within the hour
 * once asylum is asked for or filed (seed L82). Where the law makes the authority representative, its designation meets it.
 */
import { asylumAsked } from '../asylum.ts';
import type { ObligationInstance, ObligationRule } from '../types.ts';
import { aloneSince, earliest, firstOf, metBy, NOT_ALONE } from './instance.ts';

export const GUARDIAN_ASKED: readonly string[] = ['guardian.request', 'guardian.designate'];

export const o09: ObligationRule = {
  id: 'O09',
  responsible: ['R02', 'R03', 'R04'],
  metByKinds: GUARDIAN_ASKED,
  instances: (input) => {
    const alone = aloneSince(input);
    if (!alone) return NOT_ALONE;
    const act = firstOf(input.file, GUARDIAN_ASKED);
    const base: ObligationInstance = { key: 'alone', from: alone.since, ...metBy(act), evidence: alone.evidence };
    const claim = asylumAsked(input.file);
    // A guardian asked for before the claim needs no second request.
    if (!claim || (act && act.occurredAt <= claim.since)) return [base];
    const hurried: ObligationInstance = {
      ...base,
      variant: 'asylum',
      from: Math.max(claim.since, alone.since),
      evidence: { fields: [...alone.evidence.fields, ...claim.fields], acts: claim.acts },
    };
    return [earliest(input, 'O09', [base, hurried]) ?? base];
  },
};
