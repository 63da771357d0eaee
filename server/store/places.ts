/** Who lives where now? Read by the desk before a placement is decided, and by the list of free places (G14, G15). */
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Queryable } from './journal.ts';

/** Sex and age of those placed in a facility, without names; `except` is the child being placed. */
export async function readOccupants(
  db: Queryable,
  place: string,
  except?: CaseId,
): Promise<readonly { readonly sex: string; readonly ageYears: number }[]> {
  const { rows } = await db.query<{ sex: string | null; age_years: number | null }>({
    name: 'occupants',
    text: `select sex, age_years from projection.placement
      where place = $1 and ended_at is null and not reported_only and case_id <> $2`,
    values: [place, except ?? ''],
  });
  return rows.map(({ sex, age_years }) => ({ sex: sex ?? 'NS', ageYears: age_years ?? -1 }));
}

/** Where each of these children is placed now; those without a placement are absent. */
export async function readPlaces(
  db: Queryable,
  caseIds: readonly CaseId[],
): Promise<readonly { readonly caseId: CaseId; readonly place: string }[]> {
  const { rows } = await db.query<{ case_id: CaseId; place: string }>({
    name: 'places_of_cases',
    text: `select case_id, place from projection.placement
      where case_id = any($1) and ended_at is null and not reported_only`,
    values: [caseIds],
  });
  return rows.map(({ case_id, place }) => ({ caseId: case_id, place }));
}

/** Everybody who is placed now, by facility: sex and age, no names. */
export async function readOccupation(
  db: Queryable,
): Promise<ReadonlyMap<string, readonly { readonly sex: string; readonly ageYears: number }[]>> {
  const { rows } = await db.query<{ place: string; sex: string | null; age_years: number | null }>({
    name: 'occupation',
    text: `select place, sex, age_years from projection.placement
      where ended_at is null and not reported_only and place <> ''`,
  });
  const byPlace = new Map<string, { sex: string; ageYears: number }[]>();
  for (const { place, sex, age_years } of rows) {
    const list = byPlace.get(place) ?? [];
    list.push({ sex: sex ?? 'NS', ageYears: age_years ?? -1 });
    byPlace.set(place, list);
  }
  return byPlace;
}
