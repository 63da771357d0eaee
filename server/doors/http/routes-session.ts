/** The door for coming and going. In the demo a persona is chosen; the session that follows is the real one. */
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { SessionView } from '#domain/protocol/views.ts';
import { ProblemError } from './answer-problem.ts';
import type { HttpContext, HttpNode } from './context.ts';
import { sessionBody } from './requests.ts';
import { NOTHING, PERSONAS, PROBLEM_RESPONSES, SESSION } from './responses.ts';
import { COOKIE, mustBeAsked } from './session-hook.ts';
import type { Session } from '../../session/sessions.ts';

/** `secure` only behind TLS: the demo runs on plain localhost. */
function cookieOptions(request: FastifyRequest): CookieSerializeOptions {
  return { httpOnly: true, sameSite: 'strict', path: '/', secure: request.protocol === 'https' };
}

export function sessionRoutes(app: FastifyInstance, context: HttpContext): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  api.get(
    '/api/session',
    { schema: { tags: ['session'], summary: 'Who am I?', response: { 200: SESSION, ...PROBLEM_RESPONSES } } },
    async (request, reply) => {
      const { http, session } = mustBeAsked(request);
      return reply.send(viewOf(context, http, session));
    },
  );
  api.get(
    '/api/personas',
    {
      schema: {
        tags: ['session'],
        summary: 'Demo only: fictional persons to enter as',
        response: { 200: PERSONAS, ...PROBLEM_RESPONSES },
      },
    },
    async (_request, reply) => {
      if (!context.personas) throw new ProblemError('not_found');
      return reply.send(context.personas);
    },
  );
  api.post(
    '/api/session',
    {
      schema: {
        tags: ['session'],
        summary: 'Demo only: enter as a persona',
        body: sessionBody,
        response: { 201: SESSION, ...PROBLEM_RESPONSES },
      },
      config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      const persona = context.personas?.find(({ id }) => id === request.body.personaId);
      const http = persona && context.nodes.get(persona.node);
      const opened = persona && http && (await http.sessions.open(persona.id));
      if (!persona || !http || !opened) throw new ProblemError('not_found');
      // Entering as somebody else ends the former session: one browser, one person.
      if (request.asked) await request.asked.http.sessions.close(request.asked.token);
      reply.setCookie(COOKIE, opened.token, { ...cookieOptions(request), maxAge: 12 * 3600 });
      return reply.code(201).send(viewOf(context, http, opened.session));
    },
  );
  api.delete(
    '/api/session',
    { schema: { tags: ['session'], summary: 'Leave', response: { 204: NOTHING, ...PROBLEM_RESPONSES } } },
    async (request, reply) => {
      const { http, token } = mustBeAsked(request);
      await http.sessions.close(token);
      reply.clearCookie(COOKIE, cookieOptions(request));
      return reply.code(204).send(undefined);
    },
  );
}

function viewOf(context: HttpContext, { node }: HttpNode, { officer, csrf }: Session): SessionView {
  const institution = node.pack.institutions.find(({ id }) => id === officer.institution);
  const post = [...node.pack.posts, ...node.pack.facilities].find(({ id }) => id === officer.post);
  const zone = node.pack.posts.find(({ id }) => id === officer.post)?.zone ?? node.pack.calendar.zone;
  const isCertified = officer.certifiedUntil !== undefined && officer.certifiedUntil > node.clock.now();
  return {
    officer: { id: officer.id, name: officer.name, role: officer.role, certified: isCertified },
    institution: {
      id: officer.institution,
      short: institution?.short ?? officer.institution,
      name: institution?.name ?? { es: officer.institution, en: officer.institution, fr: officer.institution },
    },
    ...(post && { post: { id: post.id, name: post.name } }),
    node: node.code,
    country: officer.country,
    zone,
    csrf,
    demo: context.personas !== undefined,
  };
}
