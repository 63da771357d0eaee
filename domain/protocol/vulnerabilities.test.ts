import { describe, expect, it } from 'vitest';
import { findCode } from '#domain/kernel/code-list.ts';
import { must } from '#domain/kernel/assert.ts';
import { findList } from '#domain/register/lists/index.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { buildCase, intake, type Step, when } from '#world/fixtures/case-file.ts';
import { deriveVulnerabilities, factualVulnerabilities } from './vulnerabilities.ts';
import { VULNERABILITY_RULES } from './vulnerability-rules.ts';

const NOW = when('2026-03-12 10:00');

function codesWith(facts: Facts, ...more: readonly Step[]): readonly string[] {
  const file = buildCase([intake('2026-03-09 21:40', { E01: 'AP', ...facts }), ...more]);
  return deriveVulnerabilities(file, factualVulnerabilities(file, NOW)).map(({ code }) => code);
}

/** Each row: the facts that show it, and near facts that do not. */
const ROWS: readonly (readonly [code: string, shows: Facts, not: Facts])[] = [
  ['V01', { E01: 'NA' }, { E01: 'AP' }],
  ['V01', { E01: 'IN' }, { E01: 'SE' }],
  ['V02', { E01: 'AV' }, { E01: 'AP' }],
  ['V02', { E01: 'SE' }, { E01: 'NA' }],
  ['V03', { T05: 'si' }, { T03: 'si', T05: 'no' }],
  ['V04', { Y04: 'refugiado' }, { Y04: 'solicitante' }],
  ['V05', { T07: 'si' }, { T06: ['deuda'], T07: 'no' }],
  ['V05', { T06: ['deuda', 'vigilado'] }, { T06: [] }],
  ['V05', { T06: ['vigilado'], X05: 'retenido_por_tercero' }, { X05: 'retenido_por_tercero' }],
  ['V05', { T06: ['sexual'] }, { T06: ['adulto_contesta'] }],
  ['V06', { F06: 'si' }, { F06: 'no' }],
  ['V06', { E02: [{ link: 'guia_coyote' }] }, { E02: [{ link: 'tio' }] }],
  ['V07', { T07: 'si', T06: ['deuda', 'trabajo_prometido'] }, { T07: 'si' }],
  ['V07', { T11: 'si', T13: ['bajo_edad_minima', 'peligroso'] }, { T11: 'si', T13: ['bajo_edad_minima'] }],
  ['V08', { T11: 'si' }, { T11: 'si', T13: ['peligroso'] }],
  ['V09', { D01: 'si' }, { D01: 'NR' }],
  ['V10', { D05: 'si' }, { D05: 'no' }],
  ['V11', { T08: 'si' }, { T08: 'no' }],
  ['V11', { F09: ['estudio', 'reclutamiento_extorsion'] }, { F09: ['estudio'] }],
  ['V12', { T09: 'si' }, { T09: 'no' }],
  ['V12', { E10: 'si' }, { E10: 'NS' }],
  ['V13', { T10: 'si' }, { T10: 'no' }],
  ['V14', { E11: 'madre_detenida' }, { E11: 'ninguno' }],
  ['V15', { E12: 'si' }, { E12: 'no' }],
  ['V16', { F09: ['temporada_laboral_familiar'] }, { F09: ['trabajo_pobreza'] }],
  ['V17', { X07: 'NS' }, { X07: 'si' }],
  ['V17', { B11: ['POR_DETERMINAR'] }, { B11: ['HND'] }],
  ['V18', { A08: 'retorno_recibido' }, { A08: 'ong' }],
  ['V20', { D08: { ver: 'mucha_dificultad' } }, { D08: { ver: 'alguna_dificultad', ansiedad: 'semanal' } }],
  ['V20', { D08: { ansiedad: 'diario' } }, { D08: { ansiedad: 'nunca' } }],
  ['V21', { T18: 1 }, { T18: 0 }],
  ['V21', { T17: 'si' }, { T17: 'no' }],
  ['V22', { B14: 'union_de_hecho' }, { B14: 'sin_union' }],
  ['V23', { T20: 'si' }, { T20: 'no' }],
  ['V23', { T19: '3' }, { T19: '2' }],
  ['V25', { F13: ['secuestro'] }, { F13: ['sin_interprete'] }],
  ['V26', { F09: ['desastre_clima'] }, { F09: ['salud'] }],
  ['V27', { B11: ['BGD'] }, { B11: ['BGD', 'HND'] }],
  ['V28', { I01: 'no' }, { I01: 'no', B07: 3 }],
  ['V29', { B05: 'trans' }, { B05: 'femenino' }],
  ['V30', { T22: 'si' }, { T22: 'no' }],
  ['V31', { B06: '2008-08-01' }, { B06: '2008-10-01' }],
  ['V31', { B07: 17 }, { B07: 16 }],
  ['V32', { X01: 'documento_fronterizo' }, { X01: 'pasaporte' }],
];

describe('vulnerabilities from facts', () => {
  it.each(ROWS)('[C04] %s is shown by %j and not by %j', (code, shows, not) => {
    expect(codesWith(shows)).toContain(code);
    expect(codesWith(not)).not.toContain(code);
  });

  it('[C04] every code of CL-VUL has a rule, in the order of the list', () => {
    const listed = must(findList('CL-VUL'), 'CL-VUL').items.map(({ code }) => code);
    expect(VULNERABILITY_RULES.map(([code]) => code)).toEqual(listed.filter((code) => code.startsWith('V')));
  });

  it('[C13] trafficking, smuggling and other crime are never merged', () => {
    const codes = codesWith({ F06: 'si', F13: ['extorsion_robo_por_particular'], T07: 'no', T06: [] });
    expect(codes).toContain('V06');
    expect(codes).toContain('V25');
    expect(codes).not.toContain('V05');
  });

  it('[V19] a child reported absent is not located until found', () => {
    const left: Step = { at: '2026-03-10 10:00', kind: 'absence.report' };
    const found: Step = { at: '2026-03-10 20:00', kind: 'absence.resolve', facts: { finding: 'x' } };
    expect(codesWith({}, left)).toContain('V19');
    expect(codesWith({}, left, found)).not.toContain('V19');
  });

  it('[V24] behind a closed door until placed in the open', () => {
    const closed: Step = {
      at: '2026-03-10 10:00',
      kind: 'liberty.report',
      role: 'R17',
      facts: { J03: { puerta_o_guardia_impide: 'si', sale_con_permiso: 'no' } },
    };
    const open: Step = {
      at: '2026-03-10 20:00',
      kind: 'placement.record',
      facts: {
        J08: 'PL6',
        J03: {
          sale_con_permiso: 'si',
          puerta_o_guardia_impide: 'no',
          custodia_policial_o_migratoria: 'no',
          orden_de_autoridad: 'no',
        },
      },
    };
    expect(codesWith({}, closed)).toContain('V24');
    expect(codesWith({}, closed, open)).not.toContain('V24');
  });

  it('[V04] recognition replaces the claim, a final refusal ends it', () => {
    const filed: Step = { at: '2026-03-10 16:00', kind: 'asylum.file', role: 'R12' };
    const decide = (facts: Facts): Step => ({ at: '2026-03-11 16:00', kind: 'asylum.decide', role: 'R12', facts });
    expect(codesWith({}, filed)).toContain('V03');
    const recognised = codesWith({}, filed, decide({ Y08: 'reconocido', final: 'si' }));
    expect(recognised).toContain('V04');
    expect(recognised).not.toContain('V03');
    expect(codesWith({}, filed, decide({ Y08: 'negado', final: 'no' }))).toContain('V03');
    expect(codesWith({}, filed, decide({ Y08: 'negado', final: 'si' }))).not.toContain('V03');
  });

  it('[C04] the facts of the examples use codes that the lists really have', () => {
    const lists: Readonly<Record<string, string>> = { T06: 'CL-TRF', T13: 'CL-LBC', F09: 'CL-MOT', F13: 'CL-VDH' };
    for (const [, shows] of ROWS) {
      for (const [field, value] of Object.entries(shows)) {
        const list = lists[field];
        if (!list || !Array.isArray(value)) continue;
        for (const code of value) {
          if (typeof code === 'string') expect(findCode(must(findList(list), list), code), code).toBeDefined();
        }
      }
    }
  });
});

describe('changes by hand', () => {
  const override = (at: string, change: string, role: Step['role'] = 'R04'): Step => ({
    at,
    kind: 'route.override',
    role: role ?? 'R04',
    facts: { subject: 'vulnerability', code: 'V11', change, T26: 'motivo' },
  });

  it('[C04] a supervisor adds and removes, and a newer fact stands again', () => {
    expect(codesWith({}, override('2026-03-10 10:00', 'add'))).toContain('V11');
    expect(codesWith({ T08: 'si' }, override('2026-03-10 10:00', 'remove'))).not.toContain('V11');
    const again: Step = { at: '2026-03-11 10:00', kind: 'form.record', facts: { T08: 'si' } };
    const no: Step = { at: '2026-03-10 09:00', kind: 'form.record', facts: { T08: 'no' } };
    expect(codesWith({ T08: 'si' }, no, override('2026-03-10 10:00', 'remove'), again)).toContain('V11');
  });

  it('[C04] nobody else changes anything by hand', () => {
    expect(codesWith({ T08: 'si' }, override('2026-03-10 10:00', 'remove', 'R03'))).toContain('V11');
  });
});
