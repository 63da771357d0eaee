/** The HTTP door of a test region: the application as it is served, asked without a network between. */
import type { FastifyInstance } from 'fastify';
import { openDoor } from '#server/compose/http.ts';
import type { StageNode } from './node.ts';

/** A story asks more in a second than a person in a day. */
const REQUESTS_PER_MINUTE = 1_000_000;

export async function openStageDoor(nodes: readonly StageNode[]): Promise<FastifyInstance> {
  const app = await openDoor({
    nodes: nodes.map(({ runtime }) => runtime),
    requestsPerMinute: REQUESTS_PER_MINUTE,
  });
  await app.ready();
  return app;
}
