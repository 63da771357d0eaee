import { expect, it } from 'vitest';
import type { Sensitivity } from '../kernel/sensitivity.ts';
import { mayReadField, readableClasses, redactFacts } from './may-read.ts';
import { NO_RELATION, type Relation, type Standing } from './relation.ts';
import type { RoleCode } from './role.ts';

function tie(standing: Standing, more: Partial<Relation> = {}): Relation {
  return { standing, fields: [], highRisk: true, ...more };
}

function classes(role: RoleCode, relation: Relation): string {
  return [...readableClasses({ role }, relation)].join(' ');
}

it.each([
  ['R01', 'post', 'K0 K1'],
  ['R02', 'opi', 'K0 K1 K2 K3 K4'],
  ['R03', 'assigned', 'K0 K1 K2 K3 K4'],
  ['R04', 'unit', 'K0 K1 K2 K3 K4 K5'],
  ['R05', 'notified', 'K0 K1 K2'],
  ['R06', 'appointed', 'K0 K1 K2 K3 K4'],
  ['R07', 'appointed', 'K0 K1 K2 K3 K4'],
  ['R08', 'appointed', 'K0 K1 K2'],
  ['R09', 'placed', 'K0 K1 K2'],
  ['R10', 'panel', 'K0 K1 K3 K4'],
  ['R11', 'panel', 'K0 K1 K2 K3 K4'],
  ['R12', 'addressed', 'K0 K1 K2 K3'],
  ['R13', 'addressed', 'K0 K1'],
  ['R14', 'addressed', 'K0'],
  ['R15', 'addressed', 'K0 K1 K2 K3 K4'],
  ['R16', 'addressed', 'K0 K1 K2'],
  ['R17', 'addressed', 'K0'],
  ['R18', 'addressed', 'K0 K1 K2'],
] as const)('[C14] %s reads whole classes as %s: %s', (role, standing, expected) => {
  expect(classes(role, tie(standing))).toBe(expected);
});

it('[C14] without a tie, or without cases, nothing but what is public', () => {
  for (const role of ['R03', 'R04', 'R19', 'R22', 'R23', 'R25'] as const) expect(classes(role, NO_RELATION)).toBe('K0');
  expect(classes('R12', tie('expected', { highRisk: false }))).toBe('K0');
});

it('[C14] K4 stays shut for a colleague and for an OPI after assessment began', () => {
  expect(classes('R03', tie('colleague', { highRisk: false }))).toBe('K0 K1 K2 K3');
  expect(classes('R02', tie('opi', { highRisk: false }))).toBe('K0 K1 K2 K3');
});

it('[C18] ticked fields and parts open one by one', () => {
  const ask = (role: RoleCode, field: string, k: Sensitivity, fields: readonly string[] = []) =>
    mayReadField({ viewer: { role }, relation: tie('addressed', { fields }), field, k });
  expect(ask('R13', 'T11', 'K3', ['T11'])).toBe('yes');
  expect(ask('R13', 'T12', 'K3', ['T11'])).toBe('no');
  expect(ask('R13', 'T03', 'K4', ['T03'])).toBe('no');
  expect(ask('R17', 'T03', 'K4', ['T03'])).toBe('yes');
  expect(ask('R16', 'H02', 'K4')).toBe('yes');
  expect(ask('R16', 'T10', 'K4')).toBe('no');
  expect(ask('R12', 'T03', 'K4')).toBe('yes');
  expect(ask('R12', 'T10', 'K4')).toBe('no');
  expect(ask('R09', 'J08', 'K3')).toBe('yes');
  expect(ask('R09', 'E10', 'K4')).toBe('no');
});

const CLASSES: Readonly<Record<string, { k: Sensitivity; partK?: Record<string, Sensitivity> }>> = {
  B01: { k: 'K2' },
  B07: { k: 'K1' },
  E04: { k: 'K3', partK: { status: 'K5' } },
  T03: { k: 'K4' },
};
const FACTS = {
  B01: 'Dulce María',
  B07: 14,
  E04: [{ name: 'Ana', place: 'Alajuela', status: 'irregular' }],
  T03: 'si',
  Q99: 'x',
};

function redact(role: RoleCode, relation: Relation) {
  return redactFacts<unknown>({ viewer: { role }, relation, facts: FACTS, classOf: (field) => CLASSES[field] });
}

it('[C14] what may not be read is withheld and counted, and a field that nobody knows is sealed', () => {
  expect(redact('R01', tie('post'))).toEqual({ facts: { B07: 14 }, withheld: ['B01', 'E04', 'T03', 'Q99'] });
});

it('[G25] the status of a parent is sealed inside an answer that may be read, and even when it was ticked', () => {
  expect(redact('R03', tie('assigned')).facts['E04']).toEqual([{ name: 'Ana', place: 'Alajuela' }]);
  expect(redact('R17', tie('addressed', { fields: ['E04'] })).facts['E04']).toEqual([
    { name: 'Ana', place: 'Alajuela' },
  ]);
  expect(redact('R04', tie('unit')).facts['E04']).toEqual(FACTS.E04);
});

it('[C09] a panel member sees initials', () => {
  expect(redact('R10', tie('panel')).facts['B01']).toBe('D. M.');
});
