/**
 * Whose cases are one family's? The folios named among its people (E02–E05) and the family group it travels with (E14):
 * words that two cases share when they belong together (G03 protects the whole family, ACC-6).
 */
import { type CaseId, parseCaseId } from '../kernel/ids.ts';
import { foldText } from '../kernel/text.ts';
import type { FactValue } from '../register/form/field.ts';

const PEOPLE = ['E02', 'E03', 'E04', 'E05'];

/** Folios of other cases, and `g:` with the group, sorted and without doubles; none for a child who travels alone. */
export function familyWords(
  caseId: CaseId,
  answers: Readonly<Record<string, FactValue | undefined>>,
): readonly string[] {
  const words = new Set<string>();
  for (const field of PEOPLE) for (const id of foliosIn(answers[field])) if (id !== caseId) words.add(id);
  const group = answers['E14'];
  if (typeof group === 'string' && foldText(group).trim() !== '' && group !== 'NS') {
    const folio = parseCaseId(group);
    words.add(`g:${folio ?? foldText(group).trim()}`);
    if (folio && folio !== caseId) words.add(folio);
  }
  return [...words].sort();
}

function foliosIn(value: FactValue | undefined): readonly CaseId[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((person: unknown) => {
    const named = typeof person === 'object' && person !== null && 'caseId' in person ? person.caseId : undefined;
    return parseCaseId(named) ?? [];
  });
}
