/**
 * What does the surviving record learn from the one merged into it? Everything it had not asked, and whatever protects the
 * child more (§3.1 STd: both histories are kept; G03 holds from the moment that either heard of a fear).
 */
import type { Facts, FactValue } from '../register/form/field.ts';
import type { CaseFile } from './types.ts';

/** Sections that describe the child; contact, placements, consulate, voice and closing belong to each record's own history. */
const SECTIONS = ['B', 'X', 'D', 'E', 'F', 'T', 'H', 'I', 'Y'];
/** Answers where «sí» protects more than «no sabe», and that more than «no». */
const PROTECTIVE = ['B09', 'E10', 'T01', 'T02', 'T03', 'T05', 'T07', 'T08', 'T09', 'T10', 'T17', 'T20'];
const WEIGHT: Readonly<Record<string, number>> = { si: 2, NS: 1, no: 0 };

/** The answers of `source` that `target` lacks, or that protect more. */
export function inheritedFacts(target: CaseFile, source: CaseFile): Facts {
  const facts: Record<string, FactValue> = {};
  for (const [id, { value }] of Object.entries(source.facts)) {
    if (!SECTIONS.includes(id.charAt(0))) continue;
    const own = target.facts[id]?.value;
    if (own === undefined || (PROTECTIVE.includes(id) && weight(value) > weight(own))) facts[id] = value;
  }
  return facts;
}

function weight(value: FactValue): number {
  return WEIGHT[String(value)] ?? 0;
}
