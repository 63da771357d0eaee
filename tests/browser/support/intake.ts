/** How is the quick intake answered by hand? The thirteen questions, by form id, as an officer would tap them. */
import type { Page } from 'playwright-core';

export interface IntakeAnswers {
  readonly T01: string;
  readonly T02: string;
  readonly A09: string;
  readonly B01: string;
  readonly B02: string;
  readonly B04: string;
  readonly B07: string;
  readonly B09: string;
  /** In words, as the key shows it. */
  readonly nationality: string;
  readonly E01: string;
  /** Who is with the child; none: nobody. */
  readonly with?: { readonly name: string; readonly link: string; readonly age: string };
  readonly T03: string;
}

/** ACC-2: «Elías», 9, Nicaraguan, with an aunt whose link is not verified, without fear. */
export const ELIAS: IntakeAnswers = {
  T01: 'no',
  T02: 'no',
  A09: 'spa',
  B01: 'Elías',
  B02: 'Mora Téllez',
  B04: 'hombre',
  B07: '9',
  B09: 'no',
  nationality: 'Nicaragua',
  E01: 'AV',
  with: { name: 'Rosa Téllez', link: 'tio', age: '24' },
  T03: 'no',
};

export async function tap(page: Page, field: string, code: string): Promise<void> {
  await page.locator(`#campo-${field} input[value="${code}"]`).check();
}

export async function fill(page: Page, field: string, text: string): Promise<void> {
  await page.locator(`#campo-${field}`).locator('input, textarea').first().fill(text);
}

export async function answerIntake(page: Page, answers: IntakeAnswers): Promise<void> {
  for (const field of ['T01', 'T02', 'A09', 'B04', 'B07', 'B09', 'E01', 'T03'] as const)
    await tap(page, field, answers[field]);
  await fill(page, 'B01', answers.B01);
  await fill(page, 'B02', answers.B02);
  await page.locator('#campo-B11').getByLabel(answers.nationality).check();
  if (!answers.with) return;
  const people = page.locator('#campo-E02');
  await people.getByRole('button').first().click();
  await people.locator('input').nth(0).fill(answers.with.name);
  await people.locator('select').selectOption(answers.with.link);
  await people.locator('input').nth(1).fill(answers.with.age);
}

/** Saves and answers the folio shown. */
export async function saveIntake(page: Page): Promise<string> {
  await page.locator('form button[type="submit"]').click();
  const folio = page.locator('strong', { hasText: /^[A-Z]{3}-\w{4}-\w{4}-\w{2}$/ });
  await folio.waitFor();
  return (await folio.textContent()) ?? '';
}
