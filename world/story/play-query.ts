/** A step that asks: the question as its officer, the answer down to the byte, and beside it the answer when there is nobody. */
import type { Answer } from '../test-region-types.ts';
import { type Check, check, setAside } from './check.ts';
import { at, checkQuery, type QueryFrame } from './check-query.ts';
import { checkWorld } from './check-world.ts';
import type { Player } from './cast.ts';
import { firstWho } from './step-words.ts';
import { type ApiRequest, QUESTION_KINDS, resolveParams, toRequest } from './questions.ts';
import type { Step } from './format.ts';
import { isoAt, type TimedStep } from './timing.ts';
import type { Stage } from './stage.ts';

/** Answers of the empty region, by step, for `sameAsEmpty`. */
const EMPTY = new WeakMap<Stage, Map<number, Answer>>();
/** A consul of a country of which no child of the story can be: how long nobody takes to be listed. */
const SAMPLES = 9;

/** Asks every question that must not be told from an empty one, before there is anybody to tell of. */
export async function rememberEmptyAnswers(stage: Stage, steps: readonly TimedStep[]): Promise<void> {
  const answers = new Map<number, Answer>();
  EMPTY.set(stage, answers);
  for (const timed of steps) {
    if (timed.step.expect?.result?.sameAsEmpty !== true || timed.step.pending !== undefined) continue;
    const request = requestOf(stage, timed);
    if (request) answers.set(timed.index, await stage.region.request(playerOf(stage, timed), request));
  }
}

function playerOf(stage: Stage, { step, node }: TimedStep): Player {
  return stage.player(firstWho(step), node);
}

function requestOf(stage: Stage, timed: TimedStep): ApiRequest | undefined {
  const { step } = timed;
  const caseIdOf = (alias: string): string | undefined => stage.children.get(alias)?.caseId;
  if (step.request) return rawRequest(step.request, caseIdOf);
  if (step.query === undefined) return undefined;
  const caseId = caseIdOf(step.child ?? stage.childOf(step));
  return toRequest(step.query, { caseId, caseIdOf, at: isoAt(timed, stage.zoneOf(timed.node)) });
}

/** `$alias` in the path or in the body stands for the folio. */
function rawRequest(raw: NonNullable<Step['request']>, caseIdOf: (alias: string) => string | undefined): ApiRequest {
  const url = raw.path.replaceAll(/\$([\w-]+)/g, (whole, alias: string) => caseIdOf(alias) ?? whole);
  const isRecord = typeof raw.body === 'object' && raw.body !== null && !Array.isArray(raw.body);
  const body = isRecord ? resolveParams(Object.fromEntries(Object.entries(raw.body ?? {})), { caseIdOf }) : raw.body;
  const method = raw.method ?? (raw.body === undefined ? 'GET' : 'POST');
  return { method, url, ...(body === undefined ? {} : { body }), ...(raw.headers ? { headers: raw.headers } : {}) };
}

export async function playQuery(stage: Stage, timed: TimedStep): Promise<readonly Check[]> {
  const { step } = timed;
  const request = requestOf(stage, timed);
  if (!request) {
    const kind = typeof step.query === 'string' ? step.query : step.query?.kind;
    return [check('query', { expected: `one of ${QUESTION_KINDS.join(', ')}`, observed: kind, ok: false })];
  }
  const player = playerOf(stage, timed);
  const answer = await stage.region.request(player, request);
  const wanted = resultOf(step);
  // Before the question is asked again and again to time it: the record shows what one question leaves there.
  const world = await checkWorld(stage, timed, step.expect);
  const frame = await queryFrame(stage, timed, { player, request, wantsEmpty: wanted.sameAsEmpty === true });
  const { pending, ...rest } = wanted;
  const checks = checkQuery(rest, answer, frame);
  const told = pending === undefined ? checks : setAside(checks, pending === true ? 'later' : pending);
  return [...told, ...world];
}

/** `status`, `code` and `guards` may stand beside `result` or in it. */
function resultOf({ expect }: Step): NonNullable<NonNullable<Step['expect']>['result']> {
  const { status, code, guards, verdict, result } = expect ?? {};
  return {
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(guards === undefined ? {} : { guards }),
    ...(verdict === 'refused' && status === undefined && guards === undefined ? { guards: [] } : {}),
    ...result,
  };
}

interface Asked {
  readonly player: Player;
  readonly request: ApiRequest;
  readonly wantsEmpty: boolean;
}

async function queryFrame(stage: Stage, timed: TimedStep, asked: Asked): Promise<QueryFrame> {
  const namesOf = await namesIn(stage);
  if (!asked.wantsEmpty) return { namesOf };
  const answer = EMPTY.get(stage)?.get(timed.index);
  if (!answer) return { namesOf };
  return { namesOf, empty: { answer, ...(await timeBeside(stage, asked)) } };
}

/** The same question turn by turn: of this officer, and of the same role for a country that has nobody here. */
async function timeBeside(stage: Stage, { player, request }: Asked): Promise<{ emptyMs: number; observedMs: number }> {
  const nobody: Player = { ...player, id: `${player.id}-nobody`, country: player.country === 'CAN' ? 'BLZ' : 'CAN' };
  const here: number[] = [];
  const empty: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    here.push(await timed(() => stage.region.request(player, request)));
    empty.push(await timed(() => stage.region.request(nobody, request)));
  }
  return { emptyMs: median(empty), observedMs: median(here) };
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await ask();
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** How an answer would name what a story means by a word: an alias stands for folio and names of the child. */
async function namesIn(stage: Stage): Promise<QueryFrame['namesOf']> {
  const names = new Map<string, readonly string[]>();
  for (const child of stage.children.values()) {
    const facts = (await stage.truth(child.alias))?.file.facts ?? {};
    const written = ['B01', 'B02', 'B03']
      .map((key) => at(facts, `${key}.value`))
      .filter((name): name is string => typeof name === 'string' && name.length > 2);
    names.set(child.alias, [child.caseId, ...written]);
  }
  return (word) => names.get(word) ?? [word];
}
