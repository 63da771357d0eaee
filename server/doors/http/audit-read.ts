/** How is a read remembered? One durable row before the answer leaves: who, which cases, which classes, what for (C42). */
import type { FastifyRequest } from 'fastify';
import type { Sensitivity } from '#domain/kernel/sensitivity.ts';
import type { Asked } from './context.ts';

export interface ReadTrace {
  /** `read.<room>.<what>`. */
  readonly action: string;
  readonly cases: readonly string[];
  readonly classes: Iterable<Sensitivity>;
}

/** Writes the trace; the caller answers only after it. A purpose may be told in the header `x-purpose`. */
export async function auditRead(request: FastifyRequest, { http, session }: Asked, trace: ReadTrace): Promise<void> {
  const { id, role, institution } = session.officer;
  const purpose = request.headers['x-purpose'];
  await http.node.audit.append({
    at: new Date(http.node.clock.now()).toISOString(),
    officer: id,
    role,
    institution,
    action: trace.action,
    cases: trace.cases,
    classes: [...trace.classes].sort(),
    purpose: typeof purpose === 'string' ? purpose.slice(0, 200) : null,
    act_id: null,
    outcome: 'answered',
  });
}
