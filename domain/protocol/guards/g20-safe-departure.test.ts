import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import type { Step } from '#world/fixtures/case-file.ts';
import { refusalOf } from '#world/fixtures/guard-case.ts';
import { DEPART, LAWFUL_RETURN, PREPARE, without } from '#world/fixtures/lawful-return.ts';
import { g20 } from './g20-safe-departure.ts';

function missing(facts: Facts, steps: readonly Step[] = [...LAWFUL_RETURN, PREPARE]): readonly string[] {
  const refusal = refusalOf(g20, [...steps, { ...DEPART, facts: { ...DEPART.facts, ...facts } }]);
  return refusal ? String(refusal.values?.['missing']).split(', ') : [];
}

it('[G20] a departure with receiver, confirmation, plan, papers, medicine and an escort who speaks the language', () => {
  expect(missing({})).toEqual([]);
});

it.each([
  [{ receiver: ' ' }, 'receiver'],
  [{ receivingAuthority: '' }, 'authority'],
  [{ confirmedAt: '' }, 'confirmation'],
  [{ confirmedAt: '2026-03-25T15:00:00-06:00' }, 'confirmation'],
  [{ protectionConfirmed: 'NS' }, 'protection'],
  [{ documents: 'no' }, 'documents'],
  [{ medication: 'NS' }, 'medication'],
  [{ escort: '' }, 'escort'],
  [{ escortLanguage: 'mam' }, 'escort_language'],
])('[G20] %o stops the departure', (facts, condition) => {
  expect(missing(facts)).toEqual([condition]);
});

it('[G20] no departure without a signed plan', () => {
  expect(missing({}, [...without(LAWFUL_RETURN, 'plan.sign'), PREPARE])).toEqual(['plan']);
});
