/** What does a day at the border look like? Varied fictional quick intakes, the same for the same seed. */
import { type CaseId, makeCaseId } from '#domain/kernel/ids.ts';
import { formatInstant, type Instant } from '#domain/kernel/instant.ts';
import type { ActRequest } from '#server/desk/receive.ts';

export type Random = () => number;

/** Mulberry32: small, seeded, good enough to vary test data. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: Random, values: readonly [T, ...T[]]): T {
  return values[Math.floor(random() * values.length)] ?? values[0];
}

const GIVEN: readonly [string, ...string[]] = [
  'Dulce María',
  'José Luis',
  'Elías',
  'Ana Lucía',
  'Kevin',
  'Yesenia',
  'Wilmer',
  'Marisol',
  'Brayan',
  'Heydi',
  'Carlos Eduardo',
  'Rosa Elena',
  'Nicolás',
  'Génesis',
  'Josué',
  'Fátima',
  'Ángel Gabriel',
  'Sherlyn',
  'Óscar',
  'Itzel',
];
const SURNAMES: readonly [string, ...string[]] = [
  'Hernández',
  'López',
  'Martínez',
  'García',
  'Pérez',
  'Mejía',
  'Zelaya',
  'Xicará',
  'Tzunún',
  'Ajpop',
  'Cruz',
  'Reyes',
  'Flores',
  'Rivas',
  'Orellana',
  'Castillo',
  'Munguía',
  'Bonilla',
  'Velásquez',
  'Guevara',
  'Arzú',
  'Centeno',
  'Palacios',
];
const COUNTRIES: readonly [string, ...string[]] = ['HND', 'GTM', 'SLV', 'NIC', 'VEN', 'ECU'];

export function randomCaseId(random: Random): CaseId {
  return makeCaseId(
    'MEX',
    Array.from({ length: 9 }, () => Math.floor(random() * 32)),
  );
}

export function randomUuid(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  hex[12] = '7';
  hex[16] = pick(random, ['8', '9', 'a', 'b']);
  const text = hex.join('');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
}

export interface Name {
  readonly given: string;
  readonly surnames: string;
}

export function randomName(random: Random): Name {
  return { given: pick(random, GIVEN), surnames: `${pick(random, SURNAMES)} ${pick(random, SURNAMES)}` };
}

/** A quick intake at `postId` as a device would send it; contact a few minutes before `now`. */
export function randomIntake(random: Random, now: Instant, postId: string): ActRequest {
  const zone = 'America/Mexico_City';
  const contactAt = now - Math.floor(random() * 40) * 60_000;
  const caseId = randomCaseId(random);
  const name = randomName(random);
  return {
    id: randomUuid(random),
    kind: 'intake.register',
    caseId,
    occurredAt: formatInstant(contactAt, zone),
    zone,
    facts: {
      A01: formatInstant(contactAt, zone),
      A03: postId,
      A07: caseId,
      A08: 'control_migratorio',
      A09: pick(random, ['spa', 'spa', 'spa', 'mam', 'cab']),
      B01: name.given,
      B02: name.surnames,
      B04: pick(random, ['mujer', 'hombre']),
      B07: 3 + Math.floor(random() * 15),
      B09: 'no',
      B11: [pick(random, COUNTRIES)],
      E01: pick(random, ['NA', 'NA', 'SE', 'AV', 'AP']),
      E02: [],
      T01: 'no',
      T02: 'no',
      T03: pick(random, ['no', 'no', 'si', 'NS']),
    },
  };
}
