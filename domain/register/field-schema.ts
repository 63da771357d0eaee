/** What shape must one answer have? A zod schema made from the field's definition; messages of faults are closed codes. */
import * as z from 'zod';
import { must } from '../kernel/assert.ts';
import type { CodeList } from '../kernel/code-list.ts';
import { parseCaseId } from '../kernel/ids.ts';
import { isZone, parseInstant, parseLocalDate } from '../kernel/instant.ts';
import type { OwnField } from './act.ts';
import { isCleanLine, isCleanText, isName, unifyBreaks } from './characters.ts';
import type { FaultCode } from './fault.ts';
import type { ExtensionField } from './form/extension.ts';
import { type FieldDef, type FieldKey, YES_NO } from './form/field.ts';
import { FIELDS } from './form/index.ts';
import { findList } from './lists/index.ts';

/** Longest free text, in characters. */
const TEXT_MAX = 4000;
const LINE_MAX = 200;
const PEOPLE_MAX = 40;
const CODES_MAX = 200;

/** Everything that shapes an answer, whichever of the three kinds of field it belongs to. */
export type Shaped = FieldDef | OwnField | ExtensionField;

interface RawIssue {
  readonly input?: unknown;
}

/** Absent is `missing`; of another type is `wrong_type`. */
const typeFault = ({ input }: RawIssue): FaultCode => (input === undefined ? 'missing' : 'wrong_type');
const codeFault = (issue: RawIssue): FaultCode => (typeof issue.input === 'string' ? 'wrong_code' : typeFault(issue));
const numberFault = ({ input }: RawIssue): FaultCode =>
  typeof input === 'number' ? 'out_of_range' : typeFault({ input });

const yesNo = z.enum(YES_NO, { error: codeFault });

function fault(code: FaultCode): { readonly error: FaultCode } {
  return { error: code };
}

function line(max: number): z.ZodString {
  return z
    .string({ error: typeFault })
    .trim()
    .max(max, fault('too_long'))
    .normalize('NFC')
    .min(1, fault('missing'))
    .refine(isCleanLine, fault('control_characters'));
}

function text(max: number): z.ZodString {
  return z
    .string({ error: typeFault })
    .trim()
    .max(max, fault('too_long'))
    .overwrite(unifyBreaks)
    .normalize('NFC')
    .min(1, fault('missing'))
    .refine(isCleanText, fault('control_characters'));
}

function name(max: number): z.ZodString {
  return line(max).refine(isName, fault('not_a_name'));
}

const lists = new WeakMap<CodeList, z.ZodType>();

/** One schema for each list, so that documents refer to it by name. */
function codeOf(list: CodeList): z.ZodType {
  const known = lists.get(list);
  if (known) return known;
  const made = z
    .enum(
      list.items.map(({ code }) => code),
      { error: codeFault },
    )
    .meta({ id: list.id, title: list.title.es });
  lists.set(list, made);
  return made;
}

/** The list of ids that a referral may tick. */
const FORM_IDS: z.ZodType = z.enum(Object.keys(FIELDS), { error: codeFault });

function listed(id: string, field: Shaped): z.ZodType {
  if ('nationalList' in field && field.nationalList) return codeOf(field.nationalList);
  if (field.list === undefined) return line(field.maxLength ?? LINE_MAX);
  if (field.list === 'FORM') return FORM_IDS;
  return codeOf(must(findList(field.list), `${id}: no code list ${field.list}`));
}

const DATE_SHAPE = String.raw`\d{4}-\d{2}-\d{2}`;
const NO_OFFSET = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+)?$/;
const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

function isDate(value: string): boolean {
  return parseLocalDate(value) !== undefined && value >= EARLIEST && value <= LATEST;
}

function isMoment(value: string): boolean {
  return parseInstant(value) !== undefined && isDate(value.slice(0, 10));
}

function date(orUnknown: boolean): z.ZodType {
  return z
    .string({ error: typeFault })
    .max(40, fault('impossible_date'))
    .refine((value) => (orUnknown && value === 'NS') || isDate(value), fault('impossible_date'))
    .meta(orUnknown ? { pattern: `^(NS|${DATE_SHAPE})$` } : { format: 'date' });
}

/** A moment without its offset could be any of five hours along the border: it is asked for again. */
function moment(orUnknown: boolean): z.ZodType {
  return z
    .string({ error: typeFault })
    .max(40, fault('impossible_date'))
    .refine((value) => !NO_OFFSET.test(value), fault('missing_offset'))
    .refine((value) => (orUnknown && value === 'NS') || isMoment(value), fault('impossible_date'))
    .meta(orUnknown ? { pattern: `^(NS|${DATE_SHAPE}T.+(Z|[+-][0-9:]{4,6}))$` } : { format: 'date-time' });
}

/** A number within bounds, both included. */
function bounded(min: number, max: number, decimals = false): z.ZodNumber {
  const base = decimals ? z.number({ error: numberFault }) : z.int({ error: numberFault });
  return base.min(min, fault('out_of_range')).max(max, fault('out_of_range'));
}

function number(field: Shaped, orUnknown: boolean): z.ZodType {
  const decimals = 'decimals' in field && field.decimals;
  const schema = bounded(field.min ?? 0, field.max ?? 1_000_000_000, decimals);
  return orUnknown ? z.union([schema, z.literal('NS')], { error: numberFault }) : schema;
}

function codes(id: string, field: Shaped): z.ZodType {
  return z
    .array(listed(id, field), { error: typeFault })
    .min(field.min ?? 0, fault('missing'))
    .max(field.max ?? CODES_MAX, fault('out_of_range'))
    .refine((items) => new Set(items).size === items.length, fault('duplicate_code'))
    .meta({ uniqueItems: true });
}

const person = z.strictObject(
  {
    name: name(LINE_MAX).optional(),
    link: codeOf(must(findList('CL-LNK'), 'CL-LNK')).optional(),
    ageYears: bounded(0, 120).optional(),
    document: line(LINE_MAX).optional(),
    alive: yesNo.optional(),
    place: line(300).optional(),
    contact: line(300).optional(),
    status: line(LINE_MAX).optional(),
    caseId: z
      .string({ error: typeFault })
      .refine((value) => parseCaseId(value) !== undefined, fault('wrong_code'))
      .optional(),
  },
  { error: typeFault },
);

/** One answer by key. `all`: every key must be answered (facts); otherwise at least one (scales, reasons). */
function byKey(keys: readonly FieldKey[], answer: (list: string | undefined) => z.ZodType, all: boolean): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const { key, list } of keys) {
    const schema = answer(list);
    shape[key] = all ? schema : schema.optional();
  }
  const schema = z.strictObject(shape, { error: typeFault });
  return all ? schema : schema.refine((value) => Object.keys(value).length > 0, fault('missing'));
}

function keysOf(id: string, field: Shaped): readonly FieldKey[] {
  return must(field.keys, `${id}: a ${field.type} needs keys`);
}

function formatted(field: Shaped): z.ZodType {
  const format = 'format' in field ? field.format : undefined;
  const max = field.maxLength ?? TEXT_MAX;
  if (format === 'name') return name(max);
  if (format === 'zone') return z.string({ error: typeFault }).refine(isZone, fault('wrong_code'));
  if (format === 'case_id') {
    return z.string({ error: typeFault }).refine((value) => parseCaseId(value) !== undefined, fault('wrong_code'));
  }
  return text(max);
}

/** The bare schema of a field, without its metadata; `orUnknown` lets dates and numbers say `NS`. */
export function shapeOf(id: string, field: Shaped, orUnknown: boolean): z.ZodType {
  switch (field.type) {
    case 'text':
      return formatted(field);
    case 'reference':
    case 'file':
      return line(field.maxLength ?? LINE_MAX);
    case 'date':
      return date(orUnknown);
    case 'datetime':
      return moment(orUnknown);
    case 'number':
      return number(field, orUnknown);
    case 'yesno':
      return yesNo;
    case 'code':
      return listed(id, field);
    case 'codes':
      return codes(id, field);
    case 'people':
      return z.array(person, { error: typeFault }).max(PEOPLE_MAX, fault('out_of_range'));
    case 'facts':
      return byKey(keysOf(id, field), () => yesNo, true);
    case 'scale':
      return byKey(keysOf(id, field), (list) => listed(id, list === undefined ? field : { ...field, list }), false);
    case 'reasons':
      return byKey(keysOf(id, field), () => text(field.maxLength ?? TEXT_MAX), false);
    case 'moment_language':
      return z.strictObject({ at: moment(false), language: listed(id, field) }, { error: typeFault });
  }
}
