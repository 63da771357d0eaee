/** Who sits at the screen? One person in one browser context, who enters by choosing a persona, as in the demonstration. */
import type { BrowserContext, Page } from 'playwright-core';
import type { House } from './house.ts';

export interface Seat {
  readonly width: number;
  readonly height?: number;
  readonly language?: 'es' | 'en' | 'fr';
  readonly scheme?: 'light' | 'dark';
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly seat: Seat;
  /** Errors of scripts and refused styles; the answer 401 before entering is no error. */
  readonly complaints: readonly string[];
  go(address: string): Promise<void>;
  leave(): Promise<void>;
}

/** Opens the house without entering. */
export async function knock(house: House, seat: Seat): Promise<Visitor> {
  const context = await house.browser.newContext({
    viewport: { width: seat.width, height: seat.height ?? (seat.width < 700 ? 740 : 900) },
    colorScheme: seat.scheme ?? 'light',
    locale: seat.language ?? 'es',
    reducedMotion: 'reduce',
  });
  // Every answer of this house comes well under a second; ten are enough on a busy machine.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The network's own lines about 4xx answers are part of refusing; scripts and security policy must be silent.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  await page.goto(house.url);
  return {
    page,
    context,
    seat,
    complaints,
    go: async (address) => {
      await page.goto(`${house.url}${address}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    leave: () => context.close(),
  };
}

/** Enters as a persona; ready when the first page has its heading. */
export async function enter(house: House, persona: string, seat: Seat): Promise<Visitor> {
  const visitor = await knock(house, seat);
  await visitor.page.locator(`[data-persona="${persona}"]`).click();
  await visitor.page.locator('main#contenido h1').waitFor();
  return visitor;
}
