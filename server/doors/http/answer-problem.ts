/** How is a problem answered? One body for every door, in the language of whoever asked, with all three beside it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLocale, type Locale } from '#domain/kernel/localized.ts';
import type { FieldFault, Refusal } from '#domain/protocol/types.ts';
import type { Problem } from '#domain/protocol/views.ts';
import { faultText } from '#messages/faults.ts';
import { PROBLEMS, type ProblemCode, textsOfProblem, typeOfProblem } from './problems.ts';

export interface ProblemContent {
  readonly faults?: readonly FieldFault[];
  readonly refusals?: readonly Refusal[];
  /** Further members, ids and codes only. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Spanish unless the caller prefers another of ours: the first language in the header that we speak. */
export function localeOf(request: FastifyRequest): Locale {
  const wanted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLocale) ?? 'es';
}

/** The body of a problem; `instance` is the number of the request, under which the log has it. */
export function problemOf(request: FastifyRequest, code: ProblemCode, content: ProblemContent = {}): Problem {
  const locale = localeOf(request);
  const { title, mend } = textsOfProblem(code);
  return {
    type: typeOfProblem(code),
    title: title[locale],
    status: PROBLEMS[code].status,
    detail: mend[locale],
    instance: `urn:amparo:request:${request.id}`,
    code,
    guards: content.refusals ?? [],
    fields: (content.faults ?? []).map((fault) => ({ ...fault, message: faultText(fault.code) })),
    messages: mend,
    ...content.more,
  };
}

/** Ends the request with a problem. */
export function sendProblem(reply: FastifyReply, code: ProblemCode, content: ProblemContent = {}): FastifyReply {
  return reply
    .code(PROBLEMS[code].status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problemOf(reply.request, code, content)));
}

/** Thrown by helpers of this door that cannot answer themselves; the error handler turns it into a problem. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  readonly content: ProblemContent;
  constructor(code: ProblemCode, content: ProblemContent = {}) {
    super(code);
    this.code = code;
    this.content = content;
  }
}
