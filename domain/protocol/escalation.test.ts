import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '#domain/kernel/instant.ts';
import { escalatedAt, escalationChain, nextWakeAt, rolesToTell } from './escalation.ts';
import type { Obligation } from './types.ts';

type Clock = Pick<Obligation, 'triggeredAt' | 'metaAt' | 'dueAt' | 'status' | 'metAt'>;
const open: Clock = { triggeredAt: 0, metaAt: 10 * HOUR_MS, dueAt: 10 * HOUR_MS, status: 'open' };

describe('escalation', () => {
  it('[C06] passes 50, 80 and 100 percent of the time', () => {
    expect(escalatedAt(open, 5 * HOUR_MS - 1)).toEqual([]);
    expect(escalatedAt(open, 5 * HOUR_MS)).toEqual([50]);
    expect(escalatedAt(open, 8 * HOUR_MS)).toEqual([50, 80]);
    expect(escalatedAt(open, 10 * HOUR_MS)).toEqual([50, 80, 100]);
  });

  it('[C06] wakes next at the threshold ahead, and at the target when it comes first', () => {
    expect(nextWakeAt(open, 0)).toBe(5 * HOUR_MS);
    expect(nextWakeAt(open, 5 * HOUR_MS)).toBe(8 * HOUR_MS);
    expect(nextWakeAt({ ...open, metaAt: HOUR_MS }, 0)).toBe(HOUR_MS);
    expect(nextWakeAt({ ...open, status: 'overdue' }, 10 * HOUR_MS)).toBeUndefined();
  });

  it('[C06] sleeps once met or fallen away', () => {
    expect(nextWakeAt({ ...open, status: 'met', metAt: HOUR_MS }, 2 * HOUR_MS)).toBeUndefined();
    expect(escalatedAt({ ...open, status: 'met', metAt: 6 * HOUR_MS }, 20 * HOUR_MS)).toEqual([50]);
    expect(escalatedAt({ ...open, status: 'cancelled' }, 20 * HOUR_MS)).toEqual([]);
  });

  it('[C06] an alarm due at once has passed everything at once', () => {
    expect(escalatedAt({ ...open, metaAt: 0, dueAt: 0, status: 'overdue' }, 0)).toEqual([50, 80, 100]);
  });

  it('[C06] climbs to the supervisor and the focal point', () => {
    expect(escalationChain({ responsible: ['R02', 'R03'] })).toEqual(['R02', 'R03', 'R04', 'R20']);
    expect(rolesToTell({ responsible: ['R04'] }, 50)).toEqual(['R04']);
    expect(rolesToTell({ responsible: ['R02', 'R03'] }, 80)).toEqual(['R02', 'R03']);
    expect(rolesToTell({ responsible: ['R03', 'R04'] }, 100)).toEqual(['R03', 'R04', 'R20']);
  });

  it('[C06] waking again and again passes every threshold exactly once, in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
        (from, a, b) => {
          const clock: Clock = {
            triggeredAt: from,
            metaAt: from + Math.min(a, b),
            dueAt: from + Math.max(a, b),
            status: 'open',
          };
          let now = from - 1;
          let wakes = 0;
          for (let at = nextWakeAt(clock, now); at !== undefined; at = nextWakeAt(clock, now)) {
            expect(at).toBeGreaterThan(now);
            now = at;
            wakes += 1;
          }
          expect(wakes).toBeLessThanOrEqual(4);
          expect(escalatedAt(clock, now)).toEqual([50, 80, 100]);
        },
      ),
    );
  });
});
