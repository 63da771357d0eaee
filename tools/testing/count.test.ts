import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { add, countStories, countVitest, NOTHING, summary } from './count.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'amparo-count-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function report(content: object): Promise<string> {
  const file = path.join(folder, 'report.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

const GREEN = {
  success: true,
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

it('counts what vitest reports', async () => {
  expect(await countVitest(await report({ ...GREEN, numFailedTests: 2, numPendingTests: 1 }), false)).toEqual({
    passed: 7,
    failed: 2,
    skipped: 1,
    pending: 0,
  });
});

it('a file that cannot be loaded is a failure', async () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect((await countVitest(await report({ ...GREEN, testResults }), false)).failed).toBe(1);
});

it('a run that fails outside of its tests is a failure', async () => {
  expect((await countVitest(await report(GREEN), false)).failed).toBe(1);
});

it('a run that found no test is a failure: it proves nothing', async () => {
  expect((await countVitest(await report({ ...GREEN, numPassedTests: 0 }), true)).failed).toBe(1);
});

it('a missing report is a failure', async () => {
  expect((await countVitest(path.join(folder, 'nowhere.json'), true)).failed).toBe(1);
});

it('counts the expectations of stories, pending ones apart', () => {
  const output = 'progress\n{"passed": 40, "failed": 0, "pending": 3}\n{"passed": 2, "failed": 1, "pending": 0}\n';
  expect(countStories(output, false)).toEqual({ passed: 42, failed: 1, pending: 3, skipped: 0 });
});

it('stories that say nothing, cannot be played, or end badly have failed', () => {
  expect(countStories('no report', true).failed).toBe(1);
  expect(countStories('{"passed": 4, "failed": 0, "pending": 0}', false).failed).toBe(1);
  expect(countStories('{"passed": 0, "failed": 0, "pending": 0, "problem": {}}', false).failed).toBe(1);
});

it('ends in the plain line', () => {
  expect(summary(add({ ...NOTHING, passed: 3 }, { ...NOTHING, passed: 4, failed: 1 }))).toBe('7 passed, 1 failed');
  expect(summary({ ...NOTHING, passed: 3, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
});
