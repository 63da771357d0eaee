/** Does the list show exactly the cases that an officer may open? Permissions that hold on one page and not on another are none. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasCases } from '#domain/access/may-sign.ts';
import type { CaseId, NodeCode } from '#domain/kernel/ids.ts';
import { parseInstant } from '#domain/kernel/instant.ts';
import { PERSONAS } from '#world/personas.ts';
import { seedRegion } from '#world/seed.ts';
import { openTestNode, type TestNode } from '../../tests/support/node.ts';
import { verifyProjections } from '../compose/rebuild.ts';
import { listDuties } from '../protocol/queries.ts';
import { listCaseIds } from '../store/journal.ts';
import { seeCase } from './page-queries.ts';
import { listCases } from './queries.ts';

const NOW = parseInstant('2026-06-12T18:32:00-06:00') ?? 0;

describe.each(['MEX', 'CRI'] as const)('[C42] lived cases of %s', (code: NodeCode) => {
  let node: TestNode;
  let all: readonly CaseId[];

  beforeAll(async () => {
    node = await openTestNode(code, NOW);
    await seedRegion(new Map([[code, node.runtime.node]]), NOW);
    all = await listCaseIds(node.runtime.node.reader, '', 1000);
  });
  afterAll(async () => {
    await node.close();
  });

  it('there are cases to look at, and their projections equal a rebuild', async () => {
    expect(all.length).toBeGreaterThan(3);
    expect((await verifyProjections(node.url, node.runtime.node.pack)).differences).toEqual([]);
  });

  it.each(PERSONAS.filter((persona) => persona.node === code))(
    '[C42] $role $id finds exactly the cases that open for them, in lists and duties',
    async (persona) => {
      const desk = node.runtime.node;
      const opens: CaseId[] = [];
      for (const caseId of all) if (await seeCase(desk, persona, caseId)) opens.push(caseId);
      if (!hasCases(persona.role)) expect(opens).toEqual([]);
      const page = await listCases(desk, persona, { limit: 100 });
      const listed = page === 'wrong_cursor' ? [] : page.items.map(({ caseId }) => caseId);
      expect(listed.toSorted()).toEqual(opens.toSorted());
      const duties = await listDuties(desk, persona, { limit: 100 });
      const owed = duties === 'wrong_cursor' ? [] : duties.items.map(({ child }) => child.caseId);
      expect(owed.filter((caseId) => !opens.includes(caseId))).toEqual([]);
    },
  );
});
