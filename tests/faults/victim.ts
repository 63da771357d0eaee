/** The process that the kill test kills: one node behind a real socket, on the database it is told. */
import type { NodeCode } from '#domain/kernel/ids.ts';
import { openDoor } from '#server/compose/http.ts';
import { openNode } from '#server/compose/node.ts';
import { listen } from '#server/compose/region.ts';
import { PERSONAS } from '#world/personas.ts';

const [url = '', code = 'CRI'] = process.argv.slice(2);
const node = await openNode({ code: code as NodeCode, url, officers: PERSONAS.filter((row) => row.node === code) });
const app = await openDoor({
  nodes: [node],
  personas: PERSONAS.filter((row) => row.node === code),
  requestsPerMinute: 1_000_000,
});
process.stdout.write(`${await listen(app, { port: 0, host: '127.0.0.1' })}\n`);
