import { expect, it } from 'vitest';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { LAWFUL_RETURN, without } from '#world/fixtures/lawful-return.ts';
import { g11 } from './g11-representation.ts';

const sign = LAWFUL_RETURN.filter(({ kind }) => kind === 'bid.sign');
const before = without(LAWFUL_RETURN, 'bid.sign', 'decision.explain', 'appeal.waive');

it('[G11] a determination is signed with guardian and lawyer at the side of the child', () => {
  expect(reasonOf(g11, [...before, ...sign])).toBeUndefined();
});

it('[G11] no determination without a guardian, without a lawyer, or in their absence', () => {
  expect(reasonOf(g11, [...without(before, 'guardian.designate'), ...sign])).toBe('not_appointed');
  expect(reasonOf(g11, [...without(before, 'lawyer.appoint'), ...sign])).toBe('not_appointed');
  const absent = sign.map((step) => ({ ...step, facts: { ...step.facts, lawyerPresent: 'no' } }));
  expect(reasonOf(g11, [...before, ...absent])).toBe('not_present');
});
