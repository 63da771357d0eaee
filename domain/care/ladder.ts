/** In which order is a roof sought? The placement ladder CL-COL (C15; GC6 ¶40): each lower rung needs reasons (G19). */

/** CL-COL, best first: family, family-like, open residential, transit, hospital, closed. */
export const LADDER = ['PL1', 'PL2', 'PL3', 'PL4', 'PL5', 'PL6', 'PL7', 'PL8', 'PL9', 'PL10', 'PL11'] as const;

/** Rungs that must be excluded in writing before a child enters an institution (G19). */
export const FAMILY_RUNGS = ['PL1', 'PL2', 'PL3', 'PL4', 'PL5'] as const;

/** 1 for PL1 … 11 for PL11; undefined for anything that is not on the ladder. */
export function rungOrder(rung: string): number | undefined {
  const index = LADDER.findIndex((known) => known === rung);
  return index < 0 ? undefined : index + 1;
}

/** PL6 and below on the ladder: shelters, transit houses, closed places. A hospital stay is a health act, not a choice. */
export function isInstitution(rung: string): boolean {
  const order = rungOrder(rung);
  return order !== undefined && order >= 6 && rung !== 'PL9';
}

/** Closed shelter, migration station or cell: deprivation of liberty by definition (CL-COL: ⇒ V24). */
export function isClosed(rung: string): boolean {
  return rung === 'PL10' || rung === 'PL11';
}

/**
 * The rungs of {@link FAMILY_RUNGS} whose exclusion is not argued in `reasons` (J06: rung → reason). «No hay» is a reason,
 * however short; a blank, a dash or a «no sabe» (`NS`) is none.
 */
export function unarguedRungs(reasons: Readonly<Record<string, string>>): readonly string[] {
  return FAMILY_RUNGS.filter((rung) => !isReason(reasons[rung] ?? ''));
}

function isReason(text: string): boolean {
  return text.trim() !== 'NS' && (text.match(/\p{L}/gu) ?? []).length >= 2;
}
