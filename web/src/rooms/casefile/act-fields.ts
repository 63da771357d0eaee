/** Which questions does an act ask for this case now? Its own, those the law still misses, shaped by what is already answered. */
import type { CaseView } from '#domain/protocol/views.ts';
import type { ActDef } from '#domain/register/act.ts';
import type { Facts, FactValue } from '#domain/register/form/field.ts';
import { findField } from '#domain/register/form/index.ts';
import { formatInstant } from '#domain/kernel/instant.ts';
import type { FieldFault, Pack } from '#domain/protocol/types.ts';
import { askAct, askForm, type AskedField } from '../../shell/form/asked-field.ts';

/** Where the order of the form is not the order of asking. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  'placement.record': ['J08', 'J01', 'U01', 'unableReason', 'J03', 'J10', 'J09', 'J06', 'J05'],
  'liberty.report': ['J01', 'J08', 'J03', 'J05'],
  'solution.integrate': ['receiver', 'link', 'E13', 'J08', 'U01', 'unableReason', 'J03', 'J10'],
  'bia.sign': [
    'form',
    'purpose',
    'U01',
    'unableReason',
    'risk',
    'care',
    'needs',
    'immediateAction',
    'recommendation',
    'solution',
    'parentVerified',
    'riskFlag',
    'solutionDeferred',
  ],
  'consular.notify': ['N04', 'N02', 'N03'],
};

const FAMILY_RUNGS: readonly FactValue[] = ['PL1', 'PL2', 'PL3', 'PL4', 'PL5'];
/** Optional there, and yet without them a guard will ask (voice before placement, exit facts, unrelated adults). */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'bia.sign': ['U01'],
  'placement.record': ['J01', 'U01', 'J03', 'J10'],
  'solution.integrate': ['E13', 'J08', 'U01', 'J03', 'J10'],
  'liberty.report': ['J01'],
  'bid.sign': ['U01'],
};

/** Answers that usually become known with the act, though it may carry the whole form. */
const ADDED: Readonly<Record<string, readonly string[]>> = { 'bia.sign': ['U02', 'B08'] };

/** The questions, in asking order; `owed` are form ids that the decision found missing. */
export function fieldsOf(def: ActDef, facts: Facts, owed: readonly string[]): readonly AskedField[] {
  const base = askAct(def);
  const have = new Set(base.map(({ id }) => id));
  const extra = [...owed, ...(EXPECTED[def.kind] ?? []), ...(ADDED[def.kind] ?? [])].flatMap((id) => {
    if (have.has(id)) return [];
    have.add(id);
    const field = findField(id);
    return field && !field.auto && !field.calc && field.type !== 'file' ? [askForm(field, owed.includes(id))] : [];
  });
  const order = FIRST[def.kind] ?? [];
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...base, ...extra]
    .map((field) => shape(EXPECTED[def.kind]?.includes(field.id) ? { ...field, expected: true } : field, facts, owed))
    .filter((field): field is AskedField => field !== undefined)
    .toSorted((a, b) => rank(a.id) - rank(b.id));
}

function shape(field: AskedField, facts: Facts, owed: readonly string[]): AskedField | undefined {
  const rung = facts['J08'];
  const required = field.required || owed.includes(field.id);
  switch (field.id) {
    case 'J01':
      // A family is no row of the directory: its place is written.
      return rung !== undefined && FAMILY_RUNGS.includes(rung)
        ? { ...field, type: 'text', maxLength: 200, required }
        : { ...field, required };
    case 'J06':
      return required || (rung !== undefined && !FAMILY_RUNGS.includes(rung)) ? { ...field, required } : undefined;
    case 'J05':
      return required || isDeprived(facts['J03']) ? { ...field, required } : undefined;
    default:
      return required === field.required ? field : { ...field, required };
  }
}

function isDeprived(facts: FactValue | undefined): boolean {
  if (typeof facts !== 'object' || Array.isArray(facts)) return false;
  const record: Readonly<Record<string, unknown>> = { ...facts };
  return record['puerta_o_guardia_impide'] === 'si' || record['custodia_policial_o_migratoria'] === 'si';
}

export interface PrefillInput {
  readonly def: ActDef;
  readonly file: CaseView;
  readonly pack: Pack | undefined;
  readonly now: number;
}

/** What the act's own list still lacks; known without asking the server. */
export function missingOf(def: ActDef, facts: Facts): readonly FieldFault[] {
  return def.required.filter((id) => facts[id] === undefined).map((field) => ({ field, code: 'missing' }));
}

/** What can be filled in beforehand because the case says it: the moment, the child's language, the consulate of the nationality. */
export function prefill({ def, file, pack, now }: PrefillInput): Facts {
  const moment = formatInstant(Math.floor(now / 60_000) * 60_000, file.zone);
  const fields = new Set([...(def.form === '*' ? def.required : def.form), ...Object.keys(def.own)]);
  const facts: Record<string, FactValue> = {};
  const [nationality] = file.child.nationalities ?? [];
  for (const id of ['H01', 'U05', 'N03', 'N05']) if (fields.has(id)) facts[id] = moment;
  if (fields.has('A11')) facts['A11'] = { at: moment, language: file.child.language ?? 'spa' };
  if (def.kind === 'interpreter.assign' && file.child.language) facts['language'] = file.child.language;
  const consulate = pack?.contacts.find(({ duty, country }) => duty === 'consular' && country === nationality);
  if (fields.has('N04') && consulate) facts['N04'] = consulate.id;
  if (def.kind === 'consular.notify' && nationality) facts['country'] = nationality;
  if (def.kind === 'asylum.refer') {
    const body = pack?.institutions.find(({ type }) => type === 'asilo');
    if (body) facts['to'] = body.id;
  }
  if (def.kind === 'asylum.file') facts['filedOn'] = moment.slice(0, 10);
  const open = file.referrals.filter(({ state }) => ['enviada', 'acusada', 'aceptada', 'en_curso'].includes(state));
  const [only] = open;
  if (fields.has('referral') && open.length === 1 && only) facts['referral'] = only.id;
  return facts;
}
