/**
 * How is every guard said to people? Title, the rule in one plain sentence, each reason for a refusal, and what would make
 * the act lawful: `guard.<ID>.title`, `.rule`, `.<reason>`, `.<reason>.mend`; conditions of a list `.missing.<code>`.
 * ICU messages; values are codes and ids, never personal data (house §4 Errors, Languages).
 */
import type { Localized } from '#domain/kernel/localized.ts';
import { CARE_GUARD_MESSAGES } from './guards-care.ts';
import { CONTACT_GUARD_MESSAGES } from './guards-contact.ts';
import { RETURN_GUARD_MESSAGES } from './guards-return.ts';
import { STATE_MESSAGES } from './guards-state.ts';
import { VOICE_GUARD_MESSAGES } from './guards-voice.ts';

export const GUARD_MESSAGES = {
  ...RETURN_GUARD_MESSAGES,
  ...CONTACT_GUARD_MESSAGES,
  ...VOICE_GUARD_MESSAGES,
  ...CARE_GUARD_MESSAGES,
  ...STATE_MESSAGES,
} as const satisfies Record<string, Localized>;

export type GuardMessageKey = keyof typeof GUARD_MESSAGES;

/** The message of a key made at run time (`guard.G01.undetermined`), or undefined when there is none. */
export function findGuardMessage(key: string): Localized | undefined {
  return Object.hasOwn(GUARD_MESSAGES, key) ? GUARD_MESSAGES[key as GuardMessageKey] : undefined;
}
