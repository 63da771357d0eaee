/** When does a serving command end? On Ctrl-C, on a stop signal, or when the program that started it is gone. */

import { readFileSync } from 'node:fs';

/** The two ways in which one Ctrl-C reaches us twice (terminal and parent) lie this close together. */
const SAME_KEYPRESS_MS = 1000;

/** Waits for a stop, then runs `stop` once. A second signal, later, ends at once: the journal needs no goodbye. */
export async function untilStopped(stop: () => Promise<void>): Promise<void> {
  const cause = await new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(signal));
    process.once('disconnect', () => resolve('the starting program ended'));
    watchNpm(() => resolve('npm ended'));
  });
  const asked = performance.now();
  const insist = (): void => {
    if (performance.now() - asked > SAME_KEYPRESS_MS) process.exit(1);
  };
  process.on('SIGINT', insist);
  process.on('SIGTERM', insist);
  process.stderr.write(`Stopping (${cause}) …\n`);
  await stop();
  process.stderr.write('Stopped.\n');
}

/** The parent of a process, by /proc; undefined where there is none. */
function parentOf(pid: number): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/**
 * An `npm start` that is killed cannot tell us: we, or the shell between npm and us, then have another parent.
 * Without npm a new parent means nothing.
 */
function watchNpm(onGone: () => void): void {
  if (!process.env['npm_lifecycle_event'] || process.connected) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== npm) onGone();
  }, 1000).unref();
}
