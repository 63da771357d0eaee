/** Which answers does the quick intake ask, in which order, and how far is it? (reference §4: fifteen, two of them automatic) */
import type { Facts, FactValue } from '#domain/register/form/field.ts';

/**
 * Safety first, then who, then with whom, then fear: the hardest question comes when there is some calm. A01 and A07 are
 * filled by the device; these thirteen are asked.
 */
export const BLOCKS = [
  { id: 'safety', fields: ['T01', 'T02', 'A09', 'A03'] },
  { id: 'who', fields: ['B01', 'B02', 'B04', 'B07', 'B09', 'B11'] },
  { id: 'company', fields: ['E01', 'E02'] },
  { id: 'fear', fields: ['T03'] },
] as const;

export const ASKED: readonly string[] = BLOCKS.flatMap(({ fields }) => [...fields]);

/** More that may be noted when there is time; none of it holds back the registration. */
export const OPTIONAL: readonly string[] = ['B03', 'B06', 'A08', 'A10', 'B10', 'E03', 'F02'];

/** Who comes with nobody answers "with whom" at the same time. */
export function withAnswer(facts: Facts, id: string, value: FactValue | undefined): Facts {
  const { [id]: _old, ...rest } = facts;
  const next: Facts = value === undefined ? rest : { ...rest, [id]: value };
  if (id === 'E01' && value === 'NA' && next['E02'] === undefined) return { ...next, E02: [] };
  if (id === 'E01' && value !== 'NA' && isEmptyList(next['E02'])) {
    const { E02: _nobody, ...asked } = next;
    return asked;
  }
  // Whoever says to be of age and is registered here is a child in doubt (G06).
  if (id === 'B07' && typeof value === 'number' && value > 17) return { ...next, B09: 'si' };
  return next;
}

function isEmptyList(value: FactValue | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

export function isAnswered(facts: Facts, id: string): boolean {
  const value = facts[id];
  if (value === undefined || value === '') return false;
  if (id === 'B07') return true;
  // A person without any word about them is a row that was opened and not filled.
  if (id === 'E02' && Array.isArray(value)) return value.every(saysSomething);
  return true;
}

function saysSomething(person: unknown): boolean {
  return typeof person === 'object' && person !== null && Object.keys(person).length > 0;
}

/** How many of the thirteen are answered; a birth date answers for the stated age. */
export function countAnswered(facts: Facts): number {
  return ASKED.filter((id) => isAnswered(facts, id) || (id === 'B07' && isAnswered(facts, 'B06'))).length;
}

/** The first that is still owed, for "go to what is missing". */
export function firstMissing(facts: Facts): string | undefined {
  return ASKED.find((id) => !isAnswered(facts, id) && !(id === 'B07' && isAnswered(facts, 'B06')));
}
