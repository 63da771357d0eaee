/** How long until `npm start` answers, on new data and on data that is there? (goal: a second start in under 10 s) */
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface StartResult {
  readonly firstSeconds: number;
  readonly secondSeconds: number;
}

/** Starts the whole region twice in a folder of its own, as a person would, and stops it each time. */
export async function benchStart(): Promise<StartResult> {
  const dataDir = await mkdtemp(join(tmpdir(), 'amparo-bench-start-'));
  await chmod(dataDir, 0o755);
  try {
    return { firstSeconds: await startOnce(dataDir), secondSeconds: await startOnce(dataDir) };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function startOnce(dataDir: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['tools/amparo.mjs', 'start', '--json', '--port', '0', '--data-dir', dataDir], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, npm_lifecycle_event: '' },
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((ready, failed) => {
    child.stdout.once('data', () => ready());
    void ended.then(() => failed(new Error('the region did not start')));
  });
  const seconds = (performance.now() - began) / 1000;
  child.kill('SIGINT');
  await ended;
  return seconds;
}
