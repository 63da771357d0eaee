/** What is written for one act? The rows of one transaction, as the statement of `write.ts` takes them (all instants ISO). */

export interface ActRow {
  readonly id: string;
  readonly case_id: string;
  readonly case_seq: number;
  readonly kind: string;
  readonly occurred_at: string;
  readonly zone: string;
  readonly received_at: string;
  readonly officer: string;
  readonly role: string;
  readonly institution: string;
  readonly post: string | null;
  readonly country: string;
  readonly certified: boolean;
  readonly facts: unknown;
  readonly overrides: unknown;
  readonly caused_by: string | null;
  readonly request_hash: string | null;
}

export interface AuditRow {
  readonly at: string;
  readonly officer: string;
  readonly role: string;
  readonly institution: string;
  readonly action: string;
  readonly cases: readonly string[];
  readonly classes: readonly string[];
  readonly purpose: string | null;
  readonly act_id: string | null;
  readonly outcome: string;
}

export interface CaseFileRow {
  readonly case_id: string;
  readonly version: number;
  readonly state: string;
  readonly priority: string;
  readonly given_names: string | null;
  readonly surnames: string | null;
  readonly alias: string | null;
  readonly names_folded: string;
  readonly sex: string | null;
  readonly age_years: number | null;
  readonly nationalities: readonly string[];
  readonly language: string | null;
  readonly post: string | null;
  readonly institution: string;
  readonly caseworker: string;
  readonly contact_at: string;
  readonly received_at: string;
  readonly assessed_at: string;
  readonly reach: readonly string[];
  readonly blocked: boolean;
  readonly merged_into: string | null;
}

export interface ObligationRow {
  readonly case_id: string;
  readonly id: string;
  readonly key: string;
  readonly variant: string | null;
  readonly triggered_at: string;
  readonly meta_at: string;
  readonly due_at: string;
  readonly statutory: boolean;
  readonly status: string;
  readonly met_at: string | null;
  readonly met_by: string | null;
  readonly roles: readonly string[];
  readonly evidence: readonly string[];
  readonly case_institution: string;
  readonly intake_institution: string;
  readonly caseworker: string;
  readonly post: string | null;
  readonly next_wake_at: string | null;
}

export interface PlacementRow {
  readonly case_id: string;
  readonly act_id: string;
  readonly place: string;
  readonly rung: string;
  readonly liberty: string;
  readonly reported_only: boolean;
  readonly sex: string | null;
  readonly age_years: number | null;
  readonly started_at: string;
  readonly ended_at: string | null;
}

export interface ReferralRow {
  readonly id: string;
  readonly case_id: string;
  readonly sender: string;
  readonly recipient: string;
  readonly service: string;
  readonly urgency: string;
  readonly state: string;
  readonly sent_at: string;
  readonly state_at: string;
  readonly fields: readonly string[];
}

export interface ConsularNoticeRow {
  readonly act_id: string;
  readonly case_id: string;
  readonly country: string;
  readonly sent_at: string;
}

/** A folio that the case names among its people, or its family group as `g:…`. */
export interface FamilyRow {
  readonly case_id: string;
  readonly word: string;
}

export interface OutboxRow {
  readonly id: string;
  readonly at: string;
  readonly case_id: string;
  readonly template: string;
  readonly institution: string | null;
  readonly contact: string | null;
  readonly role: string | null;
  readonly obligation: string | null;
  readonly threshold: number | null;
}

/** The projections of one or more cases: recomputed whole from the journal, never edited by hand. */
export interface ProjectionRows {
  readonly case_file: readonly CaseFileRow[];
  readonly obligation: readonly ObligationRow[];
  readonly placement: readonly PlacementRow[];
  readonly referral: readonly ReferralRow[];
  readonly consular_notice: readonly ConsularNoticeRow[];
  readonly family: readonly FamilyRow[];
}

/** Everything that one transaction writes. */
export interface WriteRows extends ProjectionRows {
  readonly act: readonly ActRow[];
  readonly audit: readonly AuditRow[];
  readonly outbox: readonly OutboxRow[];
}
