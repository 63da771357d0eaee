import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { buildCase, intake, type Step, wallTime, when } from '#world/fixtures/case-file.ts';
import { deriveConsularBlock, findLift, relativeOf } from './consular-block.ts';

function blockWith(facts: Facts, ...more: readonly Step[]) {
  return deriveConsularBlock(buildCase([intake('2026-03-09 21:40', facts), ...more]));
}

const ANSWERED = { T05: 'no', T06: [], T07: 'no', T08: 'no', T09: 'no', T10: 'no', T11: 'no' };
const screening = (facts: Facts, more: Partial<Step> = {}): Step => ({
  at: '2026-03-10 10:00',
  kind: 'screening.sign',
  role: 'R03',
  facts: { ...ANSWERED, ...facts },
  ...more,
});
const refusal = (final: string): Step => ({
  at: '2026-04-10 10:00',
  kind: 'asylum.decide',
  role: 'R12',
  facts: { Y08: 'negado', final },
});

describe('what raises the block', () => {
  it.each<[string, Facts]>([
    ['fear', { T03: 'si' }],
    ['«no sabe»', { T03: 'NS' }],
    ['a wish for asylum', { T05: 'si' }],
    ['refugee status', { Y04: 'refugiado' }],
    ['the State as agent of fear', { T04: 'estado' }],
    ['a trafficker as agent of fear', { T04: 'tratante' }],
  ])('[G03] %s does, from the contact', (_, facts) => {
    expect(blockWith(facts)).toMatchObject({ code: 'G03', since: when('2026-03-09 21:40') });
  });

  it('[G03] a claim filed and fear told to the consul do', () => {
    const filed: Step = { at: '2026-03-10 16:00', kind: 'asylum.file', role: 'R12' };
    expect(wallTime(blockWith({}, filed)?.since ?? 0)).toBe('2026-03-10 16:00');
    const told: Step = { at: '2026-03-10 17:00', kind: 'consular.interview', role: 'R05', facts: { fear: 'NS' } };
    expect(wallTime(blockWith({}, told)?.since ?? 0)).toBe('2026-03-10 17:00');
  });

  it('[G03] gang violence or trafficking without fear do not: the notice goes out without address', () => {
    expect(blockWith({ T08: 'si', T07: 'si' })).toBeUndefined();
    expect(blockWith({})).toBeUndefined();
  });

  it('[G03] a question that was never asked is no answer «no»', () => {
    const acts: readonly Step[] = [
      { at: '2026-03-09 21:40', kind: 'intake.register', role: 'R01', facts: { B07: 14 } },
    ];
    expect(deriveConsularBlock(buildCase(acts))?.evidence.fields).toEqual(['T03']);
  });
});

describe('what lifts it', () => {
  it('[G03] a certified screening after «no sabe», with everything asked', () => {
    expect(blockWith({ T03: 'NS' }, screening({ T03: 'no' }))).toBeUndefined();
  });

  it('[G03] not when a question is missing, the officer not certified, or fear was ever said', () => {
    const { T10: _, ...withoutT10 } = ANSWERED;
    const partial: Step = { ...screening({}), facts: { ...withoutT10, T03: 'no' } };
    expect(blockWith({ T03: 'NS' }, partial)).toBeDefined();
    expect(blockWith({ T03: 'NS' }, screening({ T03: 'no' }, { certified: false }))).toBeDefined();
    expect(blockWith({ T03: 'si' }, screening({ T03: 'no' }))).toBeDefined();
    expect(blockWith({ T03: 'NS' }, screening({ T03: 'si' }))).toBeDefined();
  });

  it('[G03] the question asked later by the one who may ask it completes the screening', () => {
    const { T10: _, ...withoutT10 } = ANSWERED;
    const partial: Step = { ...screening({}), facts: { ...withoutT10, T03: 'no' } };
    const asked: Step = { at: '2026-03-11 10:00', kind: 'form.record', role: 'R16', facts: { T10: 'no' } };
    expect(blockWith({ T03: 'NS' }, partial, asked)).toBeUndefined();
  });

  it('[G03] an answer «no» outside a screening does not', () => {
    const no: Step = { at: '2026-03-10 10:00', kind: 'form.record', facts: { ...ANSWERED, T03: 'no' } };
    expect(blockWith({ T03: 'NS' }, no)).toBeDefined();
  });

  it('[G03] taking back the wish for asylum does not', () => {
    const back: Step = { at: '2026-03-10 10:00', kind: 'form.record', facts: { T05: 'no' } };
    expect(blockWith({ T05: 'si' }, back)).toBeDefined();
  });

  it('[G03] a final refusal does, one under appeal does not, and fear said after it blocks again', () => {
    expect(blockWith({ T03: 'si', T05: 'si', T04: 'estado' }, refusal('si'))).toBeUndefined();
    expect(blockWith({ T03: 'si' }, refusal('no'))).toBeDefined();
    const again: Step = { at: '2026-04-20 10:00', kind: 'form.record', facts: { T03: 'si' } };
    expect(blockWith({ T03: 'si' }, refusal('si'), again)).toBeDefined();
  });

  it('[G03] no change by hand does', () => {
    const removed: Step = {
      at: '2026-03-10 10:00',
      kind: 'route.override',
      role: 'R04',
      facts: { subject: 'route', code: 'RT-SOL', change: 'remove', T26: 'motivo' },
    };
    expect(blockWith({ T03: 'si' }, removed)).toBeDefined();
  });
});

describe('nothing else lifts it', () => {
  it('[G03] no run of answers, placements, assessments or changes by hand clears fear once it was said', () => {
    const answer = fc.constantFrom('si', 'no', 'NS');
    const step = fc.oneof(
      fc
        .record({
          T03: answer,
          T05: answer,
          T06: fc.constant<string[]>([]),
          T07: answer,
          T08: answer,
          T09: answer,
          T10: answer,
        })
        .map((facts) => ({ kind: 'form.record', facts })),
      fc
        .record({ T03: fc.constant('no'), ...Object.fromEntries(Object.keys(ANSWERED).map((id) => [id, answer])) })
        .map((facts) => ({ kind: 'screening.sign', facts: facts as Facts })),
      fc.constantFrom('RT-SOL', 'RT-NA').map((code) => ({
        kind: 'route.override',
        role: 'R04' as const,
        facts: { subject: 'route', code, change: 'remove', T26: 'x' },
      })),
      fc.constant({ kind: 'bia.sign', facts: { form: 'corta', solution: 'DIS-4' } }),
      fc.constant({ kind: 'asylum.decide', role: 'R12' as const, facts: { Y08: 'negado', final: 'no' } }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const later = steps.map((one, n): Step => ({ ...one, at: `2026-03-10 ${String(n + 8).padStart(2, '0')}:00` }));
        expect(blockWith({ T03: 'si' }, ...later)?.since).toBe(when('2026-03-09 21:40'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('consent for one purpose', () => {
  const consent = (facts: Facts, at = '2026-03-20 10:00'): Step => ({
    at,
    kind: 'consent.record',
    facts: { purpose: 'contacto_familiar', decision: 'otorgado', givenBy: ['nna', 'tutor', 'abogado'], ...facts },
  });
  const lift = (...steps: readonly Step[]) => {
    const file = buildCase([intake('2026-03-09 21:40', { T03: 'si' }), ...steps]);
    return { family: findLift(file, 'contacto_familiar'), consul: findLift(file, 'notificacion_consular'), file };
  };

  it('[G03] opens that door only, and the block stands', () => {
    const { family, consul, file } = lift(consent({}));
    expect(family?.since).toBe(when('2026-03-20 10:00'));
    expect(consul).toBeUndefined();
    expect(deriveConsularBlock(file)).toBeDefined();
  });

  it('[G03] needs child, guardian and lawyer together', () => {
    expect(lift(consent({ givenBy: ['nna', 'tutor'] })).family).toBeUndefined();
    expect(lift(consent({ decision: 'negado' })).family).toBeUndefined();
  });

  it('[G03] ends when it is taken back, whoever it was for', () => {
    const back = consent({ decision: 'retirado', givenBy: ['nna'] }, '2026-03-21 10:00');
    expect(lift(consent({ recipient: 'hnd-dinaf' }), back).family).toBeUndefined();
  });

  it('[G03] holds for the recipient that it names', () => {
    const { file } = lift(consent({ recipient: 'hnd-dinaf' }));
    expect(findLift(file, 'contacto_familiar', 'hnd-dinaf')).toBeDefined();
    expect(findLift(file, 'contacto_familiar', 'hnd-consulado')).toBeUndefined();
  });
});

describe('a relative’s silence', () => {
  const alert: Step = {
    at: '2026-03-11 10:00',
    kind: 'family.alert',
    role: 'SYS',
    facts: { origin: 'MEX-5EJ3-RGQX-YX' },
  };

  it('[G03] holds from the alert, whatever this child says', () => {
    const block = blockWith({ T03: 'no' }, alert, screening({ T03: 'no' }, { at: '2026-03-12 10:00' }));
    expect(wallTime(block?.since ?? 0)).toBe('2026-03-11 10:00');
  });

  it('[G03] falls with this child’s own final refusal, and returns with a new alert', () => {
    const filed: Step = { at: '2026-03-12 16:00', kind: 'asylum.file', role: 'R12' };
    expect(blockWith({ T03: 'no' }, alert, filed, refusal('no'))).toBeDefined();
    expect(blockWith({ T03: 'no' }, alert, filed, refusal('si'))).toBeUndefined();
    expect(blockWith({ T03: 'no' }, alert, filed, refusal('si'), { ...alert, at: '2026-05-01 10:00' })).toBeDefined();
  });

  it('[G03] is not put back by a relative of whom this child has heard already', () => {
    const file = buildCase([intake('2026-03-09 21:40', { T03: 'no' }), alert]);
    expect(relativeOf(file)).toMatchObject({ origins: ['MEX-5EJ3-RGQX-YX'], heard: ['MEX-5EJ3-RGQX-YX'] });
    expect(relativeOf(buildCase([intake('2026-03-09 21:40', { T03: 'si' }), alert])).origins).toEqual([file.id]);
  });
});
