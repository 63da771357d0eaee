import { describe, expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { buildCase, intake, type Step, testPack, when } from '#world/fixtures/case-file.ts';
import { assess } from './assess.ts';

function flags(facts: Facts, ...more: readonly Step[]): readonly string[] {
  const file = buildCase([intake('2026-03-09 21:40', { E01: 'AP', ...facts }), ...more]);
  return assess(file, testPack(), when('2026-06-01 10:00')).flags.map(({ code }) => code);
}

describe('flags', () => {
  it.each<[string, Facts]>([
    ['presuncion_solicitante', { T03: 'si' }],
    ['tratado_como_separado', { E01: 'AV' }],
    ['tratado_como_no_acompanado', { E01: 'IN' }],
    ['edad_en_duda', { B09: 'si' }],
    ['riesgo_autolesion', { T20: 'si' }],
    ['documento_retenido', { X05: 'retenido_por_tercero' }],
    ['tamizaje_trata', { T13: ['peligroso'] }],
  ])('[C04] %s is raised by %j alone', (flag, facts) => {
    expect(flags(facts)).toEqual([flag]);
    expect(flags({})).toEqual([]);
  });

  it('[V03] the presumption ends when asylum is asked for: then it is a claim', () => {
    expect(flags({ T03: 'si', T05: 'si' })).toEqual([]);
  });

  it('[O19] an expired window asks for the reason of the delay and blocks nothing', () => {
    expect(flags({ T05: 'si', F02: '2026-03-08' })).toEqual(['justificar_extemporaneidad']);
    const inTime: Step = { at: '2026-04-20 23:00', kind: 'asylum.file', role: 'R12', facts: { filedOn: '2026-04-20' } };
    const late: Step = { at: '2026-04-21 09:00', kind: 'asylum.file', role: 'R12', facts: { filedOn: '2026-04-21' } };
    expect(flags({ T05: 'si', F02: '2026-03-08' }, inTime)).toEqual([]);
    expect(flags({ T05: 'si', F02: '2026-03-08' }, late)).toEqual(['justificar_extemporaneidad']);
  });
});
