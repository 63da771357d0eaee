/** How heavy is the first screen, and how soon does it answer on a slow phone? (issue 2, Speed) */
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

/** Milliseconds from the address to a page that answers a press, on a phone four times slower than this machine. */
async function timeToUse(): Promise<number> {
  const context = await house.browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'es' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const began = performance.now();
  await page.goto(house.url, { waitUntil: 'commit' });
  await page.locator('[data-persona]').first().waitFor();
  // Usable is more than painted: the page answers a press.
  await page.getByLabel('English').click();
  await page.getByText('As whom would you like to enter?').waitFor();
  const taken = performance.now() - began;
  await context.close();
  return taken;
}

it('[C02] with a processor four times slower the door can be used within two seconds', async () => {
  // The best of three: other tests may keep this machine busy, and never make it faster.
  const times = [await timeToUse(), await timeToUse(), await timeToUse()];
  expect(Math.min(...times)).toBeLessThan(2000);
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
