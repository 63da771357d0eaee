/**
 * How do lived cases come into the demonstration? Through the desk, act by act on a clock of their own, so that what a
 * visitor sees was decided, audited and projected like anything else (house §1.3). The same words at the same hour.
 */
import type { CaseId, NodeCode } from '#domain/kernel/ids.ts';
import { formatInstant, HOUR_MS, type Instant, MINUTE_MS } from '#domain/kernel/instant.ts';
import { caseAt } from '#server/desk/case-at.ts';
import { createDesk, type Desk } from '#server/desk/desk.ts';
import type { DeskNode } from '#server/desk/node.ts';
import { runClocks } from '#server/jobs/clocks.ts';
import { readJournal } from '#server/store/journal.ts';
import { LIVED_CASES } from './seed/cases.ts';
import type { LivedCase } from './seed/lived-case.ts';
import { prepareAct } from './story/perform.ts';
import { createStage, type RegionReads, type StageOf } from './story/stage.ts';

interface Moment {
  readonly lived: LivedCase;
  readonly at: Instant;
  readonly who: string;
  readonly act: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Writes the lived cases of the nodes that are there, as if they had happened up to `now`. Throws when the desk refuses one. */
export async function seedRegion(nodes: ReadonlyMap<NodeCode, DeskNode>, now: Instant): Promise<void> {
  const moments = LIVED_CASES.filter(({ node }) => nodes.has(node))
    .flatMap((lived) =>
      lived.happenings.map(
        ([hoursAgo, who, act, facts = {}]): Moment => ({
          lived,
          // Whole minutes: people write down 21:40, not 21:40:13.
          at: Math.floor((now - hoursAgo * HOUR_MS) / MINUTE_MS) * MINUTE_MS,
          who,
          act,
          facts,
        }),
      ),
    )
    .sort((a, b) => a.at - b.at);
  let instant = moments[0]?.at ?? now;
  const clock = { now: () => instant };
  const past = new Map([...nodes].map(([code, node]): [NodeCode, DeskNode] => [code, { ...node, clock }]));
  const desks = new Map([...past].map(([code, node]): [NodeCode, Desk] => [code, createDesk(node)]));
  const stage = seedStage(past, clock);
  for (const moment of moments) {
    instant = moment.at;
    await live(stage, desks, moment);
  }
  instant = now;
  for (const node of past.values()) await runClocks(node);
}

async function live(
  stage: StageOf<RegionReads>,
  desks: ReadonlyMap<NodeCode, Desk>,
  { lived, at, who, act, facts }: Moment,
): Promise<void> {
  const child = stage.admit(lived.alias, lived.node);
  const player = stage.player(who, lived.node);
  const truth = await stage.truth(lived.alias);
  const prepared = prepareAct(stage, { kind: act, player, child, at, facts }, truth?.file);
  const answer = await desks.get(lived.node)?.submit(player, {
    id: prepared.id,
    kind: act,
    caseId: child.caseId,
    occurredAt: formatInstant(at, prepared.zone),
    zone: prepared.zone,
    facts: prepared.facts,
  });
  if (answer?.kind === 'recorded') return;
  const why = [
    ...(answer?.faults ?? []).map(({ field, code }) => `${field} ${code}`),
    ...(answer?.refusals ?? []).map(({ guard, reason }) => `${guard} ${reason}`),
  ];
  throw new Error(
    `The desk refused ${act} of the demonstration's "${lived.alias}": ${answer?.code ?? 'no desk'} ${why.join(', ')}`,
  );
}

/** The stage of a story whose children are the lived cases: it knows how to complete what an act owes. */
function seedStage(nodes: ReadonlyMap<NodeCode, DeskNode>, clock: { now(): Instant }): StageOf<RegionReads> {
  const persons = Object.fromEntries(LIVED_CASES.map(({ alias, child }) => [alias, child]));
  const story = { id: 'demonstration', title: 'demonstration', nodes: [...nodes.keys()], persons, steps: [] };
  const region: RegionReads = {
    pack: (code) => mustNode(nodes, code).pack,
    async inspect(code, caseId) {
      const { reader, pack } = mustNode(nodes, code);
      const found = caseAt(await readJournal(reader, caseId as CaseId), pack, clock.now());
      return found && { ...found, messages: [], escalated: new Map() };
    },
  };
  return createStage({ file: 'demonstration', story, stepLines: [], mentioned: new Set() }, region);
}

function mustNode(nodes: ReadonlyMap<NodeCode, DeskNode>, code: NodeCode): DeskNode {
  const node = nodes.get(code);
  if (!node) throw new Error(`The demonstration has no node ${code}.`);
  return node;
}
