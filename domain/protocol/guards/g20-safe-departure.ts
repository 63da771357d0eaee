/**
 * G20 — Nobody departs before the other side has said, by name, who receives the child and that protection waits there:
 * receiver, authority, confirmation, plan, documents, medication, escort who speaks the language. Absolute.
 * Seed L102, L141, L161.
 */
import { parseInstant } from '../../kernel/instant.ts';
import { lastOf } from '../signals.ts';
import type { Guard, GuardInput } from '../types.ts';
import { answerIn, refuse, sinceReopening, textOf } from './reading.ts';

/** Conditions of a departure; message keys `guard.G20.missing.<code>`. */
export const G20_CONDITIONS = [
  'receiver',
  'authority',
  'confirmation',
  'protection',
  'plan',
  'documents',
  'medication',
  'escort',
  'escort_language',
] as const;
export type G20Condition = (typeof G20_CONDITIONS)[number];

export const g20: Guard = {
  id: 'G20',
  force: 'ABS',
  kinds: ['return.depart'],
  source: 'L102',
  mark: 'P',
  check(input) {
    const missing = G20_CONDITIONS.filter((condition) => IS_MISSING[condition](input));
    if (missing.length === 0) return undefined;
    return refuse(g20, 'not_ready', { values: { missing: missing.join(', '), count: missing.length } });
  },
};

const IS_MISSING: Readonly<Record<G20Condition, (input: GuardInput) => boolean>> = {
  receiver: ({ act }) => textOf(act.facts['receiver']) === '',
  authority: ({ act }) => textOf(act.facts['receivingAuthority']) === '',
  confirmation: ({ act }) => (parseInstant(act.facts['confirmedAt']) ?? Number.POSITIVE_INFINITY) > act.occurredAt,
  protection: ({ act }) => act.facts['protectionConfirmed'] !== 'si',
  plan: ({ after }) => {
    const prepared = lastOf(after, 'return.prepare');
    return sinceReopening(after, 'plan.sign').length === 0 || parseInstant(prepared?.facts['plannedAt']) === undefined;
  },
  documents: ({ act }) => act.facts['documents'] !== 'si',
  medication: ({ act }) => act.facts['medication'] !== 'si',
  escort: ({ act }) => textOf(act.facts['escort']) === '',
  escort_language: (input) => {
    const language = answerIn(input, 'A09');
    return typeof language !== 'string' || language === 'NS' || input.act.facts['escortLanguage'] !== language;
  },
};
