/** Do the clocks run by themselves, with no right but to their own schema? */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HOUR_MS, parseInstant } from '#domain/kernel/instant.ts';
import { intakeBody, nextCaseId, openTestNode, type TestNode } from '../../tests/support/node.ts';
import { openPool } from '../store/pool.ts';
import { startSchedule } from './schedule.ts';

const NOW = parseInstant('2026-06-12T18:32:00-06:00') ?? 0;

describe('[C06] the schedule', () => {
  let node: TestNode;
  beforeAll(async () => {
    node = await openTestNode('CRI', NOW);
  });
  afterAll(async () => {
    await node.close();
  });

  it('[C06] wakes what is due as soon as it starts, tells it, and stops when asked', async () => {
    const officer = await node.as('per-cri-r01-penas');
    const caseId = nextCaseId('CRI');
    await officer('POST', '/api/acts', intakeBody(caseId, NOW));
    node.clock.pass(3 * HOUR_MS);
    const complaints: string[] = [];
    const stop = await startSchedule({ node: node.runtime.node, url: node.url, log: (line) => complaints.push(line) });
    const owner = openPool({ url: node.url, role: 'owner', max: 1 });
    try {
      await vi.waitFor(
        async () => {
          const { rows } = await owner.query<{ n: number }>(
            `select count(*)::int as n from node.outbox where case_id = $1 and threshold = 50 and state = 'en_pantalla'`,
            [caseId],
          );
          expect(rows[0]?.n).toBeGreaterThan(0);
        },
        { timeout: 30_000, interval: 200 },
      );
      const { rows } = await owner.query<{ owner: string }>(
        `select distinct tableowner as owner from pg_tables where schemaname = 'jobs'`,
      );
      expect(rows).toEqual([{ owner: 'amparo_jobs' }]);
    } finally {
      await owner.end();
      await stop();
    }
    expect(complaints).toEqual([]);
  });
});
