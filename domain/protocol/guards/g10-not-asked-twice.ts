/**
 * G10 — Nobody makes a child tell the same painful thing twice: an interview that repeats a high-risk topic already told
 * is stopped and the statement on file is pointed to. A supervisor may go ahead in writing.
 * Policy [P]; GC12 ¶24, UN guidelines on justice for child victims and witnesses ¶31.
 */
import type { FactValue } from '../../register/form/field.ts';
import type { Guard } from '../types.ts';
import { K4_TOPICS } from './k4-topics.ts';
import { earlier, refuse } from './reading.ts';

/** The quick intake is no interview, nor is the assessment that writes down what is already on file. */
const INTERVIEWS = ['screening.sign', 'consular.interview', 'form.record'] as const;

export const g10: Guard = {
  id: 'G10',
  force: 'SUP',
  kinds: INTERVIEWS,
  source: 'P',
  mark: 'P',
  legalRef: 'GC12 ¶24',
  check(input) {
    const { act } = input;
    const interviews = INTERVIEWS.flatMap((kind) => earlier(input, kind));
    for (const [topic, fields] of Object.entries(K4_TOPICS)) {
      const asked = fields.filter((field) => act.facts[field] !== undefined);
      const told = interviews.find((one) => fields.some((field) => isTold(one.facts[field])));
      // A correction or an addition by the same person is the same conversation.
      if (asked.length === 0 || !told || told.by.officerId === act.by.officerId) continue;
      return refuse(g10, 'already_told', { fields: asked, acts: [told.id], values: { topic } });
    }
    return undefined;
  },
};

/** Something was told: not «no», not «no sabe», not nothing. */
function isTold(value: FactValue | undefined): boolean {
  if (value === undefined || value === 'no' || value === 'NS' || value === '' || value === 0) return false;
  return !Array.isArray(value) || value.some((one) => one !== 'ninguno' && one !== 'NS');
}
