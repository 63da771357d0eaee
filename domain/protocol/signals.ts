/**
 * Which facts of a case hold, and since when? The small words in which vulnerabilities, routes, priority, flags and
 * blocks are written (reference §2.2, §3.6). A clock runs from the first act that gave an answer which still holds, so
 * that repeating an answer never buys time.
 */
import type { CaseFile } from '../casefile/types.ts';
import { ageYearsAt } from '../kernel/calendar.ts';
import type { ActId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Act } from '../register/act.ts';
import type { FactValue, PersonEntry } from '../register/form/field.ts';
import type { Derived } from './types.ts';

/** Facts that hold since an instant: the form ids that show it and the acts that said it. */
export interface Signal {
  readonly since: Instant;
  readonly fields: readonly string[];
  readonly acts: readonly ActId[];
}

/** A test of one answer. */
export type AnswerTest = (value: FactValue) => boolean;

const NO_ACTS: readonly Act[] = [];

const ordered = new WeakMap<readonly Act[], readonly Act[]>();

/** Later event last; at the same instant the greater id last, as the fold lets it stand. */
function byEvent(a: Act, b: Act): number {
  return a.occurredAt - b.occurredAt || (a.id < b.id ? -1 : 1);
}

/** Acts in the order in which they happened: the journal keeps the order of arrival, and a device may sync late. */
function inEventOrder(acts: readonly Act[]): readonly Act[] {
  const known = ordered.get(acts);
  if (known) return known;
  let sorted = acts;
  for (let i = 1; i < acts.length; i += 1) {
    const [before, after] = [acts[i - 1], acts[i]];
    if (before && after && byEvent(before, after) > 0) {
      sorted = [...acts].sort(byEvent);
      break;
    }
  }
  ordered.set(acts, sorted);
  return sorted;
}

const spoken = new WeakMap<CaseFile, readonly Act[]>();

/** The acts that speak for this child now: what came from a merge that was undone speaks for another. */
function speaking(file: CaseFile): readonly Act[] {
  if (file.merge || !file.byKind['case.inherit']) return inEventOrder(file.acts);
  const known = spoken.get(file);
  if (known) return known;
  const acts = inEventOrder(file.acts).filter(({ kind }) => kind !== 'case.inherit');
  spoken.set(file, acts);
  return acts;
}

/** The acts of a kind, first to happen first. */
export function actsOf(file: CaseFile, kind: string): readonly Act[] {
  const acts = file.byKind[kind];
  if (!acts) return NO_ACTS;
  return acts.length < 2 ? acts : inEventOrder(acts);
}

/** The last act of a kind to have happened. */
export function lastOf(file: CaseFile, kind: string): Act | undefined {
  return actsOf(file, kind).at(-1);
}

/** When an act counts: what was said at the first contact counts from the contact itself. */
export function eventTime(file: CaseFile, act: Act): Instant {
  return act.kind === 'intake.register' ? Math.min(file.contactAt, act.occurredAt) : act.occurredAt;
}

/** Answer is exactly this code, or one of several answers is. */
export function isAnswer(...codes: readonly string[]): AnswerTest {
  return (value) =>
    typeof value === 'string' ? codes.includes(value) : codesOf(value).some((code) => codes.includes(code));
}

export const isYes: AnswerTest = (value) => value === 'si';

/** The codes of an answer, whether one or several were allowed. */
export function codesOf(value: FactValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  const items: readonly (string | PersonEntry)[] = isList(value) ? value : [];
  return items.filter((item) => typeof item === 'string');
}

function isList(value: FactValue | undefined): value is readonly string[] | readonly PersonEntry[] {
  return Array.isArray(value);
}

/** The people of an answer of type people; none when it is of another type. */
export function peopleOf(value: FactValue | undefined): readonly PersonEntry[] {
  const items: readonly (string | PersonEntry)[] = isList(value) ? value : [];
  return items.filter((item) => typeof item === 'object');
}

/** The answer in force. */
export function answerOf(file: CaseFile, field: string): FactValue | undefined {
  return file.facts[field]?.value;
}

/** The answer in force passes the test: since the first act of the unbroken run of such answers. */
export function holds(file: CaseFile, field: string, test: AnswerTest): Signal | undefined {
  const fact = file.facts[field];
  if (!fact || !test(fact.value)) return undefined;
  let since = fact.at;
  let act: ActId = fact.actId;
  const acts = speaking(file);
  for (let i = acts.length - 1; i >= 0; i -= 1) {
    const candidate = acts[i];
    const value = candidate?.facts[field];
    if (!candidate || value === undefined) continue;
    if (!test(value)) break;
    since = eventTime(file, candidate);
    act = candidate.id;
  }
  return { since, fields: [field], acts: [act] };
}

/** The first act that ever gave such an answer, whether or not it was changed since. */
export function everSaid(file: CaseFile, field: string, test: AnswerTest): Signal | undefined {
  for (const act of speaking(file)) {
    const value = act.facts[field];
    if (value !== undefined && test(value)) return { since: eventTime(file, act), fields: [field], acts: [act.id] };
  }
  return undefined;
}

/** The last time that anybody gave such an answer; undefined when nobody ever did. */
export function lastSaidAt(file: CaseFile, field: string, test: AnswerTest): Instant | undefined {
  const act = speaking(file).findLast(({ facts }) => {
    const value = facts[field];
    return value !== undefined && test(value);
  });
  return act && eventTime(file, act);
}

/** An act as a signal of its own; `fields` are the answers that made it one. */
export function said(file: CaseFile, act: Act | undefined, fields: readonly string[] = []): Signal | undefined {
  return act && { since: eventTime(file, act), fields, acts: [act.id] };
}

/** Any of these suffices: since the earliest, with the evidence of all that hold. */
export function anyOf(...signals: readonly (Signal | undefined)[]): Signal | undefined {
  let merged: Signal | undefined;
  for (const signal of signals) {
    if (!signal) continue;
    merged = merged
      ? {
          since: Math.min(merged.since, signal.since),
          fields: union(merged.fields, signal.fields),
          acts: union(merged.acts, signal.acts),
        }
      : signal;
  }
  return merged;
}

/** All are needed: since the last of them. */
export function allOf(...signals: readonly (Signal | undefined)[]): Signal | undefined {
  let merged: Signal | undefined;
  for (const signal of signals) {
    if (!signal) return undefined;
    merged = merged
      ? {
          since: Math.max(merged.since, signal.since),
          fields: union(merged.fields, signal.fields),
          acts: union(merged.acts, signal.acts),
        }
      : signal;
  }
  return merged;
}

export function derive<Code extends string>(code: Code, signal: Signal): Derived<Code> {
  return { code, since: signal.since, evidence: { fields: signal.fields, acts: signal.acts } };
}

/** What was derived, read back as a signal for the rule that builds on it. */
export function signalOf(derived: Derived | undefined): Signal | undefined {
  return derived && { since: derived.since, fields: derived.evidence.fields, acts: derived.evidence.acts ?? [] };
}

/** Years of age at `at`: from the birth date, else as stated. Undefined when neither is known. */
export function ageYears(file: CaseFile, at: Instant): number | undefined {
  const birth = answerOf(file, 'B06');
  const fromBirth = typeof birth === 'string' ? ageYearsAt(birth, at, file.zone) : undefined;
  if (fromBirth !== undefined) return fromBirth;
  const stated = answerOf(file, 'B07');
  return typeof stated === 'number' ? stated : undefined;
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return b.every((item) => a.includes(item)) ? a : [...a, ...b.filter((item) => !a.includes(item))];
}
