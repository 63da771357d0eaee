import { expect, it } from 'vitest';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { changing, LAWFUL_RETURN, PREPARE, without } from '#world/fixtures/lawful-return.ts';
import { g27 } from './g27-return-by-decision.ts';

function preparing(facts: Readonly<Record<string, string>>) {
  return { ...PREPARE, facts: { ...PREPARE.facts, ...facts } };
}

it('[G27] a return that was decided, represented and wished for is prepared', () => {
  expect(reasonOf(g27, [...LAWFUL_RETURN, PREPARE])).toBeUndefined();
});

it('[G27] not without guardian and lawyer', () => {
  expect(reasonOf(g27, [...without(LAWFUL_RETURN, 'lawyer.appoint'), PREPARE])).toBe('no_representation');
});

it('[G27] not against the decision in force', () => {
  expect(reasonOf(g27, [...LAWFUL_RETURN, preparing({ option: 'DIS-5' })])).toBe('not_decided');
  expect(reasonOf(g27, [...LAWFUL_RETURN, preparing({ option: 'DIS-1' })])).toBe('not_a_return');
});

it('[G27] not against the wish of the child; institutional care at origin is no matter of wish', () => {
  expect(reasonOf(g27, [...LAWFUL_RETURN, preparing({ childWishes: 'no' })])).toBe('not_wished');
  expect(reasonOf(g27, [...LAWFUL_RETURN, preparing({ childWishes: 'NS' })])).toBe('not_wished');
  const toCare = changing(LAWFUL_RETURN, 'bid.sign', { option: 'DIS-6' });
  expect(reasonOf(g27, [...toCare, preparing({ option: 'DIS-6', childWishes: 'NS' })])).toBeUndefined();
});
