/** How is the page of one case read? Journal, law, ties, names: `undefined` when there is no such case for this officer (404). */
import { isKnown } from '#domain/access/may-sign.ts';
import type { CaseId } from '#domain/kernel/ids.ts';
import { nodeOfCase } from '#domain/kernel/ids.ts';
import type { CaseView } from '#domain/protocol/views.ts';
import { type Lens, lensOf } from '../access/lens.ts';
import { caseAt } from '../desk/case-at.ts';
import type { ConsideredCase } from '../desk/consider.ts';
import type { DeskNode } from '../desk/node.ts';
import type { Officer } from '../session/officer.ts';
import { readJournal } from '../store/journal.ts';
import { officersIn } from './people.ts';
import { presentCase } from './views.ts';

export interface SeenCase {
  readonly lens: Lens;
  readonly found: ConsideredCase;
}

/** The case through this officer's eyes. */
export async function seeCase(node: DeskNode, officer: Officer, caseId: CaseId): Promise<SeenCase | undefined> {
  if (nodeOfCase(caseId) !== node.code) return undefined;
  const now = node.clock.now();
  const found = caseAt(await readJournal(node.reader, caseId), node.pack, now);
  if (!found) return undefined;
  const lens = lensOf({ officer, ...found, pack: node.pack, now });
  return isKnown(lens.relation) ? { lens, found } : undefined;
}

/** The whole page. */
export async function readCasePage(node: DeskNode, officer: Officer, { lens, found }: SeenCase): Promise<CaseView> {
  const names = await readNames(node, officersIn(found.file));
  const { merge } = found.file;
  const survivor = merge?.side === 'absorbed' ? await seeCase(node, officer, merge.other) : undefined;
  return presentCase({
    lens,
    found,
    pack: node.pack,
    now: node.clock.now(),
    names,
    ...(survivor && { mergedInto: survivor.found.file.id }),
  });
}

async function readNames(node: DeskNode, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await node.reader.query<{ id: string; name: string }>({
    name: 'officer_names',
    text: 'select id, name from node.officer where id = any($1)',
    values: [ids],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
