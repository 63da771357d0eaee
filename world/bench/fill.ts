/** How do 100,000 cases come to be present in a minute? Decided like any other, then written many to a statement. */
import { consider } from '#server/desk/consider.ts';
import type { DeskNode } from '#server/desk/node.ts';
import { receive } from '#server/desk/receive.ts';
import { rowsOf } from '#server/desk/record.ts';
import type { Officer } from '#server/session/officer.ts';
import type { WriteRows } from '#server/store/rows.ts';
import { writeNewCase } from '#server/store/write.ts';
import { randomIntake, type Random } from './intakes.ts';

/** Cases to a statement: large enough to amortise the round trip, small enough to stay a few megabytes. */
const BATCH = 250;

/** The rows that the desk would write for one random intake of `officer`. */
export function intakeRows(node: DeskNode, officer: Officer, random: Random): WriteRows {
  const request = randomIntake(random, node.clock.now(), officer.post ?? '');
  const received = receive(node, officer, request);
  if (received.kind !== 'received') throw new Error(`the generated intake is not valid: ${JSON.stringify(received)}`);
  const { act } = received.received;
  const considered = consider({ act, around: { now: act.receivedAt, pack: node.pack } });
  if (considered.acts.length === 0) throw new Error(`the generated intake was refused: ${considered.decision.verdict}`);
  return rowsOf(node, received.received, considered);
}

function joined(all: readonly WriteRows[]): WriteRows {
  return {
    act: all.flatMap(({ act }) => act),
    audit: all.flatMap(({ audit }) => audit),
    outbox: all.flatMap(({ outbox }) => outbox),
    case_file: all.flatMap(({ case_file }) => case_file),
    obligation: all.flatMap(({ obligation }) => obligation),
    placement: all.flatMap(({ placement }) => placement),
    referral: all.flatMap(({ referral }) => referral),
    consular_notice: all.flatMap(({ consular_notice }) => consular_notice),
    family: all.flatMap(({ family }) => family),
  };
}

/** Rows over all tables. */
export function countRows(rows: WriteRows): number {
  const tables: readonly (readonly unknown[])[] = Object.values(rows);
  return tables.reduce((sum, table) => sum + table.length, 0);
}

/** Writes `count` cases; `report` hears how many are there. Answers with some of their ids, spread over the whole. */
export async function fillCases(
  node: DeskNode,
  officer: Officer,
  { count, random, report }: { count: number; random: Random; report: (done: number) => void },
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let done = 0; done < count; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - done) }, () => intakeRows(node, officer, random));
    const rows = joined(batch);
    await writeNewCase(node.pool, rows);
    if (rows.case_file[0]) ids.push(rows.case_file[0].case_id);
    report(done + batch.length);
  }
  return ids;
}
