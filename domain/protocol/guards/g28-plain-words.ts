/**
 * G28 — Words do not hide a locked door: «aseguramiento», «alojamiento», «presentación», «rescate», «resguardo»,
 * «retención» in a text about liberty or return ask for the four facts of CL-LIB; words that make a crime of a child's
 * journey are rejected. Absolute. Seed L30 «no se debe criminalizar la migración»;
 * JGC 23 ¶¶5–12 [W25].
 */
import { unansweredExitFacts } from '../../care/liberty.ts';
import { findAct } from '../../casefile/acts.ts';
import type { FactValue } from '../../register/form/field.ts';
import type { Guard, GuardInput } from '../types.ts';
import { lintEuphemisms, type WordHit } from './plain-words.ts';
import { recordOf, refuse } from './reading.ts';

/** The child's own words are never corrected. */
const OWN_WORDS = ['U01', 'U04', 'F10', 'Z03', 'wishWords'];

export const g28: Guard = {
  id: 'G28',
  force: 'ABS',
  kinds: [
    'placement.record',
    'placement.review',
    'placement.end',
    'liberty.report',
    'solution.integrate',
    'return.prepare',
    'return.depart',
    'return.receive',
  ],
  source: 'W25',
  mark: 'W',
  legalRef: 'JGC 23 ¶¶5–12',
  check(input) {
    const hits = hitsIn(input);
    const rejected = hits.find(({ effect }) => effect === 'reject');
    if (rejected) return refuse(g28, 'rejected_word', { fields: [rejected.field], values: { word: rejected.word } });
    const euphemism = hits.find(({ effect }) => effect === 'ask');
    if (!euphemism || exitFactsKnown(input)) return undefined;
    return refuse(g28, 'euphemism', { fields: [euphemism.field, 'J03'], values: { word: euphemism.word } });
  },
};

function hitsIn({ act }: GuardInput): readonly (WordHit & { readonly field: string })[] {
  return Object.entries(act.facts)
    .filter(([field]) => !OWN_WORDS.includes(field))
    .flatMap(([field, value]) =>
      textsIn(value).flatMap((text) => lintEuphemisms(text).map((hit) => ({ ...hit, field }))),
    );
}

function textsIn(value: FactValue): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(recordOf(value));
}

/**
 * All four facts of J03 have a yes or a no, in this act or, when it cannot carry them, in the case. A review that may say
 * how the door is today does not hide behind what was true of it last week.
 */
function exitFactsKnown({ act, after }: GuardInput): boolean {
  const carries = findAct(act.kind)?.form.includes('J03') === true;
  const facts = carries ? act.facts['J03'] : after.facts['J03']?.value;
  return unansweredExitFacts(recordOf(facts)).length === 0;
}
