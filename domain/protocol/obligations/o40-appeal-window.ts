/**
 * O40 — the time to appeal, from the notice of a decision (MEX asylum review 15 wd [B]; elsewhere as the pack says). While
 * it runs, and while an appeal is pending, nothing of the decision against the child is carried out (G01).
 */
import type { Act } from '../../register/act.ts';
import { findClock } from '../clock.ts';
import { actsOf } from '../signals.ts';
import type { ObligationInstance, ObligationRule, RuleInput } from '../types.ts';
import { absent, decisionsOf, firstSince, metBy } from './instance.ts';

const KINDS = ['appeal.file', 'appeal.waive'];

function windowOf({ file, pack }: RuleInput, act: Act, variant: string): ObligationInstance[] {
  if (!findClock(pack, { obligation: 'O40', variant }, act.occurredAt)) return [];
  const ended = metBy(firstSince(file, KINDS, act.occurredAt));
  return [{ key: act.id, variant, from: act.occurredAt, ...ended, evidence: { fields: ['Y08'], acts: [act.id] } }];
}

export const o40: ObligationRule = {
  id: 'O40',
  responsible: ['R07', 'R06'],
  metByKinds: KINDS,
  instances: (input) => {
    const asylum = actsOf(input.file, 'asylum.decide').filter((act) => act.facts['final'] !== 'si');
    const decisions = decisionsOf(input.file);
    if (asylum.length + decisions.length === 0) return [];
    const windows = [
      ...asylum.flatMap((act) => windowOf(input, act, 'asylum')),
      ...decisions.flatMap((act) => windowOf(input, act, 'decision')),
    ];
    return windows.length > 0 ? windows : absent('no-window');
  },
};
