/** How do guards read a case? The few questions that several guards ask of the journal, the directory and the act. */
import type { CaseFile } from '../../casefile/types.ts';
import type { ActId } from '../../kernel/ids.ts';
import type { Act } from '../../register/act.ts';
import type { FactValue, PersonEntry } from '../../register/form/field.ts';
import { findPolicy } from '../clock.ts';
import type { Derived, Guard, GuardInput, Pack, Refusal } from '../types.ts';

/** A refusal by this guard, with its own force unless a graver one is given. */
export function refuse(
  guard: Pick<Guard, 'id' | 'force'>,
  reason: string,
  details: {
    readonly fields?: readonly string[];
    readonly acts?: readonly ActId[];
    readonly values?: Refusal['values'];
    readonly force?: Refusal['force'];
  } = {},
): Refusal {
  const { fields = [], acts, values, force = guard.force } = details;
  return {
    guard: guard.id,
    force,
    reason,
    evidence: { fields, ...(acts ? { acts } : {}) },
    ...(values ? { values } : {}),
  };
}

/** The text of an answer, trimmed; empty when it is none. */
export function textOf(value: FactValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** An answer that is a record of texts (J03, J06); empty when it is none. */
export function recordOf(value: FactValue | undefined): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The people that an answer lists; empty when it lists none. */
export function peopleOf(value: FactValue | undefined): readonly PersonEntry[] {
  return value !== undefined && isPeople(value) ? value : [];
}

function isPeople(value: FactValue): value is readonly PersonEntry[] {
  return Array.isArray(value) && value.every((entry: unknown) => typeof entry === 'object' && entry !== null);
}

/** What the act says of a field, else what the case says. */
export function answerIn(input: GuardInput, field: string): FactValue | undefined {
  return input.act.facts[field] ?? input.after.facts[field]?.value;
}

/** Acts of a kind in the order of the journal, the act under decision not among them. */
export function earlier(input: GuardInput, kind: string): readonly Act[] {
  return input.before?.byKind[kind] ?? [];
}

/** Position of an act in the journal, −1 when it is not there: "after" among acts of one case. */
export function positionOf(file: CaseFile, act: Act | undefined): number {
  return act === undefined ? -1 : file.acts.lastIndexOf(act);
}

/** Acts of a kind written since the case was last reopened: a new risk asks every question again. */
export function sinceReopening(file: CaseFile, kind: string): readonly Act[] {
  const reopened = positionOf(file, file.byKind['case.reopen']?.at(-1));
  const acts = file.byKind[kind] ?? [];
  return reopened < 0 ? acts : acts.filter((act) => positionOf(file, act) > reopened);
}

/** A derived code that held before the act or holds after it: an act cannot talk itself out of a protection. */
export function derivedIn(
  input: GuardInput,
  list: 'routes' | 'vulnerabilities' | 'flags' | 'bidTriggers',
  codes: readonly string[],
): Derived | undefined {
  const all = [...(input.assessmentBefore?.[list] ?? []), ...input.assessmentAfter[list]];
  return all.find(({ code }) => codes.includes(code));
}

/** The policy's number, or the default when the pack is silent. */
export function policyNumber({ act, around }: GuardInput, key: string, fallback: number): number {
  const value = findPolicy(around.pack, key, act.occurredAt)?.value;
  return typeof value === 'number' ? value : fallback;
}

/** Type of an institution (CL-INS), or undefined when the directory does not know it. */
export function institutionType(pack: Pack, institutionId: string): string | undefined {
  return pack.institutions.find(({ id }) => id === institutionId)?.type;
}

/** Guardian and lawyer at the child's side: which of the two is missing (G11, G27). */
export function missingRepresentation(file: CaseFile): readonly string[] {
  const guardian = (file.byKind['guardian.designate'] ?? []).length > 0;
  const lawyer = (file.byKind['lawyer.appoint'] ?? []).length > 0;
  return [...(guardian ? [] : ['guardian']), ...(lawyer ? [] : ['lawyer'])];
}

/** The decision in force: the last BID or BIA decision that no appeal has set aside, since the case was last reopened. */
export function decisionInForce(file: CaseFile): Act | undefined {
  const signed = [...sinceReopening(file, 'bid.sign'), ...sinceReopening(file, 'decision.sign')];
  const setAside = (file.byKind['appeal.resolve'] ?? []).filter((act) => act.facts['upheld'] !== 'si').at(-1);
  const after = positionOf(file, setAside);
  let last: Act | undefined;
  for (const act of signed) {
    const position = positionOf(file, act);
    if (position > after && position > positionOf(file, last)) last = act;
  }
  return last;
}

/** Options of CL-BID that return a child to the country of origin. */
export const RETURN_OPTIONS: readonly string[] = ['DIS-4', 'DIS-5', 'DIS-6'];
