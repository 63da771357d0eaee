/**
 * What does this room need to know of a viewer and a case? Shapes only, so that access stays below the casefile and the
 * protocol: a `CaseFile` and an `Assessment` fit as they are.
 */
import type { Instant } from '../kernel/instant.ts';
import type { ActorRole } from './role.ts';

/** Who looks: the identity part of an actor. */
export interface Viewer {
  readonly officerId: string;
  readonly role: ActorRole;
  readonly institutionId: string;
  readonly postId?: string;
  readonly country: string;
}

/** What this room needs of an act. A `CaseFile` fits {@link AccessCase} as it is. */
export interface AccessAct {
  readonly kind: string;
  readonly by: { readonly officerId: string; readonly role: string; readonly institutionId: string };
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface AccessCase {
  readonly node: string;
  readonly state: string;
  readonly contactAt: Instant;
  readonly acts: readonly AccessAct[];
  readonly byKind: Readonly<Record<string, readonly AccessAct[]>>;
  readonly facts: Readonly<Record<string, { readonly value: unknown }>>;
  readonly placements: readonly { readonly place: string; readonly endedAt?: Instant }[];
  readonly referrals: readonly { readonly to: string; readonly state: string; readonly fields: readonly string[] }[];
  readonly caseworkerId?: string;
}

/** What this room needs of the law's answer. An `Assessment` fits as it is. */
export interface AccessAssessment {
  readonly routes: readonly { readonly code: string }[];
  readonly bidTriggers: readonly { readonly code: string }[];
  readonly consularBlock?: unknown;
}

export interface RelationInput {
  readonly viewer: Viewer;
  readonly file: AccessCase;
  readonly assessment: AccessAssessment;
  readonly now: Instant;
  /** Rows of the directory, to know which institution runs the house where the child lives. */
  readonly facilities?: readonly { readonly id: string; readonly institution: string }[];
}
