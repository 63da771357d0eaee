/** When is each step of a story played? Every instant is worked out before anything happens, so that a wrong time is told at once. */
import type { NodeCode } from '#domain/kernel/ids.ts';
import { formatInstant, type Instant, MINUTE_MS } from '#domain/kernel/instant.ts';
import type { Step } from './format.ts';
import type { ReadStory } from './read.ts';
import { instantOf, parseMoment } from './times.ts';
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

/** ISO instant with the offset of `zone`, for requests that name a time. */
export function isoAt({ at }: TimedStep, zone: string): string {
  return formatInstant(at, zone);
}
