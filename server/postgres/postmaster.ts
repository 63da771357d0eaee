/** Is a server left over from an Amparo that was killed? Finds it by its own pid file, and stops it in good order. */
import { readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from './lock.ts';

/** What the pid file of a data folder says, and what runs under that id. */
async function readPidFile(dataFolder: string): Promise<{ pid: number; isPostgres: boolean } | undefined> {
  const text = await readFile(path.join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isRunning(pid)) return undefined;
  const exe = await readlink(`/proc/${pid}/exe`).catch(() => '');
  return { pid, isPostgres: exe === '' || path.basename(exe.replace(/ \(deleted\)$/, '')).startsWith('postgres') };
}

async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (isRunning(pid)) {
    if (performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Fast shutdown (open transactions are rolled back), then the immediate one; both leave data that recovery can use. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await hasEnded(pid, 20_000)) return;
  signal(pid, 'SIGQUIT');
  await hasEnded(pid, 5_000);
}

/**
 * Stops a leftover server of this folder; answers whether there was one. A pid file is removed only when its number was
 * handed out again to another program: otherwise PostgreSQL itself judges it, also by the shared memory it names.
 */
export async function clearLeftover(dataFolder: string): Promise<boolean> {
  const found = await readPidFile(dataFolder);
  if (!found) return false;
  if (found.isPostgres) await stopPostmaster(found.pid);
  else await rm(path.join(dataFolder, 'postmaster.pid'), { force: true });
  return found.isPostgres;
}
