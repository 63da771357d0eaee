import { describe, expect, it } from 'vitest';
import { makeCaseId } from '#domain/kernel/ids.ts';
import { buildCase, duty, intake, type Step, testPack, wallTime, when } from '#world/fixtures/case-file.ts';
import { assess } from './assess.ts';
import { OBLIGATION_RULES } from './obligations/index.ts';
import type { ClockRow, Pack } from './types.ts';

const pack = testPack();

function withClock(row: ClockRow): Pack {
  const others = pack.clocks.filter((one) => one.obligation !== row.obligation || one.variant !== row.variant);
  return { ...pack, clocks: [...others, row] };
}

describe('the two clocks', () => {
  const file = buildCase([intake('2026-03-09 21:40')]);
  const at = (own: Pack, now: string) => duty(assess(file, own, when(now)), 'O01');

  it('[C06] amber at the target, red at the statute', () => {
    const own = withClock({ obligation: 'O01', meta: { h: 1 }, legal: { h: 48 }, source: 'x', mark: 'W' });
    expect(at(own, '2026-03-09 22:40')).toMatchObject({ status: 'open', amberBreached: false, statutory: true });
    expect(at(own, '2026-03-09 22:41')).toMatchObject({ status: 'open', amberBreached: true });
    expect(at(own, '2026-03-11 21:40')?.status).toBe('open');
    expect(at(own, '2026-03-11 21:41')?.status).toBe('overdue');
  });

  it('[C06] without a statute red is the target', () => {
    const own = withClock({ obligation: 'O01', meta: { h: 2 }, source: 'P', mark: 'P' });
    expect(at(own, '2026-03-09 23:41')).toMatchObject({ status: 'overdue', statutory: false });
  });

  it('[C06] a statute shorter than the target pulls it down', () => {
    const own = withClock({ obligation: 'O01', meta: { h: 24 }, legal: { h: 2 }, source: 'x', mark: 'B' });
    const found = at(own, '2026-03-09 22:00');
    expect(found?.metaAt).toBe(found?.dueAt);
    expect(wallTime(found?.dueAt ?? 0)).toBe('2026-03-09 23:40');
  });

  it('[C06] a statute that nobody confirmed never turns a duty red before the target', () => {
    const own = withClock({ obligation: 'O01', meta: { h: 24 }, legal: { h: 72 }, source: 'x', mark: 'C' });
    expect(at(own, '2026-03-09 22:00')).toMatchObject({ statutory: false, dueAt: when('2026-03-10 21:40') });
  });

  it('[C40] a change of law moves what is triggered after it, and nothing before', () => {
    const clocks: readonly ClockRow[] = [
      { obligation: 'O01', meta: { h: 24 }, source: 'x', mark: 'W', validTo: '2026-03-09' },
      { obligation: 'O01', meta: { h: 12 }, source: 'x', mark: 'W', validFrom: '2026-03-10' },
    ];
    const own = { ...pack, clocks: [...pack.clocks.filter(({ obligation }) => obligation !== 'O01'), ...clocks] };
    expect(wallTime(at(own, '2026-03-09 22:00')?.dueAt ?? 0)).toBe('2026-03-10 21:40');
    const later = assess(buildCase([intake('2026-03-10 08:00')]), own, when('2026-03-10 09:00'));
    expect(wallTime(duty(later, 'O01')?.dueAt ?? 0)).toBe('2026-03-10 20:00');
  });
});

describe('obligations of a case', () => {
  it('[C06] every duty explains itself: facts, clock, source and mark, and who answers', () => {
    const steps: readonly Step[] = [
      intake('2026-03-09 21:40', { T03: 'si', F02: '2026-03-08', X07: 'no' }),
      { at: '2026-03-10 10:00', kind: 'bia.sign', facts: { form: 'corta' } },
    ];
    const { obligations } = assess(buildCase(steps), pack, when('2026-03-10 11:00'));
    expect(obligations.length).toBeGreaterThan(12);
    for (const one of obligations) {
      expect(one.evidence.fields.length + (one.evidence.acts?.length ?? 0), one.id).toBeGreaterThan(0);
      expect(one.clock.source, one.id).not.toBe('');
      expect(one.responsible.length, one.id).toBeGreaterThan(0);
      expect(one.metByKinds.length, one.id).toBeGreaterThan(0);
    }
  });

  it('[C06] id and key together name one instance', () => {
    const steps: readonly Step[] = [
      intake('2026-03-09 21:40'),
      { at: '2026-03-10 00:50', kind: 'placement.record', facts: { J08: 'PL6' } },
      { at: '2026-03-12 00:50', kind: 'placement.record', facts: { J08: 'PL3' } },
      { at: '2026-03-12 10:00', kind: 'referral.send', facts: { to: 'a', service: 'salud', urgency: 'urgente' } },
      { at: '2026-03-12 11:00', kind: 'referral.send', facts: { to: 'b', service: 'pss', urgency: 'normal' } },
    ];
    const { obligations } = assess(buildCase(steps), pack, when('2026-03-20 11:00'));
    const names = obligations.map(({ id, key }) => `${id}/${key}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('[STd] a case that lives on in another owes nothing more, and what was met stays met', () => {
    const steps: readonly Step[] = [
      intake('2026-03-09 21:40'),
      { at: '2026-03-09 22:00', kind: 'protection.notify', role: 'SYS', facts: { to: 'mex-pf-ppnna' } },
      {
        at: '2026-03-10 08:00',
        kind: 'case.merge',
        role: 'R04',
        facts: { other: makeCaseId('MEX', [9, 8, 7, 6, 5, 4, 3, 2, 1]), side: 'absorbido', reason: 'x' },
      },
    ];
    const file = buildCase(steps);
    const now = assess(file, pack, when('2026-04-10 08:00'));
    expect(file.state).toBe('STd');
    expect(new Set(now.obligations.map(({ status }) => status))).toEqual(new Set(['met', 'cancelled']));
    expect(duty(now, 'O02')?.status).toBe('met');
  });

  it('[C06] the rules stand in the order of their ids, one file each', () => {
    const ids = OBLIGATION_RULES.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
