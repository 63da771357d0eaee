/** How is a story lived? Step by step on the virtual clock: time passes, somebody acts or asks, and what is seen is checked. */
import { hash } from 'node:crypto';
import type { NodeCode } from '#domain/kernel/ids.ts';
import { formatInstant, type Instant, MINUTE_MS } from '#domain/kernel/instant.ts';
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
import { instantOf, parseMoment, showInstant } from './times.ts';
import { manyOf } from './words.ts';

/** A step with its instants worked out. */
export interface TimedStep {
  readonly step: Step;
  readonly index: number;
  readonly line: number;
  readonly node: NodeCode;
  /** Event time. */
  readonly at: Instant;
  /** The desk's clock when the step is played. */
  readonly clock: Instant;
}

export interface StoryProblem {
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}

/** Works out every instant before anything is played, so that a wrong time is told at once. */
export function timeSteps(
  { story, stepLines }: ReadStory,
  zoneOf: (node: NodeCode) => string,
): readonly TimedStep[] | StoryProblem {
  const [first] = manyOf<NodeCode>(story.nodes);
  const timed: TimedStep[] = [];
  let around = startOf(story.start, zoneOf(first ?? 'MEX'));
  let clock = around ?? Number.NEGATIVE_INFINITY;
  for (const [index, step] of story.steps.entries()) {
    const line = stepLines[index] ?? 1;
    const node = step.node ?? first ?? 'MEX';
    const zone = zoneOf(node);
    const frame = around === undefined ? { zone } : { zone, around };
    const at = parseMoment(step.at, frame);
    const received =
      step.received === undefined
        ? at
        : parseMoment(step.received, { zone, around: at ? instantOf(at, zone) : (around ?? 0) });
    if (!at || !received) {
      const text = at ? (step.received ?? '') : step.at;
      const mend =
        index === 0
          ? 'The first step names its year: 2026-03-09T21:40:00-06:00.'
          : 'Write 2026-03-10T00:50, 03-10 00:50, 00:50 or +25 min.';
      return { line, message: `"${text}" is not a time`, mend };
    }
    const instant = instantOf(at, zone);
    clock = Math.max(clock, instantOf(received, zone));
    around = instant;
    timed.push({ step, index, line, node, at: instant, clock });
  }
  return timed;
}

function startOf(text: string | undefined, zone: string): Instant | undefined {
  const moment = text === undefined ? undefined : parseMoment(text, { zone });
  return moment && instantOf(moment, zone);
}

/** The desk's clock before anything happens: a minute before the first step. */
export function startInstant(steps: readonly TimedStep[]): Instant {
  return (steps[0]?.clock ?? 0) - MINUTE_MS;
}

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
    if (error instanceof UnknownOfficer) return report([check('who', 'an officer', error.message, false)]);
    throw error;
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
    check(nameOf(step), 'played', 'not played', false),
    ...expectations.map(([key, value]) => check(key, JSON.stringify(value), 'not looked at', false)),
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

/** ISO instant with the node's offset, for requests that name a time. */
export function isoAt(stage: Stage, { at, node }: TimedStep): string {
  return formatInstant(at, stage.zoneOf(node));
}

/** A short, stable id of a story file, for names of databases. */
export function storyKey(file: string): string {
  return hash('sha256', file, 'hex').slice(0, 10);
}
