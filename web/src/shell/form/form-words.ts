/** What do ids and codes mean in words? Labels of fields, code lists and values, for every room that shows answers. */
import { findCode } from '#domain/kernel/code-list.ts';
import type { Localized } from '#domain/kernel/localized.ts';
import { findAct } from '#domain/casefile/acts.ts';
import type { OwnField } from '#domain/register/act.ts';
import type { FactValue, FieldDef, PersonEntry } from '#domain/register/form/field.ts';
import { parseInstant, parseLocalDate } from '#domain/kernel/instant.ts';
import { findField } from '#domain/register/form/index.ts';
import { findList } from '#domain/register/lists/index.ts';
import type { Speech } from '../speech.tsx';

/** The words of a code; the code itself when the list does not know it (a value is never hidden). */
export function codeWords(list: string | undefined, code: string, say: Speech['say']): string {
  const found = list ? findList(list) : undefined;
  const item = found ? findCode(found, code) : undefined;
  return item ? say(item.label) : code;
}

/** The label of a form id, or of a field that an act owns, or the id. */
export function fieldWords(id: string, say: Speech['say'], kind?: string): string {
  const own = kind ? findAct(kind)?.own[id]?.label : undefined;
  const label: Localized | undefined = own ?? findField(id)?.label;
  return label ? say(label) : id;
}

export function stateWords(state: string, say: Speech['say']): string {
  return codeWords('CL-STATES', state, say);
}

export function actWords(kind: string, say: Speech['say']): string {
  const def = findAct(kind);
  return def ? say(def.title) : kind;
}

/** An answer in words. `names` resolves ids of the directory. */
export function valueWords(
  answer: { readonly id: string; readonly value: FactValue },
  speech: Pick<Speech, 'say' | 't' | 'when' | 'date'>,
  context: { readonly kind?: string; readonly names?: (id: string) => string | undefined } = {},
): string {
  const { id, value } = answer;
  const { say, t, when, date } = speech;
  const own = context.kind ? findAct(context.kind)?.own[id] : undefined;
  const field = own ?? findField(id);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const at = field?.type === 'datetime' ? parseInstant(value) : undefined;
    if (at !== undefined) return when(at);
    if (field?.type === 'date' && parseLocalDate(value) !== undefined) return date(value);
    return textWords(value, { type: field?.type, list: field?.list, names: context.names }, speech);
  }
  if (Array.isArray(value) && value.length === 0) return t(field?.type === 'people' ? 'form.nobody' : 'form.none');
  if (isPeople(value)) return value.map((person) => personWords(person, { say, t })).join(' · ');
  if (isCodes(value)) return value.map((code) => codeWords(field?.list, code, say)).join(', ');
  return Object.entries(value as Readonly<Record<string, string>>)
    .map(([key, part]) => partWords({ key, part, field }, { say, t, when }))
    .join(' · ');
}

interface Part {
  readonly key: string;
  readonly part: string;
  readonly field: OwnField | FieldDef | undefined;
}

/** One line of an answer that has several: "¿Puede salir con permiso?: Sí", "Familia extensa: vive lejos". */
function partWords({ key, part, field }: Part, { say, t, when }: Pick<Speech, 'say' | 't' | 'when'>): string {
  const at = key === 'at' ? parseInstant(part) : undefined;
  if (at !== undefined) return when(at);
  if (key === 'language') return codeWords('ISO639', part, say);
  const label = field?.keys?.find((each) => each.key === key)?.label;
  const name = field?.type === 'reasons' || !label ? codeWords(field?.list, key, say) : say(label);
  return `${name}: ${textWords(part, { type: field?.type === 'facts' ? 'yesno' : 'text', list: field?.list }, { say, t })}`;
}

interface TextContext {
  readonly type: string | undefined;
  readonly list: string | undefined;
  readonly names?: ((id: string) => string | undefined) | undefined;
}

function textWords(value: string, { type, list, names }: TextContext, { say, t }: Pick<Speech, 'say' | 't'>): string {
  if (type === 'yesno' || value === 'NS') {
    if (value === 'si') return t('form.yes');
    if (value === 'no') return t('form.no');
    if (value === 'NS') return t('form.unknown');
  }
  if (type === 'reference') return names?.(value) ?? value;
  return list ? codeWords(list, value, say) : value;
}

function isCodes(value: FactValue): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isPeople(value: FactValue): value is readonly PersonEntry[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object');
}

/** "Rosa, tía, 24 años". */
export function personWords(person: PersonEntry, { say, t }: Pick<Speech, 'say' | 't'>): string {
  return [
    person.name,
    person.link ? codeWords('CL-LNK', person.link, say) : undefined,
    person.ageYears === undefined ? undefined : t('child.years', { n: person.ageYears }),
  ]
    .filter(Boolean)
    .join(', ');
}
