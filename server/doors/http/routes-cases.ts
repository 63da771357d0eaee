/** The door for reading cases: list and search, one case, its journal, its slip. Every answer leaves a trace first. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { parseCaseId } from '#domain/kernel/ids.ts';
import { listCases } from '../../casefile/queries.ts';
import { readCasePage, type SeenCase, seeCase } from '../../casefile/page-queries.ts';
import { localeOf, ProblemError, sendProblem } from './answer-problem.ts';
import { auditRead } from './audit-read.ts';
import type { Api, Asked, HttpContext } from './context.ts';
import { caseParams, casesQuery, slipQuery, splitList } from './requests.ts';
import { CASE, CASE_PAGE, JOURNAL, PDF, PROBLEM_RESPONSES } from './responses.ts';
import { mustKeepCases } from './session-hook.ts';

export function caseRoutes(app: FastifyInstance, context: HttpContext): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  listRoute(api);
  caseRoute(api);
  journalRoute(api);
  slipRoute(api, context);
}

function listRoute(api: Api): void {
  api.get(
    '/api/cases',
    {
      schema: {
        tags: ['cases'],
        summary: 'My cases, or those of a name',
        querystring: casesQuery,
        response: { 200: CASE_PAGE, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const asked = mustKeepCases(request);
      const { q, state, cursor, limit } = request.query;
      const page = await listCases(asked.http.node, asked.session.officer, {
        q,
        states: splitList(state),
        cursor,
        limit,
      });
      if (page === 'wrong_cursor') return refuseCursor(reply);
      const cases = page.items.map(({ caseId }) => caseId);
      const action = q === undefined ? 'read.cases.list' : 'read.cases.search';
      await auditRead(request, asked, { action, cases, classes: ['K1', 'K2'] });
      return reply.send(page);
    },
  );
}

function caseRoute(api: Api): void {
  api.get(
    '/api/cases/:id',
    {
      schema: {
        tags: ['cases'],
        summary: 'One case',
        params: caseParams,
        response: { 200: CASE, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const { asked, seen } = await mustSee(request, request.params.id);
      const page = await readCasePage(asked.http.node, asked.session.officer, seen);
      await auditRead(request, asked, traceOf('read.case', seen));
      return reply.send(page);
    },
  );
}

function journalRoute(api: Api): void {
  api.get(
    '/api/cases/:id/journal',
    {
      schema: {
        tags: ['cases'],
        summary: 'The journal of one case',
        params: caseParams,
        response: { 200: JOURNAL, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const { asked, seen } = await mustSee(request, request.params.id);
      const { timeline } = await readCasePage(asked.http.node, asked.session.officer, seen);
      await auditRead(request, asked, traceOf('read.case.journal', seen));
      return reply.send({ caseId: seen.found.file.id, version: seen.found.file.version, acts: timeline });
    },
  );
}

function slipRoute(api: Api, context: HttpContext): void {
  api.get(
    '/api/cases/:id/slip.pdf',
    {
      schema: {
        tags: ['cases'],
        summary: 'The printed slip',
        params: caseParams,
        querystring: slipQuery,
        response: { 200: PDF, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const { asked, seen } = await mustSee(request, request.params.id);
      if (!context.renderSlip) return sendProblem(reply, 'not_found');
      const { lang = localeOf(request), paper = 'letter' } = request.query;
      const caseId = seen.found.file.id;
      const pdf = await context.renderSlip({ ...asked, caseId, lang, paper });
      await auditRead(request, asked, traceOf('print.slip', seen));
      return reply
        .header('content-type', 'application/pdf')
        .header('content-disposition', `inline; filename="${caseId}.pdf"`)
        .send(Buffer.from(pdf));
    },
  );
}

function traceOf(action: string, { lens, found }: SeenCase) {
  return { action, cases: [found.file.id], classes: [...lens.classes].filter((k) => k !== 'K0') };
}

export function refuseCursor(reply: FastifyReply): FastifyReply {
  return sendProblem(reply, 'shape', { faults: [{ field: 'cursor', code: 'wrong_cursor' }] });
}

/** The case, or 404: no such folio, another country's, or not this officer's; the three look alike. */
async function mustSee(
  request: FastifyRequest,
  id: string,
): Promise<{ readonly asked: Asked; readonly seen: SeenCase }> {
  const asked = mustKeepCases(request);
  const caseId = parseCaseId(id);
  const seen = caseId && (await seeCase(asked.http.node, asked.session.officer, caseId));
  if (!seen) throw new ProblemError('not_found');
  return { asked, seen };
}
