/** Is what two devices wrote about one child kept? The second intake under a folio joins the case, whoever syncs first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '#domain/casefile/types.ts';
import { foldCase } from '#domain/casefile/fold.ts';
import type { CaseId } from '#domain/kernel/ids.ts';
import { HOUR_MS, MINUTE_MS, parseInstant } from '#domain/kernel/instant.ts';
import { assess } from '#domain/protocol/assess.ts';
import { type Ask, intakeBody, nextCaseId, openTestNode, type TestNode } from '../../tests/support/node.ts';
import { readJournal } from '../store/journal.ts';

const NIGHT = parseInstant('2026-06-12T22:00:00-06:00') ?? 0;

interface Answer {
  readonly code?: string;
  readonly fields?: readonly { readonly field: string }[];
  readonly decision?: { readonly stateAfter: string; readonly routes: readonly { readonly code: string }[] };
}

describe('two devices, one folio', () => {
  let node: TestNode;
  let border: Ask;
  let opi: Ask;
  let shelter: Ask;

  beforeAll(async () => {
    node = await openTestNode('CRI', NIGHT + 3 * HOUR_MS);
    border = await node.as('per-cri-r01-penas');
    opi = await node.as('per-cri-r02-opi');
    shelter = await node.as('per-cri-r09-hogar');
  });
  afterAll(() => node.close());

  async function fileOf(caseId: CaseId): Promise<CaseFile> {
    const file = foldCase(await readJournal(node.runtime.node.pool, caseId));
    if (!file) throw new Error('no such case');
    return file;
  }

  it.each(['first', 'second'] as const)(
    '[ACC-7] [G03] both intakes stand when the %s to happen syncs first',
    async (head) => {
      const caseId = nextCaseId('CRI');
      const early = intakeBody(caseId, NIGHT, { T03: 'si', B01: 'Elías' });
      const late = intakeBody(caseId, NIGHT + 20 * MINUTE_MS, { T03: 'no', B01: 'Elias' });
      const [one, two] = head === 'first' ? [early, late] : [late, early];
      const answers = [await border('POST', '/api/acts', one), await border('POST', '/api/acts', two)];
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      // A network that repeats writes nothing twice.
      expect((await border('POST', '/api/acts', two)).status).toBe(200);
      const file = await fileOf(caseId);
      expect(file.byKind['intake.register']).toHaveLength(2);
      expect(file.byKind['protection.notify']).toHaveLength(1);
      expect(file.contactAt).toBe(NIGHT);
      expect(file.state).toBe('ST1');
      expect(file.facts['B01']?.value).toBe('Elias');
      expect(file.conflicts.map(({ field }) => field)).toEqual(expect.arrayContaining(['B01', 'T03']));
      const assessment = assess(file, node.runtime.node.pack, node.clock.now());
      expect(assessment.consularBlock).toBeDefined();
    },
  );

  it('[C20] twenty devices at once lose nothing', async () => {
    const caseId = nextCaseId('CRI');
    const bodies = Array.from({ length: 20 }, (_, i) => intakeBody(caseId, NIGHT + i * MINUTE_MS));
    const answers = await Promise.all(bodies.map((body) => border('POST', '/api/acts', body)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const file = await fileOf(caseId);
    expect(file.byKind['intake.register']?.map(({ id }) => id).toSorted()).toEqual(
      bodies.map(({ id }) => id).toSorted(),
    );
    expect(file.byKind['protection.notify']).toHaveLength(1);
  });

  it('[C14] whoever has no tie and works elsewhere learns only that the folio is taken', async () => {
    const caseId = nextCaseId('CRI');
    await border('POST', '/api/acts', intakeBody(caseId, NIGHT));
    for (const path of ['/api/acts', '/api/acts/preview']) {
      const answer = await shelter('POST', path, intakeBody(caseId, NIGHT, { T03: 'si' }));
      expect([answer.status, answer.json<Answer>().code], path).toEqual([409, 'case_exists']);
    }
    expect((await fileOf(caseId)).byKind['intake.register']).toHaveLength(1);
    expect((await shelter('GET', `/api/cases/${caseId}`)).status).toBe(404);
    const joined = await opi('POST', '/api/acts', intakeBody(caseId, NIGHT + MINUTE_MS));
    expect(joined.status, joined.text).toBe(201);
  });

  it.each(['no', 'si'] as const)(
    '[G03] to a second intake that says fear «%s», the answer tells no secret of the first',
    async (T03) => {
      const caseId = nextCaseId('CRI');
      expect((await opi('POST', '/api/acts', intakeBody(caseId, NIGHT, { T03: 'si' }))).status).toBe(201);
      const answer = await border('POST', '/api/acts', intakeBody(caseId, NIGHT + MINUTE_MS, { T03 }));
      expect(answer.status, answer.text).toBe(201);
      const told = answer.json<Answer>().decision?.routes.map(({ code }) => code) ?? [];
      expect(told.includes('RT-SOL')).toBe(T03 === 'si');
    },
  );
});
