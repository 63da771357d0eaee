/** Does the silence toward origin reach the whole family, in one transaction and whichever record came first? */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldCase } from '#domain/casefile/fold.ts';
import type { CaseId } from '#domain/kernel/ids.ts';
import { HOUR_MS, MINUTE_MS, parseInstant } from '#domain/kernel/instant.ts';
import { deriveConsularBlock } from '#domain/protocol/consular-block.ts';
import { verifyProjections } from '../compose/rebuild.ts';
import { actBody, type Ask, intakeBody, nextCaseId, openTestNode, type TestNode } from '../../tests/support/node.ts';
import { readJournal } from '../store/journal.ts';

const MORNING = parseInstant('2026-06-12T09:00:00-06:00') ?? 0;

describe('a family in the register', () => {
  let node: TestNode;
  let border: Ask;
  let supervisor: Ask;

  beforeAll(async () => {
    node = await openTestNode('CRI', MORNING + HOUR_MS);
    border = await node.as('per-cri-r01-penas');
    supervisor = await node.as('per-cri-r04-pani');
  });
  afterAll(() => node.close());

  async function register(facts: Readonly<Record<string, unknown>>, caseId = nextCaseId('CRI')): Promise<CaseId> {
    const answer = await border('POST', '/api/acts', intakeBody(caseId, MORNING, facts));
    expect(answer.status, answer.text).toBe(201);
    return caseId;
  }
  async function write(kind: string, caseId: CaseId, facts: Readonly<Record<string, unknown>>): Promise<void> {
    const answer = await supervisor('POST', '/api/acts', actBody(kind, caseId, MORNING + MINUTE_MS, facts));
    expect(answer.status, answer.text).toBe(201);
  }
  async function look(caseId: CaseId) {
    const acts = await readJournal(node.runtime.node.pool, caseId);
    const file = foldCase(acts);
    const alerts = acts.filter(({ kind }) => kind === 'family.alert');
    return { alerts, isBlocked: file !== undefined && deriveConsularBlock(file) !== undefined };
  }
  const brother = (caseId: CaseId) => [{ name: 'Hermano', link: 'hermano_nna', caseId }];

  it('[G03] fear told in one case silences the brother named in either, and nobody else', async () => {
    const named = await register({});
    const afraid = await register({ E03: brother(named) });
    const stranger = await register({});
    expect((await look(named)).isBlocked).toBe(false);
    await write('form.record', afraid, { T03: 'si' });
    const seen = await look(named);
    expect(seen.isBlocked).toBe(true);
    expect(seen.alerts.map(({ facts, by }) => [facts, by.role])).toEqual([[{ origin: afraid }, 'SYS']]);
    expect((await look(afraid)).alerts).toEqual([]);
    expect((await look(stranger)).isBlocked).toBe(false);
  });

  it('[G03] a child registered after the record that names it is born silent, and is told of once', async () => {
    const later = nextCaseId('CRI');
    const afraid = await register({ T03: 'si', E03: brother(later) });
    const body = intakeBody(later, MORNING);
    const answers = [await border('POST', '/api/acts', body), await border('POST', '/api/acts', body)];
    expect(answers.map(({ status }) => status)).toEqual([201, 200]);
    expect((await look(later)).alerts.map(({ facts }) => facts)).toEqual([{ origin: afraid }]);
    await write('protection.acknowledge', later, {});
    await write('form.record', afraid, { B13: 'Comunidad 4' });
    expect((await look(later)).alerts).toHaveLength(1);
  });

  it('[G03] a quick intake that tells of fear silences the group it joins, through every link', async () => {
    const [first, second] = [await register({}), await register({})];
    await write('form.record', first, { E14: 'Grupo 7' });
    await write('form.record', second, { E03: brother(first) });
    const afraid = await register({ T03: 'NS', E03: brother(second) });
    for (const id of [first, second])
      expect((await look(id)).alerts.map(({ facts }) => facts)).toEqual([{ origin: afraid }]);
    const joined = await register({});
    await write('form.record', joined, { E14: 'GRUPO 7' });
    expect((await look(joined)).isBlocked).toBe(true);
  });

  it('[C14] nobody signs the silence by hand, and a preview writes none', async () => {
    const named = await register({});
    const afraid = await register({ E03: brother(named) });
    const act = actBody('form.record', afraid, MORNING, { T03: 'si' });
    expect((await supervisor('POST', '/api/acts/preview', act)).status).toBe(200);
    expect((await look(named)).alerts).toEqual([]);
    const forged = actBody('family.alert', named, MORNING, { origin: afraid });
    expect((await supervisor('POST', '/api/acts', forged)).status).toBe(403);
  });

  it('[ACC-5] the links of a family are what the journal says', async () => {
    const report = await verifyProjections(node.url, node.runtime.node.pack);
    expect(report.differences).toEqual([]);
  });
});
