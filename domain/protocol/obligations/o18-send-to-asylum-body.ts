/**
 * O18 — a fear or a wish for asylum reaches the asylum body within a day (reference §3.2, RT-SOL; BLZ: the social worker
 * takes the wish [W22]). «No sabe» counts, until a certified screening has answered it.
 */
import { fearScreenedAway } from '../asylum.ts';
import { anyOf, everSaid, isYes } from '../signals.ts';
import type { ObligationRule } from '../types.ts';
import { absent, firstOf, metBy } from './instance.ts';

const KINDS = ['asylum.refer', 'asylum.file'];

export const o18: ObligationRule = {
  id: 'O18',
  responsible: ['R02', 'R03', 'R04'],
  metByKinds: KINDS,
  instances: ({ file, since }) => {
    const act = firstOf(file, KINDS);
    const stated = anyOf(
      everSaid(file, 'T03', (value) => value !== 'no'),
      everSaid(file, 'T05', isYes),
    );
    const from = stated?.since ?? since.get('RT-SOL') ?? act?.occurredAt;
    if (from === undefined) return absent('no-fear-or-wish', ['T03', 'T05']);
    const fellAway = !act && !since.has('RT-SOL') && fearScreenedAway(file) !== undefined;
    return [
      {
        key: 'asylum',
        from,
        ...metBy(act),
        ...(fellAway ? { cancelled: true } : {}),
        evidence: { fields: stated?.fields ?? ['T03'], acts: stated?.acts ?? [] },
      },
    ];
  },
};
