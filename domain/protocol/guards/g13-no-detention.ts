/**
 * G13 — A child's deprivation of liberty is never decided as a placement, whatever the place is called: it can only be
 * reported as a fact, which opens an alarm (O26). Where a statute allows it as a last resort, it needs its legal basis
 * and the alternatives that were tried. Absolute. Seed L100, L117, L157; CRC art. 37(b), JGC 23 ¶¶5–12 [W25]; MEX Ley de
 * Migración [W3].
 */
import { facilityFits } from '../../care/siblings.ts';
import { isLicensed } from '../../directory/facility.ts';
import { computeLiberty, unansweredExitFacts } from '../../care/liberty.ts';
import { isClosed, rungOrder } from '../../care/ladder.ts';
import { localDateOf } from '../../kernel/instant.ts';
import { findPolicy } from '../clock.ts';
import { ageYears } from '../signals.ts';
import type { Guard, GuardInput } from '../types.ts';
import { recordOf, refuse, textOf } from './reading.ts';

export const g13: Guard = {
  id: 'G13',
  force: 'ABS',
  kinds: ['placement.record', 'solution.integrate'],
  source: 'W25',
  mark: 'W',
  legalRef: 'CRC art. 37(b); JGC 23 ¶¶5–12',
  check(input) {
    const { act, around } = input;
    const rung = actualRung(input);
    if (rung === undefined) return undefined;
    const facts = recordOf(act.facts['J03']);
    if (computeLiberty(rung, facts) !== 'privado') return undefined;
    const offers = alternatives(input);
    const values = { rung, offers: offers.join(', '), count: offers.length };
    const unanswered = unansweredExitFacts(facts);
    const isKnown =
      isClosed(rung) ||
      ['custodia_policial_o_migratoria', 'puerta_o_guardia_impide'].some((key) => facts[key] === 'si');
    if (!isKnown)
      return refuse(g13, 'exit_facts_unknown', {
        fields: ['J03'],
        values: { ...values, unanswered: unanswered.join(', ') },
      });
    const allowed = findPolicy(around.pack, 'liberty.privadoAllowed', act.occurredAt)?.value === true;
    if (!allowed) return refuse(g13, 'privado', { fields: ['J03', 'J08'], values });
    const missing = missingForLastResort(input);
    return missing.length === 0 ? undefined : refuse(g13, 'last_resort', { fields: missing, values });
  },
};

/** The rung by its name, or closed when the directory says that the doors of that house are. */
function actualRung({ act, around }: GuardInput): string | undefined {
  const rung = textOf(act.facts['J08']);
  if (rung === '') return undefined;
  const house = around.pack.facilities.find(({ id }) => id === act.facts['J01']);
  return house?.regime === 'puertas_cerradas' && !isClosed(rung) ? 'PL10' : rung;
}

/** Legal basis, and alternatives refused one by one; the alarm O26 follows from the placement itself. */
function missingForLastResort({ act, assessmentAfter }: GuardInput): readonly string[] {
  const missing: string[] = [];
  if (textOf(act.facts['J05']) === '') missing.push('J05');
  if (Object.values(recordOf(act.facts['J06'])).every((reason) => reason.trim() === '')) missing.push('J06');
  if (!assessmentAfter.obligations.some(({ id }) => id === 'O26')) missing.push('O26');
  return missing;
}

/** Up to four open, licensed houses that take a child of this sex and age, nearest and most family-like first: ids only. */
function alternatives({ after, act, around }: GuardInput): readonly string[] {
  const { facilities, posts, calendar } = around.pack;
  const age = ageYears(after, act.occurredAt);
  const sex = textOf(after.facts['B04']?.value);
  const seeker = { ...(sex === '' || sex === 'NS' ? {} : { sex }), ...(age === undefined ? {} : { ageYears: age }) };
  const today = localDateOf(act.occurredAt, calendar.zone);
  const near = posts.find(({ id }) => id === (act.by.postId ?? after.facts['A03']?.value))?.adm1;
  return facilities
    .filter((house) => house.regime === 'puertas_abiertas' && house.protectedAddress !== true)
    .filter((house) => isLicensed(house, today) && facilityFits(house, seeker))
    .toSorted(
      (a, b) =>
        Number(b.adm1 === near) - Number(a.adm1 === near) || (rungOrder(a.rung) ?? 99) - (rungOrder(b.rung) ?? 99),
    )
    .slice(0, 4)
    .map(({ id }) => id);
}
