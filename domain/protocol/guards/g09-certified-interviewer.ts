/**
 * G09 — Beyond the quick intake, only certified officers ask: screening, consular interview, and what belongs to the
 * sections T and N. Sexual violence is asked by a caseworker or a health worker only. Absolute.
 * Seed L64 (child protection officers, OPI); reference §4 T10, B05.
 */
import type { Guard, GuardInput } from '../types.ts';
import { refuse } from './reading.ts';

const INTERVIEWS = ['screening.sign', 'consular.interview'];
const INTERVIEWERS = ['R02', 'R03', 'R05', 'R16'];
/** The three questions of the quick intake, calculated answers and the supervisor's change are no interview. */
const NOT_INTERVIEW = ['T01', 'T02', 'T03', 'T23', 'T24', 'T25', 'T26'];
/** What an inspection finds about work is seen at the place of work, not asked of the child. */
const INSPECTION = ['T11', 'T12', 'T13', 'T14', 'T15', 'T16'];
const SEXUAL_VIOLENCE = 'T10';
const MAY_ASK_SEXUAL_VIOLENCE = ['R03', 'R16'];

export const g09: Guard = {
  id: 'G09',
  force: 'ABS',
  kinds: [...INTERVIEWS, 'form.record', 'bia.sign', 'identification.complete', 'intake.register'],
  source: 'L64',
  mark: 'B',
  check(input) {
    const { act } = input;
    if (act.facts[SEXUAL_VIOLENCE] !== undefined && !MAY_ASK_SEXUAL_VIOLENCE.includes(act.by.role)) {
      return refuse(g09, 'sexual_violence', { fields: [SEXUAL_VIOLENCE], values: { role: act.by.role } });
    }
    const asked = interviewFields(input);
    if (asked.length === 0 && !INTERVIEWS.includes(act.kind)) return undefined;
    if (!INTERVIEWERS.includes(act.by.role) && act.kind !== 'bia.sign') {
      return refuse(g09, 'role', { fields: asked, values: { role: act.by.role } });
    }
    if (!act.by.certified) return refuse(g09, 'not_certified', { fields: ['A06', ...asked] });
    return undefined;
  },
};

/** Fields of sections T and N in the act, and gender identity, that only an interview may bring. */
function interviewFields({ act }: GuardInput): readonly string[] {
  return Object.keys(act.facts).filter((field) => {
    if (field === 'B05') return true;
    if (act.by.role === 'R13' && INSPECTION.includes(field)) return false;
    return /^[TN][0-9]{2}$/u.test(field) && !NOT_INTERVIEW.includes(field);
  });
}
