/** What happened, in a table that a person can read: step × expectation × observed, and one line of totals. */
import type { Check } from './check.ts';

export interface StepReport {
  readonly index: number;
  readonly line: number;
  /** Wall clock of the node, `2026-03-09 21:40`. */
  readonly at: string;
  readonly title: string;
  readonly checks: readonly Check[];
  /** What the fixture did before this step, in order. */
  readonly fixture: readonly string[];
}

export interface StoryReport {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly steps: readonly StepReport[];
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  readonly ms: number;
  /** The story could not be played at all. */
  readonly problem?: { readonly line: number; readonly message: string; readonly mend: string };
}

/** Totals of a list of steps. */
export function countChecks(steps: readonly StepReport[]): Pick<StoryReport, 'passed' | 'failed' | 'pending'> {
  const all = steps.flatMap((step) => step.checks);
  return {
    passed: all.filter((one) => one.result === 'ok').length,
    failed: all.filter((one) => one.result === 'fail').length,
    pending: all.filter((one) => one.result === 'pending').length,
  };
}

const MARKS: Readonly<Record<Check['result'], string>> = { ok: '✓', fail: '✗', pending: '…' };
const WIDTHS = { what: 26, expected: 42 };

/** The table of one story. `quiet` leaves out what held. */
export function formatStory(report: StoryReport, quiet = false): string {
  const lines = [`${report.id} · ${report.title}`, `  ${report.file}`];
  if (report.problem) {
    lines.push(`  ✗ line ${report.problem.line}: ${report.problem.message}`, `    ${report.problem.mend}`);
  }
  for (const step of report.steps) {
    const checks = quiet ? step.checks.filter((one) => one.result !== 'ok') : step.checks;
    if (quiet && checks.length === 0) continue;
    lines.push('', `  ${step.index + 1}. ${step.at}  ${step.title}  (line ${step.line})`);
    for (const note of step.fixture) lines.push(`     · ${note}`);
    for (const one of checks) lines.push(...formatCheck(one));
  }
  const seconds = (report.ms / 1000).toFixed(1);
  lines.push(
    '',
    `  ${report.id}: ${report.passed} passed, ${report.failed} failed, ${report.pending} pending (${seconds} s)`,
    '',
  );
  return lines.join('\n');
}

/** A whole page of the API tells a reader nothing; the JSON report has it. */
const LONGEST = 240;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters; --json shows all)`;
}

function formatCheck({ observed: whole, ...one }: Check): readonly string[] {
  const observed = shorten(whole);
  const what = one.what.padEnd(WIDTHS.what);
  const why = one.why === undefined ? '' : `   pending: ${one.why}`;
  const isLong = one.expected.length > WIDTHS.expected || observed.length > 90;
  if (!isLong) return [`     ${MARKS[one.result]} ${what} ${one.expected.padEnd(WIDTHS.expected)} ${observed}${why}`];
  return [
    `     ${MARKS[one.result]} ${what} ${one.expected}`,
    `       ${''.padEnd(WIDTHS.what)} observed: ${observed}${why}`,
  ];
}

/** The last line of a run. */
export function formatTotals(reports: readonly StoryReport[]): string {
  const sum = (key: 'passed' | 'failed' | 'pending'): number => reports.reduce((total, one) => total + one[key], 0);
  const whole = reports.filter((one) => one.failed === 0 && !one.problem).length;
  return `${reports.length} stories, ${whole} as told: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('pending')} pending`;
}
