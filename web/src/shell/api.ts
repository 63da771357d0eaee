/** How does the browser speak with its node? One function, typed answers; a failure is a problem, never an empty list. */
import type { DecisionView, Problem } from '#domain/protocol/views.ts';
import type { Facts } from '#domain/register/form/field.ts';

/** What went wrong, as the server said it, or as the network did (`status` 0). */
export class ApiProblem extends Error {
  override name = 'ApiProblem';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The CSRF token of the session; held in memory only. */
let csrf = '';

export function rememberCsrf(token: string): void {
  csrf = token;
}

export interface CallOptions {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Calls `/api/…` and answers its JSON; throws {@link ApiProblem} for everything that is not a 2xx. */
export async function call<T>(path: string, options: CallOptions = {}): Promise<T> {
  const { method = 'GET', body, signal } = options;
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (method !== 'GET' && csrf) headers['x-csrf-token'] = csrf;
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiProblem(localProblem(0, 'network'));
  }
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  const parsed = parseJson(text);
  if (!response.ok) throw new ApiProblem(isProblem(parsed) ? parsed : localProblem(response.status, 'unreadable'));
  if (parsed === undefined) throw new ApiProblem(localProblem(response.status, 'unreadable'));
  return parsed as T;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'status' in value && 'code' in value;
}

function localProblem(status: number, code: string): Problem {
  const empty = { es: '', en: '', fr: '' };
  return { type: 'about:blank', title: code, status, detail: '', code, guards: [], fields: [], messages: empty };
}

/** The body of an act as the door takes it. */
export interface ActBody {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string;
  /** ISO 8601 with offset: the time of the event, not of the sending. */
  readonly occurredAt: string;
  readonly zone: string;
  readonly facts: Facts;
  readonly overrides?: readonly { readonly guard: string; readonly reason: string }[];
}

export interface SignedAct {
  readonly act: { readonly id: string; readonly caseId: string; readonly receivedAt: number };
  readonly decision: DecisionView;
}

export function signAct(body: ActBody): Promise<SignedAct> {
  return call('acts', { method: 'POST', body });
}

/** What would happen, and what forbids it, without writing anything. */
export function previewAct(body: ActBody): Promise<DecisionView> {
  return call('acts/preview', { method: 'POST', body });
}
