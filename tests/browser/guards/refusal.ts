/** Does a refusal say what it must? The rule by number and name, the reason in words, what would mend it, who may except. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { findGuardMessage } from '#messages/rules/guards.ts';
import type { GuardCase } from '../../acceptance/guards/cases.ts';

const FORCE = {
  ABS: 'Nadie puede autorizar una excepción.',
  SUP: 'La supervisión puede autorizarlo con un motivo escrito.',
} as const;

/** Keys, codes and unfilled places of a message are for machines. */
const FOR_MACHINES = /guard\.|\{|\}|undefined|\b[a-z]+_[a-z_]+\b|\b[a-z]{3}-[a-z]+-[a-z]/u;

/** Waits for the rule's paragraph within `place` and reads it. */
export async function expectRefusalInWords(
  place: Locator,
  { guard, reason, force }: Pick<GuardCase, 'guard' | 'reason' | 'force'>,
): Promise<void> {
  const paragraph = place.locator('li', { hasText: `Regla ${guard} ·` }).first();
  await paragraph.waitFor();
  const text = (await paragraph.innerText()).replace(/\s+/gu, ' ');
  expect(text).toContain(findGuardMessage(`guard.${guard}.title`)?.es);
  expect(text).toMatch(spoken(`guard.${guard}.${reason}`));
  expect(text).toMatch(spoken(`guard.${guard}.${reason}.mend`));
  expect(text).toContain('Qué lo haría lícito:');
  expect(text).toContain(FORCE[force]);
  expect(text).not.toMatch(FOR_MACHINES);
}

/** The message of the catalogue with anything in the places of its values. */
function spoken(key: string): RegExp {
  const message = findGuardMessage(key)?.es ?? '';
  expect(message.length, key).toBeGreaterThan(10);
  const parts = outsideBraces(message.replace(/\s+/gu, ' ')).map((part) =>
    part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'),
  );
  return new RegExp(parts.join('.+?'), 'u');
}

/** What is left of an ICU message when every `{…}` is cut out, nested ones with it. */
function outsideBraces(message: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of message) {
    if (letter === '{') depth += 1;
    else if (letter === '}') {
      depth -= 1;
      if (depth === 0) parts.push('');
    } else if (depth === 0) parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts;
}
