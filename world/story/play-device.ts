/** Steps on a device: what it decides without network, and what becomes of its queue when the network is back. */
import type { Act } from '#domain/register/act.ts';
import { type Check, check, checkSet } from './check.ts';
import { checkAnswer, type Outcome, reasons } from './check-answer.ts';
import { checkCase } from './check-case.ts';
import { checkObligations, listObligations } from './check-obligations.ts';
import { checkWorld, pendingGroups } from './check-world.ts';
import type { Player } from './cast.ts';
import { createDevice, decideOnDevice, type Device, offeredOnDevice, type Queued } from './device.ts';
import { foldCase } from '#domain/casefile/fold.ts';
import type { Expectation } from './expectation.ts';
import { actsOf, firstWho } from './step-words.ts';
import { offersOf } from './check-views.ts';
import { prepareAct, sendAct } from './perform.ts';
import type { TimedStep } from './timing.ts';
import type { Child, Stage } from './stage.ts';
import { textsOf } from './words.ts';

function deviceOf(stage: Stage, { step, node }: TimedStep, player: Player): Device {
  const id = step.device ?? player.post ?? player.id;
  const known = stage.devices.get(id);
  if (known) return known;
  const device = createDevice(id, node);
  stage.devices.set(id, device);
  return device;
}

/** Acts on the device: decided there, queued there, checked against what the officer sees there. */
export async function playDeviceStep(stage: Stage, timed: TimedStep): Promise<readonly Check[]> {
  const { step, node, at } = timed;
  const child = stage.admit(stage.childOf(step), node);
  const pack = stage.region.pack(node);
  const checks: Check[] = [];
  for (const [index, one] of actsOf(step).entries()) {
    const isLast = index === actsOf(step).length - 1;
    const player = stage.player(one.who ?? firstWho(step), node);
    const device = deviceOf(stage, timed, player);
    await learn(stage, device, child);
    const before = foldCase(device.known.get(child.caseId) ?? []);
    const wish = {
      kind: one.act,
      player,
      child,
      at,
      facts: one.facts ?? {},
      ...(step.bare === true ? { bare: true } : {}),
      expect: isLast ? step.expect : undefined,
      label: isLast ? step.label : undefined,
    };
    const act = prepareAct(stage, wish, before);
    const { outcome, seen } = decideOnDevice(
      device,
      { act, player, ...(step.label ? { label: step.label } : {}) },
      pack,
    );
    if (!isLast) {
      checks.push(
        check(one.act, { expected: 'accepted', observed: outcome.verdict, ok: outcome.verdict === 'accepted' }),
      );
      continue;
    }
    checks.push(...checkAnswer(step.expect, outcome));
    if (step.expect && seen) checks.push(...checkDevice(step.expect, { stage, timed, device, child, player, seen }));
  }
  return [...checks, ...pendingGroups(step.expect)];
}

/** A device that has written nothing yet about a child knows what the desk knew when it last had network: now. */
async function learn(stage: Stage, device: Device, child: Child): Promise<void> {
  if (device.known.has(child.caseId)) return;
  const truth = await stage.truth(child.alias);
  device.known.set(child.caseId, truth?.file.acts ?? []);
}

interface DeviceView {
  readonly stage: Stage;
  readonly timed: TimedStep;
  readonly device: Device;
  readonly child: Child;
  readonly player: Player;
  readonly seen: Parameters<typeof checkCase>[1];
}

/** What needs the desk (messages, views, documents) is not looked at on a device. */
function checkDevice(expect: Expectation, { stage, timed, device, child, player, seen }: DeviceView): readonly Check[] {
  const { at, node } = timed;
  const frame = stage.frame(node, at);
  const checks = [...checkCase(expect, seen, frame)];
  if (expect.obligations !== undefined) {
    const view = { assessment: seen.assessment, now: at, zone: frame.zone, around: at, escalated: new Map() };
    checks.push(...checkObligations(listObligations(expect.obligations), view));
  }
  const pack = stage.region.pack(node);
  const offer = (kind: string, by: Player): ReturnType<typeof offeredOnDevice> =>
    offeredOnDevice(device, prepareAct(stage, { kind, player: by, child, at, facts: {} }, seen.file), pack);
  for (const one of offersOf(expect.actsOffered)) {
    const by = one.who === undefined ? player : stage.player(one.who, node);
    const { offered, guards } = offer(one.act, by);
    checks.push(
      check(`offered to ${by.role}`, {
        expected: one.act,
        observed: offered ? 'offered' : `not offered ${guards.join(' ')}`,
        ok: offered,
      }),
    );
  }
  for (const one of offersOf(expect.actsNotOffered)) {
    const by = one.who === undefined ? player : stage.player(one.who, node);
    const { offered, guards } = offer(one.act, by);
    checks.push(
      check(`not offered to ${by.role}`, {
        expected: one.act,
        observed: offered ? 'offered' : `not offered ${guards.join(' ')}`,
        ok: !offered,
      }),
    );
    if (one.guard !== undefined) checks.push(...checkSet('guards', textsOf(one.guard).slice(), guards));
  }
  return checks;
}

/** Sends the queue, in order or not, once or more often; every act must be taken, and none twice. */
export async function playSync(stage: Stage, timed: TimedStep): Promise<readonly Check[]> {
  const { step } = timed;
  const options = typeof step.sync === 'object' ? step.sync : {};
  const player = stage.player(firstWho(step), timed.node);
  const id = options.device ?? step.device ?? player.post ?? player.id;
  const device = stage.devices.get(id);
  if (!device)
    return [
      check('sync', { expected: `device ${id}`, observed: 'no such device: no step of it was offline', ok: false }),
    ];
  const queue = inOrder(device.queue.splice(0), options.order);
  const sent: Sent[] = [];
  for (let time = 0; time < (options.times ?? 1); time += 1) sent.push(...(await sendQueue(stage, queue)));
  device.queue.push(...waitingOf(sent));
  await relearn(
    stage,
    device,
    queue.map((queued) => queued.act),
  );
  const outcomes = sent.map(({ outcome }) => outcome);
  return [...checkSync(step.expect, outcomes), ...(await checkWorld(stage, timed, step.expect))];
}

interface Sent {
  readonly queued: Queued;
  readonly outcome: Outcome;
}

/** An act that came before its intake finds no case: it waits, and is sent again after the others. */
function isTooEarly({ outcome }: Sent): boolean {
  return outcome.status === 404;
}

/** What was sent, each act with its last answer, in the order of these answers. */
async function sendQueue(stage: Stage, queue: readonly Queued[]): Promise<readonly Sent[]> {
  const send = async (queued: Queued): Promise<Sent> => ({
    queued,
    outcome: await sendAct(stage, queued.act, queued.player),
  });
  const done: Sent[] = [];
  let waiting = [...queue];
  for (;;) {
    const early: Sent[] = [];
    for (const queued of waiting) {
      const one = await send(queued);
      (isTooEarly(one) ? early : done).push(one);
    }
    // Another round helps only when something was taken in this one.
    if (early.length === 0 || early.length === waiting.length) return [...done, ...early];
    waiting = early.map(({ queued }) => queued);
  }
}

/** Acts that no round brought home stay in the queue for the next network. */
function waitingOf(sent: readonly Sent[]): readonly Queued[] {
  const home = new Set(sent.filter((one) => !isTooEarly(one)).map(({ queued }) => queued));
  return [...new Set(sent.map(({ queued }) => queued))].filter((queued) => !home.has(queued));
}

function inOrder(
  queue: readonly Queued[],
  order: 'forward' | 'reverse' | readonly string[] | undefined,
): readonly Queued[] {
  if (order === undefined || order === 'forward') return queue;
  if (order === 'reverse') return [...queue].reverse();
  const place = (queued: Queued): number => {
    const index = order.indexOf(queued.label ?? '');
    return index < 0 ? order.length : index;
  };
  return [...queue].sort((a, b) => place(a) - place(b));
}

async function relearn(stage: Stage, device: Device, acts: readonly Act[]): Promise<void> {
  for (const child of stage.children.values()) {
    if (!acts.some((act) => act.caseId === child.caseId)) continue;
    const truth = await stage.truth(child.alias);
    if (truth) device.known.set(child.caseId, truth.file.acts);
  }
}

/** One line for each act that was sent; the story's word is about the last of them. */
function checkSync(expect: Expectation | undefined, outcomes: readonly Outcome[]): readonly Check[] {
  const last = outcomes.at(-1);
  if (!last) return [check('sync', { expected: 'acts in the queue', observed: 'the queue was empty', ok: false })];
  const before = outcomes.slice(0, -1).map((one) => {
    const ok = one.verdict === 'accepted';
    return check(`sync ${one.kind}`, {
      expected: 'accepted',
      observed: ok ? 'accepted' : `${one.verdict} ${reasons(one)}`,
      ok,
    });
  });
  return [...before, ...checkAnswer(expect, last)];
}
