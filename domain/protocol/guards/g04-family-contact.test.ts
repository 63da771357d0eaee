import { expect, it } from 'vitest';
import type { Facts } from '#domain/register/form/field.ts';
import { intake, type Step } from '#world/fixtures/case-file.ts';
import { reasonOf, refusalOf } from '#world/fixtures/guard-case.ts';
import { g04 } from './g04-family-contact.ts';

const start = intake('2026-03-09 21:40', { E02: [{ name: 'Don Chepe', link: 'guia_coyote' }] });

function call(facts: Facts): Step {
  return { at: '2026-03-10 09:00', kind: 'family.contact', facts: { person: 'Su madre', purpose: 'Avisar', ...facts } };
}

it('[G04] family is contacted when there is no risk and the child wants it', () => {
  expect(reasonOf(g04, [start, call({ E10: 'no', E09: 'madre' })])).toBeUndefined();
  expect(reasonOf(g04, [start, call({ E10: 'no', U01: 'Llamen a mi mamá' })])).toBeUndefined();
});

it('[G04] risk that is there or not known needs a supervisor', () => {
  expect(refusalOf(g04, [start, call({ E10: 'si', E09: 'madre' })])).toMatchObject({
    reason: 'risk_in_family',
    force: 'SUP',
  });
  expect(refusalOf(g04, [start, call({ E10: 'NS', E09: 'madre' })])).toMatchObject({
    reason: 'risk_unknown',
    force: 'SUP',
  });
  expect(reasonOf(g04, [start, call({ E09: 'madre' })])).toBe('risk_unknown');
});

it('[G04] a child who does not want the contact, or was not asked, is not overruled', () => {
  expect(reasonOf(g04, [start, call({ E10: 'no', E09: 'no' })])).toBe('child_view');
  expect(reasonOf(g04, [start, call({ E10: 'no' })])).toBe('child_view');
});

it('[G04] nobody may contact the alleged perpetrator', () => {
  const violence: Step = { at: '2026-03-09 23:00', kind: 'form.record', facts: { T09: 'si' } };
  expect(refusalOf(g04, [start, violence, call({ E10: 'si', E09: 'madre' })])).toMatchObject({
    reason: 'perpetrator',
    force: 'ABS',
  });
  expect(reasonOf(g04, [start, violence, call({ E10: 'no', E09: 'madre' })])).toBeUndefined();
  expect(refusalOf(g04, [start, call({ person: 'don chepe', E10: 'no', E09: 'otro' })])).toMatchObject({
    reason: 'perpetrator',
    force: 'ABS',
  });
});
