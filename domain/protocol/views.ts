/** What leaves the house: the shapes that the API answers and the screens draw. Whitelisting itself is `server/<room>/views.ts`. */
import type { RoleCode } from '../access/role.ts';
import type { StateCode } from '../casefile/types.ts';
import type { CaseId, NodeCode } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Localized } from '../kernel/localized.ts';
import type { FactValue } from '../register/form/field.ts';
import type { AbsentObligation, ClockRow, Derived, FieldFault, Obligation, Refusal, Verdict } from './types.ts';

/** Instants travel as epoch milliseconds inside the application's own screens; public documents use ISO 8601. */
export interface SessionView {
  readonly officer: {
    readonly id: string;
    readonly name: string;
    readonly role: RoleCode;
    readonly certified: boolean;
  };
  readonly institution: { readonly id: string; readonly short: string; readonly name: Localized };
  readonly post?: { readonly id: string; readonly name: Localized };
  readonly node: NodeCode;
  /** Differs from `node` for a consul. */
  readonly country: NodeCode;
  readonly zone: string;
  readonly csrf: string;
  readonly demo: boolean;
}

/** Demo mode only: whom a visitor may enter as. */
export interface PersonaView {
  readonly id: string;
  readonly name: string;
  readonly role: RoleCode;
  readonly node: NodeCode;
  readonly country: NodeCode;
  readonly institution: string;
  readonly place: string;
  /** One line: what this person does here. */
  readonly about: Localized;
}

/** The child as a list may show it: fields the viewer may not read are absent. */
export interface ChildLine {
  readonly caseId: CaseId;
  readonly givenNames?: string;
  readonly surnames?: string;
  readonly alias?: string;
  readonly ageYears?: number;
  readonly sex?: string;
  readonly nationalities?: readonly string[];
  readonly language?: string;
}

export interface CaseListItem extends ChildLine {
  readonly state: StateCode;
  readonly priority: 'alta' | 'media' | 'baja';
  readonly contactAt: Instant;
  readonly post?: string;
  readonly nextDueAt?: Instant;
  readonly overdue: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; absent on the last page. */
  readonly nextCursor?: string;
  /** Exact up to 1,000, else 1,000 with `more`: counting on costs more than anybody learns from it. */
  readonly total?: { readonly count: number; readonly more: boolean };
}

/** A duty on "Hoy" or on the case page. */
export interface ObligationView extends Omit<Obligation, 'clock'> {
  readonly child: ChildLine;
  readonly clock: Pick<ClockRow, 'source' | 'mark' | 'legalRef' | 'note' | 'meta' | 'legal'>;
  readonly responsibleInstitution?: string;
  /** Thresholds already passed, in percent: 50, 80, 100. */
  readonly escalated: readonly number[];
}

export interface TimelineEntry {
  readonly actId: string;
  readonly kind: string;
  readonly title: Localized;
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
  readonly by: { readonly name?: string; readonly role: string; readonly institution: string };
  readonly system: boolean;
  /** Answers readable by the viewer. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** Number of answers withheld by need-to-know. */
  readonly withheld: number;
}

/** What may happen next, or why not: one line for each act kind that the viewer's role could sign. */
export interface NextAct {
  readonly kind: string;
  readonly title: Localized;
  readonly allowed: boolean;
  readonly refusals: readonly Refusal[];
  /** Fields that must be answered first. */
  readonly faults: readonly FieldFault[];
  readonly refusedByState?: true;
}

export interface CaseView {
  readonly child: ChildLine;
  readonly state: StateCode;
  readonly stations: readonly { readonly state: StateCode; readonly at: Instant }[];
  readonly version: number;
  readonly contactAt: Instant;
  readonly zone: string;
  readonly routes: readonly Derived[];
  readonly vulnerabilities: readonly Derived[];
  readonly flags: readonly Derived[];
  readonly priority: { readonly code: 'alta' | 'media' | 'baja'; readonly fields: readonly string[] };
  readonly bidTriggers: readonly Derived[];
  readonly consularBlock?: Derived;
  readonly obligations: readonly ObligationView[];
  readonly absent: readonly AbsentObligation[];
  readonly timeline: readonly TimelineEntry[];
  readonly facts: Readonly<Record<string, { readonly value: FactValue; readonly at: Instant; readonly by: string }>>;
  /** Ids of answered fields that the viewer may not read. */
  readonly withheldFields: readonly string[];
  readonly placements: readonly {
    readonly rung: string;
    readonly place?: string;
    readonly startedAt: Instant;
    readonly endedAt?: Instant;
    readonly liberty: string;
  }[];
  readonly referrals: readonly ReferralView[];
  readonly people: readonly {
    readonly role: string;
    readonly name: string;
    readonly institution?: string;
    readonly phone?: string;
  }[];
  readonly next: readonly NextAct[];
  readonly mergedInto?: CaseId;
}

export interface ReferralView {
  readonly id: string;
  readonly child: ChildLine;
  readonly from: string;
  readonly to: string;
  readonly service: string;
  readonly urgency: 'urgente' | 'normal' | 'servicio';
  readonly state: string;
  readonly sentAt: Instant;
  readonly ackDueAt?: Instant;
  /** The fields ticked for the recipient, with values. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Answer of "who acts now?". A gap is an alarm, never an empty answer. */
export interface OnCallView {
  readonly at: Instant;
  readonly duty: string;
  readonly staffed: readonly {
    readonly contactId: string;
    readonly institution: string;
    readonly name: Localized;
    readonly phone: string;
    readonly until?: Instant;
  }[];
  readonly gap: boolean;
  /** Contacts that exist but are closed now, with their next opening. */
  readonly closed: readonly {
    readonly contactId: string;
    readonly institution: string;
    readonly name: Localized;
    readonly phone: string;
    readonly opensAt?: Instant;
  }[];
}

export interface FreePlaceView {
  readonly facilityId: string;
  readonly name: Localized;
  readonly rung: string;
  readonly regime: string;
  readonly adm1: string;
  readonly free: number;
  readonly total: number;
  readonly siblings: boolean;
  readonly languages: readonly string[];
  readonly licensedUntil?: string;
}

/** The only thing that enforcement can ask (§5.3). The shape is the same whether the token exists or not. */
export interface ImpedimentView {
  readonly impediment: 'si' | 'no';
  readonly authority: { readonly name: string; readonly phone: string };
  readonly nextHearing: string | null;
}

/** What the API says after an act, or before it (preview). */
export interface DecisionView {
  readonly verdict: Verdict;
  readonly caseId: CaseId;
  readonly stateBefore?: StateCode;
  readonly stateAfter: StateCode;
  readonly routes: readonly Derived[];
  readonly vulnerabilities: readonly Derived[];
  readonly priority: 'alta' | 'media' | 'baja';
  readonly opened: readonly Obligation[];
  readonly met: readonly Obligation[];
  readonly absent: readonly AbsentObligation[];
  readonly refusals: readonly Refusal[];
  readonly faults: readonly FieldFault[];
  /** Contact on duty to call now, for the route card. */
  readonly callNow: readonly {
    readonly institution: string;
    readonly name: Localized;
    readonly phone: string;
    readonly duty: string;
  }[];
}

/** RFC 9457 problem, as every door answers it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly code: string;
  readonly guards: readonly Refusal[];
  readonly fields: readonly (FieldFault & { readonly message: Localized })[];
  readonly messages: Localized;
}
