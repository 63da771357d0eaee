/** Which answers may this viewer read, and which stay shut? The matrix applied to a standing (§5.2), field by field. */
import { SENSITIVITIES, type Sensitivity, sensitivityRank } from '../kernel/sensitivity.ts';
import { isInPart, MATRIX } from './matrix.ts';
import { isKnown } from './may-sign.ts';
import type { Relation } from './relation.ts';
import type { ActorRole } from './role.ts';

/** Class of a field and of the parts of its value that are more dangerous. A `FieldDef` or `OwnField` fits as it is. */
export interface Classified {
  readonly k: Sensitivity;
  readonly partK?: Readonly<Record<string, Sensitivity>>;
}

type Reader = { readonly role: ActorRole };

/**
 * Classes that the viewer reads whole in this case. Classes read in part, by ticked fields or as initials are not in the
 * set: ask {@link mayReadField}.
 */
export function readableClasses(viewer: Reader, relation: Relation): ReadonlySet<Sensitivity> {
  return new Set(SENSITIVITIES.filter((k) => readsWhole(viewer, relation, k)));
}

function readsWhole(viewer: Reader, relation: Relation, k: Sensitivity): boolean {
  if (k === 'K0') return true;
  if (viewer.role === 'SYS') return true;
  if (!isKnown(relation)) return false;
  if (MATRIX[viewer.role][k].read !== 'own') return false;
  return sensitivityRank(k) < sensitivityRank('K4') || relation.highRisk;
}

export interface FieldQuestion {
  readonly viewer: Reader;
  readonly relation: Relation;
  readonly field: string;
  readonly k: Sensitivity;
}

/** `initials`: only the first letters may be shown. */
export type FieldAnswer = 'yes' | 'no' | 'initials';

/** Whether one answer may be read. */
export function mayReadField({ viewer, relation, field, k }: FieldQuestion): FieldAnswer {
  if (readsWhole(viewer, relation, k)) return 'yes';
  if (k === 'K0' || viewer.role === 'SYS' || !isKnown(relation)) return 'no';
  switch (MATRIX[viewer.role][k].read) {
    case 'part':
      return isInPart(viewer.role, field) || relation.fields.includes(field) ? 'yes' : 'no';
    case 'fields':
      return relation.fields.includes(field) ? 'yes' : 'no';
    case 'initials':
      return field === 'B01' || field === 'B02' ? 'initials' : 'no';
    default:
      return 'no';
  }
}

export interface Redaction<Value> {
  /** Only what may be read, cut where a part of the value may not. */
  readonly facts: Readonly<Record<string, Value>>;
  /** Ids of answers that stay shut. */
  readonly withheld: readonly string[];
}

export interface RedactInput<Value> {
  readonly viewer: Reader;
  readonly relation: Relation;
  readonly facts: Readonly<Record<string, Value>>;
  /** Class of a field; a field that nobody knows is treated as sealed. */
  readonly classOf: (field: string) => Classified | undefined;
}

/** The answers as this viewer may see them. */
export function redactFacts<Value>({ viewer, relation, facts, classOf }: RedactInput<Value>): Redaction<Value> {
  const shown: Record<string, Value> = {};
  const withheld: string[] = [];
  for (const [field, value] of Object.entries(facts)) {
    const classified = classOf(field) ?? { k: 'K5' };
    const answer = mayReadField({ viewer, relation, field, k: classified.k });
    if (answer === 'no') withheld.push(field);
    else if (answer === 'initials') shown[field] = initials(value);
    else shown[field] = withoutParts(value, (part) => mayReadPart({ viewer, relation, field }, classified, part));
  }
  return { facts: shown, withheld };
}

function mayReadPart(question: Omit<FieldQuestion, 'k'>, classified: Classified, part: string): boolean {
  const k = classified.partK?.[part] ?? classified.k;
  // A ticked field never opens the sealed part of its value (parents' irregular status, G25).
  if (k === classified.k) return true;
  return readsWhole(question.viewer, question.relation, k);
}

/** Drops keys of an object, or of each object of a list, that `keep` refuses. */
function withoutParts<Value>(value: Value, keep: (part: string) => boolean): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutParts(item, keep)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([part]) => keep(part))) as Value;
}

function initials<Value>(value: Value): Value {
  if (typeof value !== 'string') return value;
  const letters = value.split(/\s+/u).flatMap((word) => [...word].slice(0, 1));
  return letters.map((letter) => `${letter}.`).join(' ') as Value & string;
}
