/** What does the browser read from its node? Every read of the API, typed, in one place. */
import { queryOptions } from '@tanstack/react-query';
import { type PackJson, revivePack } from '#domain/directory/pack-json.ts';
import type { Pack } from '#domain/protocol/types.ts';
import type {
  CaseListItem,
  CaseView,
  ChildLine,
  FreePlaceView,
  ImpedimentView,
  ObligationView,
  Page,
  PersonaView,
  ReferralView,
} from '#domain/protocol/views.ts';
import { call } from './api.ts';

function path(base: string, params: Readonly<Record<string, string | number | undefined>>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(params))
    if (value !== undefined && value !== '') search.set(key, String(value));
  const text = search.toString();
  return text ? `${base}?${text}` : base;
}

export const personasQuery = queryOptions({
  queryKey: ['personas'],
  queryFn: ({ signal }) => call<readonly PersonaView[]>('personas', { signal }),
});

/** Law, calendar and directory of the node: changes rarely, is needed by every decision made in the browser. */
export const packQuery = queryOptions({
  queryKey: ['pack'],
  queryFn: async ({ signal }): Promise<Pack> => revivePack(await call<PackJson<Pack>>('pack', { signal })),
  staleTime: 10 * 60_000,
});

export interface CaseFilter {
  readonly q?: string;
  readonly state?: string;
  readonly cursor?: string;
}

export function casesQuery(filter: CaseFilter) {
  return queryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ signal }) => call<Page<CaseListItem>>(path('cases', { ...filter }), { signal }),
  });
}

export function caseQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) => call<CaseView>(`cases/${encodeURIComponent(id)}`, { signal }),
  });
}

export function obligationsQuery(cursor?: string) {
  return queryOptions({
    queryKey: ['obligations', cursor ?? ''],
    queryFn: ({ signal }) => call<Page<ObligationView>>(path('obligations', { cursor }), { signal }),
    refetchInterval: 60_000,
  });
}

/** States of CL-REF, separated by commas; an answered referral is a reading of its own, so that the open ones stay quick. */
export function referralsQuery(states: string) {
  return queryOptions({
    queryKey: ['referrals', states],
    queryFn: ({ signal }) => call<Page<ReferralView>>(path('referrals', { state: states }), { signal }),
    refetchInterval: 60_000,
  });
}

/** A consulate's notice: the child as the consul may see it, and what was answered. */
export interface ConsularNotice {
  readonly caseId: string;
  readonly child: ChildLine;
  readonly sentAt: number;
  readonly acknowledgedAt?: number;
  readonly interviewedAt?: number;
  readonly interviewDueAt?: number;
}

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => call<Page<ConsularNotice>>('consular/notices', { signal }),
  refetchInterval: 60_000,
});

export function placesQuery(filter: { readonly sex?: string; readonly age?: number }) {
  return queryOptions({
    queryKey: ['places', filter],
    queryFn: ({ signal }) => call<readonly FreePlaceView[]>(path('places', { ...filter }), { signal }),
  });
}

export function askImpediment(token: string): Promise<ImpedimentView> {
  return call('impediment', { method: 'POST', body: { token } });
}
