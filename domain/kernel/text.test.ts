import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './text.ts';

describe('[C24] names are found however they were typed', () => {
  it('[C24] accents, case, spacing and apostrophes do not count', () => {
    expect(foldText('  MARÍA   José ')).toBe('maria jose');
    expect(foldText('Ñáñez-O’Connor')).toBe('nanez o connor');
  });
  it('[C24] names of other scripts are kept', () => {
    expect(foldText('Мария')).toBe('мария');
    expect(foldText('李 小龍')).toBe('李 小龍');
  });
  it('[C24] folding what is folded changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});
