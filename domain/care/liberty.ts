/**
 * Is the child free? Computed from what the place does, never from what it is called (C16, CL-LIB; GC23 ¶¶5–12).
 * An unknown never reads as free.
 */
import { isClosed, isInstitution } from './ladder.ts';

/** The four exit facts of J03, in the order in which they are asked. */
export const EXIT_FACTS = [
  'sale_con_permiso',
  'puerta_o_guardia_impide',
  'custodia_policial_o_migratoria',
  'orden_de_autoridad',
] as const;

/** J03: fact → `si` | `no` | `NS`; a key that is absent counts as `NS`. */
export type ExitFacts = Readonly<Record<string, string>>;

/**
 * CL-LIB of a placement.
 * - `privado`: a closed rung, custody by police or migration, or a door or guard that keeps the child in.
 * - `libre`: the carer's ordinary permission is enough to go out, nothing keeps the child in, no order either.
 * - `cuidado_supervisado`: an authority's order limits going out, or one of the facts is not known while nothing says
 *   that the child is locked in. Not known whether police or migration hold the child in an institution ⇒ `privado`.
 */
export function computeLiberty(
  rung: string | undefined,
  facts: ExitFacts,
): 'libre' | 'cuidado_supervisado' | 'privado' {
  const held = facts['custodia_policial_o_migratoria'] ?? 'NS';
  const blocked = facts['puerta_o_guardia_impide'] ?? 'NS';
  if ((rung !== undefined && isClosed(rung)) || held === 'si' || blocked === 'si') return 'privado';
  const leaves = facts['sale_con_permiso'] ?? 'NS';
  // In an institution where nobody can say who holds the child or whether the door opens, and the child does not go
  // out, read it as locked. A family or a hospital bed is not presumed to be a cell.
  if (leaves !== 'si' && (held === 'NS' || blocked === 'NS') && (rung === undefined || isInstitution(rung)))
    return 'privado';
  if (leaves === 'si' && held === 'no' && blocked === 'no' && facts['orden_de_autoridad'] === 'no') return 'libre';
  return 'cuidado_supervisado';
}

/** Exit facts that nobody answered with yes or no. */
export function unansweredExitFacts(facts: ExitFacts): readonly string[] {
  return EXIT_FACTS.filter((key) => facts[key] !== 'si' && facts[key] !== 'no');
}
