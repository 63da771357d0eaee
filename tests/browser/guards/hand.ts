/** How does a hand answer any question of an act? By what stands on the screen: keys, a list to choose from, lines, groups. */
import type { Locator, Page } from 'playwright-core';
import type { Facts } from '../../acceptance/guards/scene.ts';

/** The rung comes first: which other questions are asked depends on it. */
const FIRST = ['J08', 'J03', 'form', 'option'];

/** A part of an answer (`J07.fin`) is asked once the law, or the answer itself, calls for it. */
export function isPart([id]: readonly [string, unknown]): boolean {
  return id.includes('.');
}

/** Answers in an order in which every question is there. What the form filled in by itself is answered again all the same. */
export async function answerAll(page: Page, facts: Facts): Promise<void> {
  const rank = (id: string): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  for (const [id, value] of Object.entries(facts).toSorted(([a], [b]) => rank(a) - rank(b)))
    await answer(page.locator(`[id="campo-${id}"]`), value);
}

async function answer(question: Locator, value: unknown): Promise<void> {
  await unfold(question);
  if (Array.isArray(value)) await answerCodes(question, value);
  else if (typeof value === 'object' && value !== null) await answerGroup(question, Object.values(value));
  else await answerOne(question, String(value));
}

/** Optional questions wait behind a fold. */
async function unfold(question: Locator): Promise<void> {
  await question.waitFor({ state: 'attached' });
  if (await question.isVisible()) return;
  await question.locator('xpath=ancestor::details[not(@open)]/summary').first().click();
}

async function answerCodes(question: Locator, codes: readonly unknown[]): Promise<void> {
  if (codes.length === 0) await question.getByRole('button', { name: 'Ninguno de estos' }).click();
  for (const code of codes) await question.locator(`input[value="${String(code)}"]`).check();
}

/** Exit facts have keys for each line; reasons have an area for each rung, in the same order. */
async function answerGroup(question: Locator, values: readonly unknown[]): Promise<void> {
  const lines = question.locator('fieldset');
  const areas = question.locator('textarea');
  const keyed = (await lines.count()) > 0;
  for (const [index, value] of values.entries()) {
    if (keyed)
      await lines
        .nth(index)
        .locator(`input[value="${String(value)}"]`)
        .check();
    else await areas.nth(index).fill(String(value));
  }
}

async function answerOne(question: Locator, text: string): Promise<void> {
  const list = question.getByRole('combobox');
  // The directory arrives a moment after the question.
  if (isRow(text)) await list.waitFor();
  const key = question.locator(`input[type="radio"][value="${text}"]`);
  if ((await key.count()) > 0) return key.check();
  if ((await list.count()) > 0) return choose(question, list, text);
  const line = question.locator('input, textarea').first();
  const isMoment = (await line.getAttribute('type')) === 'datetime-local';
  return line.fill(isMoment ? text.slice(0, 16) : text);
}

/** Row of the directory, by the shape of its id. */
function isRow(text: string): boolean {
  return /^[a-z]{3}-[a-z]/u.test(text);
}

/** From the list by code or row; what has no row is written; what the form chose by itself stays. */
async function choose(question: Locator, list: Locator, value: string): Promise<void> {
  if ((await list.inputValue()) !== '') return;
  if (/\s/u.test(value)) {
    await question.page().getByRole('button', { name: 'Es otro lugar: escribirlo' }).click();
    return question.locator('input').first().fill(value);
  }
  await list.click();
  return question.page().locator(`[role="option"][value="${value}"]`).click();
}
