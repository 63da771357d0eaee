import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCase } from '#domain/casefile/fold.ts';
import { must } from '#domain/kernel/assert.ts';
import { buildActs, buildCase, intake, type Step, testPack, wallTime, when } from '#world/fixtures/case-file.ts';
import { assess } from './assess.ts';
import { ageYears, everSaid, holds, isYes } from './signals.ts';

const record = (at: string, facts: Step['facts'], more: Partial<Step> = {}): Step => ({
  at,
  kind: 'form.record',
  facts: facts ?? {},
  ...more,
});

describe('since when a fact holds', () => {
  it('[C06] repeating an answer does not restart its clock', () => {
    const file = buildCase([
      intake('2026-03-09 21:40', { T03: 'si' }),
      record('2026-03-10 10:00', { T03: 'si' }),
      record('2026-03-11 10:00', { T03: 'si' }),
    ]);
    expect(holds(file, 'T03', isYes)?.since).toBe(when('2026-03-09 21:40'));
  });

  it('[C06] an answer given again after its contrary holds anew', () => {
    const file = buildCase([
      intake('2026-03-09 21:40', { T02: 'si' }),
      record('2026-03-10 10:00', { T02: 'no' }),
      record('2026-03-12 10:00', { T02: 'si' }),
    ]);
    expect(wallTime(holds(file, 'T02', isYes)?.since ?? 0)).toBe('2026-03-12 10:00');
    expect(wallTime(everSaid(file, 'T02', isYes)?.since ?? 0)).toBe('2026-03-09 21:40');
  });

  it('[C06] what a device syncs late counts from when it happened', () => {
    const file = buildCase([
      intake('2026-03-09 21:40'),
      record('2026-03-10 12:00', { X07: 'no' }),
      record('2026-03-10 08:00', { X07: 'no' }, { receivedAt: '2026-03-11 09:00' }),
    ]);
    expect(wallTime(holds(file, 'X07', (value) => value === 'no')?.since ?? 0)).toBe('2026-03-10 08:00');
  });

  it('[C06] the order of arrival changes nothing that the law says', () => {
    const steps: readonly Step[] = [
      intake('2026-03-09 21:40', { T03: 'NS' }),
      record('2026-03-10 08:00', { T05: 'no', T10: 'no', X07: 'NS' }),
      { at: '2026-03-10 09:00', kind: 'guardian.request', role: 'R02' },
      record('2026-03-10 10:00', { T03: 'si', X07: 'si' }),
      { at: '2026-03-10 11:00', kind: 'asylum.refer' },
      record('2026-03-10 12:00', { D01: 'si', T08: 'si' }),
      { at: '2026-03-10 13:00', kind: 'bia.sign', facts: { form: 'corta', solution: 'DIS-1' } },
    ];
    const [first, ...rest] = buildActs(steps);
    const now = when('2026-03-20 08:00');
    const expected = assess(must(foldCase([must(first, 'intake'), ...rest]), 'case'), testPack(), now);
    fc.assert(
      fc.property(fc.shuffledSubarray(rest, { minLength: rest.length }), (shuffled) => {
        const file = must(foldCase([must(first, 'intake'), ...shuffled]), 'case');
        expect(assess(file, testPack(), now)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('age', () => {
  it('[C16] comes from the birth date, else as stated', () => {
    const born = buildCase([intake('2026-03-09 21:40', { B06: '2012-03-10', B07: 15 })]);
    expect(ageYears(born, when('2026-03-09 23:00'))).toBe(13);
    expect(ageYears(born, when('2026-03-10 00:30'))).toBe(14);
    expect(ageYears(buildCase([intake('2026-03-09 21:40')]), when('2026-03-09 23:00'))).toBe(14);
  });
});
