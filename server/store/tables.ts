/** Which columns do the projections have, for reads that are put together (filters, pages)? The reader's view of the schema. */
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

export interface CaseFileTable {
  readonly case_id: CaseId;
  readonly version: number;
  readonly state: string;
  readonly priority: string;
  readonly given_names: string | null;
  readonly surnames: string | null;
  readonly alias: string | null;
  readonly names_folded: string;
  readonly sex: string | null;
  readonly age_years: number | null;
  readonly nationalities: string[];
  readonly language: string | null;
  readonly post: string | null;
  readonly institution: string;
  readonly caseworker: string;
  readonly contact_at: Instant;
  readonly received_at: Instant;
  readonly assessed_at: Instant;
  readonly reach: string[];
  readonly blocked: boolean;
  readonly merged_into: CaseId | null;
}

export interface ObligationTable {
  readonly case_id: CaseId;
  readonly id: string;
  readonly key: string;
  readonly variant: string | null;
  readonly triggered_at: Instant;
  readonly meta_at: Instant;
  readonly due_at: Instant;
  readonly statutory: boolean;
  readonly status: string;
  readonly met_at: Instant | null;
  readonly met_by: string | null;
  readonly roles: string[];
  readonly evidence: string[];
  readonly case_institution: string;
  readonly intake_institution: string;
  readonly caseworker: string;
  readonly post: string | null;
  readonly next_wake_at: Instant | null;
  readonly escalated: number[];
}

export interface ReferralTable {
  readonly id: string;
  readonly case_id: CaseId;
  readonly sender: string;
  readonly recipient: string;
  readonly service: string;
  readonly urgency: string;
  readonly state: string;
  readonly sent_at: Instant;
  readonly state_at: Instant;
  readonly fields: string[];
}

export interface ConsularNoticeTable {
  readonly act_id: string;
  readonly case_id: CaseId;
  readonly country: string;
  readonly sent_at: Instant;
}

export interface PlacementTable {
  readonly case_id: CaseId;
  readonly act_id: string;
  readonly place: string;
  readonly rung: string;
  readonly sex: string | null;
  readonly age_years: number | null;
  readonly reported_only: boolean;
  readonly ended_at: Instant | null;
}

export interface OutboxTable {
  readonly id: string;
  readonly at: Instant;
  readonly case_id: CaseId;
  readonly template: string;
  readonly institution: string | null;
  readonly contact: string | null;
  readonly role: string | null;
  readonly obligation: string | null;
  readonly threshold: number | null;
  readonly state: string;
}

export interface OfficerTable {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly institution: string;
  readonly post: string | null;
}

export interface Tables {
  readonly 'projection.case_file': CaseFileTable;
  readonly 'projection.obligation': ObligationTable;
  readonly 'projection.referral': ReferralTable;
  readonly 'projection.consular_notice': ConsularNoticeTable;
  readonly 'projection.placement': PlacementTable;
  readonly 'node.outbox': OutboxTable;
  readonly 'node.officer': OfficerTable;
}

export type Reads = Kysely<Tables>;

/** Typed reads over a pool that is bound to the reader's rights. */
export function createReads(pool: pg.Pool): Reads {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
