/** Which cases of this node belong to one family? Followed from case to case until nobody new is named (G03). */
import { type CaseId, parseCaseId } from '#domain/kernel/ids.ts';
import type { Queryable } from './journal.ts';

/** A family is smaller than this; a longer chain is a group id used for a whole bus. */
const MOST = 40;

/** Cases linked to these, by any of their words; the given ones are left out, and folios nobody opened may be among them. */
export async function readFamily(
  db: Queryable,
  own: readonly CaseId[],
  words: readonly string[],
): Promise<readonly CaseId[]> {
  const ids = new Set<CaseId>(own);
  const said = new Set<string>([...own, ...words]);
  for (const word of words) addFolio(ids, word);
  for (let size = -1; size !== ids.size + said.size && ids.size < MOST; ) {
    size = ids.size + said.size;
    const { rows } = await db.query<{ case_id: CaseId; word: string }>({
      name: 'family_links',
      text: 'select case_id, word from projection.family where case_id = any($1) or word = any($2)',
      values: [[...ids], [...said]],
    });
    for (const { case_id, word } of rows) {
      ids.add(case_id);
      said.add(case_id).add(word);
      addFolio(ids, word);
    }
  }
  return [...ids].filter((id) => !own.includes(id)).slice(0, MOST);
}

function addFolio(ids: Set<CaseId>, word: string): void {
  const folio = parseCaseId(word);
  if (folio) ids.add(folio);
}
