/** How is a story lived? Step by step on the virtual clock: time passes, somebody acts or asks, and what is seen is checked. */
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { TestRegion } from '../test-region-types.ts';
import { type Check, check, setAside } from './check.ts';
import { UnknownOfficer } from './cast.ts';
import { playDeviceStep, playSync } from './play-device.ts';
import { playActs } from './play-acts.ts';
import { playQuery, rememberEmptyAnswers } from './play-query.ts';
import { checkWorld } from './check-world.ts';
import { passTime } from './fixture-clock.ts';
import type { Step } from './format.ts';
import type { ReadStory } from './read.ts';
import { countChecks, type StepReport, type StoryReport } from './report.ts';
import { createStage, type Stage } from './stage.ts';
import { showInstant } from './times.ts';
import type { TimedStep } from './timing.ts';
import { manyOf } from './words.ts';

/** Plays the whole story on a fresh region whose clock stands at {@link startInstant}. */
export async function runStory(read: ReadStory, steps: readonly TimedStep[], region: TestRegion): Promise<StoryReport> {
  const began = performance.now();
  const stage = createStage(read, region);
  await rememberEmptyAnswers(stage, steps);
  const reports: StepReport[] = [];
  for (const timed of steps) reports.push(await playStep(stage, timed));
  const { id, title } = read.story;
  return { id, title, file: read.file, steps: reports, ...countChecks(reports), ms: performance.now() - began };
}

async function playStep(stage: Stage, timed: TimedStep): Promise<StepReport> {
  const { step, index, line, node } = timed;
  const report = (checks: readonly Check[]): StepReport => ({
    index,
    line,
    at: showInstant(timed.at, stage.zoneOf(node)),
    title: step.title ?? nameOf(step),
    checks,
    fixture: stage.notes.splice(0),
  });
  const pending = pendingReason(step);
  if (pending !== undefined) return report(setAside(unplayed(step), pending));
  try {
    await passTime(stage, timed.clock);
    await markAudit(stage);
    return report(await playKind(stage, timed));
  } catch (error) {
    if (error instanceof UnknownOfficer)
      return report([check('who', { expected: 'an officer', observed: error.message, ok: false })]);
    // A step that breaks the runner is a difference like any other: the rest of the story is still worth playing.
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const observed = `step ${index + 1}, line ${line}: the runner failed: ${message}`;
    return report([check(nameOf(step), { expected: 'played', observed, ok: false })]);
  }
}

/** Doors that this version does not have are said to be missing, never passed over. */
function pendingReason(step: Step): string | undefined {
  if (step.pending !== undefined) return step.pending === true ? 'later' : step.pending;
  if (step.via !== undefined && step.via !== 'api' && step.via !== 'device')
    return `the door "${step.via}" is not built yet`;
  return undefined;
}

/** A step that is not played counts as one expectation for itself and one for each thing it expects. */
function unplayed(step: Step): readonly Check[] {
  const expectations = Object.entries(step.expect ?? {}).filter(([key]) => key !== 'pending');
  return [
    check(nameOf(step), { expected: 'played', observed: 'not played', ok: false }),
    ...expectations.map(([key, value]) =>
      check(key, { expected: JSON.stringify(value), observed: 'not looked at', ok: false }),
    ),
  ];
}

function nameOf(step: Step): string {
  if (step.act !== undefined) return step.act;
  if (step.acts !== undefined) return step.acts.map((one) => one.act).join(', ');
  if (step.query !== undefined) return typeof step.query === 'string' ? step.query : step.query.kind;
  if (step.request !== undefined) return `${step.request.method ?? 'GET'} ${step.request.path}`;
  return step.sync !== undefined && step.sync !== false ? 'sync' : 'time passes';
}

async function playKind(stage: Stage, timed: TimedStep): Promise<readonly Check[]> {
  const { step } = timed;
  if (step.sync !== undefined && step.sync !== false) return playSync(stage, timed);
  if (step.query !== undefined || step.request !== undefined) return playQuery(stage, timed);
  if (step.offline === true) return playDeviceStep(stage, timed);
  if (step.act !== undefined || step.acts !== undefined) return playActs(stage, timed);
  return checkWorld(stage, timed, step.expect);
}

async function markAudit(stage: Stage): Promise<void> {
  for (const node of new Set([...stage.children.values()].map((child) => child.node))) await readAudit(stage, node);
  const [first] = manyOf<NodeCode>(stage.read.story.nodes);
  if (first && !stage.audited.has(first)) await readAudit(stage, first);
}

async function readAudit(stage: Stage, node: NodeCode): Promise<void> {
  const rows = await stage.region.audit(node, stage.audited.get(node) ?? 0);
  const last = rows.at(-1);
  if (last) stage.audited.set(node, last.seq);
  else if (!stage.audited.has(node)) stage.audited.set(node, 0);
}
