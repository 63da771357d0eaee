/** Which characters may an answer hold? Every script of the world, and nothing that hides, reorders or breaks a text. */

/** Control characters, halves of characters, and marks that turn the reading direction to deceive. */
const HOSTILE_LINE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/v;
/** The same, with line breaks and tabs allowed: testimonies have paragraphs. */
const HOSTILE_TEXT = /[[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]--[\n\t]]/v;

/** Letters, marks, digits, punctuation and spaces of any script, and the joiners that Persian or Hindi names need. */
const NAME = /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{Sk}\u200C\u200D]+$/v;
const LETTER = /\p{L}/v;

export function isCleanLine(text: string): boolean {
  return !HOSTILE_LINE.test(text);
}

export function isCleanText(text: string): boolean {
  return !HOSTILE_TEXT.test(text);
}

/** A person's name as people write it; emoji and symbols are no part of one. */
export function isName(text: string): boolean {
  return NAME.test(text) && LETTER.test(text);
}

/** One kind of line break, so that the same words are the same text. */
export function unifyBreaks(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
