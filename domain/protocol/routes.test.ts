import { describe, expect, it } from 'vitest';
import { must } from '#domain/kernel/assert.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { findList } from '#domain/register/lists/index.ts';
import { buildCase, intake, type Step, testPack, when } from '#world/fixtures/case-file.ts';
import { assess } from './assess.ts';
import { ROUTE_RULES } from './routes.ts';

function routesWith(facts: Facts, ...more: readonly Step[]): readonly string[] {
  const file = buildCase([intake('2026-03-09 21:40', { E01: 'AP', ...facts }), ...more]);
  return assess(file, testPack(), when('2026-03-12 10:00')).routes.map(({ code }) => code);
}

const ROWS: readonly (readonly [string, Facts])[] = [
  ['RT-NA', { E01: 'NA' }],
  ['RT-SE', { E01: 'AV' }],
  ['RT-SOL', { T03: 'NS' }],
  ['RT-REF', { Y04: 'refugiado' }],
  ['RT-TRATA', { T07: 'si' }],
  ['RT-LAB', { T11: 'si' }],
  ['RT-IND', { D01: 'si' }],
  ['RT-IND', { D05: 'si' }],
  ['RT-PAND', { T08: 'si' }],
  ['RT-PADRES', { E11: 'padre_deportado' }],
  ['RT-DEJ', { E12: 'si' }],
  ['RT-TEMP', { F09: ['temporada_laboral_familiar'] }],
  ['RT-APAT', { X07: 'no' }],
  ['RT-RET', { A08: 'retorno_recibido' }],
  ['RT-VSX', { T10: 'si' }],
  ['RT-18', { B07: 17 }],
  ['RT-TRANSF', { Y04: 'fronterizo' }],
];

describe('routes', () => {
  it.each(ROWS)('[C04] %s is switched on by %j', (route, facts) => {
    expect(routesWith(facts)).toEqual([route]);
    expect(routesWith({})).toEqual([]);
  });

  it('[RT-DESAP] opens with the report of absence', () => {
    expect(routesWith({}, { at: '2026-03-10 10:00', kind: 'absence.report' })).toEqual(['RT-DESAP']);
  });

  it('[C04] routes compose', () => {
    expect(routesWith({ E01: 'NA', T03: 'si', T08: 'si', D05: 'si' })).toEqual([
      'RT-NA',
      'RT-SOL',
      'RT-IND',
      'RT-PAND',
    ]);
  });

  it('[C04] rules and code list name the same routes in the same order', () => {
    const listed = must(findList('CL-RUTAS'), 'CL-RUTAS').items.map(({ code }) => code);
    expect(ROUTE_RULES.map(([code]) => code)).toEqual(listed.filter((code) => code.startsWith('RT-')));
  });

  it('[C04] only a supervisor with a reason removes a route', () => {
    const remove = (role: 'R03' | 'R04'): Step => ({
      at: '2026-03-10 10:00',
      kind: 'route.override',
      role,
      facts: { subject: 'route', code: 'RT-PAND', change: 'remove', T26: 'El hecho era de otra persona' },
    });
    expect(routesWith({ T08: 'si' }, remove('R04'))).toEqual([]);
    expect(routesWith({ T08: 'si' }, remove('R03'))).toEqual(['RT-PAND']);
  });

  it('[RT-SOL] an officer without certificate does not end it by writing «no»; a certified one does', () => {
    const no = (certified: boolean): Step => ({
      at: '2026-03-10 10:00',
      kind: 'form.record',
      facts: { T03: 'no' },
      certified,
    });
    expect(routesWith({ T03: 'si' }, no(false))).toEqual(['RT-SOL']);
    expect(routesWith({ T03: 'si' }, no(true))).toEqual([]);
  });

  it('[RT-SOL] fear told to the consul opens it', () => {
    const interview: Step = {
      at: '2026-03-10 10:00',
      kind: 'consular.interview',
      role: 'R05',
      facts: { fear: 'si', treatment: [], privacy: 'si' },
    };
    expect(routesWith({}, interview)).toEqual(['RT-SOL']);
  });
});
