/** A step that acts at the desk: one act or several of one moment, sent as their officers, and what is true afterwards. */
import type { Check } from './check.ts';
import { check } from './check.ts';
import { checkAnswer, expectsRefusal, type Outcome, reasons } from './check-answer.ts';
import { checkWorld } from './check-world.ts';
import type { Expectation } from './expectation.ts';
import type { Step } from './format.ts';
import { performAct, prepareAtDesk, sendAct } from './perform.ts';
import { actsOf, firstWho, overridesOf } from './step-words.ts';
import type { TimedStep } from './timing.ts';
import type { Stage } from './stage.ts';

export async function playActs(stage: Stage, timed: TimedStep): Promise<readonly Check[]> {
  const { step, node, at } = timed;
  const acts = actsOf(step);
  const child = stage.admit(stage.childOf(step), node);
  const checks: Check[] = [];
  let last: Outcome | undefined;
  for (const [index, one] of acts.entries()) {
    const isLast = index === acts.length - 1;
    const player = stage.player(one.who ?? firstWho(step), child.node);
    const overrides = overridesOf(one.override ?? (isLast ? step.override : undefined));
    const outcome = await performOnce(stage, step, {
      kind: one.act,
      player,
      child,
      at,
      facts: one.facts ?? {},
      ...(overrides.length > 0 ? { overrides } : {}),
      ...(step.bare === true ? { bare: true } : {}),
      expect: isLast ? step.expect : undefined,
      label: isLast ? step.label : undefined,
    });
    last = outcome;
    // Only the last act of a step may be the one that is refused; the others must have gone well for it to mean anything.
    if (!isLast)
      checks.push(
        check(one.act, {
          expected: 'accepted',
          observed: `${outcome.verdict} ${outcome.verdict === 'accepted' ? '' : reasons(outcome)}`.trim(),
          ok: outcome.verdict === 'accepted',
        }),
      );
  }
  if (last) checks.push(...checkAnswer(withoutWorld(step.expect), last));
  return [...checks, ...(await checkWorld(stage, timed, step.expect))];
}

type Wish = Parameters<typeof performAct>[1];

/** Sends the act, and again as often as the story says: a network that repeats must not write twice. */
async function performOnce(stage: Stage, step: Step, wish: Wish): Promise<Outcome> {
  const times = step.repeat ?? 1;
  if (times === 1) return performAct(stage, wish);
  const act = await prepareAtDesk(stage, wish);
  let outcome = await sendAct(stage, act, wish.player);
  for (let again = 1; again < times; again += 1) outcome = await sendAct(stage, act, wish.player);
  return outcome;
}

/** A pending group says nothing about the answer now. */
function withoutWorld(expect: Expectation | undefined): Expectation | undefined {
  if (!expect) return undefined;
  return expect.verdict === undefined && expectsRefusal(expect) ? { ...expect, verdict: 'refused' } : expect;
}
