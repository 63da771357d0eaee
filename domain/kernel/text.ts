/** When are two written names the same letters? Folding for search: marks, case and spacing do not count (house §2 kernel). */

const MARKS = /\p{M}+/gu;
const OTHER = /[^\p{L}\p{N}]+/gu;

/**
 * Lower case without diacritics, words parted by one space; letters of every script are kept (`Ñáñez  Óscar` → `nanez
 * oscar`, `Мария` stays Cyrillic). Empty when nothing is left.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(OTHER, ' ').trim();
}
