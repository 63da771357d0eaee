/** How is the form written down, so that one question reads as one entry beside reference §4? */
import type { FieldCondition, FieldDef, RequiredRule, RequiredStage, SectionId } from './field.ts';

/** A field as its section writes it: the section and the field it completes are read off its id. */
export type FieldRow = Omit<FieldDef, 'section' | 'partOf' | 'required'> & {
  readonly required?: readonly RequiredRule[];
};

/** Owed before the act of this stage, perhaps only when something holds. */
export function at(stage: RequiredStage, when?: FieldCondition): RequiredRule {
  return when ? { at: stage, when } : { at: stage };
}

/** The answer to `field` (or to its sub-question) is one of these codes. */
export function is(field: string, ...codes: readonly string[]): FieldCondition {
  return { field, is: codes };
}

/** The answer to `field` is none of these codes; `NS` is none of them. */
export function isNot(field: string, ...codes: readonly string[]): FieldCondition {
  return { field, isNot: codes };
}

/** Fills what every field of a section shares. */
export function writeSection(section: SectionId, rows: readonly FieldRow[]): readonly FieldDef[] {
  return rows.map((row) => {
    const dot = row.id.indexOf('.');
    return { ...row, section, required: row.required ?? [], ...(dot < 0 ? {} : { partOf: row.id.slice(0, dot) }) };
  });
}
