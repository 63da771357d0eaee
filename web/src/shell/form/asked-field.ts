/** What must a screen know to ask a question? The common part of form fields and of fields that one act owns. */
import type { Localized } from '#domain/kernel/localized.ts';
import type { ActDef, OwnField } from '#domain/register/act.ts';
import type { FieldDef, FieldType } from '#domain/register/form/field.ts';
import { findField } from '#domain/register/form/index.ts';

export interface AskedField {
  readonly id: string;
  readonly label: Localized;
  readonly hint?: Localized;
  readonly type: FieldType;
  readonly list?: string;
  readonly keys?: readonly { readonly key: string; readonly label: Localized }[];
  readonly required: boolean;
  /** Not owed by this act's list, yet without it a rule will ask: shown first and not called optional. */
  readonly expected?: boolean;
  /** May be answered "not known" (NS): every answer of the single form may, an act's own fields only as they say. */
  readonly unknown: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
}

function limits(from: OwnField | FieldDef): Pick<AskedField, 'list' | 'keys' | 'min' | 'max' | 'maxLength'> {
  return {
    ...(from.list === undefined ? {} : { list: from.list }),
    ...(from.keys === undefined ? {} : { keys: from.keys }),
    ...(from.min === undefined ? {} : { min: from.min }),
    ...(from.max === undefined ? {} : { max: from.max }),
    ...(from.maxLength === undefined ? {} : { maxLength: from.maxLength }),
  };
}

export function askForm(def: FieldDef, required: boolean): AskedField {
  return {
    id: def.id,
    label: def.label,
    ...(def.hint === undefined ? {} : { hint: def.hint }),
    type: def.type,
    required,
    unknown: true,
    ...limits(def),
  };
}

export function askOwn(name: string, own: OwnField): AskedField {
  return {
    id: name,
    label: own.label,
    type: own.type,
    required: own.required === true,
    unknown: false,
    ...limits(own),
  };
}

/** The questions of an act in asking order: what it must carry first, then what it may. Automatic and computed ones are left out. */
export function askAct(def: ActDef): readonly AskedField[] {
  const required = new Set(def.required);
  const ids = def.form === '*' ? def.required.filter((id) => !(id in def.own)) : def.form;
  const form = ids.flatMap((id) => {
    const field = findField(id);
    return field && !field.auto && !field.calc && field.type !== 'file' ? [askForm(field, required.has(id))] : [];
  });
  const own = Object.entries(def.own).map(([name, field]) => ({
    ...askOwn(name, field),
    required: required.has(name) || field.required === true,
  }));
  const all = [...own, ...form];
  return [...all.filter(({ required: owed }) => owed), ...all.filter(({ required: owed }) => !owed)];
}
