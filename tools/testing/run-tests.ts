/** `npm test`: does everything hold that we say holds? Runs the steps, sums them up, ends with `N passed, N failed`. */
import { parseArgs } from 'node:util';
import type { Postgres } from '#server/postgres/launch.ts';
import { startPostgres } from '#server/postgres/launch.ts';
import { ensureChromium } from './chromium.ts';
import type { Count } from './count.ts';
import { add, NOTHING, summary } from './count.ts';
import { runStep, stopSteps } from './run-step.ts';
import type { Step } from './steps.ts';
import { STEPS } from './steps.ts';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function chooseSteps(): readonly Step[] {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, only: { type: 'string' }, list: { type: 'boolean' } },
  });
  if (values.list) {
    for (const step of STEPS) say(`${step.name.padEnd(14)}${step.about}`);
    return [];
  }
  if (values.only) {
    const names = values.only.split(',');
    const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
    if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}. Try --list.`);
    return STEPS.filter((step) => names.includes(step.name));
  }
  return values.check ? STEPS.filter((step) => step.check) : STEPS;
}

async function runAll(steps: readonly Step[]): Promise<Count> {
  let total = NOTHING;
  const failures: string[] = [];
  for (const [index, step] of steps.entries()) {
    say(`\n[${index + 1}/${steps.length}] ${step.name}: ${step.about} …`);
    if (step.needs === 'chromium') {
      const chromium = ensureChromium(say);
      if (chromium === undefined) {
        total = add(total, { ...NOTHING, failed: 1 });
        failures.push(`${step.name}: no Chromium`);
        continue;
      }
      process.env['CHROMIUM'] = chromium;
    }
    const { count, ok, seconds, log, tail } = await runStep(step);
    total = add(total, count);
    if (!ok && step.counting !== 'vitest') say(tail.trimEnd());
    say(`${ok ? '✓' : '✗'} ${step.name}: ${summary(count)} (${seconds.toFixed(1)} s)`);
    if (!ok) failures.push(`${step.name}: ${log}`);
  }
  if (failures.length > 0) say(`\nFailed:\n  ${failures.join('\n  ')}`);
  return total;
}

async function main(): Promise<number> {
  const steps = chooseSteps();
  if (steps.length === 0) return 0;
  const began = performance.now();
  let postgres: Postgres | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stopSteps();
      void (postgres?.stop() ?? Promise.resolve()).finally(() => process.exit(130));
    });
  }
  if (steps.some((step) => step.needs) && !process.env['TEST_DATABASE_ADMIN_URL']) {
    postgres = await startPostgres({ throwaway: true });
    process.env['TEST_DATABASE_ADMIN_URL'] = postgres.adminUrl();
    say(`PostgreSQL ${postgres.version} (${postgres.source}) for the tests is up.`);
  }
  try {
    const total = await runAll(steps);
    if (total.pending > 0) say(`\n${total.pending} expectations of stories are pending: see tests/acceptance`);
    say(`\nAll steps took ${((performance.now() - began) / 1000).toFixed(0)} s.`);
    say(summary(total));
    return total.failed > 0 ? 1 : 0;
  } finally {
    await postgres?.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const { message, mend = '' } = error as Error & { mend?: string };
  process.stderr.write(`${message}\n${mend}\n`);
  process.exitCode = 1;
}
