/**
 * What does `npm start` serve? A fictional region to try: four sovereign nodes in one process, a database each, with
 * personas and lived cases. The only product file, with the command line, that may reach into the world (house §2).
 */
import type { FastifyInstance } from 'fastify';
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { PersonaView } from '#domain/protocol/views.ts';
import type { Clock } from '../desk/node.ts';
import { startSchedule } from '../jobs/schedule.ts';
import { startPostgres } from '../postgres/launch.ts';
import { hasActs } from '../store/journal.ts';
import { markSeeding } from '../store/seeding.ts';
import { prepareDemonstration } from './databases.ts';
import { openDoor } from './http.ts';
import { mailerFrom } from './mail.ts';
import { type NodeRuntime, openNode, SYSTEM_CLOCK } from './node.ts';

/** The demonstration's nodes. */
export const REGION_NODES: readonly NodeCode[] = ['MEX', 'HND', 'CRI', 'NIC'];

export interface RegionOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host?: string;
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly webRoot?: string | undefined;
  readonly log: (line: string) => void;
  /** Another clock than the one on the wall; then nothing is scheduled, and the caller runs the clocks. */
  readonly clock?: Clock;
  /** False opens the region without lived cases. */
  readonly seed?: boolean;
  /** Tests and measurements ask more often than people do. */
  readonly requestsPerMinute?: number;
}

export interface Region {
  readonly url: string;
  readonly app: FastifyInstance;
  readonly nodes: ReadonlyMap<NodeCode, NodeRuntime>;
  stop(): Promise<void>;
}

/** Starts everything in order and, if a step fails, stops what was started before it. */
export async function startRegion(options: RegionOptions): Promise<Region> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const { log, databaseUrl, dataDir, clock = SYSTEM_CLOCK } = options;
    const postgres = await startPostgres({ dataDir, databaseUrl, log });
    undo.push(() => postgres.stop());
    const nodes = new Map<NodeCode, NodeRuntime>();
    const { PERSONAS } = await import('#world/personas.ts');
    for (const code of REGION_NODES) {
      const url = await prepareDemonstration(postgres, code);
      const officers = PERSONAS.filter(({ node }) => node === code);
      const node = await openNode({ code, url, clock, officers });
      undo.push(() => node.close());
      nodes.set(code, node);
    }
    if (options.seed !== false) await seedOnce(nodes, clock, log);
    if (!options.clock) for (const node of nodes.values()) undo.push(await schedule(node, log));
    const personas = PERSONAS.map(viewOf);
    const app = await openDoor({
      nodes: [...nodes.values()],
      personas,
      webRoot: options.webRoot,
      log: true,
      ...(options.requestsPerMinute !== undefined && { requestsPerMinute: options.requestsPerMinute }),
    });
    undo.push(() => app.close());
    const url = await listen(app, options);
    return { url, app, nodes, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function schedule(runtime: NodeRuntime, log: (line: string) => void): Promise<() => Promise<void>> {
  return startSchedule({
    node: runtime.node,
    url: runtime.url,
    mailer: mailerFrom(process.env, runtime.node.pack),
    log,
  });
}

/** Lived cases are written once, through the desk; a region that has acts is left as people left it. */
async function seedOnce(
  nodes: ReadonlyMap<NodeCode, NodeRuntime>,
  clock: Clock,
  log: (line: string) => void,
): Promise<void> {
  for (const { node } of nodes.values()) if (await hasActs(node.reader)) return;
  log('Writing fictional cases …');
  for (const { url } of nodes.values()) await markSeeding(url, true);
  const { seedRegion } = await import('#world/seed.ts');
  await seedRegion(new Map([...nodes].map(([code, { node }]) => [code, node])), clock.now());
  for (const { url } of nodes.values()) await markSeeding(url, false);
}

function viewOf(persona: PersonaView): PersonaView {
  const { id, name, role, node, country, institution, place, about } = persona;
  return { id, name, role, node, country, institution, place, about };
}

/** Listens; the address is what a browser on this machine can open. */
export async function listen(
  app: FastifyInstance,
  { port, host = 'localhost' }: { readonly port: number; readonly host?: string },
): Promise<string> {
  await app.listen({ port, host });
  const address = app.server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${actual}`;
}
