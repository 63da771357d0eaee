/** How does one step run? As programs of node_modules/.bin, with a time limit, its output kept in a log. */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Count } from './count.ts';
import { add, countStories, countVitest, NOTHING, readStoryReports } from './count.ts';
import type { Step } from './steps.ts';
import { formatStory } from '#world/story/report.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const ARTEFACTS = path.join(ROOT, 'tests', '.artefacts');
/** No step may hang a build for ever. */
const LIMIT_MS = 10 * 60_000;

export interface Outcome {
  readonly count: Count;
  readonly ok: boolean;
  readonly seconds: number;
  readonly log: string;
  /** The end of the output, to be shown on failure. */
  readonly tail: string;
}

interface Ended {
  readonly ok: boolean;
  readonly stdout: string;
  readonly output: string;
}

const running = new Set<number>();

/** Ends everything that runs: on Ctrl-C. */
export function stopSteps(): void {
  for (const pid of running) {
    try {
      process.kill(-pid, 'SIGTERM');
    } catch {
      // It ended by itself.
    }
  }
}

async function runProgram(words: readonly string[], log: string, live: boolean): Promise<Ended> {
  const [name = '', ...rest] = words;
  const file = createWriteStream(log, { flags: 'a' });
  const child = spawn(name, rest, { cwd: ROOT, env: process.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  if (child.pid) running.add(child.pid);
  let stdout = '';
  let output = '';
  const take = (chunk: Buffer): void => {
    file.write(chunk);
    output = (output + chunk.toString()).slice(-200_000);
    if (live) process.stdout.write(chunk);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    take(chunk);
  });
  child.stderr.on('data', take);
  const limit = setTimeout(() => {
    take(Buffer.from(`\nStopped after ${LIMIT_MS / 60_000} minutes.\n`));
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, LIMIT_MS);
  const ok = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      take(Buffer.from(`${error.message}\n`));
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  clearTimeout(limit);
  if (child.pid) running.delete(child.pid);
  file.end();
  return { ok, stdout, output };
}

async function countOf(step: Step, report: string, ended: Ended): Promise<Count> {
  if (step.counting === 'vitest') return countVitest(report, ended.ok);
  if (step.counting === 'stories') return countStories(ended.stdout, ended.ok);
  return ended.ok ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/** What a reader needs to see of a failure; stories as the tables that the command prints, without what held. */
function tailOf(step: Step, ended: Ended): string {
  if (step.counting !== 'stories') return ended.output.slice(-6000);
  const reports = readStoryReports(ended.stdout);
  if (reports.length === 0) return ended.output.slice(-6000);
  return reports.map((report) => formatStory(report, true)).join('\n');
}

/** Runs all programs of a step, even after a failure, so that one run tells everything. */
export async function runStep(step: Step): Promise<Outcome> {
  const began = performance.now();
  const log = path.join(ARTEFACTS, 'logs', `${step.name}.log`);
  const report = path.join(ARTEFACTS, 'reports', `${step.name}.json`);
  await mkdir(path.dirname(log), { recursive: true });
  await rm(log, { force: true });
  await rm(report, { force: true });
  const isVitest = step.counting === 'vitest';
  let count = NOTHING;
  let ok = true;
  let tail = '';
  for (const program of step.programs) {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ended = await runProgram(isVitest ? [...program, ...reporters] : program, log, isVitest);
    ok &&= ended.ok;
    tail += ended.ok ? '' : tailOf(step, ended);
    count = add(count, await countOf(step, report, ended));
  }
  return { count, ok: ok && count.failed === 0, seconds: (performance.now() - began) / 1000, log, tail };
}
