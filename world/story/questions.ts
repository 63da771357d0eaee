/** Which request does a query of a story mean? The vocabulary of `query:` over the HTTP API, and nothing beyond it. */
import type { Step } from './format.ts';

export interface ApiRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface QuestionFrame {
  /** Folio of the step's child, when there is one. */
  readonly caseId: string | undefined;
  caseIdOf(alias: string): string | undefined;
  /** ISO instant of the step, for questions that ask "now". */
  readonly at: string;
}

type Params = Readonly<Record<string, unknown>>;
type Build = (params: Params, frame: QuestionFrame) => ApiRequest;

function get(path: string, params: Params = {}): ApiRequest {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    if (value !== undefined && value !== null) query.set(key, String(value));
  }
  const text = query.toString();
  return { method: 'GET', url: text === '' ? path : `${path}?${text}` };
}

function ofCase(part: string): Build {
  return (params, frame) => {
    const { case: named, child, caseId, ...rest } = params;
    return get(`/api/cases/${text(named ?? child ?? caseId) ?? frame.caseId ?? 'NONE'}${part}`, rest);
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const QUESTIONS: Readonly<Record<string, Build>> = {
  'cases.list': (params) => get('/api/cases', params),
  'cases.search': ({ name, ...params }) => get('/api/cases', { ...params, q: params['q'] ?? name }),
  'case.view': ofCase(''),
  'case.journal': ofCase('/journal'),
  'case.slip': ofCase('/slip.pdf'),
  obligations: (params) => get('/api/obligations', params),
  'on-call': (params, { at }) => get('/api/directory/on-call', { duty: 'protection', at, ...params }),
  directory: (params) => get('/api/directory', params),
  places: (params) => get('/api/places', params),
  referrals: (params) => get('/api/referrals', params),
  'consular.list': (params) => get('/api/consular/notices', params),
  impediment: ({ token, ...params }, { caseId }) => ({
    method: 'POST',
    url: '/api/impediment',
    body: { token: token ?? caseId, ...params },
  }),
  pack: (params) => get('/api/pack', params),
  session: () => get('/api/session'),
  rule: ({ id }) => get(`/api/rules/${String(id)}`),
  health: () => get('/api/health'),
  openapi: () => get('/api/openapi.json'),
};

const ALIASES: Readonly<Record<string, string>> = {
  'case.list': 'cases.list',
  search: 'cases.search',
  'case.search': 'cases.search',
  case: 'case.view',
  view: 'case.view',
  journal: 'case.journal',
  slip: 'case.slip',
  today: 'obligations',
  hoy: 'obligations',
  'obligations.list': 'obligations',
  onCall: 'on-call',
  'on-duty': 'on-call',
  'directory.on-call': 'on-call',
  'directory.onCall': 'on-call',
  'places.list': 'places',
  'places.free': 'places',
  'referral.list': 'referrals',
  'referrals.list': 'referrals',
  'consular.notices': 'consular.list',
  'consular.list.notices': 'consular.list',
  token: 'impediment',
  'impediment.ask': 'impediment',
};

/** Kinds of query that a story may write. */
export const QUESTION_KINDS: readonly string[] = Object.keys(QUESTIONS);

/** The request, or undefined for a kind that does not exist. */
export function toRequest(query: NonNullable<Step['query']>, frame: QuestionFrame): ApiRequest | undefined {
  const { kind, params = {} } = typeof query === 'string' ? { kind: query } : query;
  const build = QUESTIONS[kind] ?? QUESTIONS[ALIASES[kind] ?? ''];
  return build?.(resolveParams(params, frame), frame);
}

/** `$elias`, or the bare alias where a case is meant, becomes the folio. */
export function resolveParams(params: Params, { caseIdOf }: Pick<QuestionFrame, 'caseIdOf'>): Params {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      if (typeof value !== 'string') return [key, value];
      if (value.startsWith('$')) return [key, caseIdOf(value.slice(1)) ?? value];
      return [key, ['token', 'child', 'case', 'caseId'].includes(key) ? (caseIdOf(value) ?? value) : value];
    }),
  );
}
