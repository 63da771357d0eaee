/** How do nodes get their door? One HTTP application over one or several nodes of this process. */
import type { FastifyInstance } from 'fastify';
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { PersonaView } from '#domain/protocol/views.ts';
import { buildHttp } from '../doors/http/app.ts';
import { caseAt } from '../desk/case-at.ts';
import type { SlipRequest } from '../doors/http/context.ts';
import { parseCaseId } from '#domain/kernel/ids.ts';
import { readJournal } from '../store/journal.ts';
import type { NodeRuntime } from './node.ts';

export interface DoorOptions {
  readonly nodes: readonly NodeRuntime[];
  readonly personas?: readonly PersonaView[] | undefined;
  readonly webRoot?: string | undefined;
  readonly log?: boolean;
  readonly requestsPerMinute?: number;
}

export async function openDoor(options: DoorOptions): Promise<FastifyInstance> {
  const { nodes, personas, webRoot, log, requestsPerMinute } = options;
  return buildHttp({
    context: {
      nodes: new Map<NodeCode, NodeRuntime>(nodes.map((node) => [node.code, node])),
      personas,
      renderSlip: (request) => renderSlipOf(nodes, request, personas !== undefined),
    },
    webRoot,
    ...(log !== undefined && { log }),
    ...(requestsPerMinute !== undefined && { requestsPerMinute }),
  });
}

async function renderSlipOf(nodes: readonly NodeRuntime[], request: SlipRequest, demo: boolean): Promise<Uint8Array> {
  const runtime = nodes.find(({ code }) => code === request.session.node);
  const caseId = parseCaseId(request.caseId);
  const now = request.http.node.clock.now();
  const found = caseId && caseAt(await readJournal(request.http.node.reader, caseId), request.http.node.pack, now);
  if (!runtime || !found) throw new Error('the slip of a case that is not there');
  // The typesetter takes a moment to load: only whoever prints waits for it.
  const { renderSlip } = await import('../print/slip.ts');
  return renderSlip({
    ...found,
    pack: runtime.node.pack,
    locale: request.lang,
    paper: request.paper === 'a4' ? 'a4' : 'us-letter',
    key: runtime.slipKey,
    demo,
  });
}
