/** One word or several? Stories write either; the rest of the room works on lists. */
import type { SetExpectation } from './expectation.ts';

export interface WordSet {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly exactly?: readonly string[];
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : value;
}

/** What must be there, what must not, and whether that is all. Several codes may stand in one text: `RT-NA RT-SOL`. */
export function toWordSet(value: SetExpectation): WordSet {
  if (typeof value === 'string' || Array.isArray(value)) return { include: list(value), exclude: [] };
  const { include, exclude, exactly } = value;
  return {
    include: list(include),
    exclude: list(exclude),
    ...(exactly === undefined ? {} : { exactly: list(exactly) }),
  };
}

/** The words that an expectation wants there. */
export function wordsOf(value: SetExpectation): readonly string[] {
  const { include, exactly } = toWordSet(value);
  return exactly ?? include;
}

/** A text or a list of texts, as a list; spaces inside a text are kept. */
export function textsOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** One thing or several, as a list. */
export function manyOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
