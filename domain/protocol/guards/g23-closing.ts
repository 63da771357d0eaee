/**
 * G23 — A case is closed when nothing is owed to the child any more: no overdue duty, or each handed to somebody named,
 * a reason, and the child told. A supervisor may close otherwise in writing. Seed L135, L143 (following cases up); UNHCR closure criteria [W28].
 */
import { DAY_MS } from '../../kernel/instant.ts';
import { lastOf } from '../signals.ts';
import type { Guard, GuardInput } from '../types.ts';
import { policyNumber, refuse, textOf } from './reading.ts';

/** Nobody is left to be told. */
const WITHOUT_CHILD = ['fallecimiento', 'error_o_duplicado', 'no_localizable'];
/** [W28] A child who cannot be found is looked for at least this long. */
const NOT_LOCATABLE_DAYS = 90;

export const g23: Guard = {
  id: 'G23',
  force: 'SUP',
  kinds: ['case.close'],
  source: 'W28',
  mark: 'W',
  check(input) {
    const { act, after } = input;
    const overdue = overdueDuties(input);
    if (overdue.length > 0)
      return refuse(g23, 'overdue', { fields: ['Z04'], values: { duties: overdue.join(', '), count: overdue.length } });
    const ground = textOf(act.facts['Z01']);
    if (ground === 'no_localizable' && !isSearchedLongEnough(input))
      return refuse(g23, 'searched_too_short', { fields: ['Z01'] });
    const told = act.facts['U05'] !== undefined || textOf(act.facts['Z03']) !== '' || after.facts['U05'] !== undefined;
    if (!told && !WITHOUT_CHILD.includes(ground)) return refuse(g23, 'child_not_told', { fields: ['U05', 'Z03'] });
    return undefined;
  },
};

/** Red duties that Z04 does not hand over by their id. */
function overdueDuties({ act, assessmentBefore, assessmentAfter }: GuardInput): readonly string[] {
  const transferred = textOf(act.facts['Z04']);
  const { obligations } = assessmentBefore ?? assessmentAfter;
  const red = obligations.filter(({ status }) => status === 'overdue').map(({ id }) => id);
  return [...new Set(red)].filter((id) => !transferred.includes(id));
}

function isSearchedLongEnough(input: GuardInput): boolean {
  const { after, act } = input;
  const reported = lastOf(after, 'absence.report');
  const days = policyNumber(input, 'closing.notLocatableDays', NOT_LOCATABLE_DAYS);
  return reported !== undefined && act.occurredAt - reported.occurredAt >= days * DAY_MS;
}
