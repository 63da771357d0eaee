/**
 * G03 — From the moment fear of return may exist («no sabe» counts), no word about the child reaches the consulate or any
 * body of the country of origin. Lifts only by express consent of child, guardian and lawyer per purpose, by a final
 * refusal of asylum, or by a certified screening that answers a «no sabe». Absolute. Seed L32, L97 (detecting who
 * may seek asylum); MEX Reglamento de la Ley sobre Refugiados art. 22 [W4].
 */
import { findCode } from '../../kernel/code-list.ts';
import { ISO3166 } from '../../register/lists/countries.ts';
import { findLift } from '../consular-block.ts';
import type { Guard, GuardInput } from '../types.ts';
import { institutionType, refuse, textOf } from './reading.ts';

/** Institutions through which a word reaches the State of origin. */
const ORIGIN_CHANNELS = ['consulado', 'cancilleria'];
/** The consent that opens the door of the consulate (CL-CONSENT-PURPOSE). */
const TO_CONSULATE = 'notificacion_consular';

export const g03: Guard = {
  id: 'G03',
  force: 'ABS',
  kinds: ['consular.notify', 'consular.acknowledge', 'consular.interview', 'family.contact', 'referral.send'],
  source: 'W4',
  mark: 'W',
  legalRef: 'Reglamento de la Ley sobre Refugiados (MEX) art. 22; CRC GC6 ¶80',
  check(input) {
    // A consul who hears of fear must be able to record it: the interview itself is what raises the block.
    const isInterview = input.act.kind === 'consular.interview';
    const block =
      input.assessmentBefore?.consularBlock ?? (isInterview ? undefined : input.assessmentAfter.consularBlock);
    if (isInterview && !block) return stopAtFear(input);
    if (!block) return undefined;
    const reason = reasonFor(input);
    if (reason === undefined) return undefined;
    return refuse(g03, reason, {
      fields: block.evidence.fields,
      ...(block.evidence.acts ? { acts: block.evidence.acts } : {}),
      values: { code: block.code },
    });
  },
};

/** Why the block stands in the way of this act; undefined when it does not, or an express consent opens this one door. */
function reasonFor(input: GuardInput): string | undefined {
  const { act, before } = input;
  const consented = (purpose: string, recipients: readonly string[]): boolean =>
    before !== undefined && findLift(before, purpose, recipients) !== undefined;
  if (act.kind === 'family.contact') {
    return consented('contacto_familiar', [textOf(act.facts['person'])]) ? undefined : 'family';
  }
  if (act.kind !== 'referral.send') return consented(TO_CONSULATE, consulateOf(input)) ? undefined : 'consulate';
  const to = textOf(act.facts['to']);
  // Nobody is named yet: the act lacks its addressee, and that is what it is refused for.
  if (to === '') return undefined;
  return !reachesOrigin(input, to) || consented(TO_CONSULATE, namesOf(input, to)) ? undefined : 'referral';
}

/** The consulate that an act is about, by the names a consent may give it: the consul's own, or N04, desk or institution. */
function consulateOf(input: GuardInput): readonly string[] {
  const { by, facts } = input.act;
  if (by.role === 'R05') return [...namesOf(input, by.institutionId), ...namesOfCountry(by.country)];
  return namesOf(input, textOf(facts['N04']));
}

/** Id of a desk or institution, with everything that people call it: names in three languages, and its country. */
function namesOf({ around: { pack } }: GuardInput, id: string): readonly string[] {
  if (id === '') return [];
  const body = pack.contacts.find((desk) => desk.id === id)?.institution ?? id;
  const desks = pack.contacts.filter((desk) => desk.institution === body);
  const names = [...pack.institutions.filter((row) => row.id === body), ...desks].flatMap(({ name }) =>
    Object.values(name),
  );
  const countries = desks.flatMap(({ country }) => (country === undefined ? [] : namesOfCountry(country)));
  return [id, body, ...desks.map((desk) => desk.id), ...names, ...countries];
}

function namesOfCountry(code: string): readonly string[] {
  return [code, ...Object.values(findCode(ISO3166, code)?.label ?? {})];
}

/** A consulate, a foreign ministry, a contact that answers to another country, or somebody the directory does not know. */
function reachesOrigin({ around: { pack }, act }: GuardInput, to: string): boolean {
  if (
    pack.contacts.some(
      ({ institution, country }) => institution === to && country !== undefined && country !== act.node,
    )
  )
    return true;
  const type = institutionType(pack, to);
  return type === undefined || ORIGIN_CHANNELS.includes(type);
}

/** When fear appears the interview stops there: whether the child wishes to return and what the consulate did is not asked. */
function stopAtFear({ act }: GuardInput) {
  const fear = act.facts['fear'];
  if (fear === 'no' || fear === undefined) return undefined;
  const beyond = ['wishReturn', 'wishWords', 'documentIssued', 'actions'].filter(
    (field) => act.facts[field] !== undefined,
  );
  return beyond.length === 0 ? undefined : refuse(g03, 'stop_at_fear', { fields: ['fear', ...beyond] });
}
