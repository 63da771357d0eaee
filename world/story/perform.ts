/** How does a step's act reach the desk? Spell what was written, complete what was left out, introduce the officer, send. */
import type { CaseFile } from '#domain/casefile/types.ts';
import type { NodeCode } from '#domain/kernel/ids.ts';
import { type Instant, MINUTE_MS } from '#domain/kernel/instant.ts';
import type { FieldFault, Refusal } from '#domain/protocol/types.ts';
import type { Act, Override } from '#domain/register/act.ts';
import type { ActId } from '#domain/kernel/ids.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { actorOf } from '#server/session/officer.ts';
import type { Answer, CaseTruth } from '../test-region-types.ts';
import type { Player } from './cast.ts';
import { expectsRefusal, type Outcome, verdictOfStatus, reasons } from './check-answer.ts';
import { at } from './check-query.ts';
import { completeFacts } from './completion.ts';
import type { Expectation } from './expectation.ts';
import { type LooseFacts, spellFacts } from './facts.ts';
import { introductionsFor } from './introductions.ts';
import type { Child, RegionReads, Stage, StageOf } from './stage.ts';
import { showInstant } from './times.ts';
import { wordsOf } from './words.ts';

export interface Performance {
  readonly kind: string;
  readonly player: Player;
  readonly child: Child;
  readonly at: Instant;
  readonly facts: LooseFacts;
  readonly overrides?: readonly Override[];
  /** Exactly these facts: nothing is completed. */
  readonly bare?: boolean;
  readonly expect?: Expectation | undefined;
  readonly label?: string | undefined;
  /** Cases of the story's other children: where they sleep, nobody else is put. */
  readonly others?: readonly CaseFile[];
}

/**
 * The act as it would be sent, with everything a story leaves unsaid. `before` is the case as the sender knows it.
 */
export function prepareAct(stage: StageOf<RegionReads>, wish: Performance, before: CaseFile | undefined): Act {
  const { child, player, kind } = wish;
  const frame = stage.frame(child.node, wish.at);
  const said = new Set(Object.keys(wish.facts));
  const spoken = Object.fromEntries(Object.entries(wish.facts).filter(([, value]) => value !== null));
  const act: Act = {
    id: stage.nextActId() as ActId,
    kind,
    caseId: child.caseId,
    node: child.node,
    by: actorOf(player, wish.at),
    occurredAt: wish.at,
    zone: zoneOfPost(stage, wish) ?? frame.zone,
    receivedAt: wish.at,
    // Whatever the story wrote goes to the desk; the desk, not the runner, refuses what is no answer.
    facts: spellFacts(kind, spoken, frame) as Facts,
    ...(wish.overrides ? { overrides: wish.overrides } : {}),
  };
  if (wish.label !== undefined) stage.labels.set(wish.label, act.id);
  if (wish.bare === true || !stage.completes) return act;
  const facts = completeFacts({
    act,
    before,
    others: wish.others ?? [],
    pack: stage.region.pack(child.node),
    persona: stage.persona(child.alias, kind, frame),
    said,
    expect: wish.expect,
    alias: child.alias,
    caseworker: stage.player('R03', child.node).id,
  });
  return { ...act, facts };
}

/** Cases of all the story's children of the child's country. */
export async function casesOf(stage: Stage, { node }: Child): Promise<readonly CaseFile[]> {
  const files: CaseFile[] = [];
  for (const child of stage.children.values()) {
    if (child.node !== node) continue;
    const truth = await stage.truth(child.alias);
    if (truth) files.push(truth.file);
  }
  return files;
}

/** Kinds for which it matters where the other children are. */
const PLACING: ReadonlySet<string> = new Set(['placement.record']);

/** The act as the desk will get it now. */
export async function prepareAtDesk(stage: Stage, wish: Performance): Promise<Act> {
  const truth = await stage.truth(wish.child.alias);
  const others = PLACING.has(wish.kind) ? await casesOf(stage, wish.child) : [];
  return prepareAct(stage, { ...wish, others }, truth?.file);
}

/** The wall clock of the post, where it differs from the capital's (Tijuana). */
function zoneOfPost(stage: StageOf<RegionReads>, { child, player }: Performance): string | undefined {
  return stage.region.pack(child.node).posts.find(({ id }) => id === player.post)?.zone;
}

/** Sends a prepared act as its officer and reads the answer. */
export async function sendAct(stage: Stage, act: Act, player: Player): Promise<Outcome> {
  // Whoever an act names works here: the directory knows them before they have ever come in themselves.
  for (const named of stage.namedIn(act.facts)) await stage.region.employ(named);
  const answer = await stage.region.act(player, {
    id: act.id,
    kind: act.kind,
    caseId: act.caseId,
    occurredAt: act.occurredAt,
    zone: act.zone,
    facts: act.facts,
    ...(act.overrides ? { overrides: act.overrides } : {}),
  });
  return readOutcome(act, answer, stage);
}

/** What an answer of `POST /api/acts` says, whether it was taken or refused. */
function readOutcome({ kind, node }: Act, { status, json, text }: Answer, stage: Stage): Outcome {
  const refusals = at(json, 'guards') ?? at(json, 'decision.refusals');
  const faults = at(json, 'fields') ?? at(json, 'decision.faults');
  const code = at(json, 'code');
  const stateBefore = at(json, 'decision.stateBefore');
  const detail = at(json, 'detail') ?? at(json, 'title') ?? text.slice(0, 200);
  return {
    kind,
    verdict: verdictOfStatus(status),
    status,
    refusals: Array.isArray(refusals) ? (refusals as Refusal[]) : [],
    faults: Array.isArray(faults) ? (faults as FieldFault[]) : [],
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof stateBefore === 'string' ? { stateBefore } : {}),
    callNow: readCallNow(at(json, 'decision.callNow'), stage, node),
    ...(typeof detail === 'string' ? { detail } : {}),
  };
}

function readCallNow(rows: unknown, stage: Stage, node: NodeCode): Outcome['callNow'] {
  if (!Array.isArray(rows)) return [];
  const { contacts } = stage.region.pack(node);
  return rows.map((row: unknown) => {
    const phone = String(at(row, 'phone'));
    const contact = contacts.find((one) => one.phone === phone);
    return {
      institution: String(at(row, 'institution')),
      phone,
      name: String(at(row, 'name.es') ?? at(row, 'name')),
      ...(contact ? { contactId: contact.id } : {}),
    };
  });
}

/** Performs an act at the desk, with the introductions it needs; answers what the desk said of the act itself. */
export async function performAct(stage: Stage, wish: Performance): Promise<Outcome> {
  if (stage.completes && wish.bare !== true && !isAccessTest(wish.expect)) await introduce(stage, wish);
  return sendAct(stage, await prepareAtDesk(stage, wish), wish.player);
}

/** A story about who may see or sign is not helped. */
function isAccessTest(expect: Expectation | undefined): boolean {
  if (!expectsRefusal(expect)) return false;
  if (expect?.status !== undefined) return [401, 403, 404, 409].includes(expect.status);
  return expect?.guards === undefined && expect?.faults === undefined;
}

/** What the fixture writes first, so that the officer of the step has the case at all. */
async function introduce(stage: Stage, wish: Performance): Promise<void> {
  const truth = await stage.truth(wish.child.alias);
  if (!truth) return;
  const introductions = introductionsFor({
    kind: wish.kind,
    player: wish.player,
    file: truth.file,
    assessment: truth.assessment,
    pack: stage.region.pack(wish.child.node),
    now: stage.region.clock.now(),
    told: stage.told(wish.child.alias),
    expected: wish.expect?.guards === undefined ? [] : wordsOf(wish.expect.guards),
  });
  for (const { by, kind, facts, why } of introductions) {
    const at = Math.max(wish.at - MINUTE_MS, truth.file.contactAt);
    await performForFixture(
      stage,
      { kind, player: stage.player(by, wish.child.node), child: wish.child, at, facts },
      why,
    );
  }
}

/** What the law makes of the child. The fixture must leave it as it is; should it ever not, the report says what turned. */
function standingOf({ assessment }: CaseTruth): readonly string[] {
  const codes = (rows: readonly { readonly code: string }[]): string[] => rows.map(({ code }) => code);
  return [
    ...codes(assessment.routes),
    ...codes(assessment.vulnerabilities),
    ...codes(assessment.flags),
    `priority ${assessment.priority.code}`,
  ];
}

function turnOf(before: CaseTruth | undefined, after: CaseTruth | undefined): string {
  if (!before || !after) return '';
  const [was, is] = [standingOf(before), standingOf(after)];
  const turned = [
    ...is.filter((code) => !was.includes(code)).map((code) => `+${code}`),
    ...was.filter((code) => !is.includes(code)).map((code) => `-${code}`),
  ];
  return turned.length === 0 ? '' : `: the fixture turned ${turned.join(' ')}`;
}

/** An act of the fixture: told in the report, never counted. Answers whether the desk took it. */
export async function performForFixture(stage: Stage, wish: Performance, why: string): Promise<boolean> {
  const before = await stage.truth(wish.child.alias);
  const outcome = await sendAct(stage, await prepareAtDesk(stage, wish), wish.player);
  const when = showInstant(wish.at, stage.zoneOf(wish.child.node));
  const fate = outcome.verdict === 'accepted' ? '' : `: not taken (${reasons(outcome)})`;
  const turn = turnOf(before, await stage.truth(wish.child.alias));
  stage.notes.push(`fixture ${when} ${wish.player.role} ${wish.kind} of ${wish.child.alias}, ${why}${fate}${turn}`);
  return outcome.verdict === 'accepted';
}
