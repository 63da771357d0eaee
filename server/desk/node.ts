/** What does the desk of one node stand on? Its law and directory, its clock, its database. Built once, in `server/compose`. */
import type pg from 'pg';
import type { NodeCode } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Pack } from '#domain/protocol/types.ts';
import type { AuditLog } from '../store/audit.ts';
import type { Reads } from '../store/tables.ts';

/** Injected, so that stories and tests live years in a second. */
export interface Clock {
  now(): Instant;
}

export interface DeskNode {
  readonly code: NodeCode;
  readonly pack: Pack;
  readonly clock: Clock;
  /** Bound to the role `amparo_desk`: appends to the journal, cannot change it. */
  readonly pool: pg.Pool;
  /** Bound to the role `amparo_reader`. */
  readonly reader: pg.Pool;
  /** Typed reads over the same pool. */
  readonly reads: Reads;
  readonly audit: AuditLog;
}
