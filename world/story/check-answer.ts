/** Did the desk answer as the story says? Verdict, status, guards, faults and the route card's numbers to call. */
import type { FieldFault, Refusal } from '#domain/protocol/types.ts';
import { ACT_KINDS } from '#domain/casefile/kinds.ts';
import { namesOfAct } from './act-words.ts';
import { nearestName } from './nearest.ts';
import { type Check, check, checkSet, compareSet, foldText, isEqual } from './check.ts';
import type { Expectation } from './expectation.ts';

/** What came of an act, wherever it was decided: at the desk over HTTP, or on a device without network. */
export interface Outcome {
  readonly kind: string;
  readonly verdict: 'accepted' | 'refused_state' | 'refused_law' | 'refused_shape' | 'refused_access' | 'failed';
  /** Absent when decided on a device. */
  readonly status?: number;
  readonly code?: string;
  readonly refusals: readonly Refusal[];
  readonly faults: readonly FieldFault[];
  readonly stateBefore?: string;
  readonly callNow: readonly {
    readonly institution: string;
    readonly contactId?: string;
    readonly phone: string;
    readonly name: string;
  }[];
  /** What a person would read: shown when something went otherwise than expected. */
  readonly detail?: string;
}

/** The verdict of an HTTP status (house §4: 400 shape, 409 state, 422 law). */
export function verdictOfStatus(status: number): Outcome['verdict'] {
  if (status >= 200 && status < 300) return 'accepted';
  if (status === 409) return 'refused_state';
  if (status === 422) return 'refused_law';
  if (status === 400 || status === 413 || status === 415) return 'refused_shape';
  if (status === 401 || status === 403 || status === 404 || status === 423) return 'refused_access';
  return 'failed';
}

/** Whether the story expects the act to be refused in some way. */
export function expectsRefusal(expect: Expectation | undefined): boolean {
  if (!expect) return false;
  if (expect.verdict !== undefined) return expect.verdict !== 'accepted';
  if (expect.status !== undefined) return expect.status >= 400;
  return expect.guards !== undefined || (expect.faults?.length ?? 0) > 0 || expect.code !== undefined;
}

export function checkAnswer(expect: Expectation | undefined, outcome: Outcome): readonly Check[] {
  const checks: Check[] = [checkVerdict(expect, outcome)];
  if (!expect) return checks;
  if (expect.status !== undefined) checks.push(isEqual('status', expect.status, outcome.status));
  if (expect.code !== undefined) checks.push(isEqual('code', expect.code, outcome.code));
  const guards = outcome.refusals.map((refusal) => refusal.guard);
  if (expect.guards !== undefined) checks.push(...checkSet('guards', expect.guards, guards));
  if (expect.absentGuards !== undefined) checks.push(...checkSet('guards', { exclude: expect.absentGuards }, guards));
  if (expect.faults !== undefined) checks.push(...expect.faults.map((fault) => checkFault(fault, outcome)));
  if (expect.stateBefore !== undefined) checks.push(isEqual('state before', expect.stateBefore, outcome.stateBefore));
  if (expect.callNow !== undefined) checks.push(...checkCallNow(expect.callNow, outcome));
  return checks;
}

function checkVerdict(expect: Expectation | undefined, outcome: Outcome): Check {
  const wanted = expect?.verdict ?? (expectsRefusal(expect) ? 'refused' : 'accepted');
  const ok = wanted === 'refused' ? outcome.verdict.startsWith('refused') : outcome.verdict === wanted;
  return check(outcome.kind, {
    expected: wanted,
    observed: ok ? outcome.verdict : `${outcome.verdict} ${reasons(outcome)}`.trim(),
    ok,
  });
}

/** Why it went otherwise, in codes and ids. */
export function reasons(outcome: Outcome): string {
  const guards = outcome.refusals.map((refusal) => `${refusal.guard}:${refusal.reason}`);
  const faults = outcome.faults.map((fault) => `${fault.field}:${fault.code}`);
  return [
    outcome.status,
    outcome.code,
    ...guards,
    ...faults,
    ...meant(outcome),
    guards.length + faults.length === 0 ? outcome.detail : undefined,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** For a kind or a field that does not exist: the nearest that does. */
function meant({ kind, faults }: Outcome): readonly string[] {
  const said = faults.flatMap(({ field, code }) => {
    if (code === 'unknown_act') return nearestName(kind, ACT_KINDS) ?? [];
    return code === 'unknown_field' ? (nearestName(field, namesOfAct(kind)) ?? []) : [];
  });
  const where = faults.some(({ code }) => code === 'unknown_act' || code === 'unknown_field');
  if (!where) return [];
  return [said.length > 0 ? `(did you mean ${said.join(', ')}? docs/acts.md)` : '(see docs/acts.md)'];
}

function checkFault(wanted: NonNullable<Expectation['faults']>[number], outcome: Outcome): Check {
  const { field, code } = typeof wanted === 'string' ? { field: wanted, code: undefined } : wanted;
  const found = outcome.faults.some(
    (fault) =>
      (fault.field === field || fault.field.endsWith(`.${field}`)) && (code === undefined || fault.code === code),
  );
  return check('fault', {
    expected: code === undefined ? field : `${field}:${code}`,
    observed: outcome.faults.map((fault) => `${fault.field}:${fault.code}`),
    ok: found,
  });
}

function checkCallNow(wanted: NonNullable<Expectation['callNow']>, outcome: Outcome): readonly Check[] {
  const numbers = outcome.callNow.map(({ institution, contactId, name, phone }) =>
    [institution, contactId, name, phone].filter(Boolean).join('|'),
  );
  return compareSet('call now', wanted, {
    observed: numbers,
    matches: (observed, word) => isNamedBy(observed.split('|'), word),
  });
}

/** An institution, contact or number is meant by its id, its name or a part of it. */
export function isNamedBy(names: readonly string[], word: string): boolean {
  const folded = foldText(word);
  return names.some(
    (name) => name === word || foldText(name) === folded || (folded.length > 2 && foldText(name).includes(folded)),
  );
}
