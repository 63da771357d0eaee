import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NodeCode } from '#domain/kernel/ids.ts';
import { DAY_MS, parseInstant } from '#domain/kernel/instant.ts';
import { loadPack } from '#server/packs/load.ts';
import { freshDatabase, type TestDatabase } from '../tests/support/database.ts';
import { createStageNode, type StageNode } from './region/node.ts';
import { PERSONAS } from './personas.ts';
import { seedRegion } from './seed.ts';
import { LIVED_CASES } from './seed/cases.ts';

const NOW = parseInstant('2026-11-24T15:20:00-06:00') ?? 0;
const NODES: readonly NodeCode[] = ['MEX', 'HND', 'CRI', 'NIC'];

interface Line {
  readonly case_id: string;
  readonly state: string;
  readonly blocked: boolean;
  readonly late: number;
  readonly due: number;
}

describe('[ST] the lived cases of the demonstration', () => {
  const databases: TestDatabase[] = [];
  const nodes: StageNode[] = [];

  beforeAll(async () => {
    for (const node of NODES) {
      const database = await freshDatabase(node);
      databases.push(database);
      const clock = { now: () => NOW, set: () => undefined };
      const stage = await createStageNode({ pack: loadPack(node), url: database.url, clock });
      // A child is given to a caseworker who works here: the personas are the node's officers, as in the demonstration.
      await stage.runtime.saveOfficers(PERSONAS.filter((persona) => persona.node === node));
      nodes.push(stage);
    }
    await seedRegion(new Map(nodes.map(({ runtime }) => [runtime.code, runtime.node])), NOW);
  });

  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.close()));
    await Promise.all(databases.map((database) => database.drop()));
  });

  async function lines(): Promise<readonly Line[]> {
    const found = await Promise.all(
      nodes.map(async ({ runtime }) => {
        const { rows } = await runtime.node.reader.query<Line>(
          `select case_id, state, blocked,
             (select count(*)::int from projection.obligation o where o.case_id = c.case_id and status = 'open' and due_at < $1) as late,
             (select count(*)::int from projection.obligation o where o.case_id = c.case_id and status = 'open' and due_at >= $1) as due
           from projection.case_file c`,
          [new Date(NOW)],
        );
        return rows;
      }),
    );
    return found.flat();
  }

  it('[ST] every act of every child is taken by the desk', async () => {
    expect(await lines()).toHaveLength(LIVED_CASES.length);
  });

  it('[ST] a visitor finds children at several stations, duties due and overdue, and children whom no consul may hear of', async () => {
    const all = await lines();
    const states = new Set(all.map(({ state }) => state));
    for (const state of ['ST1', 'ST3', 'ST4', 'ST7a']) expect([...states]).toContain(state);
    expect(all.filter(({ late }) => late > 0).length).toBeGreaterThanOrEqual(4);
    expect(all.filter(({ late, due }) => late === 0 && due > 0).length).toBeGreaterThanOrEqual(3);
    expect(all.filter(({ blocked }) => blocked).length).toBeGreaterThanOrEqual(3);
  });

  it('[O38] a referral waits for its answer', async () => {
    const [mex] = nodes;
    const rows = await mex?.runtime.node.reader.query(`select 1 from projection.referral where state = 'enviada'`);
    expect(rows?.rowCount).toBeGreaterThanOrEqual(1);
  });

  it('[ST] nothing of it lies in the future, nor longer ago than a month', async () => {
    for (const { runtime } of nodes) {
      const { rows } = await runtime.node.reader.query<{ first: number; last: number }>(
        'select min(occurred_at) as first, max(received_at) as last from journal.act',
      );
      expect(rows[0]?.last ?? 0).toBeLessThanOrEqual(NOW);
      expect(rows[0]?.first ?? 0).toBeGreaterThan(NOW - 31 * DAY_MS);
    }
  });
});
