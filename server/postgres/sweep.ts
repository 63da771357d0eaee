/** What did killed test runs leave behind? Their servers are stopped and their folders deleted by the next run. */
import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fallbackRoot } from './account.ts';
import { isRunning } from './lock.ts';
import { clearLeftover } from './postmaster.ts';

const THROWAWAY = /^amparo-throwaway-(\d+)-\w+$/;

/** Only folders of our own naming and owning, whose maker no longer runs, are touched. */
export async function sweepAbandoned(): Promise<void> {
  for (const root of new Set([tmpdir(), fallbackRoot()])) {
    for (const name of await readdir(root).catch(() => [])) {
      const maker = Number(THROWAWAY.exec(name)?.[1] ?? 0);
      if (maker === 0 || isRunning(maker)) continue;
      const folder = path.join(root, name);
      const info = await stat(folder).catch(() => undefined);
      if (info?.uid !== process.getuid?.()) continue;
      await clearLeftover(path.join(folder, 'data'));
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
