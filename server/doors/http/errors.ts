/** What becomes of an error? Bad input, a lost database and a defect each get their problem; none is quoted in it or in the log. */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { FieldFault } from '#domain/protocol/types.ts';
import { nameStoreFault } from '../../desk/store-fault.ts';
import { type ProblemContent, ProblemError, sendProblem } from './answer-problem.ts';
import type { ProblemCode } from './problems.ts';

/** Fault code of a zod issue at the door; zod tells a missing answer from a wrong one only in its message. */
function codeOfIssue(keyword: string, message: string): string {
  if (keyword === 'unrecognized_keys') return 'unknown_field';
  if (keyword === 'too_big') return 'too_long';
  if (keyword === 'too_small') return 'out_of_range';
  if (keyword === 'invalid_value') return 'wrong_code';
  return keyword === 'invalid_type' && message.endsWith('received undefined') ? 'missing' : 'wrong_type';
}

function faultsOf(error: FastifyError): readonly FieldFault[] {
  return (error.validation ?? []).flatMap(({ keyword, instancePath, params, message = '' }): FieldFault[] => {
    const path = instancePath
      .split('/')
      .filter((part) => part !== '')
      .join('.');
    const keys = typeof params === 'object' && params !== null && 'keys' in params ? params.keys : undefined;
    if (keyword === 'unrecognized_keys' && Array.isArray(keys)) {
      return keys.map((key) => ({
        field: [path, String(key).slice(0, 100)].filter(Boolean).join('.'),
        code: 'unknown_field',
      }));
    }
    return [{ field: path === '' ? 'body' : path, code: codeOfIssue(keyword, message) }];
  });
}

const BY_FASTIFY: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'malformed',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed',
  FST_ERR_VALIDATION: 'shape',
};

/** Names the problem of any error. */
export function nameError(error: unknown): { readonly code: ProblemCode; readonly content: ProblemContent } {
  if (error instanceof ProblemError) return { code: error.code, content: error.content };
  if (hasZodFastifySchemaValidationErrors(error)) return { code: 'shape', content: { faults: faultsOf(error) } };
  if (error instanceof SyntaxError) return { code: 'malformed', content: {} };
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && BY_FASTIFY[error.code]) {
    return { code: BY_FASTIFY[error.code] ?? 'defect', content: {} };
  }
  if (error instanceof Error && 'statusCode' in error && error.statusCode === 429)
    return { code: 'too_many', content: {} };
  const fault = nameStoreFault(error);
  if (fault === 'unavailable') return { code: 'unavailable', content: {} };
  if (fault === 'invalid_text')
    return { code: 'shape', content: { faults: [{ field: 'facts', code: 'control_characters' }] } };
  return { code: 'defect', content: {} };
}

/** A list or search that breaks says so by its own name: it must never look like "nothing found". */
function isSearch(request: FastifyRequest): boolean {
  return (
    request.method === 'GET' && /^\/api\/(cases|obligations|referrals|places|consular\/notices)(\?|$)/.test(request.url)
  );
}

/** Fastify's error handler. The log gets name and stack of a defect, never its message, which may quote a child's data. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, content } = nameError(error);
  const isOurs = code === 'defect' || code === 'unavailable';
  const told = isOurs && isSearch(request) ? 'search_failed' : code;
  if (isOurs) {
    const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).join(' ') : '';
    const kind =
      error instanceof Error && 'code' in error ? String(error.code) : error instanceof Error ? error.name : 'unknown';
    request.log.error({ problem: told, kind, stack }, 'request failed');
  }
  return sendProblem(reply, told, content);
}
