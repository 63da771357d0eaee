/** Did the question get the answer the story says? Status, count, who is named and who is not, down to the byte. */
import type { Answer } from '../test-region-types.ts';
import { type Check, check, checkSet, isEqual } from './check.ts';
import type { QueryResult } from './expectation.ts';
import { textsOf } from './words.ts';

export interface QueryFrame {
  /** The words by which an answer would name a child or a thing: folio and names of an alias, else the word itself. */
  namesOf(word: string): readonly string[];
  /** The same question when there is nobody to tell of: before anything happened, and its time beside this one's. */
  readonly empty?: { readonly answer: Answer; readonly emptyMs: number; readonly observedMs: number };
}

/** Slower by more than this, and by more than half, is a difference that somebody could measure. */
const NOTICEABLE_MS = 8;

export function checkQuery(wanted: QueryResult, answer: Answer, frame: QueryFrame): readonly Check[] {
  const checks: Check[] = [];
  const { json } = answer;
  if (wanted.status !== undefined) checks.push(isEqual('status', wanted.status, answer.status));
  else
    checks.push(
      check('status', {
        expected: '2xx',
        observed: answer.status,
        ok: answer.status < 300 || wanted.code !== undefined || wanted.guards !== undefined,
      }),
    );
  if (wanted.code !== undefined) checks.push(isEqual('code', wanted.code, at(json, 'code')));
  if (wanted.guards !== undefined) checks.push(...checkSet('guards', wanted.guards, guardsOf(json)));
  const rows = rowsOf(json);
  const count = rows?.length;
  if (wanted.count !== undefined) checks.push(isEqual('count', wanted.count, count));
  if (wanted.atLeast !== undefined)
    checks.push(
      check('count', { expected: `≥ ${wanted.atLeast}`, observed: count, ok: (count ?? -1) >= wanted.atLeast }),
    );
  if (wanted.atMost !== undefined)
    checks.push(
      check('count', {
        expected: `≤ ${wanted.atMost}`,
        observed: count,
        ok: count !== undefined && count <= wanted.atMost,
      }),
    );
  checks.push(...checkNames(wanted, answer, frame));
  for (const [path, value] of Object.entries(wanted.fields ?? {}))
    checks.push(isSameValue(path, value, at(json, path)));
  for (const path of textsOf(wanted.shows))
    checks.push(check(path, { expected: 'there', observed: at(json, path), ok: at(json, path) !== undefined }));
  for (const path of textsOf(wanted.hides))
    checks.push(check(path, { expected: 'not there', observed: at(json, path), ok: at(json, path) === undefined }));
  if (wanted.sameAsEmpty === true) checks.push(...checkEmpty(answer, frame));
  return checks;
}

function checkNames(wanted: QueryResult, { text }: Answer, { namesOf }: QueryFrame): readonly Check[] {
  const named = (word: string): readonly string[] => namesOf(word).filter((name) => isIn(text, name, name !== word));
  const includes = textsOf(wanted.includes).map((word) => {
    const found = named(word);
    return check('names', { expected: word, observed: found.length > 0 ? found : 'not named', ok: found.length > 0 });
  });
  const excludes = textsOf(wanted.excludes).map((word) => {
    const found = named(word);
    return check('does not name', {
      expected: word,
      observed: found.length > 0 ? found : 'not named',
      ok: found.length === 0,
    });
  });
  return [...includes, ...excludes];
}

/** A name of a child must stand there as a word of its own; a text of the story anywhere. */
function isIn(text: string, name: string, isName: boolean): boolean {
  if (!isName) return text.toLowerCase().includes(name.toLowerCase());
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'iu').test(text);
}

/** `authority.phone`, `items[0].caseId`, `items.0.caseId`. */
export function at(json: unknown, path: string): unknown {
  let value: unknown = json;
  for (const part of path.split(/[.[\]]+/).filter(Boolean)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, part) ? Object.getOwnPropertyDescriptor(value, part)?.value : undefined;
  }
  return value;
}

function rowsOf(json: unknown): readonly unknown[] | undefined {
  return listIn(json) ?? listIn(at(json, 'items')) ?? listIn(at(json, 'staffed'));
}

/** The value as a list of anything, when it is one. */
export function listIn(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
}

function guardsOf(json: unknown): readonly string[] {
  const guards = at(json, 'guards');
  return Array.isArray(guards) ? guards.map((refusal) => String(at(refusal, 'guard'))) : [];
}

function isSameValue(path: string, wanted: unknown, observed: unknown): Check {
  const yes = wanted === true && observed === 'si';
  const no = wanted === false && observed === 'no';
  return check(path, {
    expected: wanted,
    observed,
    ok: yes || no || JSON.stringify(wanted) === JSON.stringify(observed),
  });
}

/** Headers that differ between any two answers, whatever they say. */
const PASSING_HEADERS = new Set([
  'date',
  'x-request-id',
  'keep-alive',
  'connection',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'set-cookie',
]);

function headersOf({ headers }: Answer): string {
  return Object.entries(headers)
    .filter(([name]) => !PASSING_HEADERS.has(name.toLowerCase()))
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
    .sort()
    .join('\n');
}

function checkEmpty(answer: Answer, { empty }: QueryFrame): readonly Check[] {
  if (!empty)
    return [check('same as empty', { expected: 'an empty answer to compare with', observed: 'none', ok: false })];
  const sameHead = empty.answer.status === answer.status && headersOf(empty.answer) === headersOf(answer);
  const gap = empty.observedMs - empty.emptyMs;
  const isSlower = Math.abs(gap) > NOTICEABLE_MS && Math.abs(gap) > empty.emptyMs / 2;
  return [
    check('same bytes as empty', {
      expected: `${empty.answer.text.length} bytes`,
      observed: `${answer.text.length} bytes`,
      ok: empty.answer.text === answer.text,
    }),
    check('same headers as empty', { expected: 'same', observed: sameHead ? 'same' : 'different', ok: sameHead }),
    check('same time as empty', {
      expected: `${empty.emptyMs.toFixed(1)} ms`,
      observed: `${empty.observedMs.toFixed(1)} ms`,
      ok: !isSlower,
    }),
  ];
}
