/** What if the database server dies under us? It is started again: recovery loses nothing that was answered. */
import type { ChildProcess } from 'node:child_process';
import type { ServeOptions } from './cluster.ts';
import { serveCluster } from './cluster.ts';
import { stopPostmaster } from './postmaster.ts';

export interface Kept {
  stop(): Promise<void>;
  /** For the very end of the process, when nothing can be awaited any more. */
  abandon(): void;
}

const PATIENCE_MS = 500;
const ATTEMPTS = 20;

/** Starts a server and keeps it running (a throwaway one is only started). */
export async function keepServing(options: ServeOptions, log: (line: string) => void): Promise<Kept> {
  let stopping = false;
  let child = await serveCluster(options);
  let restarting: Promise<void> | undefined;

  async function restart(): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      // Its orphans must end first: they still hold the shared memory.
      await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
      if (stopping) return;
      const again = await serveCluster(options).catch(() => undefined);
      if (again) {
        adopt(again);
        log('PostgreSQL runs again.');
        return;
      }
    }
    log(`PostgreSQL does not start again. Its log is ${options.logFile}. Stop Amparo and run "npx amparo doctor".`);
  }

  function adopt(next: ChildProcess): void {
    child = next;
    child.unref();
    child.once('exit', () => {
      if (stopping || options.throwaway) return;
      log('PostgreSQL ended unexpectedly; starting it again …');
      restarting = restart();
    });
  }

  adopt(child);
  return {
    async stop() {
      stopping = true;
      await restarting;
      if (child.exitCode !== null || child.signalCode !== null) return;
      if (options.throwaway) child.kill('SIGQUIT');
      await stopPostmaster(child.pid ?? 0);
    },
    abandon() {
      stopping = true;
      child.kill(options.throwaway ? 'SIGQUIT' : 'SIGINT');
    },
  };
}
