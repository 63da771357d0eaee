import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf } from '#world/fixtures/guard-case.ts';
import { g26 } from './g26-contiguous-country.ts';

function prepare(facts: Facts, more: readonly Step[] = []): readonly Step[] {
  return [
    intake('2026-01-20 05:15', { B07: 12, B11: ['MEX'], ...facts }),
    ...more,
    { at: '2026-01-20 09:00', kind: 'return.prepare', facts: { option: 'DIS-4' } },
  ];
}

it('[G26] a Mexican child of 12 does not decide alone to go back from the United States', () => {
  expect(reasonOf(g26, prepare({}), { node: 'USA' })).toBe('presumed_unable');
  expect(reasonOf(g26, prepare({ B11: ['CAN'] }), { node: 'USA' })).toBe('presumed_unable');
});

it('[G26] at 14, from elsewhere, in another node, or after a determination, it does not apply', () => {
  const bid: Step = { at: '2026-01-20 08:00', kind: 'bid.sign', role: 'R11', facts: { option: 'DIS-4' } };
  expect(reasonOf(g26, prepare({ B07: 14 }), { node: 'USA' })).toBeUndefined();
  expect(reasonOf(g26, prepare({ B11: ['HND'] }), { node: 'USA' })).toBeUndefined();
  expect(reasonOf(g26, prepare({}), { node: 'GTM' })).toBeUndefined();
  expect(reasonOf(g26, prepare({}, [bid]), { node: 'USA' })).toBeUndefined();
});
