import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { makeCaseId } from '#domain/kernel/ids.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf, refusalOf } from '#world/fixtures/guard-case.ts';
import { g14 } from './g14-siblings-and-fit.ts';

const girl = intake('2026-03-09 21:40');
const sibling = makeCaseId('MEX', [9, 8, 7, 6, 5, 4, 3, 2, 1]);

function place(facts: Facts): Step {
  return { at: '2026-03-10 00:50', kind: 'placement.record', role: 'R02', facts: { J10: 'no', ...facts } };
}

it('[G14] a shelter for girls of 13 to 17 takes a girl of 14', () => {
  expect(reasonOf(g14, [girl, place({ J08: 'PL6', J01: 'mex-albergue-tapachula-f' })])).toBeUndefined();
});

it('[G14] a shelter for boys, or for younger children, does not', () => {
  expect(refusalOf(g14, [girl, place({ J08: 'PL6', J01: 'mex-albergue-tapachula-m' })])).toMatchObject({
    reason: 'sex_or_age',
    force: 'SUP',
  });
  expect(reasonOf(g14, [girl, place({ J08: 'PL6', J01: 'mex-albergue-tapachula-nna' })])).toBe('sex_or_age');
});

it('[G14] never among unrelated adults, known or not asked about', () => {
  expect(reasonOf(g14, [girl, place({ J08: 'PL7', J10: 'si' })])).toBe('unrelated_adults');
  expect(reasonOf(g14, [girl, place({ J08: 'PL7', J10: 'NS' })])).toBe('adults_unknown');
  expect(reasonOf(g14, [girl, place({ J08: 'PL9', J10: 'NS' })])).toBeUndefined();
});

it('[G14] siblings stay together', () => {
  const here = place({ J08: 'PL6', J01: 'mex-albergue-tapachula-f' });
  const elsewhere = { around: { siblings: [{ caseId: sibling, place: 'mex-albergue-tapachula-nna' }] } };
  const together = { around: { siblings: [{ caseId: sibling, place: 'mex-albergue-tapachula-f' }] } };
  expect(reasonOf(g14, [girl, here], elsewhere)).toBe('siblings_apart');
  expect(reasonOf(g14, [girl, here], together)).toBeUndefined();
  expect(reasonOf(g14, [girl, here], { around: { siblings: [{ caseId: sibling }] } })).toBeUndefined();
});

it('[G14] an answer that parts siblings who are here is enough', () => {
  const withBrother = intake('2026-03-09 21:40', { E03: [{ name: 'Beto', link: 'hermano_nna' }] });
  expect(reasonOf(g14, [withBrother, place({ J08: 'PL2', J09: 'no' })])).toBe('siblings_apart');
  expect(reasonOf(g14, [girl, place({ J08: 'PL2', J09: 'no' })])).toBeUndefined();
});
