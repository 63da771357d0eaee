/**
 * Which problems can an answer of ours be? The closed catalogue of RFC 9457 problems; `docs/errors.md` has a section for
 * each, and a test keeps the two together. 400 shape · 401 · 403 · 404 also "not yours" · 409 state · 422 law · 423 sealed.
 */
import type { Localized } from '#domain/kernel/localized.ts';
import { PROBLEM_TEXTS, type ProblemText } from '#messages/problems.ts';

interface ProblemRow {
  readonly status: number;
}

export const PROBLEMS = {
  shape: { status: 400 },
  malformed: { status: 400 },
  unknown_act: { status: 400 },
  not_signed_in: { status: 401 },
  wrong_csrf: { status: 403 },
  not_permitted: { status: 403 },
  firewall: { status: 403 },
  not_found: { status: 404 },
  duplicate_id: { status: 409 },
  case_exists: { status: 409 },
  merged: { status: 409 },
  refused_state: { status: 409 },
  forbidden_act: { status: 409 },
  too_large: { status: 413 },
  refused_law: { status: 422 },
  sealed: { status: 423 },
  too_many: { status: 429 },
  defect: { status: 500 },
  search_failed: { status: 503 },
  unavailable: { status: 503 },
} as const satisfies Record<string, ProblemRow>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Stable name of a problem, the `type` of RFC 9457. */
export function typeOfProblem(code: ProblemCode): string {
  return `urn:amparo:problem:${code}`;
}

/** Title and mend in three languages. */
export function textsOfProblem(code: ProblemCode): { readonly title: Localized; readonly mend: Localized } {
  const title: ProblemText = `problem.${code}.title`;
  const mend: ProblemText = `problem.${code}.mend`;
  return { title: PROBLEM_TEXTS[title], mend: PROBLEM_TEXTS[mend] };
}
