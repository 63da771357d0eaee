/** Does `npm start` keep its promises: up, stopped cleanly, up again quickly, and unharmed after kill -9? (issue 2, B) */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
let dataDir = '';
const running = new Set<ChildProcess>();

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  /** Exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
}

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'amparo-start-'));
  await chmod(dataDir, 0o755);
});

afterEach(async () => {
  for (const child of running) {
    child.kill('SIGTERM');
    await new Promise((resolve) =>
      child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(0),
    );
  }
  running.clear();
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function start(more: readonly string[] = []): Promise<Started> {
  const child = spawn(
    process.execPath,
    ['tools/amparo.mjs', 'start', '--json', '--port', '0', '--data-dir', dataDir, ...more],
    {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: '', npm_lifecycle_event: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  running.add(child);
  const ended = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? -1)),
  );
  let errors = '';
  child.stderr?.on('data', (chunk) => (errors += String(chunk)));
  const line = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (chunk) => {
      out += String(chunk);
      if (out.includes('\n')) resolve(out);
    });
    void ended.then((how) => reject(new Error(`start ended with ${how}:\n${errors}`)));
  });
  const { url } = JSON.parse(line) as { url: string };
  return { child, url, ended };
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`).then(
    (answer) => answer.ok,
    () => false,
  );
}

it('comes up with a seeded region, and stops cleanly on Ctrl-C', async () => {
  const { child, url, ended } = await start();
  expect(await isHealthy(url)).toBe(true);
  const personas = await fetch(`${url}/api/personas`).then((answer) => answer.json() as Promise<unknown[]>);
  expect(personas.length).toBeGreaterThan(4);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(await isHealthy(url)).toBe(false);
});

it('is up again on the data it left, and a second start on the same data says who is there', async () => {
  const first = await start();
  expect(await isHealthy(first.url)).toBe(true);
  await expect(start()).rejects.toThrow(/Another Amparo \(process \d+\)/);
  expect(await isHealthy(first.url)).toBe(true);
});

it('comes up after kill -9 of the server', async () => {
  const { child, ended } = await start();
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  const again = await start();
  expect(await isHealthy(again.url)).toBe(true);
});

it('names the port that is taken', async () => {
  const { url } = await start();
  const other = await mkdtemp(path.join(tmpdir(), 'amparo-start-'));
  await chmod(other, 0o755);
  try {
    await expect(start(['--data-dir', other, '--port', new URL(url).port])).rejects.toThrow(/Port \d+ is in use/);
  } finally {
    await rm(other, { recursive: true, force: true });
  }
});
