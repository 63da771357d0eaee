/** What does a step say? Its acts, its officers and its written reasons, whichever way they were written. */
import type { Override } from '#domain/register/act.ts';
import type { Who } from './expectation.ts';
import type { Step } from './format.ts';
import { manyOf } from './words.ts';

export interface OneAct {
  readonly act: string;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  readonly who?: Who | undefined;
  readonly override?: unknown;
}

/** The act or acts of a step, in order. */
export function actsOf(step: Step): readonly OneAct[] {
  if (step.acts !== undefined) return step.acts;
  return step.act === undefined ? [] : [{ act: step.act, facts: step.facts, override: step.override }];
}

/** The first of several officers signs; the others are there. */
export function firstWho(step: Step): Who {
  const [first] = manyOf<Who>(step.who);
  return first ?? 'R03';
}

export function overridesOf(value: unknown): readonly Override[] {
  return manyOf<unknown>(value).flatMap((one) =>
    typeof one === 'object' && one !== null && 'guard' in one && 'reason' in one
      ? [{ guard: String(one.guard), reason: String(one.reason) }]
      : [],
  );
}
