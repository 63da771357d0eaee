/**
 * How do tests, stories and benchmarks get a whole region in one process? The real desk behind the real HTTP door, a
 * database for each node, and a clock that stands where the caller puts it. Only clock and network distance are not real.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { CaseId, NodeCode } from '#domain/kernel/ids.ts';
import { formatInstant, type Instant } from '#domain/kernel/instant.ts';
import type { Pack } from '#domain/protocol/types.ts';
import { loadPack } from '#server/packs/load.ts';
import { createDatabase } from '#server/postgres/databases.ts';
import { startPostgres } from '#server/postgres/launch.ts';
import { migrate } from '#server/store/migrate.ts';
import { createStageNode, type StageNode } from './region/node.ts';
import { openStageDoor } from './region/http.ts';
import { createWardrobe } from './region/sessions.ts';
import type { Answer, RegionOfficer, RequestInput, TestRegion } from './test-region-types.ts';

export type * from './test-region-types.ts';

export interface TheatreOptions {
  /** Administrator URL of a server that runs already; a throwaway one is started otherwise. */
  readonly adminUrl?: string | undefined;
}

/** A database server on which many regions can be opened, one after another or side by side. */
export interface Theatre {
  open(options: RegionOptions): Promise<TestRegion>;
  stop(): Promise<void>;
}

export interface RegionOptions {
  /** Nodes by their packs, so that a story may live under a changed calendar or directory. */
  readonly packs: readonly Pack[];
  readonly now: Instant;
}

/** Starts the server and makes one migrated template: each region then costs some tens of milliseconds. */
export async function startTheatre({ adminUrl }: TheatreOptions = {}): Promise<Theatre> {
  const server = adminUrl === undefined ? await startPostgres({ throwaway: true }) : undefined;
  const base = adminUrl ?? server?.adminUrl() ?? '';
  const urlOf = (database: string): string => server?.adminUrl(database) ?? withName(base, database);
  const run = randomBytes(4).toString('hex');
  const template = `amparo_stage_${run}`;
  await createDatabase(base, template);
  await migrate(urlOf(template));
  let opened = 0;
  return {
    async open({ packs, now }) {
      opened += 1;
      const number = opened;
      const databases = await Promise.all(
        packs.map(async (pack) => {
          const name = `${template}_${number}_${pack.node.toLowerCase()}`;
          await createDatabase(base, name, template);
          return { pack, url: urlOf(name) };
        }),
      );
      return openRegion(databases, now);
    },
    stop: async () => server?.stop(),
  };
}

function withName(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.toString();
}

/** A region of its own for one test; `nodes` under their countries' own data. */
export async function createTestRegion(options: {
  readonly nodes: readonly NodeCode[];
  readonly now: Instant;
  readonly adminUrl?: string | undefined;
}): Promise<TestRegion> {
  const theatre = await startTheatre({ adminUrl: options.adminUrl ?? process.env['TEST_DATABASE_ADMIN_URL'] });
  const region = await theatre.open({ packs: options.nodes.map((node) => loadPack(node)), now: options.now });
  return {
    ...region,
    async close() {
      await region.close();
      await theatre.stop();
    },
  };
}

async function openRegion(
  databases: readonly { readonly pack: Pack; readonly url: string }[],
  start: Instant,
): Promise<TestRegion> {
  let now = start;
  const clock = {
    now: () => now,
    set(instant: Instant) {
      now = instant;
    },
  };
  const nodes = new Map<NodeCode, StageNode>();
  for (const { pack, url } of databases) nodes.set(pack.node, await createStageNode({ pack, url, clock }));
  const app = await openStageDoor([...nodes.values()]);
  const wardrobe = createWardrobe(nodes, clock);
  const request = async (officer: RegionOfficer, input: RequestInput): Promise<Answer> =>
    ask(app, await wardrobe.dress(officer), input);
  return {
    clock,
    pack: (node) => mustNode(nodes, node).pack,
    employ: (officer) => mustNode(nodes, officer.node).employ(officer),
    request,
    act: (officer, act) => {
      const zone = act.zone ?? mustNode(nodes, officer.node).pack.calendar.zone;
      return request(officer, {
        method: 'POST',
        url: '/api/acts',
        body: {
          id: act.id ?? randomUUID(),
          kind: act.kind,
          caseId: act.caseId,
          occurredAt: formatInstant(act.occurredAt, zone),
          zone,
          facts: act.facts,
          ...(act.overrides ? { overrides: act.overrides } : {}),
        },
      });
    },
    inspect: (node, caseId) => mustNode(nodes, node).inspect(caseId as CaseId),
    audit: (node, after) => mustNode(nodes, node).audit(after),
    async nextWake() {
      const wakes = await Promise.all([...nodes.values()].map((node) => node.nextWake()));
      const known = wakes.filter((wake): wake is Instant => wake !== undefined);
      return known.length > 0 ? Math.min(...known) : undefined;
    },
    async runClocks() {
      for (const node of nodes.values()) await node.runClocks();
    },
    async close() {
      await app.close();
      await Promise.all([...nodes.values()].map((node) => node.close()));
    },
  };
}

function mustNode(nodes: ReadonlyMap<NodeCode, StageNode>, code: NodeCode): StageNode {
  const node = nodes.get(code);
  if (!node) throw new Error(`The region has no node ${code}. Mend: name it in "nodes".`);
  return node;
}

/** Asks as an officer would, with the headers of their session. */
async function ask(
  app: FastifyInstance,
  dress: Readonly<Record<string, string>>,
  input: RequestInput,
): Promise<Answer> {
  const response = await app.inject({
    method: input.method as 'GET',
    url: input.url,
    headers: { ...dress, ...input.headers },
    ...(input.body === undefined ? {} : { payload: input.body as object }),
  });
  const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
  const isJson = (headers['content-type'] ?? '').includes('json');
  return {
    status: response.statusCode,
    headers,
    text: response.body,
    json: isJson ? parseJson(response.body) : undefined,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
