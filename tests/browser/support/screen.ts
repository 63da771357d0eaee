/** What did it look like, and can everybody use it? A picture kept as an artefact, and axe without serious findings. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.artefacts/screens');

/** Keeps `name` with width, language and scheme in the file name. */
export async function keepScreen({ page, seat }: Visitor, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.evaluate('document.fonts.ready.then(() => true)');
  const file = `${name}-${seat.width}-${seat.language ?? 'es'}-${seat.scheme ?? 'light'}.png`;
  await page.screenshot({ path: path.join(FOLDER, file), fullPage: true });
}

/** No serious or critical finding of WCAG 2.2 A and AA on the page as it is now. */
export async function expectAccessible({ page }: Visitor): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
}

/** Nothing is wider than the screen: no page scrolls sideways. */
export async function expectNoSideways({ page }: Visitor): Promise<void> {
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

/** Picture, axe and width together: what every screen must pass. */
export async function expectGoodScreen(visitor: Visitor, name: string): Promise<void> {
  const { page, seat } = visitor;
  await expectNoSideways(visitor);
  // A window as tall as the page: bars that stick to the edge then cover nothing, neither in the picture nor for axe.
  const usual = page.viewportSize() ?? { width: seat.width, height: 800 };
  const whole = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: usual.width, height: Math.max(usual.height, whole) });
  await keepScreen(visitor, name);
  await expectAccessible(visitor);
  await page.setViewportSize(usual);
  expect(visitor.complaints).toEqual([]);
}
