/**
 * Which lines may this officer see of a page of cases? For the roles whose sight does not depend on the single case the
 * projected columns are enough; for everybody else each case is folded and looked at through its own tie.
 */
import { isKnown } from '#domain/access/may-sign.ts';
import { NO_RELATION, type Standing } from '#domain/access/relation.ts';
import { readableClasses } from '#domain/access/may-read.ts';
import type { RoleCode } from '#domain/access/role.ts';
import type { CaseId } from '#domain/kernel/ids.ts';
import type { ChildLine } from '#domain/protocol/views.ts';
import type { FactValue } from '#domain/register/form/field.ts';
import { type Lens, lensOf } from '../access/lens.ts';
import { caseAt } from '../desk/case-at.ts';
import type { DeskNode } from '../desk/node.ts';
import type { Officer } from '../session/officer.ts';
import { readJournals } from '../store/journal.ts';
import type { CaseFileTable } from '../store/tables.ts';
import { childLine, lineOfCase } from './child-line.ts';

/** The standing that the list's own condition guarantees, by role; K1 and K2 read the same in each of them. */
const BY_CONDITION: Readonly<Partial<Record<RoleCode, Standing>>> = {
  R01: 'post',
  R02: 'opi',
  R03: 'colleague',
  R04: 'unit',
};

export type LineRow = Pick<
  CaseFileTable,
  'case_id' | 'given_names' | 'surnames' | 'alias' | 'sex' | 'age_years' | 'nationalities' | 'language'
>;

/** Lines by case id; a case that turns out not to be the officer's has none. */
export async function linesFor(
  node: DeskNode,
  officer: Officer,
  rows: readonly LineRow[],
): Promise<ReadonlyMap<CaseId, ChildLine>> {
  const standing = BY_CONDITION[officer.role];
  if (standing === undefined) return foldedLines(node, officer, rows);
  const relation = { ...NO_RELATION, standing };
  const lens: Lens = { officer, relation, classes: readableClasses(officer, relation) };
  return new Map(rows.map((row) => [row.case_id, childLine(lens, row.case_id, answersOf(row))]));
}

function answersOf(row: LineRow): Readonly<Record<string, FactValue>> {
  const answers: Record<string, FactValue | null> = {
    B01: row.given_names,
    B02: row.surnames,
    B03: row.alias,
    B04: row.sex,
    B07: row.age_years,
    B11: row.nationalities,
    A09: row.language,
  };
  return Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, FactValue] => entry[1] !== null));
}

async function foldedLines(
  node: DeskNode,
  officer: Officer,
  rows: readonly LineRow[],
): Promise<ReadonlyMap<CaseId, ChildLine>> {
  const lines = new Map<CaseId, ChildLine>();
  if (rows.length === 0) return lines;
  const now = node.clock.now();
  const journals = await readJournals(
    node.reader,
    rows.map((row) => row.case_id),
  );
  for (const [caseId, acts] of journals) {
    const found = caseAt(acts, node.pack, now);
    if (!found) continue;
    const lens = lensOf({ officer, ...found, pack: node.pack, now });
    if (isKnown(lens.relation)) lines.set(caseId, lineOfCase(lens, found.file, now));
  }
  return lines;
}
