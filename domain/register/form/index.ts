/** What does the single form ask? Sections A–Z of reference §4 with every field: the one definition that all doors use. */
import { tr } from '../../kernel/localized.ts';
import { findList } from '../lists/index.ts';
import type { FieldDef, SectionDef } from './field.ts';
import { SECTION_A } from './section-a.ts';
import { SECTION_B, SECTION_X } from './section-b.ts';
import { SECTION_D } from './section-d.ts';
import { SECTION_E } from './section-e.ts';
import { SECTION_F } from './section-f.ts';
import { SECTION_H, SECTION_I } from './section-h.ts';
import { SECTION_J } from './section-j.ts';
import { SECTION_T } from './section-t.ts';
import { SECTION_N, SECTION_U, SECTION_Y, SECTION_Z } from './section-y.ts';

export const SECTION_DEFS: readonly SectionDef[] = [
  { id: 'A', title: tr('Contacto', 'Contact', 'Prise de contact'), repeats: false },
  { id: 'B', title: tr('Identidad', 'Identity', 'Identité'), repeats: false },
  { id: 'X', title: tr('Documentos', 'Documents', 'Papiers'), repeats: true },
  {
    id: 'D',
    title: tr('Pertenencia y funcionamiento', 'Belonging and functioning', 'Appartenance et fonctionnement'),
    repeats: false,
  },
  { id: 'E', title: tr('Acompañamiento y familia', 'Company and family', 'Accompagnement et famille'), repeats: false },
  { id: 'F', title: tr('Viaje', 'Journey', 'Voyage'), repeats: false },
  { id: 'T', title: tr('Tamizaje', 'Screening', 'Dépistage'), repeats: false },
  { id: 'H', title: tr('Salud', 'Health', 'Santé'), repeats: false },
  { id: 'I', title: tr('Educación', 'Education', 'Éducation'), repeats: false },
  { id: 'J', title: tr('Libertad y colocación', 'Liberty and placement', 'Liberté et placement'), repeats: true },
  {
    id: 'Y',
    title: tr('Representación y situación', 'Representation and status', 'Représentation et situation'),
    repeats: false,
  },
  { id: 'N', title: tr('Consulado', 'Consular', 'Consulat'), repeats: false },
  { id: 'U', title: tr('Voz', 'Voice', 'Parole'), repeats: false },
  { id: 'Z', title: tr('Cierre', 'Closure', 'Clôture'), repeats: false },
];

const ALL: readonly FieldDef[] = [
  ...SECTION_A,
  ...SECTION_B,
  ...SECTION_X,
  ...SECTION_D,
  ...SECTION_E,
  ...SECTION_F,
  ...SECTION_T,
  ...SECTION_H,
  ...SECTION_I,
  ...SECTION_J,
  ...SECTION_Y,
  ...SECTION_N,
  ...SECTION_U,
  ...SECTION_Z,
];

function byId(fields: readonly FieldDef[]): Readonly<Record<string, FieldDef>> {
  return Object.fromEntries(fields.map((field) => [field.id, field]));
}

/** Every question of the form by id, in the order of the form. Parts of a question are in {@link PARTS}. */
export const FIELDS: Readonly<Record<string, FieldDef>> = byId(ALL.filter(({ partOf }) => partOf === undefined));

/** The text that goes with «otro»: every list that has OTR lets the answer say what is meant. */
function otherText(field: FieldDef): FieldDef {
  return {
    id: `${field.id}.otro`,
    section: field.section,
    name: `${field.name}_otro`,
    label: tr(`${field.label.es}: otro`, `${field.label.en}: other`, `${field.label.fr} : autre`),
    type: 'text',
    maxLength: 300,
    required: [],
    k: field.k,
    partOf: field.id,
  };
}

/** The answer may be `OTR`, and then somebody has to be able to say what. */
function mayBeOther({ type, list, calc, partOf }: FieldDef): boolean {
  if (calc || partOf !== undefined || list === undefined || (type !== 'code' && type !== 'codes')) return false;
  return findList(list)?.items.some(({ code }) => code === 'OTR') ?? false;
}

/** Parts that complete an answer, e.g. `E12.pais`, `T16.a_quien`, `F09.otro`. An act that may carry `E12` may carry its parts. */
export const PARTS: Readonly<Record<string, FieldDef>> = byId([
  ...ALL.filter(({ partOf }) => partOf !== undefined),
  ...ALL.filter(mayBeOther).map(otherText),
]);

/** The fifteen questions of the quick intake, in the order of the form. */
export const QUICK_FIELDS: readonly FieldDef[] = ALL.filter(({ quick }) => quick);

/** The question or part with this id, or undefined. */
export function findField(id: string): FieldDef | undefined {
  if (Object.hasOwn(FIELDS, id)) return FIELDS[id];
  return Object.hasOwn(PARTS, id) ? PARTS[id] : undefined;
}

const PARTS_OF = Map.groupBy(Object.values(PARTS), ({ partOf }) => partOf ?? '');

/** The parts that complete a question. */
export function partsOf(id: string): readonly FieldDef[] {
  return PARTS_OF.get(id) ?? [];
}

/** Questions and parts together: everything that an act may carry by a form id. */
export const FORM_FIELDS: Readonly<Record<string, FieldDef>> = { ...FIELDS, ...PARTS };
