/** Where does each referral stand? CL-REF as a fold: sent → acknowledged → accepted or refused with reason → done (C18). */
import type { ActId } from '../kernel/ids.ts';
import type { Act } from '../register/act.ts';
import type { FactValue } from '../register/form/field.ts';
import type { Referral, ReferralState } from './types.ts';

const NEXT: Readonly<Record<string, ReferralState>> = {
  'referral.acknowledge': 'acusada',
  'referral.accept': 'aceptada',
  'referral.refuse': 'rechazada',
  'referral.complete': 'cumplida',
  'referral.withdraw': 'retirada',
};

/** The referrals after this act; answers to a referral that does not exist here change nothing. */
export function foldReferral(referrals: readonly Referral[], act: Act): readonly Referral[] {
  if (act.kind === 'referral.send') return [...referrals, sent(act)];
  const state = NEXT[act.kind];
  if (!state) return referrals;
  const id = string(act.facts['referral']) as ActId;
  return referrals.map((row) => (row.id === id ? answered(row, state, act) : row));
}

function sent(act: Act): Referral {
  const urgency = string(act.facts['urgency']);
  const fields = act.facts['fields'];
  return {
    id: act.id,
    to: string(act.facts['to']),
    service: string(act.facts['service']),
    urgency: urgency === 'urgente' || urgency === 'servicio' ? urgency : 'normal',
    sentAt: act.occurredAt,
    state: 'enviada',
    stateAt: act.occurredAt,
    fields: Array.isArray(fields) ? fields.filter((id): id is string => typeof id === 'string') : [],
  };
}

function answered(row: Referral, state: ReferralState, act: Act): Referral {
  const rerouted = state === 'rechazada' && string(act.facts['rerouteTo']) !== '';
  const reason = string(act.facts['reason']);
  return {
    ...row,
    state: rerouted ? 're_enrutada' : state,
    stateAt: act.occurredAt,
    // Accepting or refusing at once acknowledges too.
    ...(row.acknowledgedAt === undefined && state !== 'retirada' ? { acknowledgedAt: act.occurredAt } : {}),
    ...(reason === '' ? {} : { reason }),
  };
}

function string(value: FactValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
