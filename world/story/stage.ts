/** Who and what is in play? Aliases of children, officers, devices and earlier acts of one story, and its frames of time. */
import { hash } from 'node:crypto';
import { type CaseId, makeCaseId, type NodeCode } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { OBLIGATION_RULES } from '#domain/protocol/obligations/index.ts';
import { findPersona } from '../personas.ts';
import type { Pack } from '#domain/protocol/types.ts';
import type { CaseTruth, TestRegion } from '../test-region-types.ts';
import { type Casting, castOfficer, type Player } from './cast.ts';
import type { Device } from './device.ts';
import { expectsRefusal } from './check-answer.ts';
import type { Who } from './expectation.ts';
import { type FactsFrame, type LooseFacts, spellFacts } from './facts.ts';
import { findOnly } from './find-place.ts';
import type { Step } from './format.ts';
import type { ReadStory } from './read.ts';

export interface Child {
  readonly alias: string;
  readonly node: NodeCode;
  readonly caseId: CaseId;
}

/** What preparing an act needs of a region: law and journal, no door. */
export type RegionReads = Pick<TestRegion, 'pack' | 'inspect'>;

/** A stage on which acts can be prepared, and performed too where the region has doors. */
export interface StageOf<Region extends RegionReads> {
  readonly read: ReadStory;
  readonly region: Region;
  readonly children: Map<string, Child>;
  readonly labels: Map<string, string>;
  readonly devices: Map<string, Device>;
  /** Highest audit row seen, by node. */
  readonly audited: Map<NodeCode, number>;
  /** Duties of a case that the fixture could not do, so that it does not try again. */
  readonly givenUp: Set<string>;
  /** What the fixture did since the last step. */
  readonly notes: string[];
  /** Duties that the story tells itself, of this child: the fixture leaves them alone. */
  mentioned(alias: string): ReadonlySet<string>;
  /** Kinds of acts that the story itself signs in the case of this child, refused ones aside. */
  told(alias: string): ReadonlySet<string>;
  readonly completes: boolean;
  nextActId(): string;
  nodeOf(step: Pick<Step, 'node'>): NodeCode;
  zoneOf(node: NodeCode): string;
  player(who: Who, node: NodeCode): Player;
  /** Officers of the story, or of the demonstration, whose ids stand in these facts. */
  namedIn(facts: Readonly<Record<string, unknown>>): readonly Player[];
  /** The child of a step: the one named, else the only or the last one. */
  childOf(step: Pick<Step, 'child'>): string;
  frame(node: NodeCode, at: Instant): FactsFrame;
  /** Answers of the child's persona, spelt as the desk reads them. */
  persona(alias: string, kind: string, frame: FactsFrame): Readonly<Record<string, unknown>>;
  truth(alias: string): Promise<CaseTruth | undefined>;
  /** Registers the alias when its case is opened; answers the same child ever after. */
  admit(alias: string, node: NodeCode): Child;
}

export type Stage = StageOf<TestRegion>;

export function createStage<Region extends RegionReads>(read: ReadStory, region: Region): StageOf<Region> {
  const { story } = read;
  const nodes: readonly NodeCode[] = typeof story.nodes === 'string' ? [story.nodes] : story.nodes;
  const children = new Map<string, Child>();
  const labels = new Map<string, string>();
  const persons = story.persons ?? {};
  const company = gatherCompany(story, nodes, (node) => region.pack(node));
  const everywhere = mentionedDuties(read);
  const told = toldActs(read);
  const mentioned = actedDuties(read, told, everywhere);
  let acts = 0;
  let lastChild: string | undefined;
  const caseIdOf = (alias: string): string | undefined => children.get(alias)?.caseId;

  function admit(alias: string, node: NodeCode): Child {
    const known = children.get(alias);
    if (known) return known;
    const child = { alias, node, caseId: makeCaseId(node, hash('sha256', `${story.id}/${alias}`, 'buffer')) };
    children.set(alias, child);
    return child;
  }

  return {
    read,
    region,
    children,
    labels,
    devices: new Map(),
    audited: new Map(),
    givenUp: new Set(),
    notes: [],
    mentioned: (alias) => mentioned.get(alias) ?? everywhere,
    told: (alias) => told.get(alias) ?? new Set(),
    completes: story.fixture?.completion !== false && story.fixture?.completion !== 'off',
    nextActId: () => uuidOf(`${story.id}/act/${(acts += 1)}`),
    nodeOf: (step) => step.node ?? nodes[0] ?? 'MEX',
    zoneOf: (node) => region.pack(node).calendar.zone,
    ...company,
    childOf(step) {
      lastChild = step.child ?? lastChild ?? firstChild(persons) ?? 'nna';
      return lastChild;
    },
    frame: (node, at) => ({
      zone: region.pack(node).calendar.zone,
      at,
      persons,
      caseIdOf,
      actIdOf: (label) => labels.get(label),
      ...namesOf(node, { pack: region.pack(node), officers: story.officers ?? {}, cast: company.player }),
    }),
    persona: (alias, kind, frame) => spellFacts(kind, answersOf(persons[alias] ?? {}), frame),
    async truth(alias) {
      const child = children.get(alias);
      return child && region.inspect(child.node, child.caseId);
    },
    admit,
  };
}

/** The officers of the story, each made when first needed and the same ever after. */
function gatherCompany(
  { officers = {}, fixture }: ReadStory['story'],
  nodes: readonly NodeCode[],
  packOf: Casting['packOf'],
): Pick<Stage, 'player' | 'namedIn'> {
  const casting: Casting = { officers, certificates: fixture?.certificates ?? {}, packOf };
  const people = new Map<string, Player>();
  return {
    player(who, node) {
      const player = castOfficer(who, node, casting);
      people.set(player.id, player);
      return player;
    },
    namedIn: (facts) =>
      Object.values(facts)
        .flatMap((value) => (typeof value === 'string' ? (people.get(value) ?? findPersona(value) ?? []) : []))
        .filter(({ node }) => nodes.includes(node)),
  };
}

interface Naming {
  readonly pack: Pack;
  readonly officers: Readonly<Record<string, Who>>;
  cast(who: Who, node: NodeCode): Player;
}

/** Which officers and which rows of the directory a word may mean in an answer. */
function namesOf(
  node: NodeCode,
  { pack, officers, cast }: Naming,
): Pick<FactsFrame, 'officerIdOf' | 'institutionIdOf' | 'siteIdOf'> {
  function officerOf(word: string): Player | undefined {
    return Object.hasOwn(officers, word) || /^R\d{2}(?:$|[@/])/.test(word) ? cast(word, node) : undefined;
  }
  return {
    officerIdOf: (word) => officerOf(word)?.id,
    institutionIdOf: (word) =>
      findOnly(node, pack.institutions, word)?.id ??
      findOnly(node, pack.contacts, word)?.institution ??
      officerOf(word)?.institution,
    siteIdOf: (word) => findOnly(node, [...pack.facilities, ...pack.posts], word)?.id,
  };
}

/** Answers as people name them. */
const PLAIN_NAMES: Readonly<Record<string, string>> = {
  name: 'B01',
  surname: 'B02',
  surnames: 'B02',
  sex: 'B04',
  age: 'B07',
  ageYears: 'B07',
  nationality: 'B11',
  language: 'A09',
};

function answersOf(person: LooseFacts): LooseFacts {
  const named = Object.entries(person).map(([key, value]): [string, unknown] => [PLAIN_NAMES[key] ?? key, value]);
  return Object.fromEntries(named.filter(([key]) => /^[A-Z]\d{2}$/.test(key)));
}

function firstChild(persons: Readonly<Record<string, LooseFacts>>): string | undefined {
  return Object.keys(persons).find((alias) => isChild(persons[alias] ?? {}));
}

function isChild(person: LooseFacts): boolean {
  return Object.keys(person).some((key) => /^[A-Z]\d{2}$/.test(key));
}

/** Duties that the story tells itself: those it names, less those whose fixture it switches on by name, plus those it switches off. */
function mentionedDuties({ story, mentioned }: ReadStory): ReadonlySet<string> {
  const rule = story.fixture?.duties;
  const all = new Set(mentioned);
  if (typeof rule !== 'object') return all;
  for (const [id, value] of Object.entries(rule)) {
    if (value === 'on' || value === true) all.delete(id);
    else all.add(id);
  }
  return all;
}

/** Kinds of acts of the story, by child; what it expects to be refused is no act. */
function toldActs({ story }: ReadStory): ReadonlyMap<string, ReadonlySet<string>> {
  const byChild = new Map<string, Set<string>>();
  let alias = firstChild(story.persons ?? {}) ?? 'nna';
  for (const step of story.steps) {
    alias = step.child ?? alias;
    const kinds = byChild.get(alias) ?? new Set();
    byChild.set(alias, kinds);
    const acts = [...(step.acts ?? []).map((one) => one.act), ...(step.act === undefined ? [] : [step.act])];
    // Of several acts of one moment only the last can be the one that is refused.
    for (const kind of expectsRefusal(step.expect) ? acts.slice(0, -1) : acts) kinds.add(kind);
  }
  return byChild;
}

/** Beside what is named: duties that an act of the story meets, of the child it is about. */
function actedDuties(
  { story }: ReadStory,
  told: ReadonlyMap<string, ReadonlySet<string>>,
  everywhere: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const rule = typeof story.fixture?.duties === 'object' ? story.fixture.duties : {};
  const entries = [...told].map(([alias, kinds]): [string, ReadonlySet<string>] => {
    const met = OBLIGATION_RULES.filter(
      ({ id, metByKinds }) => rule[id] === undefined && metByKinds.some((kind) => kinds.has(kind)),
    );
    return [alias, new Set([...everywhere, ...met.map(({ id }) => id)])];
  });
  return new Map(entries);
}

/** Whether the fixture does any duty at all. */
export function performsDuties({ story }: ReadStory): boolean {
  return story.fixture?.duties !== 'off' && story.fixture?.duties !== false;
}

/** A UUID that is the same in every run of the same story. */
function uuidOf(name: string): string {
  const hex = hash('sha256', name, 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
