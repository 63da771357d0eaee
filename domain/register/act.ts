/** What is an act? The envelope of everything that is ever written: who did what, about whom, when, and when received. */
import type { ActorRole } from '../access/role.ts';
import type { ActId, CaseId, NodeCode } from '../kernel/ids.ts';
import type { Instant, Zone } from '../kernel/instant.ts';
import type { Localized } from '../kernel/localized.ts';
import type { Sensitivity } from '../kernel/sensitivity.ts';
import type { Facts, FieldType } from './form/field.ts';

/** Who acts. Ids are those of the directory; `certifiedUntil` is a fact of the directory copied at signing (G09). */
export interface Actor {
  readonly officerId: string;
  readonly role: ActorRole;
  readonly institutionId: string;
  readonly postId?: string;
  /** Certified protection officer at the time of the act (A06, G09). */
  readonly certified: boolean;
  /** Country that the actor answers to: differs from the node for a consul. */
  readonly country: NodeCode;
}

/** A supervisor's written reason to act past a SUP guard (reference §3.3). */
export interface Override {
  readonly guard: string;
  readonly reason: string;
}

/** One entry of the journal. `occurredAt` is the event time typed at the post, `receivedAt` the desk's own clock. */
export interface Act {
  readonly id: ActId;
  readonly kind: string;
  readonly caseId: CaseId;
  readonly node: NodeCode;
  readonly by: Actor;
  readonly occurredAt: Instant;
  readonly zone: Zone;
  readonly receivedAt: Instant;
  readonly facts: Facts;
  readonly overrides?: readonly Override[];
  /** The act that made the system write this one. */
  readonly causedBy?: ActId;
}

/** A field that belongs to one act only (the forms of reference §4.1 have no ids): name → definition. */
export interface OwnField {
  readonly label: Localized;
  readonly type: FieldType;
  readonly list?: string;
  readonly keys?: readonly { readonly key: string; readonly label: Localized }[];
  readonly k: Sensitivity;
  readonly required?: true;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
}

/** The definition of a kind of act: schema, permission, audit text and screens come from it. */
export interface ActDef {
  /** `room.verb`, the one id used for act, permission, audit action, message prefix and test prefix. */
  readonly kind: string;
  readonly room: string;
  readonly title: Localized;
  /** Past-tense sentence for timeline and audit, without personal data, e.g. "Se avisó a la autoridad de protección". */
  readonly done: Localized;
  /** Roles that may sign it; `SYS` only for acts the system writes. */
  readonly roles: readonly ActorRole[];
  /** Ids of the single form that it may carry. `'*'`: any field of the form (form.record). */
  readonly form: readonly string[] | '*';
  /** Ids that it must carry (form or own). */
  readonly required: readonly string[];
  readonly own: Readonly<Record<string, OwnField>>;
  /** It opens a case: the quick intake. */
  readonly opens?: true;
  /** May be signed on a device without network. */
  readonly offline?: true;
  /** Interview or screening that only certified officers sign (G09). */
  readonly certified?: true;
}
