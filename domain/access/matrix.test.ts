import { expect, it } from 'vitest';
import { isInPart, MATRIX } from './matrix.ts';
import { ROLES } from './role.ts';

/** Reference §5.2 in its own letters: read reach of K1–K5 for each role. `o` own · `p` part · `f` ticked fields · `i` initials. */
const READ: Readonly<Record<string, string>> = {
  R01: 'o - - - -',
  R02: 'o o o o -',
  R03: 'o o o o -',
  R04: 'o o o o o',
  R05: 'o o f - -',
  R06: 'o o o o -',
  R07: 'o o o o seal',
  R08: 'o o f - -',
  R09: 'o o p f -',
  R10: 'o i o o -',
  R11: 'o o o o -',
  R12: 'o o o p -',
  R13: 'o f f - -',
  R14: 'f f f f order',
  R15: 'o o o o order',
  R16: 'o o f p -',
  R17: 'f f f f -',
  R18: 'o o f - -',
  R19: 'a - a a -',
  R20: 'a - a a -',
  R21: 'a - a a -',
  R22: '- incident incident incident -',
  R23: '- - - - -',
  R24: 'oral oral oral oral -',
  R25: '- - - - -',
};
const LETTERS: Readonly<Record<string, string>> = {
  own: 'o',
  none: '-',
  part: 'p',
  fields: 'f',
  initials: 'i',
  aggregate: 'a',
};

it.each(ROLES)('[C14] the row of %s is that of the matrix', (role) => {
  const row = MATRIX[role];
  const read = (['K1', 'K2', 'K3', 'K4', 'K5'] as const).map((k) => LETTERS[row[k].read] ?? row[k].read);
  expect(read.join(' ')).toBe(READ[role]);
});

it('[G16] enforcement, statistics, focal points and administration write nothing', () => {
  for (const role of ['R19', 'R20', 'R21', 'R22', 'R23', 'R25'] as const) {
    for (const cell of Object.values(MATRIX[role])) expect(cell.write).toBe('none');
  }
});

it('[C14] what a border officer writes of K2 to K4 cannot be read again', () => {
  for (const k of ['K2', 'K3', 'K4'] as const) expect(MATRIX.R01[k]).toMatchObject({ read: 'none' });
});

it('[C14] parts are whole sections or single fields', () => {
  expect(isInPart('R09', 'J08')).toBe(true);
  expect(isInPart('R09', 'E10')).toBe(false);
  expect(isInPart('R16', 'H02')).toBe(true);
  expect(isInPart('R12', 'T10')).toBe(false);
  expect(isInPart('R13', 'T11')).toBe(true);
  expect(isInPart('R13', 'T10')).toBe(false);
  expect(isInPart('R17', 'T11')).toBe(false);
});
