/** Does the data of a country hold together? References, ids, offices and dated rows that one file alone cannot prove. */
import type { CompetenceRow, ContactRow, FacilityRow, InstitutionRow, PostRow } from '#domain/directory/types.ts';
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { ClockRow } from '#domain/protocol/types.ts';
import type { PackProblem } from './problems.ts';
import type { CompetenceFile, DirectoryFile } from './schema.ts';

export interface DirectoryRows {
  readonly institutions: readonly InstitutionRow[];
  readonly contacts: readonly ContactRow[];
  readonly posts: readonly PostRow[];
  readonly facilities: readonly FacilityRow[];
}

function twice(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}

/** Ids that occur twice or point at nothing. */
export function checkDirectory(rows: DirectoryRows, file: string, iso2: string): PackProblem[] {
  const problems: PackProblem[] = [];
  const say = (path: string, mend: string): void => void problems.push({ file, path, mend });
  for (const id of twice(Object.values(rows).flatMap((list: readonly { id: string }[]) => list.map((row) => row.id)))) {
    say(id, 'this id occurs twice; ids are unique in a node');
  }
  const institutions = new Set(rows.institutions.map((row) => row.id));
  const posts = new Set(rows.posts.map((row) => row.id));
  for (const row of [...rows.contacts, ...rows.posts, ...rows.facilities]) {
    if (!institutions.has(row.institution))
      say(`${row.id}.institution`, `there is no institution "${row.institution}"`);
  }
  for (const row of rows.contacts) {
    for (const post of row.posts ?? []) if (!posts.has(post)) say(`${row.id}.posts`, `there is no post "${post}"`);
    if ((row.duty === 'consular') !== (row.country !== undefined)) {
      say(`${row.id}.country`, 'a consular contact names the country it answers for, and no other contact does');
    }
  }
  for (const row of [...rows.posts, ...rows.facilities]) {
    if (!row.adm1.startsWith(`${iso2}-`)) say(`${row.id}.adm1`, `the division lies in ${iso2}, so it begins ${iso2}-`);
  }
  return problems;
}

/** Dated rows of one key that are in force on the same day: the law would have two answers. */
export function checkOverlaps(rows: readonly ClockRow[], file: string): PackProblem[] {
  const problems: PackProblem[] = [];
  const groups = Map.groupBy(rows, (row) => `${row.obligation}${row.variant ? `/${row.variant}` : ''}`);
  for (const [key, group] of groups) {
    const sorted = group.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
    for (const [i, row] of sorted.entries()) {
      const next = sorted[i + 1];
      if (!next || (row.validTo !== undefined && row.validTo < (next.validFrom ?? ''))) continue;
      problems.push({ file, path: key, mend: 'two rows are in force on the same day; end one with validTo' });
    }
  }
  return problems;
}

/** Resolves the competence matrix: exactly one accountable institution for each act, or a problem that says why not. */
export function resolveCompetence(input: {
  readonly node: NodeCode;
  readonly matrix: CompetenceFile;
  readonly directory: DirectoryFile;
  readonly institutions: readonly InstitutionRow[];
  readonly problems: PackProblem[];
}): CompetenceRow[] {
  const { node, matrix, directory, institutions, problems } = input;
  const file = `${node}/directory.yaml`;
  const byId = new Map(institutions.map((row) => [row.id, row]));
  const national = new Map((directory.competence ?? []).map((row) => [row.act, row]));
  const known = new Set(matrix.acts.map((row) => row.act));
  for (const act of national.keys()) {
    if (!known.has(act))
      problems.push({ file, path: `competence.${act}`, mend: 'no such act in region/competence.yaml' });
  }
  for (const act of twice(matrix.acts.map((row) => row.act))) {
    problems.push({
      file: 'region/competence.yaml',
      path: act,
      mend: 'the act has two rows; exactly one office answers',
    });
  }
  return matrix.acts.flatMap(({ type, act, ...provenance }) => {
    const override = national.get(act);
    if (override) {
      if (byId.has(override.institution)) return [override as CompetenceRow];
      problems.push({ file, path: `competence.${act}`, mend: `there is no institution "${override.institution}"` });
      return [];
    }
    const candidates = institutions.filter((row) => row.type === type && row.id.startsWith(`${node.toLowerCase()}-`));
    const chosen = directory.accountable?.[type] ?? (candidates.length === 1 ? candidates[0]?.id : undefined);
    if (chosen !== undefined && byId.get(chosen)?.type === type) {
      return [{ act, institution: chosen, ...provenance } as CompetenceRow];
    }
    const mend = `name under "accountable" which of ${candidates.length} institution(s) of type ${type} answers for ${act}`;
    problems.push({ file, path: `accountable.${type}`, mend });
    return [];
  });
}
