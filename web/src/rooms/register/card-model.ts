/** What does a route card show? One shape for the card before saving and the card that is printed. */
import type { Instant } from '#domain/kernel/instant.ts';
import type { Localized } from '#domain/kernel/localized.ts';
import type { AbsentObligation, Obligation } from '#domain/protocol/types.ts';
import type { DecisionView } from '#domain/protocol/views.ts';

export interface CardCall {
  readonly name: Localized;
  readonly phone: string;
  readonly institution: string;
  readonly until?: Instant;
}

export interface CardModel {
  readonly priority: 'alta' | 'media' | 'baja';
  readonly routes: readonly string[];
  readonly duties: readonly Obligation[];
  readonly absent: readonly AbsentObligation[];
  readonly call: readonly CardCall[];
  /** No word to the consulate or to the country of origin (G03). */
  readonly consularBlock: boolean;
  /** The question about fear is still to be asked: until then the card protects as if it were feared. */
  readonly fearNotAsked?: true;
}

/** Routes of a situation come before those that only accompany it. */
export function cardOf(decision: DecisionView, call: readonly CardCall[]): CardModel {
  return {
    priority: decision.priority,
    routes: decision.routes.map(({ code }) => code),
    duties: decision.opened.filter(({ status }) => status === 'open' || status === 'overdue'),
    absent: decision.absent,
    call,
    consularBlock: decision.absent.some(({ id, reason }) => id === 'O12' && reason === 'G03'),
  };
}
