/**
 * What is answered when nobody said? An answer from which nothing follows: the fixture must never give a child a danger, a
 * route, a flag or an urgency that the story did not give it.
 */
import type { CaseFile } from '#domain/casefile/types.ts';
import { DAY_MS, formatInstant } from '#domain/kernel/instant.ts';
import type { Act, ActDef, OwnField } from '#domain/register/act.ts';
import type { FieldDef } from '#domain/register/form/field.ts';
import { FORM_FIELDS } from '#domain/register/form/index.ts';
import { findList } from '#domain/register/lists/index.ts';
import { parseFacts } from '#domain/register/schema.ts';

export interface Unanswered {
  readonly act: Act;
  readonly before: CaseFile | undefined;
}

/** A plain answer of the right type; undefined when only a story can answer. */
export function neutralAnswer(def: ActDef, key: string, input: Unanswered): unknown {
  const { act } = input;
  const special = specialAnswer(key, input);
  if (special !== undefined) return special;
  const field = def.own[key] ?? FORM_FIELDS[key];
  switch (field?.type) {
    case 'yesno':
      return GOOD_NEWS.has(key) ? 'si' : 'no';
    case 'code':
      return neutralCode(def, key, field);
    case 'codes':
      return isAnswer(def, key, []) ? [] : [neutralCode(def, key, field)];
    case 'number':
      return field.min ?? 0;
    case 'date':
      return formatInstant(act.occurredAt, act.zone).slice(0, 10);
    case 'datetime':
      return formatInstant(act.occurredAt, act.zone);
    case 'people':
      return [];
    case 'facts':
      return Object.fromEntries((field.keys ?? []).map((one) => [one.key, 'no']));
    case 'scale':
      return Object.fromEntries((field.keys ?? []).map((one) => [one.key, firstCode(field.list)]));
    case 'reference':
      // A place where the child sleeps is never made up: either a house is free or there is none.
      return key === 'J01' ? undefined : act.by.institutionId;
    case 'text':
      return 'Dato de un relato de ficción';
    default:
      return undefined;
  }
}

/** Questions to which the answer without consequences is yes: a birth on record, a school, a hearing that was understood. */
const GOOD_NEWS: ReadonlySet<string> = new Set(['X07', 'I01', 'I03', 'U03', 'U06', 'privacy', 'psychological']);

/** Codes that say the plain thing where the list has no "none of these". */
const PLAIN_CODES: Readonly<Record<string, string>> = {
  A10: 'profesional',
  B08: 'declarada',
  D03: 'spa',
  E11: 'ninguno',
  X05: 'declarado',
  language: 'spa',
  urgency: 'normal',
};
/** What lists call "nothing of the kind"; `ninguno` under X01 would mean a child without papers, and is asked for by name. */
const NOTHING = ['ninguno', 'ninguna', 'no', 'no_aplica', 'sin_union', 'no_aplicable'];
const MEANS_SOMETHING: ReadonlySet<string> = new Set(['X01']);

function specialAnswer(key: string, { act, before }: Unanswered): unknown {
  if (key === 'A11')
    return { at: formatInstant(act.occurredAt, act.zone), language: before?.facts['A09']?.value ?? 'spa' };
  // Worry and sadness are asked by how often, the rest by how hard; an answered part is an answer.
  if (key === 'D08') return { ver: 'sin_dificultad', oir: 'sin_dificultad', caminar: 'sin_dificultad' };
  if (key === 'X06') return 'NS';
  // A house may be exceeded for a time that is written down (G15): until tomorrow.
  if (key === 'J07.fin') return formatInstant(act.occurredAt + DAY_MS, act.zone);
  if (key === 'referral') return before?.referrals.at(-1)?.id;
  if (key === 'F02') return formatInstant(before?.contactAt ?? act.occurredAt, act.zone).slice(0, 10);
  return undefined;
}

/** The plain code of the field, else what its list calls nothing, else "not known" where that may be said, else any. */
function neutralCode(def: ActDef, key: string, field: FieldDef | OwnField): string {
  const codes = (field.list === undefined ? undefined : findList(field.list))?.items.map(({ code }) => code) ?? [];
  const plain = PLAIN_CODES[key];
  if (plain !== undefined && (codes.length === 0 || codes.includes(plain))) return plain;
  const nothing = MEANS_SOMETHING.has(key) ? undefined : NOTHING.find((code) => codes.includes(code));
  if (nothing !== undefined) return nothing;
  const unknown = field.type === 'codes' ? ['NS'] : 'NS';
  if (!Object.hasOwn(def.own, key) && isAnswer(def, key, unknown)) return 'NS';
  return firstCode(field.list);
}

function firstCode(listId: string | undefined): string {
  const items = (listId === undefined ? undefined : findList(listId))?.items ?? [];
  return items.find((item) => item.code !== 'OTR')?.code ?? 'NS';
}

/** Whether the form takes this as an answer. */
function isAnswer(def: ActDef, key: string, value: unknown): boolean {
  const parsed = parseFacts({ ...def, required: [] }, { [key]: value });
  return !('faults' in parsed && parsed.faults.some((fault) => fault.field === key));
}
