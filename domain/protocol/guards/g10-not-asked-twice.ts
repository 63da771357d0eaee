/**
 * G10 — Nobody makes a child tell the same painful thing twice: an interview that repeats a high-risk topic already told
 * is stopped and the statement on file is pointed to. A supervisor may go ahead in writing.
 * Policy [P]; GC12 ¶24, UN guidelines on justice for child victims and witnesses ¶31.
 */
import type { FactValue } from '../../register/form/field.ts';
import type { Act } from '../../register/act.ts';
import type { Guard, GuardInput } from '../types.ts';
import { K4_TOPICS } from './k4-topics.ts';
import { earlier, refuse } from './reading.ts';

/** The quick intake is no interview, nor is the assessment that writes down what is already on file. */
const INTERVIEWS = ['screening.sign', 'consular.interview'] as const;
/** Filling in the form asks too, but for the one who asked already it goes on with the same conversation. */
const FORM = 'form.record';

export const g10: Guard = {
  id: 'G10',
  force: 'SUP',
  kinds: [...INTERVIEWS, FORM],
  source: 'P',
  mark: 'P',
  legalRef: 'GC12 ¶24',
  check(input) {
    const { act } = input;
    const again = act.kind === 'consular.interview' ? earlier(input, act.kind).at(-1) : undefined;
    // A consul always asks for fear and treatment anew: the second consular interview is the second telling.
    if (again) return refuse(g10, 'already_told', { acts: [again.id], values: { topic: 'temor' } });
    const heard = heardBefore(input);
    for (const [topic, fields] of Object.entries(K4_TOPICS)) {
      const asked = fields.filter((field) => act.facts[field] !== undefined);
      const told = heard.find((one) => fields.some((field) => isTold(one.facts[field])));
      if (asked.length === 0 || !told) continue;
      return refuse(g10, 'already_told', { fields: asked, acts: [told.id], values: { topic } });
    }
    return undefined;
  },
};

/** Where the child may have told it already: a second interview repeats whoever asks, a note of the same officer does not. */
function heardBefore(input: GuardInput): readonly Act[] {
  const { act } = input;
  const interviews = INTERVIEWS.flatMap((kind) => earlier(input, kind));
  const notes = earlier(input, FORM).filter(({ by }) => by.officerId !== act.by.officerId);
  const heard = act.kind === FORM ? interviews.filter(({ by }) => by.officerId !== act.by.officerId) : interviews;
  return [...heard, ...notes];
}

/** Something was told: not «no», not «no sabe», not nothing. */
function isTold(value: FactValue | undefined): boolean {
  if (value === undefined || value === 'no' || value === 'NS' || value === '' || value === 0) return false;
  return !Array.isArray(value) || value.some((one) => one !== 'ninguno' && one !== 'NS');
}
