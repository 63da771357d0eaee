import { expect, it } from 'vitest';
import { isInstitution, LADDER, rungOrder, unarguedRungs } from './ladder.ts';
import { computeLiberty, EXIT_FACTS, unansweredExitFacts } from './liberty.ts';

const FREE = {
  sale_con_permiso: 'si',
  puerta_o_guardia_impide: 'no',
  custodia_policial_o_migratoria: 'no',
  orden_de_autoridad: 'no',
};

it('[G13] free when the carer’s permission is enough and nothing keeps the child in', () => {
  expect(computeLiberty('PL6', FREE)).toBe('libre');
  expect(computeLiberty('PL2', FREE)).toBe('libre');
});

it.each(['PL10', 'PL11'])('[G13] %s deprives of liberty whatever is said of it', (rung) => {
  expect(computeLiberty(rung, FREE)).toBe('privado');
});

it.each(['puerta_o_guardia_impide', 'custodia_policial_o_migratoria'])(
  '[G13] «%s» deprives of liberty whatever the label',
  (fact) => {
    for (const rung of LADDER) expect(computeLiberty(rung, { ...FREE, [fact]: 'si' })).toBe('privado');
  },
);

it('[G13] an unknown never reads as free', () => {
  for (const fact of EXIT_FACTS) {
    for (const rung of LADDER) expect(computeLiberty(rung, { ...FREE, [fact]: 'NS' })).not.toBe('libre');
  }
  expect(computeLiberty('PL6', {})).toBe('privado');
  expect(computeLiberty(undefined, {})).toBe('privado');
});

it('[G13] a family or a hospital bed is not presumed to be a cell', () => {
  expect(computeLiberty('PL2', {})).toBe('cuidado_supervisado');
  expect(computeLiberty('PL9', {})).toBe('cuidado_supervisado');
  expect(computeLiberty('PL6', { ...FREE, orden_de_autoridad: 'si' })).toBe('cuidado_supervisado');
});

it('[G19] the ladder runs from family to cell, and institutions begin at PL6 without the hospital', () => {
  expect(LADDER.map(rungOrder)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(LADDER.filter(isInstitution)).toEqual(['PL6', 'PL7', 'PL8', 'PL10', 'PL11']);
  expect(rungOrder('PL12')).toBeUndefined();
});

it('[G19] any word is a reason; a blank, a dash or «no sabe» is none', () => {
  expect(unarguedRungs({ PL1: 'Su madre murió', PL2: 'no hay', PL3: '  ', PL4: '-', PL5: 'NS' })).toEqual([
    'PL3',
    'PL4',
    'PL5',
  ]);
});

it('[G28] an exit fact is answered by yes or no, not by silence', () => {
  expect(unansweredExitFacts(FREE)).toEqual([]);
  expect(unansweredExitFacts({ ...FREE, orden_de_autoridad: 'NS' })).toEqual(['orden_de_autoridad']);
  expect(unansweredExitFacts({})).toEqual([...EXIT_FACTS]);
});
