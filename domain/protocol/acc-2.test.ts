/** ACC-2 (reference §7): «Elías», nine, with his aunt and no papers; every clock to the minute. */
import { describe, expect, it } from 'vitest';
import { absence, buildCase, duty, intake, type Step, testPack, wallTime, when } from '#world/fixtures/case-file.ts';
import { assess } from './assess.ts';
import type { Assessment } from './types.ts';

const pack = testPack('CRI');
const WITH_AUNT = { E01: 'AV', E02: [{ name: 'Tía', link: 'tio', ageYears: 24 }], B07: 9, B11: ['NIC'], B04: 'hombre' };

const STORY: readonly Step[] = [
  intake('2026-06-12 18:30', { ...WITH_AUNT, A03: 'cri-penas-blancas', B08: 'declarada' }),
  { at: '2026-06-12 18:32', kind: 'protection.notify', role: 'SYS', facts: { to: 'cri-pani' } },
  { at: '2026-06-12 19:05', kind: 'protection.acknowledge', role: 'R04' },
  {
    at: '2026-06-12 19:05',
    kind: 'guardian.designate',
    role: 'SYS',
    facts: { scope: 'provisional', guardian: 'cri-pani', basis: 'LGME 65' },
  },
  { at: '2026-06-12 20:10', kind: 'placement.record', facts: { J08: 'PL2', J01: 'casa de la tía' } },
  { at: '2026-06-13 09:00', kind: 'consular.notify', role: 'R04', facts: { N04: 'nic-consulado-liberia' } },
  {
    at: '2026-06-15 11:00',
    kind: 'bia.sign',
    facts: {
      form: 'corta',
      recommendation: 'Con su madre',
      solution: 'DIS-2',
      parentVerified: 'si',
      riskFlag: 'no',
      X07: 'NS',
      U01: 'Quiere ir con su mamá',
    },
  },
  { at: '2026-06-15 11:00', kind: 'decision.sign', facts: { option: 'DIS-2', reason: 'Con su madre' } },
  {
    at: '2026-06-16 10:00',
    kind: 'solution.integrate',
    facts: { receiver: 'su madre', J08: 'PL1', E13: 'documental' },
  },
];

function at(now: string): Assessment {
  const steps = STORY.filter((step) => when(step.at, 'CRI') <= when(now, 'CRI'));
  return assess(buildCase(steps, { node: 'CRI' }), pack, when(now, 'CRI'));
}

function due(assessment: Assessment, id: string, variant?: string): string | undefined {
  const found = duty(assessment, id, variant);
  return found && wallTime(found.dueAt, 'CRI');
}

describe('ACC-2', () => {
  it('[ACC-2] a companion not verified is treated as separated, priority medium', () => {
    const now = at('2026-06-12 18:30');
    expect(now.flags.map(({ code }) => code)).toEqual(['tratado_como_separado']);
    expect(now.vulnerabilities.map(({ code }) => code)).toEqual(['V02']);
    expect(now.routes.map(({ code }) => code)).toEqual(['RT-SE']);
    expect(now.priority.code).toBe('media');
    expect(now.consularBlock).toBeUndefined();
  });

  it.each([
    ['O02', '2026-06-12 19:30'],
    ['O04', '2026-06-13 02:30'],
    ['O12', '2026-06-13 18:30'],
    ['O14', '2026-06-15 18:30'],
  ])('[%s] is due at %s', (id, expected) => {
    expect(due(at('2026-06-12 18:31'), id)).toBe(expected);
  });

  it('[O03] [O09] [O10] the acknowledgement makes PANI the provisional representative', () => {
    const now = at('2026-06-12 19:05');
    expect(due(now, 'O03')).toBe('2026-06-12 22:32');
    expect(duty(now, 'O03')?.status).toBe('met');
    expect(duty(now, 'O09')?.status).toBe('met');
    expect(duty(now, 'O10', 'provisional')?.status).toBe('met');
    expect(duty(now, 'O10', 'judicial')?.status).toBe('open');
  });

  it('[O04] [O25] [O31] placed with the aunt before 02:30', () => {
    const now = at('2026-06-12 20:10');
    expect(duty(now, 'O04')?.status).toBe('met');
    expect(due(now, 'O25')).toBe('2026-06-19 20:10');
    expect(due(now, 'O31')).toBe('2026-07-12 20:10');
  });

  it('[O12] [O13] the notice sent in time starts the consul’s clock', () => {
    const now = at('2026-06-13 09:00');
    expect(duty(now, 'O12')?.status).toBe('met');
    expect(due(now, 'O12')).toBe('2026-06-13 18:30');
    expect(due(now, 'O13')).toBe('2026-06-16 09:00');
  });

  it('[BT1] [O16] reunification here with a verified mother and no risk needs no panel', () => {
    const now = at('2026-06-15 11:00');
    expect(duty(now, 'O14')?.status).toBe('met');
    expect(now.bidTriggers).toEqual([]);
    expect(absence(now, 'O16')).toBe('bt1-exception');
    expect(due(now, 'O33')).toBe('2026-07-15 11:00');
    expect(due(now, 'O34')).toBe('2026-06-25 11:00');
  });

  it('[O25] the hand-over ends the review of the placement with the aunt', () => {
    const now = at('2026-06-16 10:00');
    const reviews = now.obligations.filter(({ id }) => id === 'O25');
    expect(reviews.map(({ status }) => status)).toEqual(['cancelled', 'open']);
  });
});
