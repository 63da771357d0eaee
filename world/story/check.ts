/** How is one expectation held against what was observed? Small comparisons that all speak the same way in the report. */
import type { SetExpectation } from './expectation.ts';
import { toWordSet } from './words.ts';

/** One line of the report. */
export interface Check {
  /** What is looked at, e.g. `O02 due`. */
  readonly what: string;
  readonly expected: string;
  readonly observed: string;
  readonly result: 'ok' | 'fail' | 'pending';
  /** Why it is pending. */
  readonly why?: string;
}

interface Compared {
  readonly expected: unknown;
  readonly observed: unknown;
  readonly ok: boolean;
}

export function check(what: string, { expected, observed, ok }: Compared): Check {
  return { what, expected: show(expected), observed: show(observed), result: ok ? 'ok' : 'fail' };
}

export function isEqual(what: string, expected: unknown, observed: unknown): Check {
  return check(what, { expected, observed, ok: JSON.stringify(expected) === JSON.stringify(observed) });
}

/** Contains what must be there, lacks what must not. */
export function checkSet(what: string, expected: SetExpectation, observed: readonly string[]): readonly Check[] {
  return compareSet(what, expected, { observed, matches: (item, word) => item === word });
}

export interface Observed {
  readonly observed: readonly string[];
  /** Says when an observed item is meant by a word of the story. */
  matches(observed: string, word: string): boolean;
}

/** Like {@link checkSet} where a word may mean an item in another way than by being it. */
export function compareSet(what: string, expected: SetExpectation, { observed, matches }: Observed): readonly Check[] {
  const { include, exclude, exactly } = toWordSet(expected);
  const checks: Check[] = [];
  const has = (word: string): boolean => observed.some((item) => matches(item, word));
  if (exactly) {
    const extra = observed.filter((item) => !exactly.some((word) => matches(item, word)));
    const ok = exactly.every(has) && extra.length === 0;
    checks.push(check(what, { expected: `exactly ${show(exactly)}`, observed, ok }));
  }
  if (include.length > 0) checks.push(check(what, { expected: include, observed, ok: include.every(has) }));
  if (exclude.length > 0)
    checks.push(check(what, { expected: `not ${show(exclude)}`, observed, ok: !exclude.some(has) }));
  return checks;
}

/** The same checks, set aside as pending: what they would have said is still shown. */
export function setAside(checks: readonly Check[], why: string): readonly Check[] {
  return checks.map((one) => ({
    ...one,
    observed: one.result === 'ok' ? `${one.observed} (already holds)` : one.observed,
    result: 'pending',
    why,
  }));
}

export function show(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'string') return value === '' ? '–' : value;
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(show).join(' ');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

/** Case, accents and punctuation aside: how people compare names of institutions. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
