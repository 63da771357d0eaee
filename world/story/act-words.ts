/** Which words may stand under `facts` of an act? Its own fields and its form ids, for suggestions and for docs/acts.md. */
import { findAct } from '#domain/casefile/acts.ts';
import type { ActDef } from '#domain/register/act.ts';
import type { FieldDef } from '#domain/register/form/field.ts';
import { FORM_FIELDS } from '#domain/register/form/index.ts';

/** Form fields that people answer in this act, with their parts; for `'*'` the whole form. */
export function formFieldsOf({ form }: ActDef): readonly FieldDef[] {
  return Object.values(FORM_FIELDS).filter((field) => {
    if (field.calc) return false;
    if (form === '*') return !field.auto;
    return form.includes(field.id) || (field.partOf !== undefined && form.includes(field.partOf));
  });
}

/** Own fields, ids and Spanish names that the act takes; empty for a kind that does not exist. */
export function namesOfAct(kind: string): readonly string[] {
  const def = findAct(kind);
  if (!def) return [];
  return [...Object.keys(def.own), ...formFieldsOf(def).flatMap(({ id, name }) => [id, name])];
}
