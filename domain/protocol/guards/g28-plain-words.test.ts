import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { g28 } from './g28-plain-words.ts';
import { lintEuphemisms } from './plain-words.ts';

const ANSWERED = {
  sale_con_permiso: 'no',
  puerta_o_guardia_impide: 'si',
  custodia_policial_o_migratoria: 'si',
  orden_de_autoridad: 'NS',
};

function report(facts: Facts): readonly Step[] {
  return [intake('2026-03-09 21:40'), { at: '2026-03-09 23:20', kind: 'liberty.report', role: 'R01', facts }];
}

it.each(['aseguramiento', 'Alojamiento', 'presentación', 'RESCATE', 'resguardo', 'retención', 'quedó alojada'])(
  '[G28] «%s» asks for the facts of liberty',
  (word) => {
    expect(lintEuphemisms(`Medida de ${word} en la estación`).map(({ effect }) => effect)).toEqual(['ask']);
  },
);

it.each([
  'un niño ilegal',
  'los ilegales',
  'ingreso ilegal',
  'entró ilegalmente',
  'indocumentado delincuente',
  'menor infractor por migrar',
  'illegal alien',
  'mineurs illégaux',
])('[G28] «%s» is rejected', (word) => {
  expect(lintEuphemisms(`Consta que ${word} aquí`).some(({ effect }) => effect === 'reject')).toBe(true);
});

it.each([
  'Salió a la escuela con su tía',
  'privación ilegal de la libertad',
  'adopción ilegal',
  'retornó',
  'alojémoslo',
])('[G28] «%s» is a plain word', (text) => {
  expect(lintEuphemisms(text)).toEqual([]);
});

it('[G28] a soft word passes once the four exit facts are answered, and not before', () => {
  expect(reasonOf(g28, report({ J05: 'Oficio de alojamiento temporal', J03: { sale_con_permiso: 'no' } }))).toBe(
    'euphemism',
  );
  expect(reasonOf(g28, report({ J05: 'Oficio de alojamiento temporal', J03: ANSWERED }))).toBe('euphemism');
  expect(
    reasonOf(g28, report({ J05: 'Oficio de alojamiento temporal', J03: { ...ANSWERED, orden_de_autoridad: 'si' } })),
  ).toBeUndefined();
  expect(reasonOf(g28, report({ J05: 'Celda de la estación', J03: {} }))).toBeUndefined();
});

it('[G28] a review says how the door is today: what was answered when the child came does not speak for it', () => {
  const free = { ...ANSWERED, orden_de_autoridad: 'no' };
  const placed: Step = {
    at: '2026-03-10 09:00',
    kind: 'placement.record',
    facts: { J08: 'PL6', J03: free, U01: 'Sí' },
  };
  const review = (facts: Facts): readonly Step[] => [
    intake('2026-03-09 21:40'),
    placed,
    { at: '2026-03-17 09:00', kind: 'placement.review', facts },
  ];
  expect(reasonOf(g28, review({ outcome: 'Continúa en resguardo' }))).toBe('euphemism');
  expect(reasonOf(g28, review({ outcome: 'Continúa en resguardo', J03: free }))).toBeUndefined();
  expect(reasonOf(g28, review({ outcome: 'Continúa en la casa' }))).toBeUndefined();
});

it('[G28] no fact excuses a word that makes a crime of a journey', () => {
  expect(reasonOf(g28, report({ J05: 'Por ingreso ilegal', J03: { ...ANSWERED, orden_de_autoridad: 'si' } }))).toBe(
    'rejected_word',
  );
});

it("[G28] the child's own words are not corrected", () => {
  expect(
    reasonOf(g28, [
      intake('2026-03-09 21:40'),
      { at: '2026-03-10 09:00', kind: 'placement.record', facts: { J08: 'PL2', U01: 'Dicen que soy una ilegal' } },
    ]),
  ).toBeUndefined();
});
