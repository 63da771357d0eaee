/** What is still owed before an act? The "req@…" of reference §4, with their conditions; unknown never excuses. */
import { evaluate } from './conditions.ts';
import type { FieldFault } from './fault.ts';
import type { FactValue, FieldCondition, FieldDef, RequiredStage, SectionId } from './form/field.ts';
import { FIELDS, FORM_FIELDS } from './form/index.ts';

type Answers = Readonly<Record<string, FactValue>>;
export type FieldCatalog = Readonly<Record<string, FieldDef>>;

/** What each stage asks for: "«req» alone = needed to save its row, at latest ST3", and the quick intake before that. */
const INCLUDES: Readonly<Partial<Record<RequiredStage, readonly RequiredStage[]>>> = {
  save: ['quick', 'save'],
  ST3: ['quick', 'save', 'ST3'],
};

/** A row of a repeating section owes its answers once it is begun: some of these is answered. */
const ROW_STARTS: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  X: ['X01', 'X02', 'X03', 'X04', 'X05', 'X06'],
  J: ['J01', 'J03', 'J05', 'J06', 'J08', 'J10'],
};

interface Owed {
  readonly id: string;
  readonly def: FieldDef;
  /** Owed when any of these holds or may hold; none: always. */
  readonly conditions: readonly FieldCondition[];
  /** Only once the row is begun. */
  readonly rowStarts?: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * An answer was given. An empty list of people means nobody, an empty list of signs means that none was seen; where at
 * least one code is asked for, an empty list is no answer.
 */
export function isAnswered(value: FactValue | undefined, def?: FieldDef): boolean {
  if (value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.length >= (def?.type === 'codes' ? (def.min ?? 0) : 0);
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** The answers that must still be given before the act of this stage, in the order of the form; each fault is `missing`. */
export function missingFor(
  stage: RequiredStage,
  facts: Answers,
  vulnerabilities: ReadonlySet<string>,
): readonly FieldFault[] {
  return missingFrom(FORM_FIELDS, stage, { facts, vulnerabilities });
}

/** Like {@link missingFor} with a node's own form, national extensions included. */
export function missingFrom(
  fields: FieldCatalog,
  stage: RequiredStage,
  known: { readonly facts: Answers; readonly vulnerabilities: ReadonlySet<string> },
): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  for (const owed of owedAt(fields, stage)) {
    if (isAnswered(known.facts[owed.id], owed.def)) continue;
    if (owed.rowStarts && !owed.rowStarts.some((id) => known.facts[id] !== undefined)) continue;
    if (isOwed(owed.conditions, known.facts, known.vulnerabilities)) faults.push({ field: owed.id, code: 'missing' });
  }
  return faults;
}

function isOwed(conditions: readonly FieldCondition[], facts: Answers, vulnerabilities: ReadonlySet<string>): boolean {
  return conditions.length === 0 || conditions.some((one) => evaluate(one, facts, vulnerabilities) !== false);
}

const tables = new WeakMap<FieldCatalog, Map<RequiredStage, readonly Owed[]>>();

function owedAt(fields: FieldCatalog, stage: RequiredStage): readonly Owed[] {
  const table = tables.get(fields) ?? new Map<RequiredStage, readonly Owed[]>();
  tables.set(fields, table);
  const known = table.get(stage);
  if (known) return known;
  const stages = INCLUDES[stage] ?? [stage];
  const owed = Object.values(fields).flatMap((def) => owedOf(def, stages));
  table.set(stage, owed);
  return owed;
}

function owedOf(def: FieldDef, stages: readonly RequiredStage[]): readonly Owed[] {
  const rules = def.required.filter((rule) => stages.includes(rule.at));
  if (rules.length === 0) return [];
  const conditions = rules.every((rule) => rule.when) ? rules.flatMap((rule) => rule.when ?? []) : [];
  const rowStarts = rules.every((rule) => rule.at === 'save') ? ROW_STARTS[def.section] : undefined;
  return [{ id: def.id, def, conditions, ...(rowStarts ? { rowStarts } : {}) }];
}

/** How far a section is filled: questions that people answer and that apply here. */
export interface Progress {
  readonly answered: number;
  readonly total: number;
  /** Ids owed by ST3 at the latest and not answered. */
  readonly missing: readonly string[];
}

export function progress(section: SectionId, facts: Answers, vulnerabilities: ReadonlySet<string> = NONE): Progress {
  const asked = Object.values(FIELDS).filter((def) => def.section === section && !def.auto && !def.calc);
  const applicable = asked.filter((def) => applies(def, facts, vulnerabilities));
  return {
    answered: applicable.filter((def) => isAnswered(facts[def.id], def)).length,
    total: applicable.length,
    missing: missingFor('ST3', facts, vulnerabilities)
      .map(({ field }) => field)
      .filter((id) => FORM_FIELDS[id]?.section === section),
  };
}

/** A question whose every rule is excused (no held document, no holder) does not count as open. */
function applies(def: FieldDef, facts: Answers, vulnerabilities: ReadonlySet<string>): boolean {
  if (isAnswered(facts[def.id], def)) return true;
  const conditions = def.required.flatMap((rule) => rule.when ?? []);
  if (def.required.length === 0 || conditions.length < def.required.length) return true;
  return conditions.some((one) => evaluate(one, facts, vulnerabilities) !== false);
}
