/** Who answers for an act? Exactly one institution for each act kind and node, so that no duty lies between two (C20). */
import type { CompetenceRow, Directory, InstitutionRow } from './types.ts';

const indexes = new WeakMap<readonly CompetenceRow[], ReadonlyMap<string, InstitutionRow>>();

/** The accountable institution, or undefined for a kind of act that the competence matrix does not know. */
export function accountableInstitution(
  { competence, institutions }: Pick<Directory, 'competence' | 'institutions'>,
  actKind: string,
): InstitutionRow | undefined {
  let index = indexes.get(competence);
  if (!index) {
    const byId = new Map(institutions.map((row) => [row.id, row]));
    index = new Map(
      competence.flatMap(({ act, institution }) => {
        const row = byId.get(institution);
        return row ? [[act, row]] : [];
      }),
    );
    indexes.set(competence, index);
  }
  return index.get(actKind);
}
