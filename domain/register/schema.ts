/** Has an act the right content? One strict schema for each kind, made once from the form; every door asks it (house §4). */
import * as z from 'zod';
import { must } from '../kernel/assert.ts';
import { type Instant, localDateOf, MINUTE_MS, parseInstant, type Zone } from '../kernel/instant.ts';
import type { ActDef, OwnField } from './act.ts';
import { evaluate } from './conditions.ts';
import { type FaultCode, FAULT_CODES, type FieldFault } from './fault.ts';
import { shapeOf } from './field-schema.ts';
import type { Facts, FactValue, FieldCondition, FieldDef } from './form/field.ts';
import { FORM_FIELDS } from './form/index.ts';
import type { FieldCatalog } from './validate.ts';

export interface ParseOptions {
  /** The desk's clock: with it, moments of the past that lie ahead are faults. */
  readonly now?: Instant;
  readonly zone?: Zone;
  /** The node's own form, see `withExtensions`; the regional form when absent. */
  readonly fields?: FieldCatalog;
}

export type ParsedFacts = { readonly facts: Facts } | { readonly faults: readonly FieldFault[] };

interface Compiled {
  readonly schema: z.ZodObject;
  /** Ids that the act must carry only when a condition on its other answers holds. */
  readonly conditional: readonly { readonly id: string; readonly when: readonly FieldCondition[] }[];
}

const compiled = new WeakMap<FieldCatalog, WeakMap<ActDef, Compiled>>();

/** The strict schema of an act's facts: an unknown key is a fault. Carries, per field, what documents and doors need. */
export function schemaForAct(def: ActDef, fields: FieldCatalog = FORM_FIELDS): z.ZodObject {
  return compile(def, fields).schema;
}

function compile(def: ActDef, fields: FieldCatalog): Compiled {
  const known = compiled.get(fields)?.get(def);
  if (known) return known;
  const table = compiled.get(fields) ?? new WeakMap<ActDef, Compiled>();
  compiled.set(fields, table);
  const conditional = def.required.flatMap((id) => {
    const when = conditionsOf(fields[id]);
    return when ? [{ id, when }] : [];
  });
  const optional = new Set(conditional.map(({ id }) => id));
  const shape: Record<string, z.ZodType> = {};
  for (const field of admitted(def, fields)) {
    const schema = shapeOf(field.id, field, !field.auto).meta(metaOf(field));
    shape[field.id] = def.required.includes(field.id) && !optional.has(field.id) ? schema : schema.optional();
  }
  for (const [name, own] of Object.entries(def.own)) {
    const schema = shapeOf(`${def.kind} ${name}`, own, false).meta(metaOfOwn(def, name, own));
    shape[name] = own.required || def.required.includes(name) ? schema : schema.optional();
  }
  for (const id of def.required) must(shape[id], `${def.kind} requires ${id}, which it may not carry`);
  const made = { schema: z.strictObject(shape).meta({ title: def.title.es }), conditional };
  table.set(def, made);
  return made;
}

/** Conditions of a field that is required only under conditions; undefined when it is owed without any. */
function conditionsOf(field: FieldDef | undefined): readonly FieldCondition[] | undefined {
  if (!field || field.required.length === 0) return undefined;
  const when = field.required.flatMap((rule) => rule.when ?? []);
  return when.length === field.required.length ? when : undefined;
}

/** Fields of the form that an act may carry, with their parts; `*` means all that people answer. */
function admitted(def: ActDef, fields: FieldCatalog): readonly FieldDef[] {
  const { form } = def;
  if (form === '*') return Object.values(fields).filter((field) => !field.auto && !field.calc);
  for (const id of form) must(fields[id], `${def.kind} carries ${id}, which is not in the form`);
  return Object.values(fields).filter(
    (field) => !field.calc && (form.includes(field.id) || (field.partOf !== undefined && form.includes(field.partOf))),
  );
}

function metaOf(field: FieldDef): Record<string, unknown> {
  return {
    title: field.label.es,
    'x-field': field.id,
    'x-k': field.k,
    'x-message': `form.${field.id}`,
    ...(field.list === undefined ? {} : { 'x-list': field.list }),
    ...(field.dimension ? { 'x-dimension': true } : {}),
  };
}

function metaOfOwn(def: ActDef, name: string, own: OwnField): Record<string, unknown> {
  return {
    title: own.label.es,
    'x-k': own.k,
    'x-message': `${def.kind}.${name}`,
    ...(own.list === undefined ? {} : { 'x-list': own.list }),
  };
}

/**
 * Parses what a door took in. Texts come back trimmed and in Unicode normal form C; nothing else is mended. Never throws:
 * faults name the field and the place inside it, never the answer.
 */
export function parseFacts(def: ActDef, input: unknown, options: ParseOptions = {}): ParsedFacts {
  const fields = options.fields ?? FORM_FIELDS;
  const { schema, conditional } = compile(def, fields);
  const result = schema.safeParse(input);
  if (!result.success) return { faults: faultsOf(result.error.issues, fields) };
  const facts: Record<string, FactValue> = {};
  for (const [id, value] of Object.entries(result.data)) {
    // The schema was made from the definition: what it lets through is a FactValue.
    if (value !== undefined) facts[id] = value as FactValue;
  }
  const faults = [
    ...conditional
      .filter(({ id, when }) => facts[id] === undefined && when.some((one) => evaluate(one, facts, NONE) !== false))
      .map(({ id }): FieldFault => ({ field: id, code: 'missing' })),
    ...adulthoodOf(def, facts),
    ...(options.now === undefined ? [] : futureOf(facts, fields, { now: options.now, zone: options.zone ?? 'UTC' })),
  ];
  return faults.length > 0 ? { faults } : { facts };
}

const NONE: ReadonlySet<string> = new Set();
const ADULT_YEARS = 18;

/**
 * The register is for children: an adult's age opens a file unless the age is certain («no» in B09; «no sabe» is a doubt
 * too). In a file that is open the law decides (G06): what was doubted, and from which source the age is known, stands
 * there and not in the act.
 */
function adulthoodOf(def: ActDef, facts: Facts): readonly FieldFault[] {
  if (!def.opens || facts['B09'] !== 'no') return [];
  const stated = facts['B07'];
  if (typeof stated === 'number' && stated >= ADULT_YEARS) return [{ field: 'B07', code: 'not_a_child' }];
  const [born, contact] = [facts['B06'], facts['A01']];
  if (typeof born !== 'string' || born === 'NS' || typeof contact !== 'string') return [];
  // The local day of the contact stands in the text itself: born on 29 February counts from 1 March.
  const years = Number(contact.slice(0, 4)) - Number(born.slice(0, 4)) - (contact.slice(5, 10) < born.slice(5) ? 1 : 0);
  return years >= ADULT_YEARS ? [{ field: 'B06', code: 'not_a_child' }] : [];
}

/** Clocks of devices may run this far ahead. */
const SKEW_MS = 5 * MINUTE_MS;

function futureOf(
  facts: Facts,
  fields: FieldCatalog,
  { now, zone }: { now: Instant; zone: Zone },
): readonly FieldFault[] {
  const latest = now + SKEW_MS;
  return Object.entries(facts).flatMap(([id, value]): readonly FieldFault[] => {
    const field = fields[id];
    if (!field || field.mayBeFuture) return [];
    const moment = typeof value === 'object' && 'at' in value ? value.at : value;
    if (typeof moment !== 'string') return [];
    const isAhead =
      field.type === 'date'
        ? moment !== 'NS' && moment > localDateOf(latest, zone)
        : (field.type === 'datetime' || field.type === 'moment_language') && (parseInstant(moment) ?? 0) > latest;
    return isAhead ? [{ field: id, code: 'future' }] : [];
  });
}

const FAULTS_MAX = 200;
const FIELD_NAME = /^[A-Za-z][\w.]{0,60}$/;

/** What a person reads is the first fault of each place; a stranger's key is repeated only if it looks like a name. */
function faultsOf(issues: readonly z.core.$ZodIssue[], fields: FieldCatalog): readonly FieldFault[] {
  const faults = new Map<string, FieldFault>();
  for (const issue of issues) {
    const path = issue.path.map(String);
    for (const fault of issue.code === 'unrecognized_keys'
      ? strangers(issue.keys, path, fields)
      : [placed(issue, path)]) {
      const key = `${fault.field}|${String(fault.values?.['at'] ?? '')}`;
      if (!faults.has(key) && faults.size < FAULTS_MAX) faults.set(key, fault);
    }
  }
  return [...faults.values()];
}

function placed(issue: z.core.$ZodIssue, path: readonly string[]): FieldFault {
  const [field = 'facts', ...rest] = path;
  const code: FaultCode = FAULT_CODES.find((one) => one === issue.message) ?? 'wrong_type';
  return rest.length > 0 ? { field, code, values: { at: rest.join('.') } } : { field, code };
}

function strangers(keys: readonly string[], path: readonly string[], fields: FieldCatalog): readonly FieldFault[] {
  return keys.map((key) => {
    const shown = FIELD_NAME.test(key) ? key : '?';
    const [field, ...rest] = path;
    if (field !== undefined) return { field, code: 'unknown_field', values: { at: [...rest, shown].join('.') } };
    const own = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return { field: shown, code: own?.calc || own?.auto ? 'calc_field' : 'unknown_field' };
  });
}
