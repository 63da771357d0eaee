/**
 * G06 — Whoever may be a child is treated as one. While age is in doubt an answer may raise protection and never lower
 * it; the doubt is not settled by a medical test alone. Absolute. Seed L87; CRI Ley 8764 art. 65 [W8];
 * CRC GC6 ¶31(i); JGC 23 ¶4.
 */
import type { CaseFile } from '../../casefile/types.ts';
import { ageYears } from '../signals.ts';
import type { Guard, GuardInput } from '../types.ts';
import { refuse } from './reading.ts';

const AGE_FIELDS = ['B06', 'B07', 'B09'];
/** Sources (B08) that may settle a doubt towards adulthood. A medical test or an estimate alone is none of them. */
const SETTLING = ['documento', 'registro_civil', 'procedimiento'];
const CLOSED_AS_ADULT = ['dieciocho_anos_con_plan', 'error_o_duplicado'];

export const g06: Guard = {
  id: 'G06',
  force: 'ABS',
  kinds: '*',
  source: 'W8',
  mark: 'W',
  legalRef: 'Ley 8764 (CRI) art. 65; CRC GC6 ¶31(i); JGC 23 ¶4',
  check(input) {
    const { before, act } = input;
    if (!before) return undefined;
    const doubted = isInDoubt(before);
    if (doubted && act.kind === 'case.close' && CLOSED_AS_ADULT.includes(String(act.facts['Z01']))) {
      return refuse(g06, 'closed_as_adult', { fields: ['B09', 'Z01'] });
    }
    if (!AGE_FIELDS.some((field) => act.facts[field] !== undefined)) return undefined;
    if (!doubted) return adultBySayingSo(input, before);
    return settledBadly(input) ?? adultWhileInDoubt(input, before);
  },
};

function isInDoubt(file: CaseFile): boolean {
  const doubt = file.facts['B09']?.value;
  return doubt === 'si' || doubt === 'NS';
}

/** Ending the doubt towards adulthood needs a source given with it; towards childhood it needs none. */
function settledBadly(input: GuardInput) {
  return input.act.facts['B09'] === 'no' && isAdult(input) ? checkSource(input) : undefined;
}

/** Whoever was registered as a child becomes no adult by a number alone, even when nobody had ticked the doubt. */
function adultBySayingSo(input: GuardInput, before: CaseFile) {
  const becomesAdult = isAdult(input) && !wasAdult(input, before);
  return becomesAdult && !isInDoubt(input.after) ? checkSource(input) : undefined;
}

function checkSource(input: GuardInput) {
  const source = input.act.facts['B08'];
  if (typeof source === 'string' && SETTLING.includes(source)) return undefined;
  return refuse(g06, source === undefined ? 'no_source' : 'weak_source', { fields: ['B08', 'B09'] });
}

/** The act would make an adult of somebody whose age is still in doubt. */
function adultWhileInDoubt(input: GuardInput, before: CaseFile) {
  if (!isInDoubt(input.after) || wasAdult(input, before) || !isAdult(input)) return undefined;
  return refuse(g06, 'adult_while_in_doubt', { fields: ['B06', 'B07', 'B09'] });
}

function wasAdult({ act }: GuardInput, before: CaseFile): boolean {
  return (ageYears(before, act.occurredAt) ?? 0) >= 18;
}

function isAdult({ after, act }: GuardInput): boolean {
  return (ageYears(after, act.occurredAt) ?? 0) >= 18;
}
