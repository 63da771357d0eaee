/** Is a server left over from an Amparo that was killed? Finds it by its own pid file, and stops it in good order. */
import { readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from './lock.ts';

export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
}

/** The running server of a data folder; undefined when the pid file is missing or belongs to a process that is no postgres. */
export async function findPostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  const text = await readFile(path.join(dataFolder, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isRunning(pid)) return undefined;
  // A process id is handed out again after a restart of the machine: what runs under it must be a postgres.
  const exe = await readlink(`/proc/${pid}/exe`).catch(() => '');
  if (exe !== '' && !path.basename(exe.replace(/ \(deleted\)$/, '')).startsWith('postgres')) return undefined;
  return { pid, socketFolder: lines[4] ?? '' };
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

/** Stops a leftover server of this folder and sweeps its pid file and socket. Answers whether there was one. */
export async function clearLeftover(dataFolder: string): Promise<boolean> {
  const leftover = await findPostmaster(dataFolder);
  if (leftover) await stopPostmaster(leftover.pid);
  else await rm(path.join(dataFolder, 'postmaster.pid'), { force: true });
  return leftover !== undefined;
}
