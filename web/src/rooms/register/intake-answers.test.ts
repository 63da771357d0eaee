/** Does the quick intake ask the thirteen it should, and know what is still missing? */
import { expect, it } from 'vitest';
import { QUICK_FIELDS } from '#domain/register/form/index.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { ASKED, countAnswered, firstMissing, isAnswered, withAnswer } from './intake-answers.ts';

it('[C02] asks exactly the fifteen of the form, less the two that the device fills', () => {
  const quick = QUICK_FIELDS.map(({ id }) => id);
  expect([...ASKED, 'A01', 'A07'].toSorted()).toEqual(quick.toSorted());
});

it('[C02] counts what is answered and finds the first that is missing, in asking order', () => {
  expect(countAnswered({})).toBe(0);
  expect(firstMissing({ T01: 'no' })).toBe('T02');
  expect(countAnswered({ T01: 'no', T03: 'NS', B03: 'Chepe' })).toBe(2);
});

it('[C02] a birth date answers for the stated age', () => {
  const rest: Facts = Object.fromEntries(ASKED.filter((id) => id !== 'B07').map((id) => [id, 'no']));
  expect(firstMissing(rest)).toBe('B07');
  expect(firstMissing({ ...rest, B06: '2012-05-01' })).toBeUndefined();
});

it('[C02] who comes alone comes with nobody; who then turns out to be with somebody is asked again', () => {
  const alone = withAnswer({}, 'E01', 'NA');
  expect(alone['E02']).toEqual([]);
  expect(isAnswered(alone, 'E02')).toBe(true);
  expect(withAnswer(alone, 'E01', 'SE')['E02']).toBeUndefined();
});

it('[C02] a person without a word about them is no answer', () => {
  expect(isAnswered({ E02: [{}] }, 'E02')).toBe(false);
  expect(isAnswered({ E02: [{ link: 'tio' }] }, 'E02')).toBe(true);
});

it('[G06] whoever says to be of age is registered as a child in doubt', () => {
  expect(withAnswer({ B09: 'no' }, 'B07', 18)['B09']).toBe('si');
  expect(withAnswer({ B09: 'no' }, 'B07', 17)['B09']).toBe('no');
});
