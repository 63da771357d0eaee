/**
 * What did the story mean by its answers? People write `sí`, `true`, `HND` or `tia`; the desk wants `si`, `['HND']` and a
 * person. Only the spelling is mended here: a wrong code stays wrong, so that stories can send wrong things.
 */
import { findAct } from '#domain/casefile/acts.ts';
import type { OwnField } from '#domain/register/act.ts';
import type { FieldDef } from '#domain/register/form/field.ts';
import { FIELDS, FORM_FIELDS, PARTS } from '#domain/register/form/index.ts';
import { findList } from '#domain/register/lists/index.ts';
import { findCode } from '#domain/kernel/code-list.ts';
import { formatInstant, type Instant, MINUTE_MS, type Zone } from '#domain/kernel/instant.ts';
import { instantOf, parseMoment } from './times.ts';

/** Facts as a story writes them, of any type that YAML knows. */
export type LooseFacts = Readonly<Record<string, unknown>>;

export interface FactsFrame {
  readonly zone: Zone;
  readonly at: Instant;
  /** Aliases of the story's people and children. */
  readonly persons: Readonly<Record<string, LooseFacts>>;
  /** Case id of an alias, once the case exists. */
  caseIdOf(alias: string): string | undefined;
  /** Id of the act that a step's label names. */
  actIdOf(label: string): string | undefined;
  /** Id of the officer that a word means: an alias of `officers`, `R03`, `R06@…`. */
  officerIdOf(word: string): string | undefined;
  /** Id of the institution (also of a contact's, or of the officer's) that a word means, where only one is meant. */
  institutionIdOf(word: string): string | undefined;
  /** Id of the facility or post that a word means, where only one is meant. */
  siteIdOf(word: string): string | undefined;
}

const YES = new Set(['si', 'sí', 'yes', 'true', 'y']);
const NO = new Set(['no', 'false', 'n']);
const UNKNOWN = new Set(['ns', 'no sabe', 'unknown', 'nr']);

const EXIT_FACTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  libre: exitFacts(['si', 'no', 'no', 'no']),
  cuidado_supervisado: exitFacts(['no', 'no', 'no', 'no']),
  privado: exitFacts(['no', 'si', 'si', 'si']),
};

function exitFacts([leaves, barred, custody, order]: readonly [string, string, string, string]): Readonly<
  Record<string, string>
> {
  return {
    sale_con_permiso: leaves,
    puerta_o_guardia_impide: barred,
    custodia_policial_o_migratoria: custody,
    orden_de_autoridad: order,
  };
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  // A whole question goes before a part of another that is called the same.
  [...Object.values(PARTS), ...Object.values(FIELDS)].map((field) => [field.name, field.id]),
);

/** Answers of an act, spelt as the desk reads them. */
export function spellFacts(kind: string, loose: LooseFacts, frame: FactsFrame): Record<string, unknown> {
  const own = findAct(kind)?.own ?? {};
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(loose)) {
    const key = Object.hasOwn(own, name) || FORM_FIELDS[name] ? name : (BY_NAME.get(name) ?? name);
    facts[key] = spell(own[key] ?? FORM_FIELDS[key], value, { ...frame, key });
  }
  return facts;
}

/** The frame of one answer: also its form id or the name of the own field. */
interface AnswerFrame extends FactsFrame {
  readonly key: string;
}

function spell(field: FieldDef | OwnField | undefined, value: unknown, frame: AnswerFrame): unknown {
  const resolved = resolveReferences(value, frame);
  switch (field?.type) {
    case 'yesno':
      return spellYesNo(resolved);
    case 'code':
      return spellCode(field.list, resolved);
    case 'codes':
      return spellCodes(field.list, resolved);
    case 'people':
      return spellPeople(resolved, frame);
    case 'facts':
      return spellExitFacts(resolved);
    case 'number':
      return typeof resolved === 'string' && /^-?\d+(\.\d+)?$/.test(resolved) ? Number(resolved) : resolved;
    case 'date':
      return spellDate(resolved, frame);
    case 'datetime':
      return spellMoment(resolved, frame);
    case 'scale':
      return resolved;
    case 'moment_language':
      return spellMoment(typeof resolved === 'string' ? { at: resolved } : resolved, frame);
    case 'reference':
      return spellReference(resolved, frame);
    case 'text':
      return typeof resolved === 'number' || typeof resolved === 'boolean' ? String(resolved) : resolved;
    default:
      return resolved;
  }
}

/** Own fields and answers that name an officer, an institution, a facility or a post. */
const OFFICERS: ReadonlySet<string> = new Set(
  'caseworker guardian lawyer companion companionPerson interpreter escort supervisor Y01 Y02 Y03 T26.supervisor'.split(
    ' ',
  ),
);
const INSTITUTIONS: ReadonlySet<string> = new Set(['to', 'rerouteTo', 'receivingAuthority']);
const SITES: ReadonlySet<string> = new Set(['J01', 'A03']);

/** An id is an id of whatever it is; a word becomes one only where it can mean but one thing. */
function spellReference(value: unknown, frame: AnswerFrame): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value;
  const known = frame.caseIdOf(value) ?? frame.actIdOf(value);
  if (known !== undefined) return known;
  if (OFFICERS.has(frame.key)) return frame.officerIdOf(value) ?? value;
  if (INSTITUTIONS.has(frame.key)) return frame.institutionIdOf(value) ?? value;
  return SITES.has(frame.key) ? (frame.siteIdOf(value) ?? value) : value;
}

/** `$dulce` is the folio of the child, `$label` the id of the act of that step. */
function resolveReferences(value: unknown, frame: FactsFrame): unknown {
  if (typeof value !== 'string' || !value.startsWith('$')) return value;
  const alias = value.slice(1);
  return frame.caseIdOf(alias) ?? frame.actIdOf(alias) ?? value;
}

/** `sí`, `yes` and `true` are `si`; anything unknown stays as it stands. */
export function spellYesNo(value: unknown): unknown {
  if (value === true) return 'si';
  if (value === false) return 'no';
  if (typeof value !== 'string') return value;
  const word = value.trim().toLowerCase();
  if (YES.has(word)) return 'si';
  if (NO.has(word)) return 'no';
  return UNKNOWN.has(word) ? 'NS' : value;
}

/** Codes that YAML took for numbers (`0127`) or booleans get their spelling back from the list. */
function spellCode(listId: string | undefined, value: unknown): unknown {
  const list = listId === undefined ? undefined : findList(listId);
  const yesNo = spellYesNo(value);
  if (!list) return typeof value === 'number' ? String(value) : typeof value === 'boolean' ? yesNo : value;
  if (typeof value === 'number') {
    const text = String(value);
    return [text, text.padStart(2, '0'), text.padStart(4, '0')].find((code) => findCode(list, code)) ?? text;
  }
  if (typeof value === 'string' && findCode(list, value)) return value;
  if (typeof yesNo === 'string' && findCode(list, yesNo)) return yesNo;
  if (typeof value !== 'string') return value;
  const folded = fold(value);
  const named = list.items.find((item) => fold(item.code) === folded || fold(item.label.es) === folded);
  // A people is also meant by its language, as the reference lists them (`cab`, `mam`).
  const mapped = named ?? list.items.find((item) => item.maps?.['iso639'] === value);
  return mapped?.code ?? value;
}

/** `Presunción de solicitante` and `presuncion_de_solicitante` are the same word. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replaceAll(/[\s-]+/g, '_');
}

function spellCodes(listId: string | undefined, value: unknown): unknown {
  const items = Array.isArray(value) ? value : value === null || value === undefined ? value : [value];
  return Array.isArray(items) ? items.map((item: unknown) => spellCode(listId, item)) : items;
}

const PERSON_KEYS = new Set(['name', 'link', 'ageYears', 'document', 'alive', 'place', 'contact', 'status', 'caseId']);

function spellPeople(value: unknown, frame: FactsFrame): unknown {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => {
    const known = typeof item === 'string' ? frame.persons[item] : undefined;
    if (known) return personEntry(known, frame, typeof item === 'string' ? frame.caseIdOf(item) : undefined);
    if (typeof item === 'string') {
      const caseId = frame.caseIdOf(item);
      return { name: item, ...(caseId === undefined ? {} : { caseId }) };
    }
    return typeof item === 'object' && item !== null ? personEntry(item as LooseFacts, frame) : item;
  });
}

/** A person near the child, or another child of the story, named by its folio. */
function personEntry(loose: LooseFacts, frame: FactsFrame, caseId?: string): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(loose)) {
    const known = key === 'age' ? 'ageYears' : key;
    if (!PERSON_KEYS.has(known) && /^[A-Z]\d{2}$/.test(known)) continue;
    entry[known] =
      known === 'alive'
        ? spellYesNo(value)
        : known === 'link'
          ? spellCode('CL-LNK', value)
          : resolveReferences(value, frame);
  }
  if (entry['name'] === undefined && typeof loose['B01'] === 'string') entry['name'] = loose['B01'];
  if (entry['ageYears'] === undefined && typeof loose['B07'] === 'number') entry['ageYears'] = loose['B07'];
  if (caseId !== undefined) entry['caseId'] = caseId;
  return entry;
}

function spellExitFacts(value: unknown): unknown {
  if (typeof value === 'string') {
    if (spellYesNo(value) === 'NS') return exitFacts(['NS', 'NS', 'NS', 'NS']);
    return EXIT_FACTS[fold(value)] ?? value;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, answer]) => [key, spellYesNo(answer)]));
}

function spellDate(value: unknown, frame: FactsFrame): unknown {
  if (typeof value !== 'string') return value;
  const moment = parseMoment(value, { zone: frame.zone, around: frame.at });
  return moment && 'date' in moment ? moment.date : value;
}

/** A date-time of the desk; A11 is a date-time with the language in which rights were told. */
function spellMoment(value: unknown, frame: AnswerFrame): unknown {
  if (typeof value === 'object' && value !== null && 'at' in value) {
    return { ...value, at: spellMoment(value.at, frame) };
  }
  if (typeof value !== 'string') return value;
  const moment = parseMoment(value, { zone: frame.zone, around: frame.at });
  if (!moment) return value;
  // Where only the day is said, something begins with the day and ends with it.
  const ends = ENDS.has(frame.key);
  const instant = instantOf(moment, frame.zone, ends ? 23 : 0) + (ends && 'date' in moment ? 59 * MINUTE_MS : 0);
  return formatInstant(instant, frame.zone);
}

const ENDS: ReadonlySet<string> = new Set(['J07.fin']);
