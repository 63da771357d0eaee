/** How many passed and failed? Reads what vitest and `amparo story` report; a step without a readable report has failed. */
import { readFile } from 'node:fs/promises';
import type { StoryReport } from '#world/story/report.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Expectations of stories that wait for something that is not built yet; never counted as passed. */
  readonly pending: number;
}

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0, pending: 0 };

export function add(a: Count, b: Count): Count {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    pending: a.pending + b.pending,
  };
}

interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Counts a vitest run; a file that could not even be loaded counts as one failure. */
export async function countVitest(reportFile: string, succeeded: boolean): Promise<Count> {
  const text = await readFile(reportFile, 'utf8').catch(() => '');
  if (text === '') return { ...NOTHING, failed: 1 };
  const report = JSON.parse(text) as VitestReport;
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  // A run that found no test proves nothing.
  const empty = report.numPassedTests + report.numFailedTests === 0 && broken.length === 0 ? 1 : 0;
  const failed = report.numFailedTests + broken.length + empty;
  return {
    passed: report.numPassedTests,
    // An error outside of any test (an unhandled rejection) fails the run without failing a test.
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    pending: 0,
  };
}

/** The reports in the output of `amparo story --json`: one a line. */
export function readStoryReports(output: string): readonly StoryReport[] {
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  try {
    return lines.map((line) => JSON.parse(line) as StoryReport);
  } catch {
    return [];
  }
}

/** Counts the expectations of the stories; a story that could not be played has failed. */
export function countStories(output: string, succeeded: boolean): Count {
  let count = NOTHING;
  for (const { passed, failed, pending, problem } of readStoryReports(output)) {
    count = add(count, { passed, failed: failed + (problem ? 1 : 0), pending, skipped: 0 });
  }
  const silent = count.failed === 0 && (!succeeded || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}

/** The last line of `npm test`, in exactly this form. */
export function summary(count: Count): string {
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  return `${count.passed} passed, ${count.failed} failed${skipped}`;
}
