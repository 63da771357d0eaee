/**
 * What is one question of the single form (reference §4)? One definition from which validation, screens, import,
 * OpenAPI and whitelists come.
 */
import type { Localized } from '../../kernel/localized.ts';
import type { Sensitivity } from '../../kernel/sensitivity.ts';

export const SECTIONS = ['A', 'B', 'X', 'D', 'E', 'F', 'T', 'H', 'I', 'J', 'Y', 'N', 'U', 'Z'] as const;
export type SectionId = (typeof SECTIONS)[number];

/**
 * text · date `YYYY-MM-DD` · datetime ISO with offset · number · yesno `si|no|NS` · code one code of `list` · codes several ·
 * reference id of an institution, post, facility or person of the directory · people list of {@link PersonEntry} · file ·
 * facts several yes/no facts by key (`keys`) · scale one code of `list` per key (`keys`) · reasons a written reason by key
 * (J06: rung → why it was refused) · moment_language `{ at, language }` (A11). Any answer that a person gives may be `NS`.
 */
export type FieldType =
  | 'text'
  | 'date'
  | 'datetime'
  | 'number'
  | 'yesno'
  | 'code'
  | 'codes'
  | 'reference'
  | 'people'
  | 'file'
  | 'facts'
  | 'scale'
  | 'reasons'
  | 'moment_language';

/** The acts before which an answer is owed ("req@X"). `save`: needed to save its row or section, at latest ST3. */
export type RequiredStage =
  | 'quick'
  | 'save'
  | 'ST3'
  | 'ST6'
  | 'ST10'
  | 'rights'
  | 'screening'
  | 'BIA'
  | 'BID'
  | 'placement'
  | 'tracing'
  | 'handover'
  | 'return'
  | 'share';

/**
 * A condition on other answers, three-valued: an unanswered field makes it unknown, and unknown never excuses. `NS` is an
 * answer: it is not `si`, and it is not `no` either. `key` looks at one sub-question; `known` asks for an answer other than `NS`.
 */
export type FieldCondition =
  | { readonly field: string; readonly key?: string; readonly is: readonly string[] }
  | { readonly field: string; readonly key?: string; readonly isNot: readonly string[] }
  | { readonly field: string; readonly known: boolean }
  /** Codes of CL-VUL, or of a computed flag such as `brecha_linguistica`. */
  | { readonly vulnerability: readonly string[] }
  | { readonly all: readonly FieldCondition[] }
  | { readonly any: readonly FieldCondition[] };

export interface RequiredRule {
  readonly at: RequiredStage;
  readonly when?: FieldCondition;
}

export interface FieldKey {
  readonly key: string;
  readonly label: Localized;
  /** Overrides the field's list for this key (anxiety is asked by frequency, walking by difficulty). */
  readonly list?: string;
}

export interface FieldDef {
  /** Section letter and two digits, e.g. `T03`; a part of a field adds its name: `E12.pais`. A nation adds `MEX.curp`. */
  readonly id: string;
  readonly section: SectionId;
  /** The Spanish identifier of the reference, e.g. `temor_de_volver`. */
  readonly name: string;
  readonly label: Localized;
  /** A line that helps a tired officer to ask or to answer. */
  readonly hint?: Localized;
  readonly type: FieldType;
  /** Id of a code list, e.g. `CL-SEX`; `ISO639`, `ISO3166`, `PEOPLES` are lists too. For a reference: the type of its target. */
  readonly list?: string;
  /** For `facts`, `scale` and `reasons`: the sub-questions. */
  readonly keys?: readonly FieldKey[];
  readonly required: readonly RequiredRule[];
  readonly k: Sensitivity;
  /** Class of a part of the value that is more dangerous than the rest, e.g. status of a parent (K5). */
  readonly partK?: Readonly<Record<string, Sensitivity>>;
  /** Disaggregation dimension of the statistics (D). */
  readonly dimension?: true;
  /** One of the fifteen questions of the quick intake (Q). */
  readonly quick?: true;
  /** Filled by the system from session, clock or device; never asked. */
  readonly auto?: true;
  /** Computed from other answers; never typed (e.g. T23 vulnerabilities). */
  readonly calc?: true;
  /** Answer allowed only from certified officers (G09), e.g. B05, or only from these roles, e.g. T10. */
  readonly askedBy?: readonly string[];
  /** Smallest number, or fewest codes. */
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  /** Numbers are whole unless this is set. */
  readonly decimals?: true;
  /** A stricter shape: a person's name in any script, a folio, an IANA zone. */
  readonly format?: 'name' | 'case_id' | 'zone';
  /** Dates that may lie ahead (a passport's expiry); all others may not. */
  readonly mayBeFuture?: true;
  /** Id of the field that this one completes (`E12.pais` completes `E12`). */
  readonly partOf?: string;
}

export interface SectionDef {
  readonly id: SectionId;
  readonly title: Localized;
  /** ×n: rows, each with an id of its own (X documents, J placements). */
  readonly repeats: boolean;
}

/** A person around the child, as E02…E07 hold them. `status` is K5, `place` and `contact` are K3. */
export interface PersonEntry {
  readonly name?: string;
  /** Code of CL-LNK. */
  readonly link?: string;
  readonly ageYears?: number;
  readonly document?: string;
  readonly alive?: YesNo;
  readonly place?: string;
  readonly contact?: string;
  readonly status?: string;
  readonly caseId?: string;
}

export const YES_NO = ['si', 'no', 'NS'] as const;
export type YesNo = (typeof YES_NO)[number];

export type FactValue =
  | string
  | number
  | readonly string[]
  | readonly PersonEntry[]
  | Readonly<Record<string, string>>
  | { readonly at: string; readonly language: string };

/** Answers by form id; an id that is absent was not asked, `NS` was asked and is not known. */
export type Facts = Readonly<Record<string, FactValue>>;
