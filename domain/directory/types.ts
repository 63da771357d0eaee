/** Who is there, where, and until when? The rows of a node's directory (C20; reference §2.4): data with provenance. */
import type { Calendar } from '../kernel/calendar.ts';
import type { Provenance } from '../kernel/code-list.ts';
import type { Localized } from '../kernel/localized.ts';

export interface InstitutionRow extends Provenance {
  readonly id: string;
  /** Code of CL-INS. */
  readonly type: string;
  readonly name: Localized;
  readonly short: string;
  /** Name at the time of the seed report, where it changed. */
  readonly former?: string;
}

/**
 * Weekly opening hours: weekdays 1–7 and local times `HH:MM`; a `to` at or before `from` runs past midnight and belongs
 * to the day it began; `24:00` is allowed. `holidays: false` closes on statutory holidays.
 */
export interface Hours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly holidays?: boolean;
}

export interface ContactRow extends Provenance {
  readonly id: string;
  readonly institution: string;
  /** What the contact is on duty for: `protection` (O02), `asylum`, `health`, `consular`, `guardian`, `lawyer`, `interpreter`, `return`. */
  readonly duty: string;
  readonly name: Localized;
  readonly phone: string;
  readonly email?: string;
  /** Posts served; absent: the whole country. */
  readonly posts?: readonly string[];
  /** 24 h when absent. */
  readonly hours?: readonly Hours[];
  /** Lower is asked first among those on duty. */
  readonly order: number;
  /** Country that a consulate belongs to, ISO 3166-1 alpha-3; also of countries outside the Conference. */
  readonly country?: string;
}

export interface PostRow extends Provenance {
  readonly id: string;
  readonly name: Localized;
  /** Code of CL-PUN. */
  readonly type: string;
  readonly adm1: string;
  readonly zone: string;
  readonly institution: string;
}

/** Capacity row of a facility: `sex` as a code of CL-SEX or `cualquiera`; ages in whole years, both inclusive. */
export interface PlaceRow {
  readonly sex: 'mujer' | 'hombre' | 'cualquiera';
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly places: number;
}

export interface FacilityRow extends Provenance {
  readonly id: string;
  readonly institution: string;
  readonly name: Localized;
  /** Rungs of CL-COL that it serves, e.g. `PL6`. */
  readonly rung: string;
  readonly regime: 'puertas_abiertas' | 'puertas_cerradas';
  readonly licensedUntil?: string;
  readonly adm1: string;
  readonly places: readonly PlaceRow[];
  readonly siblings: boolean;
  readonly languages: readonly string[];
  readonly specialities?: readonly string[];
  readonly protectedAddress?: boolean;
}

/** Which institution type answers for an act (competence matrix, C20): exactly one per act kind and node. */
export interface CompetenceRow extends Provenance {
  readonly act: string;
  readonly institution: string;
}

/** Occupied places of a facility at an instant, as the desk reads them; the domain computes what is free. */
export interface FacilityLoad {
  readonly facilityId: string;
  readonly occupied: readonly { readonly sex: string; readonly ageYears: number }[];
}

/** The part of a pack that this room reads: enough to say who acts now, and who answers for an act. */
export interface Directory {
  readonly calendar: Calendar;
  readonly institutions: readonly InstitutionRow[];
  readonly contacts: readonly ContactRow[];
  readonly posts: readonly PostRow[];
  readonly competence: readonly CompetenceRow[];
}
