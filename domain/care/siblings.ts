/** Does this house fit this child, and may the siblings stay together? (C15; G14: sex and age fit, siblings together) */
import { bandFits, type Sleeper } from '../directory/facility.ts';
import type { FacilityRow } from '../directory/types.ts';

/** Whether any capacity row of the house may take this child. */
export function facilityFits(facility: FacilityRow, seeker: Sleeper): boolean {
  return facility.places.some((row) => bandFits(row, seeker));
}

/** Siblings of whom it is known that they sleep somewhere else than `place`; those without a place are not apart yet. */
export function siblingsApart<Sibling extends { readonly place?: string }>(
  siblings: readonly Sibling[],
  place: string | undefined,
): readonly Sibling[] {
  return siblings.filter((sibling) => sibling.place !== undefined && sibling.place !== place);
}
