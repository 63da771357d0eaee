/** Is there a bed for this child? Free places of a facility by sex and age (C11, G15), exact where bands overlap. */
import { type LocalDate } from '../kernel/instant.ts';
import type { FacilityLoad, FacilityRow, PlaceRow } from './types.ts';

/** A child who needs a bed or has one. What is absent is not known, and excludes no band. */
export interface Sleeper {
  /** Code of CL-SEX. */
  readonly sex?: string;
  readonly ageYears?: number;
}

export interface FreePlaces {
  /** How many more children like this one fit today. */
  readonly free: number;
  /** Places that such a child may use, taken or not. */
  readonly total: number;
}

function sexFits(rowSex: PlaceRow['sex'], sex: string | undefined): boolean {
  if (rowSex === 'cualquiera' || sex === undefined) return true;
  // An intersex child is placed by their own view (G07), not excluded by the label of a row.
  return sex === 'intersexual' || rowSex === sex;
}

/** Whether a capacity row may take this child (G14). A child who did not tell their sex (`NS`) fits rows for any sex. */
export function bandFits(row: PlaceRow, { sex, ageYears }: Sleeper): boolean {
  const ageFits = ageYears === undefined || (row.ageFrom <= ageYears && ageYears <= row.ageTo);
  return ageFits && sexFits(row.sex, sex);
}

/** Bit set of the rows that a child may use. */
function rowsFor(places: readonly PlaceRow[], child: Sleeper): number {
  return places.reduce((set, row, i) => (bandFits(row, child) ? set | (1 << i) : set), 0);
}

function capacity(places: readonly PlaceRow[], set: number): number {
  return places.reduce((sum, row, i) => (set & (1 << i) ? sum + row.places : sum), 0);
}

/**
 * Free places for a child of this sex and age. Rows may overlap (a room for girls and beds for anyone), so nobody is
 * tied to a bed: by Hall's theorem, what is free is the least slack over every set of rows that contains the child's.
 * A child who fits no row occupies a bed all the same.
 */
export function freePlaces(facility: FacilityRow, load: FacilityLoad | undefined, child: Sleeper): FreePlaces {
  const { places } = facility;
  const all = (1 << places.length) - 1;
  const wanted = rowsFor(places, child);
  const total = capacity(places, wanted);
  if (total === 0) return { free: 0, total: 0 };
  const taken = (load?.occupied ?? []).map((sleeper) => rowsFor(places, sleeper) || all);
  let free = total;
  for (let set = wanted; set <= all; set += 1) {
    if ((set & wanted) !== wanted) continue;
    const inside = taken.filter((rows) => (rows & set) === rows).length;
    free = Math.min(free, capacity(places, set) - inside);
  }
  return { free: Math.max(0, free), total };
}

/** Whether the licence covers a local day; a facility without licence has none (G15). */
export function isLicensed(facility: Pick<FacilityRow, 'licensedUntil'>, day: LocalDate): boolean {
  return facility.licensedUntil !== undefined && day <= facility.licensedUntil;
}
