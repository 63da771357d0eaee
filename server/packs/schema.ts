/**
 * What may the YAML files of `countries/` say? One strict schema for each file; an unknown key is an error, and every
 * row carries where it comes from and how sure we are (reference head: source, mark, legal_ref, valid_from, valid_to).
 */
import { z } from 'zod';
import { NODES } from '#domain/kernel/ids.ts';
import { isZone, parseLocalDate } from '#domain/kernel/instant.ts';
import { SECTIONS } from '#domain/register/form/field.ts';
import { SENSITIVITIES } from '#domain/kernel/sensitivity.ts';

const text = z.string().min(1).max(400);
const localized = z.strictObject({ es: text, en: text, fr: text });
const localDate = z.string().refine((value) => parseLocalDate(value) !== undefined, 'write a real date as YYYY-MM-DD');
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in kebab-case, e.g. mex-talisman');
const snake = z
  .string()
  .regex(/^([a-z0-9]+(_[a-z0-9]+)*|OTR)$/, 'write the code in snake_case without accents, or OTR');
const zone = z.string().refine(isZone, 'write an IANA time zone, e.g. America/Managua');
const clockTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write a local time as HH:MM');
const adm1 = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'write the ISO 3166-2 code, e.g. MX-CHP');
const iso639 = z.string().regex(/^[a-z]{3}$/, 'write the ISO 639-3 code of three letters');
const iso3166 = z.string().regex(/^[A-Z]{3}$/, 'write the ISO 3166-1 alpha-3 code');

/** Spread into every row. */
const provenance = {
  source: text,
  mark: z.enum(['W', 'B', 'C', 'P']),
  legalRef: text.optional(),
  validFrom: localDate.optional(),
  validTo: localDate.optional(),
};

const amount = z.int().min(0).max(10_000);
const span = z.union([
  z.strictObject({ h: amount }),
  z.strictObject({ d: amount }),
  z.strictObject({ wd: amount }),
  z.strictObject({ months: amount }),
  z.strictObject({ min: amount }),
]);

const clock = z
  .strictObject({
    obligation: z.string().regex(/^O\d{2}$/, 'write an obligation of the reference, O01 to O42'),
    variant: snake.optional(),
    meta: span.optional(),
    legal: span.optional(),
    note: localized.optional(),
    ...provenance,
  })
  .refine((row) => row.meta || row.legal, 'give meta (target), legal (statute) or both');

const policy = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z]*(\.[a-zA-Z]+)+$/, 'write the key as room.camelCase'),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  note: localized.optional(),
  ...provenance,
});

export const protocolFile = z.strictObject({
  node: z.enum([...NODES, 'REGION']),
  name: localized,
  clocks: z.array(clock),
  policies: z.array(policy),
});

const institution = z.strictObject({
  id: kebab,
  type: snake,
  name: localized,
  short: text,
  former: text.optional(),
  ...provenance,
});

const hours = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1),
  from: clockTime,
  to: clockTime,
  holidays: z.boolean().optional(),
});

const contact = z.strictObject({
  id: kebab,
  institution: kebab,
  duty: z.enum(['protection', 'asylum', 'health', 'consular', 'guardian', 'lawyer', 'interpreter', 'return', 'search']),
  name: localized,
  phone: z.string().regex(/^[+\d][\d -]{2,24}$/, 'write a phone number of digits, spaces and hyphens'),
  email: z.email().optional(),
  posts: z.array(kebab).min(1).optional(),
  hours: z.array(hours).min(1).optional(),
  order: z.int().min(1).max(99),
  country: iso3166.optional(),
  ...provenance,
});

const post = z.strictObject({
  id: kebab,
  name: localized,
  type: snake,
  adm1,
  zone,
  institution: kebab,
  ...provenance,
});

const place = z
  .strictObject({
    sex: z.enum(['mujer', 'hombre', 'cualquiera']),
    ageFrom: z.int().min(0).max(17),
    ageTo: z.int().min(0).max(21),
    places: z.int().min(0).max(1000),
  })
  .refine((row) => row.ageFrom <= row.ageTo, 'ageFrom is above ageTo');

const facility = z.strictObject({
  id: kebab,
  institution: kebab,
  name: localized,
  rung: z.string().regex(/^PL([1-9]|1[01])$/, 'write a rung of CL-COL, PL1 to PL11'),
  regime: z.enum(['puertas_abiertas', 'puertas_cerradas']),
  licensedUntil: localDate.optional(),
  adm1,
  places: z.array(place).min(1).max(10),
  siblings: z.boolean(),
  languages: z.array(iso639).min(1),
  specialities: z.array(snake).optional(),
  protectedAddress: z.boolean().optional(),
  ...provenance,
});

export const directoryFile = z.strictObject({
  node: z.enum([...NODES, 'REGION']),
  institutions: z.array(institution),
  /** Institution that answers where a node has several of one type. */
  accountable: z.record(snake, kebab).optional(),
  /** National exceptions to the competence matrix: act kind → institution id. */
  competence: z.array(z.strictObject({ act: text, institution: kebab, ...provenance })).optional(),
  contacts: z.array(contact),
  posts: z.array(post),
  facilities: z.array(facility),
});

export const competenceFile = z.strictObject({
  acts: z.array(z.strictObject({ act: text, type: snake, ...provenance })),
});

export const calendarFile = z.strictObject({
  node: z.enum(NODES),
  iso2: z.string().regex(/^[A-Z]{2}$/),
  zone,
  weekend: z.array(z.int().min(1).max(7)),
  holidays: z.strictObject({
    library: z.string().regex(/^[A-Z]{2}$/),
    ...provenance,
    add: z.array(z.strictObject({ rule: text, name: text, ...provenance })).optional(),
    remove: z.array(z.strictObject({ rule: text, ...provenance })).optional(),
  }),
});

export const languagesFile = z.strictObject({
  node: z.enum([...NODES, 'REGION']),
  languages: z.array(
    z.strictObject({
      code: iso639,
      name: text,
      people: text.optional(),
      signed: z.literal(true).optional(),
      ...provenance,
    }),
  ),
});

export const termsFile = z.strictObject({
  node: z.enum(NODES),
  terms: z.array(z.strictObject({ term: snake, local: text, language: iso639, ...provenance })),
});

export const formFile = z.strictObject({
  node: z.enum(NODES),
  fields: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z]{3}\.[a-z][a-z0-9_]*$/, 'write the id as NODE.name, e.g. MEX.curp'),
      section: z.enum(SECTIONS),
      label: localized,
      type: z.enum(['text', 'date', 'datetime', 'number', 'yesno', 'code', 'codes', 'reference', 'file']),
      list: text.optional(),
      k: z.enum(SENSITIVITIES),
      mapsTo: z
        .string()
        .regex(/^[ABDEFHIJNTUXYZ]\d{2}$/, 'write a field id of the single form')
        .optional(),
      maxLength: z.int().min(1).max(4000).optional(),
      ...provenance,
    }),
  ),
});

export const sourcesFile = z.strictObject({
  sources: z.record(z.string(), z.strictObject({ title: text, address: text.optional() })),
});

export type DirectoryFile = z.infer<typeof directoryFile>;
export type CompetenceFile = z.infer<typeof competenceFile>;
export type CalendarFile = z.infer<typeof calendarFile>;
export type FormFile = z.infer<typeof formFile>;
export type SourcesFile = z.infer<typeof sourcesFile>;
