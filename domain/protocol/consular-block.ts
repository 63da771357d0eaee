/**
 * May the country of origin hear of this child? The conditions of G03 as a fact of the case: from the moment fear may
 * exist, nothing goes to origin (reference §3.3, MEX Regl. art. 22 [W4]). Rests on facts alone: no override reaches it.
 */
import type { CaseFile } from '../casefile/types.ts';
import { type ActId, parseCaseId } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { foldText } from '../kernel/text.ts';
import type { Act } from '../register/act.ts';
import { everAskedAsylum, fearOfReturn, fearScreenedAway, finallyRefused, protectionGranted } from './asylum.ts';
import { actsOf, anyOf, codesOf, derive, everSaid, isAnswer, lastSaidAt, said, type Signal } from './signals.ts';
import type { Derived, Relative } from './types.ts';

/** The child fears the State of origin or a trafficker: either may stand behind the consulate's counter (T04). */
function fearedPowers(file: CaseFile): Signal | undefined {
  const test = isAnswer('estado', 'tratante');
  const refusal = finallyRefused(file);
  const latest = lastSaidAt(file, 'T04', test);
  if (latest === undefined || (refusal && latest <= refusal.occurredAt)) return undefined;
  return everSaid(file, 'T04', test);
}

/** The record merged into this one was silent toward origin; undoing the merge undoes it. */
function inherited(file: CaseFile): Signal | undefined {
  const act = actsOf(file, 'case.inherit').findLast((one) => one.facts['blocked'] === 'si');
  return file.merge ? said(file, act) : undefined;
}

/**
 * A relative's case is silent: whoever the relative fears would learn of the family through this child. It falls with this
 * child's own final refusal only, not when the relative's falls.
 */
function alerted(file: CaseFile): Signal | undefined {
  const refusal = finallyRefused(file);
  return said(
    file,
    actsOf(file, 'family.alert').find(({ occurredAt }) => !refusal || occurredAt > refusal.occurredAt),
  );
}

/** What the child's own record says against telling origin. */
function ownGround(file: CaseFile): Signal | undefined {
  return anyOf(fearOfReturn(file), everAskedAsylum(file), protectionGranted(file), fearedPowers(file), inherited(file));
}

/** The block in force, since its first ground, with the evidence of all; undefined when origin may be told. */
export function deriveConsularBlock(file: CaseFile): Derived | undefined {
  const ground = anyOf(ownGround(file), alerted(file));
  return ground && derive('G03', ground);
}

/** The case as its relatives must know it. */
export function relativeOf(file: CaseFile): Relative {
  const heard = actsOf(file, 'family.alert').flatMap(({ facts }) => parseCaseId(facts['origin']) ?? []);
  const silenced = alerted(file) ? heard : [];
  return { caseId: file.id, origins: ownGround(file) ? [file.id] : silenced, heard };
}

/** When the last ground fell away; the contact when there never was one. Meaningful only while there is no block. */
export function clearedAt(file: CaseFile): Instant {
  return Math.max(
    file.contactAt,
    finallyRefused(file)?.occurredAt ?? file.contactAt,
    fearScreenedAway(file)?.since ?? file.contactAt,
  );
}

/** Who must agree together before anything reaches origin: the child, the guardian and the lawyer (G03). */
export const LIFTING_VOICES = ['nna', 'tutor', 'abogado'] as const;

/** A consent that opens one door for one recipient while the block stands. */
export interface Lift {
  readonly actId: ActId;
  readonly purpose: string;
  readonly recipient?: string;
  readonly since: Instant;
}

function isExpress(act: Act): boolean {
  const voices = codesOf(act.facts['givenBy']);
  return act.facts['decision'] === 'otorgado' && LIFTING_VOICES.every((voice) => voices.includes(voice));
}

/**
 * The consent that lifts the block for a purpose, or undefined. `recipient`: whom it is for, by any of the names that a
 * consent may give it; letters count, case, accents and dashes do not. The last word said about this recipient, or about
 * all, decides; without a recipient only consents for all are asked.
 */
export function findLift(
  file: CaseFile,
  purpose: string,
  recipient: string | readonly string[] = [],
): Lift | undefined {
  const names = new Set([recipient].flat().map(foldText));
  const acts = actsOf(file, 'consent.record').filter((act) => act.facts['purpose'] === purpose);
  const last = acts.findLast((act) => {
    const named = recipientOf(act);
    return named === undefined || names.has(named) || takesBackUnnamed(act, acts);
  });
  if (!last || !isExpress(last)) return undefined;
  const { recipient: named } = last.facts;
  return {
    actId: last.id,
    purpose,
    ...(named === undefined ? {} : { recipient: String(named) }),
    since: last.occurredAt,
  };
}

/** Whom a consent names, folded; undefined when it is for all. */
function recipientOf(act: Act): string | undefined {
  const named = String(act.facts['recipient'] ?? '');
  return named === '' ? undefined : foldText(named);
}

/** A withdrawal whose recipient nobody was granted by that name: what it meant is not known, so nothing stays open. */
function takesBackUnnamed(act: Act, acts: readonly Act[]): boolean {
  if (act.facts['decision'] !== 'retirado') return false;
  return !acts.some((one) => one.facts['decision'] === 'otorgado' && recipientOf(one) === recipientOf(act));
}
