/** One national node of a test region: its desk on its own database, and what is true there without anybody's eyes. */
import type { CaseId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Pack } from '#domain/protocol/types.ts';
import { type NodeRuntime, openNode } from '#server/compose/node.ts';
import { caseAt } from '#server/desk/case-at.ts';
import { runClocks } from '#server/jobs/clocks.ts';
import { drainOutbox } from '#server/jobs/deliver.ts';
import { readJournal } from '#server/store/journal.ts';
import { openPool } from '#server/store/pool.ts';
import type { AuditRowSeen, CaseTruth, OutboxSeen, RegionOfficer, TestClock } from '../test-region-types.ts';

export interface StageNode {
  readonly pack: Pack;
  readonly runtime: NodeRuntime;
  /** Enters the officer in the directory. */
  employ(officer: RegionOfficer): Promise<void>;
  inspect(caseId: CaseId): Promise<CaseTruth | undefined>;
  audit(after: number): Promise<readonly AuditRowSeen[]>;
  nextWake(): Promise<Instant | undefined>;
  runClocks(): Promise<void>;
  close(): Promise<void>;
}

export interface StageNodeOptions {
  readonly pack: Pack;
  /** Of the node's database, as its owner. */
  readonly url: string;
  readonly clock: TestClock;
}

export async function createStageNode({ pack, url, clock }: StageNodeOptions): Promise<StageNode> {
  const runtime = await openNode({ code: pack.node, url, clock, pack, connections: 4 });
  const owner = openPool({ url, role: 'owner', max: 2 });
  return {
    pack,
    runtime,
    employ: (officer) => runtime.saveOfficers([officer]),
    async inspect(caseId) {
      const acts = await readJournal(owner, caseId);
      const found = caseAt(acts, pack, clock.now());
      if (!found) return undefined;
      const [messages, escalated] = await Promise.all([readMessages(owner, caseId), readEscalated(owner, caseId)]);
      return { ...found, messages, escalated };
    },
    audit: (after) => readAudit(owner, after),
    async nextWake() {
      const { rows } = await owner.query<{ at: Instant | null }>(
        'select min(next_wake_at) as at from projection.obligation where next_wake_at is not null',
      );
      return rows[0]?.at ?? undefined;
    },
    async runClocks() {
      await runClocks(runtime.node);
      await drainOutbox(runtime.node);
    },
    close: async () => {
      await Promise.all([owner.end(), runtime.close()]);
    },
  };
}

type Pool = ReturnType<typeof openPool>;

async function readMessages(pool: Pool, caseId: CaseId): Promise<readonly OutboxSeen[]> {
  const { rows } = await pool.query<OutboxSeen>(
    `select at, template, institution, contact, role, obligation, threshold from node.outbox where case_id = $1 order by at`,
    [caseId],
  );
  return rows;
}

async function readEscalated(pool: Pool, caseId: CaseId): Promise<ReadonlyMap<string, readonly number[]>> {
  const { rows } = await pool.query<{ id: string; key: string; escalated: number[] }>(
    'select id, key, escalated from projection.obligation where case_id = $1',
    [caseId],
  );
  return new Map(rows.map((row) => [`${row.id}/${row.key}`, row.escalated]));
}

async function readAudit(pool: Pool, after: number): Promise<readonly AuditRowSeen[]> {
  const { rows } = await pool.query<AuditRowSeen>(
    'select seq, at, action, officer, role, cases, outcome from journal.audit where seq > $1 order by seq',
    [after],
  );
  return rows;
}
