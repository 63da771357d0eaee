/**
 * Where would this child sleep tonight? The house that the fixture takes when a story names only the rung of the ladder: of
 * the node's directory, licensed, free at that instant, fitting in sex and age, and where the brothers and sisters are.
 */
import { currentPlacement } from '#domain/casefile/fold.ts';
import type { CaseFile } from '#domain/casefile/types.ts';
import { freePlaces, isLicensed, type Sleeper } from '#domain/directory/facility.ts';
import type { FacilityRow } from '#domain/directory/types.ts';
import { type Instant, localDateOf } from '#domain/kernel/instant.ts';
import { ageYears } from '#domain/protocol/signals.ts';
import type { Pack } from '#domain/protocol/types.ts';
import { STORY } from './pack-fixture.ts';

export interface HouseSearch {
  readonly pack: Pack;
  readonly file: CaseFile;
  /** The other children of the story: what they occupy, and who is whose brother or sister. */
  readonly others: readonly CaseFile[];
  readonly at: Instant;
}

/** A free house on the first of these rungs that has one; undefined when there is none. */
export function houseOn(rungs: readonly string[], search: HouseSearch): FacilityRow | undefined {
  const open = search.pack.facilities.filter((house) => rungs.includes(house.rung) && isOpenTo(house, search));
  const [home] = siblingPlaces(search).flatMap((place) => open.filter(({ id }) => id === place));
  if (home) return home;
  const here = adm1Of(search);
  // A protected address is no plain default; a house that the story itself made, or near by, is the plain one.
  const order = (house: FacilityRow): readonly number[] => [
    rungs.indexOf(house.rung),
    Number(house.protectedAddress === true),
    Number(house.source !== STORY),
    Number(house.adm1 !== here),
  ];
  const ranked = [...open].sort((a, b) => compareOrder(order(a), order(b)));
  return ranked[0];
}

function compareOrder(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** The part of the country where the child was met. */
function adm1Of({ pack, file }: HouseSearch): string | undefined {
  return pack.posts.find(({ id }) => id === file.facts['A03']?.value)?.adm1;
}

/** A child of whom sex or age is not known takes a bed all the same. */
const OCCUPANT = { sex: 'NS', ageYears: 12 };

function isOpenTo(house: FacilityRow, { pack, file, others, at }: HouseSearch): boolean {
  if (!isLicensed(house, localDateOf(at, pack.calendar.zone))) return false;
  const occupied = others
    .filter((other) => other.id !== file.id && currentPlacement(other)?.place === house.id)
    .map((other) => ({ ...OCCUPANT, ...sleeperOf(other, at) }));
  return freePlaces(house, { facilityId: house.id, occupied }, sleeperOf(file, at)).free > 0;
}

function sleeperOf(file: CaseFile, at: Instant): Sleeper {
  const sex = file.facts['B04']?.value;
  const age = ageYears(file, at);
  return { ...(typeof sex === 'string' ? { sex } : {}), ...(age === undefined ? {} : { ageYears: age }) };
}

/** Where brothers and sisters of the story now are, whichever of them named the other. */
function siblingPlaces({ file, others }: HouseSearch): readonly string[] {
  const own = siblingIds(file);
  return others
    .filter((other) => other.id !== file.id && (own.includes(other.id) || siblingIds(other).includes(file.id)))
    .flatMap((other) => currentPlacement(other)?.place ?? []);
}

function siblingIds(file: CaseFile): readonly string[] {
  const value = file.facts['E03']?.value;
  if (!Array.isArray(value)) return [];
  return value.flatMap((person: unknown) =>
    typeof person === 'object' && person !== null && 'caseId' in person ? [String(person.caseId)] : [],
  );
}
