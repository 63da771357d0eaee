/** What does a given officer see, and what may they do next? Looked at through their own session, over HTTP. */
import { findAct } from '#domain/casefile/acts.ts';
import { formatInstant, type Instant } from '#domain/kernel/instant.ts';
import type { Answer } from '../test-region-types.ts';
import type { Player } from './cast.ts';
import { type Check, check, setAside, show } from './check.ts';
import { at } from './check-query.ts';
import type { Expectation, OfferedExpectation, PlaceExpectation, SeesExpectation, Who } from './expectation.ts';
import { prepareAct } from './perform.ts';
import type { Child, Stage } from './stage.ts';
import { manyOf, textsOf } from './words.ts';

export interface ViewFrame {
  readonly stage: Stage;
  readonly child: Child;
  /** Officer of the step, where an expectation names nobody. */
  readonly player: Player;
  readonly at: Instant;
}

function caseUrl({ child }: ViewFrame): string {
  return `/api/cases/${child.caseId}`;
}

function playerOf(who: Who | undefined, { stage, child, player }: ViewFrame): Player {
  return who === undefined ? player : stage.player(who, child.node);
}

export async function checkSees(wanted: NonNullable<Expectation['sees']>, frame: ViewFrame): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const one of manyOf<SeesExpectation>(wanted)) {
    const found = await checkSight(one, frame);
    checks.push(...(one.pending === undefined ? found : setAside(found, one.pending === true ? 'later' : one.pending)));
  }
  return checks;
}

async function checkSight(one: SeesExpectation, frame: ViewFrame): Promise<readonly Check[]> {
  const { stage } = frame;
  const child = one.child === undefined ? frame.child : (stage.children.get(one.child) ?? frame.child);
  const player = stage.player(one.who, child.node);
  const view = await stage.region.request(player, { method: 'GET', url: caseUrl({ ...frame, child }) });
  const name = `${player.role}${player.country === player.node ? '' : ` of ${player.country}`}`;
  const checks: Check[] = [];
  if (one.status !== undefined)
    checks.push(
      check(`${name} case page`, { expected: one.status, observed: view.status, ok: view.status === one.status }),
    );
  const mustOpen = one.case ?? (one.shows === undefined ? undefined : true);
  if (mustOpen !== undefined) {
    checks.push(
      check(`${name} case page`, {
        expected: mustOpen ? 'opens' : 'does not exist',
        observed: view.status,
        ok: (view.status === 200) === mustOpen,
      }),
    );
  }
  for (const part of textsOf(one.shows))
    checks.push(
      check(`${name} sees`, {
        expected: part,
        observed: isShown(view, part) ? part : 'not there',
        ok: isShown(view, part),
      }),
    );
  for (const part of textsOf(one.hides))
    checks.push(
      check(`${name} does not see`, {
        expected: part,
        observed: isShown(view, part) ? 'there' : 'not there',
        ok: !isShown(view, part),
      }),
    );
  if (one.listed !== undefined) {
    const list = await stage.region.request(player, { method: 'GET', url: '/api/cases' });
    const isListed = list.text.includes(child.caseId);
    checks.push(
      check(`${name} list`, {
        expected: one.listed ? 'names the child' : 'does not name the child',
        observed: isListed ? 'names' : 'does not name',
        ok: isListed === one.listed,
      }),
    );
  }
  return checks;
}

const FORM_ID = /^[A-Z]\d{2}$/;

/** A form id is shown when its answer is on the page; anything else is a path, or a text of the page. */
function isShown({ json, text, status }: Answer, part: string): boolean {
  if (status !== 200) return false;
  if (FORM_ID.test(part)) {
    const timeline = at(json, 'timeline');
    const inTimeline =
      Array.isArray(timeline) && timeline.some((entry: unknown) => at(entry, `facts.${part}`) !== undefined);
    return at(json, `facts.${part}`) !== undefined || inTimeline;
  }
  const value = at(json, part);
  if (value !== undefined) return !(Array.isArray(value) && value.length === 0);
  return text.toLowerCase().includes(part.toLowerCase());
}

type Offered = Exclude<OfferedExpectation, string>;

/** Acts that the officer is offered, and acts that are not, with the guard that says why. */
export async function checkOffers(expect: Expectation, frame: ViewFrame): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const one of offersOf(expect.actsOffered)) {
    const seen = await offerOf(one, frame);
    checks.push(check(`offered to ${seen.role}`, { expected: one.act, observed: seen.words, ok: seen.offered }));
  }
  for (const one of offersOf(expect.actsNotOffered)) {
    const seen = await offerOf(one, frame);
    const guards = textsOf(one.guard);
    const reason = guards.length === 0 ? '' : ` because of ${guards.join(' ')}`;
    const ok = !seen.offered && guards.every((guard) => seen.guards.includes(guard));
    checks.push(check(`not offered to ${seen.role}`, { expected: `${one.act}${reason}`, observed: seen.words, ok }));
  }
  return checks;
}

export function offersOf(value: Expectation['actsOffered']): readonly Offered[] {
  const list = typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : (value ?? []);
  return list.map((one) => (typeof one === 'string' ? { act: one } : one));
}

interface OfferSeen {
  readonly role: string;
  readonly offered: boolean;
  readonly guards: readonly string[];
  readonly words: string;
}

async function offerOf(one: Offered, frame: ViewFrame): Promise<OfferSeen> {
  const player = playerOf(one.who, frame);
  const page = await frame.stage.region.request(player, { method: 'GET', url: caseUrl(frame) });
  const next = at(page.json, 'next');
  const line: unknown = Array.isArray(next) ? next.find((row: unknown) => at(row, 'kind') === one.act) : undefined;
  const guards = guardsOf(at(line, 'refusals'));
  const isListed = line !== undefined;
  if (isListed && at(line, 'allowed') === true) return { role: player.role, offered: true, guards, words: 'offered' };
  // Not on the page, or for another reason than the one asked for: what would the desk say to the whole act?
  const more =
    one.guard === undefined || findAct(one.act) === undefined ? [] : await previewGuards(one.act, player, frame);
  const all = [...new Set([...guards, ...more])];
  return {
    role: player.role,
    offered: false,
    guards: all,
    words: isListed ? `shown, refused ${show(all)}` : `not on the page ${show(all)}`,
  };
}

function guardsOf(refusals: unknown): readonly string[] {
  return Array.isArray(refusals) ? refusals.map((refusal: unknown) => String(at(refusal, 'guard'))) : [];
}

async function previewGuards(kind: string, player: Player, frame: ViewFrame): Promise<readonly string[]> {
  const { stage, child } = frame;
  const truth = await stage.truth(child.alias);
  const act = prepareAct(stage, { kind, player, child, at: frame.at, facts: {} }, truth?.file);
  const answer = await stage.region.request(player, {
    method: 'POST',
    url: '/api/acts/preview',
    body: {
      id: act.id,
      kind,
      caseId: child.caseId,
      occurredAt: formatInstant(act.occurredAt, act.zone),
      zone: act.zone,
      facts: act.facts,
    },
  });
  return [...guardsOf(at(answer.json, 'refusals')), ...guardsOf(at(answer.json, 'guards'))];
}

export async function checkPlaces(
  wanted: NonNullable<Expectation['places']>,
  frame: ViewFrame,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const one of manyOf<PlaceExpectation>(wanted)) {
    const query = new URLSearchParams();
    if (one.sex !== undefined) query.set('sex', one.sex);
    if (one.age !== undefined) query.set('age', String(one.age));
    const answer = await frame.stage.region.request(playerOf(one.who, frame), {
      method: 'GET',
      url: `/api/places?${query.toString()}`,
    });
    const items = at(answer.json, 'items') ?? answer.json;
    const rows: readonly unknown[] = Array.isArray(items) ? items : [];
    const fitting = rows.filter(
      (row) => Number(at(row, 'free')) > 0 && (one.rung === undefined || at(row, 'rung') === one.rung),
    );
    const ids = fitting.map((row) => String(at(row, 'facilityId')));
    const named = textsOf(one.includes).every((id) => ids.includes(id));
    checks.push(
      check('free places', { expected: one, observed: ids, ok: fitting.length >= (one.atLeast ?? 1) && named }),
    );
  }
  return checks;
}

/** Documents that the node prints, by the name people use. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  acta_de_canalizacion: 'slip.pdf',
  ficha: 'slip.pdf',
  slip: 'slip.pdf',
};

export async function checkDocuments(
  wanted: NonNullable<Expectation['documents']>,
  frame: ViewFrame,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const one of manyOf<string | { document: string; pending?: string | true | undefined }>(wanted)) {
    const { document, pending } = typeof one === 'string' ? { document: one, pending: undefined } : one;
    const path = DOCUMENTS[document];
    const answer =
      path === undefined
        ? undefined
        : await frame.stage.region.request(frame.player, { method: 'GET', url: `${caseUrl(frame)}/${path}` });
    const isPdf = answer?.status === 200 && (answer.headers['content-type'] ?? '').startsWith('application/pdf');
    const observed =
      path === undefined ? 'no document of that name' : isPdf ? 'printed' : `status ${answer?.status ?? 0}`;
    const checks1 = [check('document', { expected: document, observed, ok: isPdf })];
    checks.push(...(pending === undefined ? checks1 : setAside(checks1, pending === true ? 'later' : pending)));
  }
  return checks;
}
