/** Who is asking? Reads the session of the cookie, and refuses a change that does not carry the session's own secret. */
import type { FastifyRequest } from 'fastify';
import { hasCases } from '#domain/access/may-sign.ts';
import { refuseEnforcement } from '#domain/protocol/guards/g16-firewall.ts';
import { isSameSecret, nodeOfToken } from '../../session/sessions.ts';
import { ProblemError } from './answer-problem.ts';
import type { Asked, HttpContext } from './context.ts';

export const COOKIE = 'amparo_session';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Fills `request.asked` when there is a live session; never refuses. */
export function readSession(context: HttpContext): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    const token = request.cookies[COOKIE];
    const node = token === undefined ? undefined : nodeOfToken(token);
    const http = node && context.nodes.get(node);
    if (!http || token === undefined) return;
    const session = await http.sessions.find(token);
    if (session) request.asked = { http, session, token };
  };
}

/** Whoever asks, or a problem 401; 403 for a change without the session's secret. */
export function mustBeAsked(request: FastifyRequest): Asked {
  const { asked } = request;
  if (!asked) throw new ProblemError('not_signed_in');
  if (!SAFE.has(request.method)) {
    const given = request.headers['x-csrf-token'];
    if (typeof given !== 'string' || !isSameSecret(given, asked.session.csrf)) throw new ProblemError('wrong_csrf');
  }
  return asked;
}

/** Lists, searches, cases: nothing for migration control and police (G16), nor for roles that keep no cases. */
export function mustKeepCases(request: FastifyRequest): Asked {
  const asked = mustBeAsked(request);
  const { role } = asked.session.officer;
  const refusal = refuseEnforcement(role);
  if (refusal) throw new ProblemError('firewall', { refusals: [refusal] });
  if (!hasCases(role)) throw new ProblemError('not_permitted');
  return asked;
}

/** The focal point answers for the country's roster: it keeps no cases, yet hears that nobody was on duty (C20). */
export function mustHearAlarms(request: FastifyRequest): Asked {
  const asked = mustBeAsked(request);
  return asked.session.officer.role === 'R20' ? asked : mustKeepCases(request);
}
