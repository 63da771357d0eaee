/** ACC-1 (reference §7): «Dulce», fourteen, alone, afraid; every clock to the minute, up to the recognition and the panel. */
import { describe, expect, it } from 'vitest';
import { absence, buildCase, duty, intake, type Step, testPack, wallTime, when } from '#world/fixtures/case-file.ts';
import { assess } from './assess.ts';
import type { Assessment } from './types.ts';

const pack = testPack('MEX');
const FREE = {
  sale_con_permiso: 'si',
  puerta_o_guardia_impide: 'no',
  custodia_policial_o_migratoria: 'no',
  orden_de_autoridad: 'no',
};

const STORY: readonly Step[] = [
  intake('2026-03-09 21:40', { T03: 'si' }, { receivedAt: '2026-03-09 23:05' }),
  { at: '2026-03-09 23:05', kind: 'protection.notify', role: 'SYS', facts: { to: 'mex-pf-ppnna' } },
  { at: '2026-03-10 00:50', kind: 'placement.record', role: 'R02', facts: { J08: 'PL6', J01: 'a', J03: FREE } },
  { at: '2026-03-10 09:00', kind: 'guardian.request', role: 'R02' },
  { at: '2026-03-10 16:00', kind: 'asylum.file', role: 'R12', facts: { F02: '2026-03-08', Y07: '2026-03-10' } },
  {
    at: '2026-03-10 17:30',
    kind: 'bia.sign',
    facts: { form: 'corta', T08: 'si', solutionDeferred: 'si', recommendation: 'Cuidado y asilo' },
  },
  { at: '2026-05-11 12:00', kind: 'asylum.decide', role: 'R12', facts: { Y08: 'reconocido', final: 'si' } },
  { at: '2026-05-12 09:00', kind: 'bid.open', role: 'R11', facts: { trigger: 'BT1' } },
  {
    at: '2026-05-20 10:00',
    kind: 'bid.sign',
    role: 'R10',
    facts: { option: 'DIS-1', reason: 'x', arguments: ['derecho'] },
  },
];

function at(now: string): Assessment {
  const steps = STORY.filter((step) => when(step.receivedAt ?? step.at) <= when(now));
  return assess(buildCase(steps), pack, when(now));
}

function due(assessment: Assessment, id: string, variant?: string): string | undefined {
  const found = duty(assessment, id, variant);
  return found && wallTime(found.dueAt);
}

function codes(list: readonly { readonly code: string }[]): readonly string[] {
  return list.map(({ code }) => code);
}

describe('ACC-1 at the border', () => {
  const device = assess(buildCase(STORY.slice(0, 1)), pack, when('2026-03-09 21:41'));

  it('[ACC-1] shows routes, flag and high priority at once', () => {
    expect(codes(device.routes)).toEqual(['RT-NA', 'RT-SOL']);
    expect(codes(device.vulnerabilities)).toEqual(['V01']);
    expect(codes(device.flags)).toEqual(['presuncion_solicitante']);
    expect(device.priority.code).toBe('alta');
    expect(device.priority.evidence.fields).toContain('T03');
  });

  it('[ACC-1] blocks the consulate from the minute of contact', () => {
    expect(wallTime(device.consularBlock?.since ?? 0)).toBe('2026-03-09 21:40');
    expect(absence(device, 'O12')).toBe('G03');
    expect(duty(device, 'O12')).toBeUndefined();
  });

  it.each([
    ['O02', '2026-03-09 22:40'],
    ['O04', '2026-03-10 05:40'],
    ['O01', '2026-03-10 21:40'],
    ['O05', '2026-03-10 21:40'],
    ['O06', '2026-03-10 21:40'],
    ['O08', '2026-03-10 21:40'],
    ['O09', '2026-03-10 21:40'],
    ['O14', '2026-03-10 21:40'],
    ['O18', '2026-03-10 21:40'],
    ['O11', '2026-03-12 21:40'],
  ])('[%s] is due at %s', (id, expected) => {
    expect(due(device, id)).toBe(expected);
  });

  it('[O02] sent 25 minutes late at the sync is met late, and stays so', () => {
    const before = duty(assess(buildCase(STORY.slice(0, 1)), pack, when('2026-03-09 23:04')), 'O02');
    expect(before).toMatchObject({ status: 'overdue', statutory: true, amberBreached: true });
    const after = duty(at('2026-03-09 23:05'), 'O02');
    expect(after).toMatchObject({ status: 'met_late', metAt: when('2026-03-09 23:05') });
    expect(due(at('2026-03-09 23:05'), 'O03')).toBe('2026-03-10 03:05');
  });
});

describe('ACC-1 in care', () => {
  it('[O04] [O25] [O31] open placement at 00:50 meets care and starts review and school', () => {
    const now = at('2026-03-10 00:50');
    expect(duty(now, 'O04')?.status).toBe('met');
    expect(duty(now, 'O26', 'post')?.status).toBe('met');
    expect(due(now, 'O25')).toBe('2026-03-17 00:50');
    expect(due(now, 'O31')).toBe('2026-04-09 00:50');
  });

  it('[O09] [O10] a guardian asked for at 09:00 is due provisionally three days later', () => {
    const now = at('2026-03-10 09:00');
    expect(duty(now, 'O09')?.status).toBe('met');
    expect(due(now, 'O10', 'provisional')).toBe('2026-03-13 09:00');
    expect(due(now, 'O10', 'judicial')).toBe('2026-04-09 09:00');
  });

  it('[O18] [O19] [O20] the claim filed on 10 March meets two duties and starts the third', () => {
    const now = at('2026-03-10 16:00');
    expect(duty(now, 'O18')?.status).toBe('met');
    expect(duty(now, 'O19')?.status).toBe('met');
    expect(due(now, 'O19')).toBe('2026-04-20 23:59');
    expect(due(now, 'O20')).toBe('2026-05-14 23:59');
    expect(codes(now.vulnerabilities)).toContain('V03');
    expect(codes(now.flags)).not.toContain('presuncion_solicitante');
  });

  it('[O14] [BT1] the assessment is met, adds V11, and defers the solution to the asylum decision', () => {
    const now = at('2026-03-10 17:30');
    expect(duty(now, 'O14')?.status).toBe('met');
    expect(due(now, 'O15')).toBe('2026-03-24 17:30');
    expect(codes(now.vulnerabilities)).toContain('V11');
    expect(codes(now.routes)).toContain('RT-PAND');
    expect(codes(now.bidTriggers)).toEqual([]);
    expect(absence(now, 'O16')).toBe('solution-deferred');
  });
});

describe('ACC-1 after recognition', () => {
  it('[O16] [O17] [BT1] the decision of the asylum body opens the panel', () => {
    const now = at('2026-05-11 12:00');
    expect(codes(now.vulnerabilities)).toContain('V04');
    expect(codes(now.vulnerabilities)).not.toContain('V03');
    expect(codes(now.routes)).toContain('RT-REF');
    expect(codes(now.routes)).not.toContain('RT-SOL');
    expect(codes(now.bidTriggers)).toEqual(['BT1']);
    expect(due(now, 'O16')).toBe('2026-05-18 12:00');
    expect(due(at('2026-05-12 09:00'), 'O17')).toBe('2026-06-11 09:00');
  });

  it('[O33] [O42] the decision to stay starts regularisation and the talk with the child', () => {
    const now = at('2026-05-20 10:00');
    expect(due(now, 'O33')).toBe('2026-06-19 10:00');
    expect(due(now, 'O42')).toBe('2026-05-22 10:00');
    expect(now.consularBlock?.code).toBe('G03');
  });
});
