/** Where is there a bed for this child? Licensed houses with places free now by sex and age (C11, G15). */
import { freePlaces, isLicensed } from '#domain/directory/facility.ts';
import { localDateOf } from '#domain/kernel/instant.ts';
import type { FreePlaceView } from '#domain/protocol/views.ts';
import type { DeskNode } from '../desk/node.ts';
import { readOccupation } from '../store/places.ts';

export interface PlaceQuery {
  /** Code of CL-SEX; without it places for any sex are counted. */
  readonly sex?: string | undefined;
  readonly ageYears?: number | undefined;
  /** Only these rungs of CL-COL. */
  readonly rungs?: readonly string[] | undefined;
}

/** Ages are shown for a child of this age when none is asked for: the middle of childhood that most places serve. */
const ANY_AGE = 14;

/** Houses of the node by free places, most first; closed ones are listed too, so that nobody looks for them in vain. */
export async function listPlaces(node: DeskNode, query: PlaceQuery): Promise<readonly FreePlaceView[]> {
  const occupation = await readOccupation(node.reader);
  const today = localDateOf(node.clock.now(), node.pack.calendar.zone);
  const child = { sex: query.sex ?? 'cualquiera', ageYears: query.ageYears ?? ANY_AGE };
  return node.pack.facilities
    .filter(({ rung }) => !query.rungs?.length || query.rungs.includes(rung))
    .map((facility): FreePlaceView => {
      const load = { facilityId: facility.id, occupied: occupation.get(facility.id) ?? [] };
      const { free, total } = freePlaces(facility, load, child);
      return {
        facilityId: facility.id,
        name: facility.name,
        rung: facility.rung,
        regime: facility.regime,
        adm1: facility.adm1,
        free: isLicensed(facility, today) ? free : 0,
        total,
        siblings: facility.siblings,
        languages: facility.languages,
        ...(facility.licensedUntil !== undefined && { licensedUntil: facility.licensedUntil }),
      };
    })
    .toSorted((a, b) => b.free - a.free || a.facilityId.localeCompare(b.facilityId, 'en'));
}
