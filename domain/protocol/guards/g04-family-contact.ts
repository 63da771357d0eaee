/**
 * G04 — Family is contacted or traced only when it is known that nobody there is a danger (E10 = no) and the child wants
 * it. A supervisor may decide otherwise in writing; nobody may when the alleged perpetrator is of that family.
 * Seed L95 (family reunification); CRC GC6 ¶¶80–81, Interagency guiding principles on unaccompanied children.
 */
import { holds, isAnswer, isYes } from '../signals.ts';
import type { Guard, GuardInput } from '../types.ts';
import { answerIn, peopleOf, refuse, textOf } from './reading.ts';

const PERPETRATOR_LINKS = ['presunto_tratante', 'guia_coyote', 'patrono'];
const PEOPLE = ['E02', 'E03', 'E04', 'E05', 'E06', 'E07'];

export const g04: Guard = {
  id: 'G04',
  force: 'SUP',
  kinds: ['family.contact'],
  source: 'L95',
  mark: 'B',
  legalRef: 'CRC GC6 ¶¶80–81',
  check(input) {
    const { after } = input;
    const risk = answerIn(input, 'E10');
    const violence = holds(after, 'T09', isYes) ?? holds(after, 'T04', isAnswer('familia', 'pareja'));
    if (risk !== 'no' && violence)
      return refuse(g04, 'perpetrator', { fields: ['E10', ...violence.fields], force: 'ABS' });
    const link = linkOfPerson(input);
    if (link) return refuse(g04, 'perpetrator', { fields: [link], force: 'ABS' });
    if (risk !== 'no') return refuse(g04, risk === 'si' ? 'risk_in_family' : 'risk_unknown', { fields: ['E10'] });
    if (!isWanted(input)) return refuse(g04, 'child_view', { fields: ['E09', 'U01'] });
    return undefined;
  },
};

/** The field that names the person to be contacted as a trafficker, smuggler or employer. */
function linkOfPerson({ after, act }: GuardInput): string | undefined {
  const person = textOf(act.facts['person']).toLocaleLowerCase('es');
  return PEOPLE.find((field) =>
    peopleOf(after.facts[field]?.value).some(
      ({ name = '', link = '' }) => PERPETRATOR_LINKS.includes(link) && name.trim().toLocaleLowerCase('es') === person,
    ),
  );
}

/** The child's own answer (E09) or words (U01) stand behind the contact; «no» and silence do not. */
function isWanted(input: GuardInput): boolean {
  const wish = answerIn(input, 'E09');
  if (wish === 'no') return false;
  if (typeof wish === 'string' && wish !== 'NS' && wish !== '') return true;
  return textOf(answerIn(input, 'U01')) !== '';
}
