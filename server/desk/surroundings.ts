/** What beyond the case does an act depend on? The house a child is to be placed in, and where brothers and sisters are. */
import type { CaseFile } from '#domain/casefile/types.ts';
import { type CaseId, parseCaseId } from '#domain/kernel/ids.ts';
import type { FacilityLoad, Surroundings } from '#domain/protocol/types.ts';
import type { Act } from '#domain/register/act.ts';
import type { Queryable } from '../store/journal.ts';
import { readOccupants, readPlaces } from '../store/places.ts';
import type { DeskNode } from './node.ts';

/** Fetches what the guards on placement and siblings need (G14, G15); other acts cost no query. */
export async function surround(
  node: DeskNode,
  db: Queryable,
  { act, file }: { readonly act: Act; readonly file?: CaseFile | undefined },
): Promise<Surroundings> {
  const around: Surroundings = { now: act.receivedAt, pack: node.pack };
  const siblings = act.kind === 'intake.register' ? [] : siblingsOf(act, file);
  const facility = await findLoad(node, db, act);
  const places = siblings.length > 0 ? await readPlaces(db, siblings) : [];
  return {
    ...around,
    ...(facility && { facility }),
    ...(siblings.length > 0 && {
      siblings: siblings.map((caseId) => {
        const place = places.find((row) => row.caseId === caseId)?.place;
        return { caseId, ...(place !== undefined && { place }) };
      }),
    }),
  };
}

const PLACING = ['placement.record', 'solution.integrate', 'liberty.report'];

async function findLoad(node: DeskNode, db: Queryable, act: Act): Promise<FacilityLoad | undefined> {
  const place = act.facts['J01'];
  if (!PLACING.includes(act.kind) || typeof place !== 'string') return undefined;
  if (!node.pack.facilities.some(({ id }) => id === place)) return undefined;
  return { facilityId: place, occupied: await readOccupants(db, place, act.caseId) };
}

/** Brothers and sisters whose own cases are named in E03, in the case or in the act. */
function siblingsOf(act: Act, file: CaseFile | undefined): readonly CaseId[] {
  const value = act.facts['E03'] ?? file?.facts['E03']?.value;
  if (!Array.isArray(value)) return [];
  const ids = value.flatMap((person: unknown) => {
    const caseId =
      typeof person === 'object' && person !== null && 'caseId' in person ? parseCaseId(person.caseId) : undefined;
    return caseId === undefined || caseId === act.caseId ? [] : [caseId];
  });
  return [...new Set(ids)];
}
