/** The door for what holds no child: directory, law, health, and the one question of migration control and police. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { parseInstant } from '#domain/kernel/instant.ts';
import { askImpediment } from '../../access/impediment.ts';
import { readDirectory, readPack, whoActs } from '../../directory/queries.ts';
import { explainRule } from '../../protocol/rules.ts';
import { ProblemError } from './answer-problem.ts';
import type { Api, HttpContext } from './context.ts';
import { impedimentBody, onCallQuery, ruleParams } from './requests.ts';
import { DIRECTORY, HEALTH, IMPEDIMENT, ON_CALL, PACK, PROBLEM_RESPONSES, RULE } from './responses.ts';
import { mustBeAsked } from './session-hook.ts';

export function publicRoutes(app: FastifyInstance, context: HttpContext): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  onCallRoute(api);
  directoryRoute(api);
  packRoute(api);
  ruleRoute(api);
  impedimentRoute(api);
  healthRoute(api, context);
}

function onCallRoute(api: Api): void {
  api.get(
    '/api/directory/on-call',
    {
      schema: {
        tags: ['directory'],
        summary: 'Who acts now?',
        querystring: onCallQuery,
        response: { 200: ON_CALL, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const { http, session } = mustBeAsked(request);
      const { duty = 'protection', post = session.officer.post, country, at: text } = request.query;
      const at = text === undefined ? undefined : parseInstant(text);
      if (text !== undefined && at === undefined) {
        throw new ProblemError('shape', { faults: [{ field: 'at', code: 'impossible_date' }] });
      }
      return reply.send(whoActs(http.node, { duty, post, country, at }));
    },
  );
}

function directoryRoute(api: Api): void {
  api.get(
    '/api/directory',
    {
      schema: {
        tags: ['directory'],
        summary: 'Institutions, contacts, posts, facilities',
        response: { 200: DIRECTORY, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => reply.send(readDirectory(mustBeAsked(request).http.node)),
  );
}

function packRoute(api: Api): void {
  api.get(
    '/api/pack',
    {
      schema: {
        tags: ['law'],
        summary: 'Law, calendar and directory of the node, to decide without network',
        response: { 200: PACK, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => reply.send(readPack(mustBeAsked(request).http.node)),
  );
}

function ruleRoute(api: Api): void {
  api.get(
    '/api/rules/:id',
    {
      schema: {
        tags: ['law'],
        summary: 'A guard, obligation or route in words',
        params: ruleParams,
        response: { 200: RULE, ...PROBLEM_RESPONSES },
      },
    },
    async (request, reply) => {
      const rule = explainRule(request.params.id, request.asked?.http.node.pack);
      if (!rule) throw new ProblemError('not_found');
      return reply.send(rule);
    },
  );
}

function impedimentRoute(api: Api): void {
  api.post(
    '/api/impediment',
    {
      schema: {
        tags: ['firewall'],
        summary: 'Is there an impediment to removal or transfer?',
        description: 'For migration control and police (R25). One token, one answer of constant shape, known or not.',
        body: impedimentBody,
        response: { 200: IMPEDIMENT, ...PROBLEM_RESPONSES },
      },
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      const { http, session } = mustBeAsked(request);
      if (session.officer.role !== 'R25') throw new ProblemError('not_permitted');
      return reply.send(await askImpediment(http.node, session.officer, request.body.token));
    },
  );
}

function healthRoute(api: Api, context: HttpContext): void {
  api.get(
    '/api/health',
    { schema: { tags: ['node'], summary: 'Does the node answer?', response: { 200: HEALTH, ...PROBLEM_RESPONSES } } },
    async (_request, reply) => {
      const nodes = await Promise.all(
        [...context.nodes.values()].map(async ({ node }) => {
          await node.reader.query('select 1');
          return { node: node.code, database: 'ok' };
        }),
      );
      return reply.send({ status: 'ok', nodes });
    },
  );
}
