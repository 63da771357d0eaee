/**
 * What of a pack may a browser hold? Everything that the rules need, as plain JSON; protected addresses (K5) stay in the
 * node (C13, G25): a device at the border can be lost or taken.
 */
import type { PackJson } from '#domain/directory/pack-json.ts';
import type { Pack } from '#domain/protocol/types.ts';

/** JSON-safe pack; `revivePack` of the domain turns it back. A protected facility keeps its free places, not its place. */
export function publicPack(pack: Pack): PackJson<Pack> {
  return {
    ...pack,
    calendar: { ...pack.calendar, holidays: [...pack.calendar.holidays].toSorted() },
    facilities: pack.facilities.map((row) => (row.protectedAddress ? { ...row, adm1: '' } : row)),
  };
}
