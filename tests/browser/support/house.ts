/** Which house do the browser tests enter? The real region on the test database, with the web application as it is built. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ensureWeb } from '#server/bin/web-build.ts';
import { type Region, startRegion } from '#server/compose/region.ts';

export interface House {
  readonly url: string;
  readonly region: Region;
  readonly browser: Browser;
  close(): Promise<void>;
}

const quiet = (): void => undefined;

function findChromium(): string {
  const found = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((place) => place !== undefined && existsSync(place));
  if (!found) throw new Error('No Chromium found. On Debian: apt-get install -y chromium; elsewhere set CHROMIUM.');
  return found;
}

/** Starts region and browser; a visit is a context of its own, so that nothing of one person is seen by the next. */
export async function openHouse(): Promise<House> {
  const webRoot = await ensureWeb(quiet);
  const region = await startRegion({
    port: 0,
    dataDir: path.join(tmpdir(), 'amparo-browser-test'),
    databaseUrl: process.env['TEST_DATABASE_ADMIN_URL'],
    webRoot,
    log: quiet,
    requestsPerMinute: 100_000,
  });
  try {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-background-networking', '--force-color-profile=srgb'],
    });
    return {
      url: region.url,
      region,
      browser,
      close: async () => {
        await browser.close();
        await region.stop();
      },
    };
  } catch (error) {
    await region.stop();
    throw error;
  }
}
