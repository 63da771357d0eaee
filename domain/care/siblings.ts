/** Does this house fit this child, and may the siblings stay together? (C15; G14: sex and age fit, siblings together) */
import type { FacilityLoad, FacilityRow, PlaceRow } from '../directory/types.ts';

/** Who needs a bed. `ageYears` absent: not known, so no band can be excluded. */
export interface PlaceSeeker {
  readonly sex?: string;
  readonly ageYears?: number;
}

/** Whether a capacity row may take this child. A sex that is not known fits only a row for any sex. */
export function bandFits(row: PlaceRow, seeker: PlaceSeeker): boolean {
  const { sex, ageYears } = seeker;
  const ageFits = ageYears === undefined || (row.ageFrom <= ageYears && ageYears <= row.ageTo);
  return ageFits && sexFits(row.sex, sex);
}

function sexFits(rowSex: PlaceRow['sex'], sex: string | undefined): boolean {
  if (rowSex === 'cualquiera' || sex === undefined) return true;
  // An intersex child is placed by their own view (G07), not excluded by the label of a row.
  return sex === 'intersexual' || rowSex === sex;
}

/** Whether any capacity row of the house may take this child. */
export function facilityFits(facility: FacilityRow, seeker: PlaceSeeker): boolean {
  return facility.places.some((row) => bandFits(row, seeker));
}

/** Free beds for this child: rows that fit, less those who already sleep in them. Never negative. */
export function freePlaces(facility: FacilityRow, load: FacilityLoad, seeker: PlaceSeeker): number {
  const taken = facility.places.map(() => 0);
  for (const person of load.occupied) {
    const index = facility.places.findIndex((row, i) => bandFits(row, person) && (taken[i] ?? 0) < row.places);
    // Somebody who fits no row with room left still takes a bed of the first row that could have taken them.
    const fallback = facility.places.findIndex((row) => bandFits(row, person));
    const at = index >= 0 ? index : fallback;
    if (at >= 0) taken[at] = (taken[at] ?? 0) + 1;
  }
  return facility.places.reduce(
    (free, row, i) => (bandFits(row, seeker) ? free + Math.max(row.places - (taken[i] ?? 0), 0) : free),
    0,
  );
}

/** Whether the licence covers the day (`YYYY-MM-DD`). A house whose directory row gives no end has none on record. */
export function isLicensed(facility: FacilityRow, day: string): boolean {
  return facility.licensedUntil === undefined || day <= facility.licensedUntil;
}

/** Siblings of whom it is known that they sleep somewhere else than `place`; those without a place are not apart yet. */
export function siblingsApart<Sibling extends { readonly place?: string }>(
  siblings: readonly Sibling[],
  place: string | undefined,
): readonly Sibling[] {
  return siblings.filter((sibling) => sibling.place !== undefined && sibling.place !== place);
}
