/** How heavy is the first screen, and does it answer on a slow phone? */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureWeb } from '#server/bin/web-build.ts';
import { type House, openHouse } from './support/house.ts';
import { enter } from './support/visitor.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const LIMIT = 250_000;
const ENTRY = 'index.html';

let house: House;
let root: string;
let manifest: Readonly<Record<string, Chunk>>;
beforeAll(async () => {
  root = await ensureWeb(() => undefined);
  manifest = JSON.parse(await readFile(path.join(root, '.vite/manifest.json'), 'utf8'));
  house = await openHouse();
});
afterAll(() => house.close());

/** Scripts and styles that these chunks need, static imports followed. */
function filesOf(names: readonly string[], seen = new Set<string>()): ReadonlySet<string> {
  const files = new Set<string>();
  for (const name of names) {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) continue;
    seen.add(name);
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const file of filesOf(chunk.imports ?? [], seen)) files.add(file);
  }
  return files;
}

async function gzipped(files: Iterable<string>): Promise<number> {
  let total = 0;
  for (const file of files) total += gzipSync(await readFile(path.join(root, file))).length;
  return total;
}

it.each([
  ['the door', 'src/rooms/access/door.tsx'],
  ["the officer's home", 'src/rooms/register/post-home.tsx'],
  ['the police box', 'src/rooms/access/token-box.tsx'],
])('[C02] %s weighs less than 250 kB compressed', async (_name, room) => {
  expect(manifest[room], `${room} is no chunk of the build`).toBeDefined();
  expect(await gzipped(filesOf([ENTRY, room]))).toBeLessThan(LIMIT);
});

// How long it takes is measured by `amparo bench --only web`, beside nothing that must hold on a shared machine.
it('[C02] with a processor four times slower the door is drawn and answers a press', async () => {
  const context = await house.browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'es' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(house.url, { waitUntil: 'commit' });
  await page.locator('[data-persona]').first().waitFor();
  await page.getByLabel('English').click();
  await page.getByText('As whom would you like to enter?').waitFor();
  expect(await page.locator('[data-persona]').count()).toBeGreaterThan(4);
  await context.close();
});

it('[C02] nothing is fetched from elsewhere, and the security policy is never offended', async () => {
  const visitor = await enter(house, 'per-cri-r01-penas', { width: 1280 });
  const foreign: string[] = [];
  visitor.page.on('request', (request) => {
    if (!request.url().startsWith(house.url)) foreign.push(request.url());
  });
  for (const address of ['/registrar', '/casos', '/turno', '/plazas', '/ayuda']) await visitor.go(address);
  expect(foreign).toEqual([]);
  expect(visitor.complaints).toEqual([]);
  await visitor.leave();
});
