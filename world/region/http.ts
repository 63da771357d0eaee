/** The HTTP door of a test region: the application as it is served, asked without a network between. */
import type { FastifyInstance } from 'fastify';
import type { NodeCode } from '#domain/kernel/ids.ts';
import { buildHttp } from '#server/doors/http/app.ts';
import type { StageNode } from './node.ts';

/** A story asks more in a second than a person in a day. */
const REQUESTS_PER_MINUTE = 1_000_000;

export async function listenRegion(nodes: ReadonlyMap<NodeCode, StageNode>): Promise<FastifyInstance> {
  const app = await buildHttp({
    context: { nodes: new Map([...nodes].map(([code, { http }]) => [code, http])) },
    requestsPerMinute: REQUESTS_PER_MINUTE,
  });
  await app.ready();
  return app;
}
