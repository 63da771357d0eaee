/** How soon can a tired officer tap? First screen in a real Chromium slowed four times, and the bytes that it costs. */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { median } from './figures.ts';
import type { Stage } from './stage.ts';

export interface WebResult {
  /** Kilobytes of scripts and styles of the first screen, gzip. */
  readonly kilobytes: number;
  /** Seconds until the first screen is drawn and answers, CPU slowed four times; median of the loads. */
  readonly interactiveSeconds: number;
}

const CHROMIUM = '/usr/bin/chromium';
const LOADS = 5;
const SLOWDOWN = 4;
/** The main thread counts as free once it has been so for this long. */
const QUIET_MS = 500;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** Undefined where there is no Chromium. */
export async function benchWeb(stage: Stage): Promise<WebResult | undefined> {
  if (!existsSync(CHROMIUM)) return undefined;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  try {
    const { cookie } = await stage.signIn(stage.officer);
    const [name = '', value = ''] = (cookie ?? '').split('=');
    const loads: { seconds: number; kilobytes: number }[] = [];
    for (let load = 0; load < LOADS; load += 1) loads.push(await firstLoad(browser, stage.url, { name, value }));
    return {
      kilobytes: median(loads.map(({ kilobytes }) => kilobytes)),
      interactiveSeconds: median(loads.map(({ seconds }) => seconds)),
    };
  } finally {
    await browser.close();
  }
}

async function firstLoad(
  browser: Browser,
  url: string,
  cookie: { readonly name: string; readonly value: string },
): Promise<{ seconds: number; kilobytes: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: 'es' });
  await context.addCookies([{ ...cookie, url }]);
  const page = await context.newPage();
  const files: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) files.push(response.body());
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url, { waitUntil: 'load' });
  await page.getByRole('link', { name: 'Registrar NNA' }).filter({ visible: true }).first().waitFor();
  const seconds = (await interactiveAt(page)) / 1000;
  const bytes = (await Promise.all(files)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await context.close();
  return { seconds, kilobytes: bytes / 1024 };
}

// Runs in the page, whose types this program does not have: earlier long tasks are told too (`buffered`).
const WAIT_UNTIL_FREE = `new Promise((resolve) => {
  const drawn = performance.now();
  let busyUntil = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) busyUntil = Math.max(busyUntil, entry.startTime + entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  const wait = () => {
    if (performance.now() - Math.max(busyUntil, drawn) < ${QUIET_MS}) setTimeout(wait, 50);
    else resolve(Math.max(busyUntil, drawn));
  };
  wait();
})`;

/** Milliseconds from navigation to the end of the last long task, or to the first drawing if there was none after it. */
async function interactiveAt(page: Page): Promise<number> {
  return Number(await page.evaluate(WAIT_UNTIL_FREE));
}
