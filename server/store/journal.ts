/** What was written about a case? Reads the journal back as acts, in the order in which they were received. */
import type pg from 'pg';
import type { ActorRole } from '#domain/access/role.ts';
import type { ActId, CaseId, NodeCode } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Act, Override } from '#domain/register/act.ts';
import type { Facts } from '#domain/register/form/field.ts';
import { iso } from './iso.ts';
import type { ActRow } from './rows.ts';

interface StoredAct {
  readonly id: string;
  readonly case_id: string;
  readonly case_seq: number;
  readonly kind: string;
  readonly occurred_at: Instant;
  readonly zone: string;
  readonly received_at: Instant;
  readonly officer: string;
  readonly role: string;
  readonly institution: string;
  readonly post: string | null;
  readonly country: string;
  readonly certified: boolean;
  readonly facts: Facts;
  readonly overrides: readonly Override[] | null;
  readonly caused_by: string | null;
  readonly request_hash: string | null;
}

/** Whatever can run a query: a pool, or the client of a transaction. */
export type Queryable = Pick<pg.PoolClient, 'query'>;

const COLUMNS = `id, case_id, case_seq, kind, occurred_at, zone, received_at, officer, role, institution, post, country,
  certified, facts, overrides, caused_by, request_hash`;

function toAct(row: StoredAct): Act {
  return {
    id: row.id as ActId,
    kind: row.kind,
    caseId: row.case_id as CaseId,
    node: row.case_id.slice(0, 3) as NodeCode,
    by: {
      officerId: row.officer,
      role: row.role as ActorRole,
      institutionId: row.institution,
      ...(row.post !== null && { postId: row.post }),
      certified: row.certified,
      country: row.country as NodeCode,
    },
    occurredAt: row.occurred_at,
    zone: row.zone,
    receivedAt: row.received_at,
    facts: row.facts,
    ...(row.overrides !== null && { overrides: row.overrides }),
    ...(row.caused_by !== null && { causedBy: row.caused_by as ActId }),
  };
}

/** The row of an act; `requestHash` only for acts that came in by a door. */
export function toActRow(act: Act, caseSeq: number, requestHash?: string): ActRow {
  return {
    id: act.id,
    case_id: act.caseId,
    case_seq: caseSeq,
    kind: act.kind,
    occurred_at: iso(act.occurredAt),
    zone: act.zone,
    received_at: iso(act.receivedAt),
    officer: act.by.officerId,
    role: act.by.role,
    institution: act.by.institutionId,
    post: act.by.postId ?? null,
    country: act.by.country,
    certified: act.by.certified,
    facts: act.facts,
    overrides: act.overrides && act.overrides.length > 0 ? act.overrides : null,
    caused_by: act.causedBy ?? null,
    request_hash: requestHash ?? null,
  };
}

/** The acts of one case, oldest received first; empty when there is no such case. */
export async function readJournal(db: Queryable, caseId: CaseId): Promise<readonly Act[]> {
  const { rows } = await db.query<StoredAct>({
    name: 'read_journal',
    text: `select ${COLUMNS} from journal.act where case_id = $1 order by case_seq`,
    values: [caseId],
  });
  return rows.map(toAct);
}

/** Same for several cases at once. */
export async function readJournals(
  db: Queryable,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, readonly Act[]>> {
  const { rows } = await db.query<StoredAct>({
    name: 'read_journals',
    text: `select ${COLUMNS} from journal.act where case_id = any($1) order by case_id, case_seq`,
    values: [caseIds],
  });
  const byCase = new Map<CaseId, Act[]>();
  for (const row of rows) {
    const act = toAct(row);
    const list = byCase.get(act.caseId);
    if (list) list.push(act);
    else byCase.set(act.caseId, [act]);
  }
  return byCase;
}

/** The act with this id and the hash of the request that brought it. */
export async function findStoredAct(db: Queryable, id: ActId): Promise<{ act: Act; requestHash?: string } | undefined> {
  const { rows } = await db.query<StoredAct>({
    name: 'find_act',
    text: `select ${COLUMNS} from journal.act where id = $1`,
    values: [id],
  });
  const row = rows[0];
  if (!row) return undefined;
  return { act: toAct(row), ...(row.request_hash !== null && { requestHash: row.request_hash }) };
}

/** Whether anything was ever written. */
export async function hasActs(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ any: boolean }>('select exists (select from journal.act) as any');
  return rows[0]?.any ?? false;
}

/** Ids of all cases, in order, `limit` at a time after `after`. */
export async function listCaseIds(db: Queryable, after: string, limit: number): Promise<readonly CaseId[]> {
  const { rows } = await db.query<{ case_id: CaseId }>({
    name: 'case_ids',
    text: 'select case_id from journal.act where case_seq = 1 and case_id > $1 order by case_id limit $2',
    values: [after, limit],
  });
  return rows.map((row) => row.case_id);
}
