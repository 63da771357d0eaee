/** What may be written about a case at all? The union of every room's acts: the hallway's register (house §2). */
import { ACCESS_ACTS } from '../access/acts.ts';
import { CARE_ACTS } from '../care/acts.ts';
import { CONSULAR_ACTS } from '../consular/acts.ts';
import { DETERMINATION_ACTS } from '../determination/acts.ts';
import { PROTECTION_ACTS } from '../protection/acts.ts';
import { REFERRAL_ACTS } from '../referral/acts.ts';
import type { ActDef } from '../register/act.ts';
import { REGISTER_ACTS } from '../register/acts.ts';
import { SEARCH_ACTS } from '../search/acts.ts';
import { SOLUTION_ACTS } from '../solution/acts.ts';
import { CASE_ACTS } from './case-acts.ts';

/** Every kind of act, in the order in which the pathway usually meets them. */
export const ACT_LIST: readonly ActDef[] = [
  ...REGISTER_ACTS,
  ...REFERRAL_ACTS,
  ...CARE_ACTS,
  ...PROTECTION_ACTS,
  ...CONSULAR_ACTS,
  ...DETERMINATION_ACTS,
  ...ACCESS_ACTS,
  ...SEARCH_ACTS,
  ...SOLUTION_ACTS,
  ...CASE_ACTS,
];

export const ACTS: Readonly<Record<string, ActDef>> = Object.fromEntries(ACT_LIST.map((def) => [def.kind, def]));

/** The definition of a kind, or undefined for a kind that does not exist. */
export function findAct(kind: string): ActDef | undefined {
  return Object.hasOwn(ACTS, kind) ? ACTS[kind] : undefined;
}
