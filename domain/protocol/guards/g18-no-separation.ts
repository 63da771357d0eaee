/**
 * G18 — A child is not separated from a parent against their will without a BID that decides it (DIS-10) and a judge.
 * The removal of a parent never moves the child. Absolute. Seed L53; CRC art. 9, JGC 23 ¶¶27–31.
 */
import type { Act } from '../../register/act.ts';
import { positionOf, refuse, sinceReopening, textOf } from './reading.ts';
import type { Guard, GuardInput } from '../types.ts';

const SEPARATION = 'DIS-10';
/** With the parent, or in a bed of a hospital: neither parts them. */
const TOGETHER = ['PL1', 'PL9'];
/** Reported links that make a receiver somebody other than the parent the child is with. */
const PARENTS = ['madre', 'padre', 'tutor_legal', 'padrastro_madrastra'];

export const g18: Guard = {
  id: 'G18',
  force: 'ABS',
  kinds: ['placement.record', 'decision.sign', 'solution.integrate', 'return.prepare'],
  source: 'L53',
  mark: 'B',
  legalRef: 'CRC art. 9; JGC 23 ¶¶27–31',
  check(input) {
    const { act, after } = input;
    if (act.kind === 'decision.sign') {
      return act.facts['option'] === SEPARATION ? refuse(g18, 'needs_bid', { fields: ['option'] }) : undefined;
    }
    if (after.facts['E01']?.value !== 'AP' || !separates(act)) return undefined;
    const decided = sinceReopening(after, 'bid.sign').findLast((one) => one.facts['option'] === SEPARATION);
    if (!decided) return refuse(g18, 'needs_bid', { fields: ['E01', 'J08'] });
    return isConfirmedByJudge(input, decided)
      ? undefined
      : refuse(g18, 'needs_judge', { fields: ['E01', 'J08'], acts: [decided.id] });
  },
};

/** The act takes the child somewhere the accompanying parent is not. */
function separates(act: Act): boolean {
  if (act.kind === 'placement.record') return !TOGETHER.includes(textOf(act.facts['J08']));
  if (act.kind === 'solution.integrate') {
    const rung = textOf(act.facts['J08']);
    const link = textOf(act.facts['link']);
    return rung !== '' ? !TOGETHER.includes(rung) : link !== '' && !PARENTS.includes(link);
  }
  // A return with the parent is DIS-4; any other return of an accompanied child leaves the parent behind.
  return act.kind === 'return.prepare' && act.facts['option'] !== 'DIS-4';
}

/** The court spoke after the panel: it upheld the decision, or designated a guardian itself. */
function isConfirmedByJudge({ after }: GuardInput, decided: Act): boolean {
  const position = positionOf(after, decided);
  return after.acts.some((act) => {
    if (act.by.role !== 'R15' || positionOf(after, act) <= position) return false;
    return act.kind === 'guardian.designate' || (act.kind === 'appeal.resolve' && act.facts['upheld'] === 'si');
  });
}
