/** What is known of a case at an instant? The fold of its journal, and nothing else: facts do not know the law. */
import type { ActId, CaseId, NodeCode } from '../kernel/ids.ts';
import type { Instant, Zone } from '../kernel/instant.ts';
import type { Act, Actor } from '../register/act.ts';
import type { FactValue } from '../register/form/field.ts';

/** Reference §3.1. STx absent, STt transferred to another node, STd duplicate (merged into another case). */
export const STATES = [
  'ST0',
  'ST1',
  'ST2',
  'ST3',
  'ST4',
  'ST5',
  'ST6',
  'ST7a',
  'ST7b',
  'ST7c',
  'ST7d',
  'ST8',
  'ST9',
  'ST10',
  'STx',
  'STt',
  'STd',
] as const;
export type StateCode = (typeof STATES)[number];

/** An answer in force, with who gave it and when: the latest by event time, not by arrival. */
export interface Fact {
  readonly value: FactValue;
  readonly at: Instant;
  readonly actId: ActId;
  readonly by: Actor;
}

/** A later arrival that contradicted an answer of the same or a later event time: a person must settle it. */
export interface FactConflict {
  readonly field: string;
  readonly kept: Fact;
  readonly other: Fact;
}

/** A row of a repeating section (X documents, J placements). */
export interface Row {
  readonly id: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

export interface Placement {
  readonly actId: ActId;
  /** J08, e.g. `PL6`. */
  readonly rung: string;
  /** J01, id of a facility or free text of a family placement. */
  readonly place: string;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  /** CL-LIB, computed: `libre` | `cuidado_supervisado` | `privado`. */
  readonly liberty: Liberty;
  /** Reported as a fact (liberty.report), not decided as a placement (G13). */
  readonly reportedOnly: boolean;
}

export const LIBERTIES = ['libre', 'cuidado_supervisado', 'privado'] as const;
export type Liberty = (typeof LIBERTIES)[number];

export type ReferralState =
  | 'enviada'
  | 'acusada'
  | 'aceptada'
  | 'rechazada'
  | 'en_curso'
  | 'cumplida'
  | 'no_cumplida'
  | 'retirada'
  | 're_enrutada';

export interface Referral {
  /** Id of the act that sent it. */
  readonly id: ActId;
  readonly to: string;
  readonly service: string;
  readonly urgency: 'urgente' | 'normal' | 'servicio';
  readonly sentAt: Instant;
  readonly state: ReferralState;
  readonly stateAt: Instant;
  readonly acknowledgedAt?: Instant;
  readonly reason?: string;
  /** Form ids ticked for the recipient (the `f` of the matrix §5.2). */
  readonly fields: readonly string[];
}

export interface Merge {
  readonly actId: ActId;
  readonly other: CaseId;
  readonly at: Instant;
  /** `survivor`: the other case was merged into this one; `absorbed`: this one lives on in the other. */
  readonly side: 'survivor' | 'absorbed';
}

/** The fold of a journal. Everything is recomputed from `acts`; nothing here is ever edited. */
export interface CaseFile {
  readonly id: CaseId;
  readonly node: NodeCode;
  readonly zone: Zone;
  readonly state: StateCode;
  /** State entered at, one entry for each change, oldest first. */
  readonly stations: readonly { readonly state: StateCode; readonly at: Instant; readonly actId: ActId }[];
  /** First contact (A01): all clocks of the beginning run from here. */
  readonly contactAt: Instant;
  readonly acts: readonly Act[];
  /** The same acts by kind, in the same order. */
  readonly byKind: Readonly<Record<string, readonly Act[]>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly conflicts: readonly FactConflict[];
  readonly documents: readonly Row[];
  readonly placements: readonly Placement[];
  readonly referrals: readonly Referral[];
  /** Officer id of the assigned caseworker (R03). */
  readonly caseworkerId?: string;
  readonly supervisorId?: string;
  /** The merge in force, if any. */
  readonly merge?: Merge | undefined;
  /** Acts folded so far; the optimistic version for concurrent writers. */
  readonly version: number;
}
