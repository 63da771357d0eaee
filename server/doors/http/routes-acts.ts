/** The door for writing: an act, or what would happen if it were written. Parses and answers; the desk decides. */
import type { FastifyReply } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { FastifyInstance } from 'fastify';
import type { DeskAnswer } from '../../desk/answer.ts';
import type { ActRequest } from '../../desk/receive.ts';
import { presentDecision } from '../../desk/tell.ts';
import { sendProblem } from './answer-problem.ts';
import { actBody } from './requests.ts';
import { ACT_RECORDED, DECISION, PROBLEM_RESPONSES } from './responses.ts';
import { mustBeAsked } from './session-hook.ts';

export function actRoutes(app: FastifyInstance): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  api.post(
    '/api/acts',
    {
      schema: {
        tags: ['acts'],
        summary: 'Write an act',
        description: 'Idempotent by `id`: 201 when written, 200 when the same request was written before.',
        body: actBody,
        response: { 201: ACT_RECORDED, 200: ACT_RECORDED, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const { http, session } = mustBeAsked(request);
      const answer = await http.desk.submit(session.officer, request.body satisfies ActRequest);
      if (answer.kind === 'refused') return refuse(reply, answer);
      const { act, isReplay } = answer;
      return reply.code(isReplay ? 200 : 201).send({
        act: { id: act.id, caseId: act.caseId, receivedAt: act.receivedAt },
        decision: presentDecision(http.node, session.officer, answer),
      });
    },
  );
  api.post(
    '/api/acts/preview',
    {
      schema: {
        tags: ['acts'],
        summary: 'What would this act do?',
        description: 'Decides and writes nothing. A refusal by state or law is an answer here (200), with its rules.',
        body: actBody,
        response: { 200: DECISION, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const { http, session } = mustBeAsked(request);
      const answer = await http.desk.preview(session.officer, request.body satisfies ActRequest);
      if (answer.kind === 'refused') return refuse(reply, answer);
      return reply.send(presentDecision(http.node, session.officer, answer));
    },
  );
}

function refuse(
  reply: FastifyReply,
  { code, faults, refusals, survivor }: Extract<DeskAnswer, { kind: 'refused' }>,
): FastifyReply {
  return sendProblem(reply, code, { faults, refusals, ...(survivor && { more: { survivor } }) });
}
