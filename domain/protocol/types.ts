/** The words of the law engine: packs (dated data of a country), obligations, guards, refusals and decisions. */
import type { ActorRole } from '../access/role.ts';
import type { CaseFile, StateCode } from '../casefile/types.ts';
import type {
  CompetenceRow,
  ContactRow,
  FacilityLoad,
  FacilityRow,
  InstitutionRow,
  PostRow,
} from '../directory/types.ts';
import type { Calendar, Span } from '../kernel/calendar.ts';
import type { Mark, Provenance } from '../kernel/code-list.ts';
import type { ActId, CaseId, NodeCode } from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import type { Localized } from '../kernel/localized.ts';
import type { Act } from '../register/act.ts';
import type { ExtensionField } from '../register/form/extension.ts';
import type { Facts } from '../register/form/field.ts';

/** A clock of an obligation: `meta` is the target (amber), `legal` the statute (red). At least one is set. */
export interface ClockRow extends Provenance {
  /** `O02`. */
  readonly obligation: string;
  /** Distinguishes clocks of one obligation, e.g. O14 `alta|media|baja`, O10 `provisional|judicial`. */
  readonly variant?: string;
  readonly meta?: Span;
  readonly legal?: Span;
  /** Words for screens when the row changes the meaning, e.g. "de inmediato (1 h operativa)". */
  readonly note?: Localized;
  /** Where `meta` comes from when the row is a national statute over the regional target; else `source` covers both. */
  readonly metaFrom?: { readonly source: string; readonly mark: Mark };
}

/** A switch of national law that a rule reads, e.g. `representation.onAcknowledge` = `PANI` (LGME 65). */
export interface PolicyRow extends Provenance {
  readonly key: string;
  readonly value: string | number | boolean | readonly string[];
  readonly note?: Localized;
}

export type {
  CompetenceRow,
  ContactRow,
  FacilityLoad,
  FacilityRow,
  Hours,
  InstitutionRow,
  PostRow,
} from '../directory/types.ts';

/** Everything that a node's law, calendar and directory say: the argument that the pure rules get. */
export interface Pack {
  readonly node: NodeCode;
  readonly name: Localized;
  readonly calendar: Calendar;
  readonly clocks: readonly ClockRow[];
  readonly policies: readonly PolicyRow[];
  readonly institutions: readonly InstitutionRow[];
  readonly contacts: readonly ContactRow[];
  readonly posts: readonly PostRow[];
  readonly facilities: readonly FacilityRow[];
  readonly competence: readonly CompetenceRow[];
  readonly languages: readonly { readonly code: string; readonly name: string; readonly people?: string }[];
  /** What the country calls things that the region harmonised, e.g. UAC, NNA migrante, PME. */
  readonly terms?: readonly TermRow[];
  /** Questions that national law adds to the single form, namespaced `MEX.curp`. */
  readonly extensions?: readonly ExtensionField[];
}

/** A national word for a harmonised term (reference §2.1). */
export interface TermRow extends Provenance {
  /** Key of the harmonised term, e.g. `no_acompanado`. */
  readonly term: string;
  readonly local: string;
  readonly language: string;
}

/** What a decision may depend on beyond the case itself; the desk fetches it, the browser leaves it out. */
export interface Surroundings {
  readonly now: Instant;
  readonly pack: Pack;
  /** Decided on a device without network: the case stays ST0 and nothing is sent until it syncs. */
  readonly device?: true;
  readonly facility?: FacilityLoad;
  /** The other case of a merge, as its journal says. */
  readonly other?: CaseFile;
  /** Cases of the same family in this node, as they stood before the act (G03 protects all of them). */
  readonly family?: readonly Relative[];
  /** Siblings registered in this node with their current rung and place. */
  readonly siblings?: readonly { readonly caseId: CaseId; readonly place?: string }[];
}

/** A relative's case, as far as the silence toward origin is concerned. */
export interface Relative {
  readonly caseId: CaseId;
  /** Cases whose own facts keep it silent: itself, or the relatives it heard of; none when origin may be told. */
  readonly origins: readonly CaseId[];
  /** Every case from which the silence ever reached it: what it heard of and has outlived is not put back. */
  readonly heard: readonly CaseId[];
}

/** Facts that a rule looked at, for "¿por qué?": form ids and acts, never values (values are shown by need-to-know). */
export interface Evidence {
  readonly fields: readonly string[];
  readonly acts?: readonly ActId[];
}

export const OBLIGATION_STATUSES = ['open', 'met', 'met_late', 'overdue', 'cancelled'] as const;
/** open before red · overdue past red and not met · met within red · met_late · cancelled: trigger withdrawn (e.g. G03 arose). */
export type ObligationStatus = (typeof OBLIGATION_STATUSES)[number];

/** A duty as it stands now; recomputed from the journal, stored only so that lists and clocks are fast. */
export interface Obligation {
  readonly id: string;
  /** Distinguishes instances of one obligation in one case (e.g. each placement's O25); stable across recomputation. */
  readonly key: string;
  readonly variant?: string;
  readonly triggeredAt: Instant;
  /** Target (amber). */
  readonly metaAt: Instant;
  /** Statute (red); equal to `metaAt` when there is no statute. */
  readonly dueAt: Instant;
  /** The red clock is law (true) or only the target shown again (false). */
  readonly statutory: boolean;
  readonly status: ObligationStatus;
  /** Past amber while still open, or met after amber. */
  readonly amberBreached: boolean;
  readonly metAt?: Instant;
  readonly metBy?: ActId;
  /** Roles that answer for it, first first; escalation climbs this list (50/80/100 %). */
  readonly responsible: readonly ActorRole[];
  /** Act kinds that meet it, for the one-tap action. */
  readonly metByKinds: readonly string[];
  readonly evidence: Evidence;
  readonly clock: ClockRow;
}

/** A duty that does not exist, and why: shown so that nobody wonders whether it was forgotten. */
export interface AbsentObligation {
  readonly id: string;
  /** Guard or rule that forbids or excuses it, e.g. `G03`, or a key such as `not-unaccompanied`. */
  readonly reason: string;
  readonly evidence: Evidence;
}

export interface Derived<Code extends string = string> {
  readonly code: Code;
  readonly evidence: Evidence;
  /** Instant since which the facts hold. */
  readonly since: Instant;
}

/** Everything the law says of a case at an instant. */
export interface Assessment {
  readonly routes: readonly Derived[];
  readonly vulnerabilities: readonly Derived[];
  /** e.g. `presuncion_solicitante`, `tratado_como_separado`. */
  readonly flags: readonly Derived[];
  readonly priority: {
    readonly code: 'alta' | 'media' | 'baja';
    readonly evidence: Evidence;
    readonly lowered?: ActId;
  };
  /** BID triggers BT1–BT5 that have fired. */
  readonly bidTriggers: readonly Derived[];
  /** Consular and origin block of G03: since when and by which facts; undefined when clear. */
  readonly consularBlock?: Derived;
  readonly obligations: readonly Obligation[];
  readonly absent: readonly AbsentObligation[];
}

/** A rule that said no. It names the rule, the facts, and what would make the act lawful (keys of messages/rules). */
export interface Refusal {
  readonly guard: string;
  /** `ABS`: nobody can; `SUP`: a supervisor with a written reason can. */
  readonly force: 'ABS' | 'SUP';
  /** Distinguishes the cases of one guard; message key `guard.<ID>.<reason>`, mend key `guard.<ID>.<reason>.mend`. */
  readonly reason: string;
  readonly evidence: Evidence;
  /** Values for the message, e.g. `{ field: 'J06' }`; codes and ids only, never personal data. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a guard sees: the case before the act, the case as it would be, what the law says of each, and the act. */
export interface GuardInput {
  readonly before: CaseFile | undefined;
  readonly after: CaseFile;
  readonly assessmentBefore: Assessment | undefined;
  readonly assessmentAfter: Assessment;
  readonly act: Act;
  readonly around: Surroundings;
}

export interface Guard extends Provenance {
  /** `G03`. */
  readonly id: string;
  readonly force: 'ABS' | 'SUP';
  /** Kinds that it looks at; `'*'` all. */
  readonly kinds: readonly string[] | '*';
  check(input: GuardInput): Refusal | undefined;
}

/** A fact the act lacks or gets wrong, with the message key of the mend; wider than the register's: doors fault the envelope too. */
export interface FieldFault {
  readonly field: string;
  /** Message key `fault.<code>`: those of `register/fault.ts`, and `unknown_act`, `wrong_id`, `wrong_zone`, … of the envelope. */
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** An act that the system writes in the same transaction because of the one decided. */
export interface FollowUp {
  readonly kind: string;
  readonly facts: Facts;
  /** Another case that it is written to: the mirror of a merge. */
  readonly caseId?: CaseId;
}

/** What must be told, to whom; rendered and sent without personal data by `tell`. */
export interface Message {
  /** Message key prefix, e.g. `protection.notify`. */
  readonly template: string;
  readonly caseId: CaseId;
  readonly to: { readonly institution?: string; readonly contact?: string; readonly role?: ActorRole };
  readonly obligation?: string;
}

export type Verdict = 'accepted' | 'refused_state' | 'refused_law' | 'refused_shape';

/** The answer of the pure function that server and browser share. */
export interface Decision {
  readonly verdict: Verdict;
  readonly refusals: readonly Refusal[];
  readonly faults: readonly FieldFault[];
  readonly stateBefore?: StateCode;
  readonly stateAfter: StateCode;
  /** The case as it is after the act (accepted) or as it would have been. */
  readonly caseFile: CaseFile;
  readonly assessment: Assessment;
  readonly followUps: readonly FollowUp[];
  readonly messages: readonly Message[];
}

/** An obligation's rule: which instances exist, and which act meets each. The clock itself is data of the pack. */
export interface ObligationRule {
  readonly id: string;
  readonly responsible: readonly ActorRole[];
  readonly metByKinds: readonly string[];
  /** The instances that the facts call for, or why there is none. */
  instances(input: RuleInput): readonly ObligationInstance[] | Omit<AbsentObligation, 'id'>;
}

export interface RuleInput {
  readonly file: CaseFile;
  readonly pack: Pack;
  readonly routes: ReadonlySet<string>;
  readonly vulnerabilities: ReadonlySet<string>;
  readonly priority: 'alta' | 'media' | 'baja';
  readonly consularBlock?: Derived;
  readonly bidTriggers: readonly Derived[];
  /** Since when each route and vulnerability holds, by code. */
  readonly since: ReadonlyMap<string, Instant>;
  /** Since when each degree of priority has been called for. */
  readonly prioritySince: Readonly<Partial<Record<'alta' | 'media' | 'baja', Instant>>>;
  readonly now: Instant;
}

export interface ObligationInstance {
  readonly key: string;
  readonly variant?: string;
  /** Instant of the trigger, or a local date when only the day is known. */
  readonly from: Instant | { readonly date: string };
  readonly met?: { readonly at: Instant; readonly by: ActId };
  /** Set when the trigger fell away. */
  readonly cancelled?: true;
  /** The red clock is another duty's (O26 at the post is red when O04 is); its own row gives the target only. */
  readonly red?: { readonly at: Instant; readonly statutory: boolean };
  readonly evidence: Evidence;
}
