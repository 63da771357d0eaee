/** What is an officer told whose act is not theirs, and how far does their own pen reach? At the door itself (§5.2). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS, parseInstant } from '#domain/kernel/instant.ts';
import type { CaseListItem, CaseView, Page, Problem } from '#domain/protocol/views.ts';
import { actBody, type Ask, intakeBody, nextCaseId, openTestNode, type TestNode } from '../../tests/support/node.ts';

const NOW = parseInstant('2026-06-12T18:32:00-06:00') ?? 0;

describe('who may not sign', () => {
  let node: TestNode;
  let officer: Ask;
  let supervisor: Ask;
  let inspector: Ask;
  let asylum: Ask;
  beforeAll(async () => {
    node = await openTestNode('CRI', NOW);
    [officer, supervisor, inspector, asylum] = await enter();
  });
  afterAll(() => node.close());

  function enter(): Promise<[Ask, Ask, Ask, Ask]> {
    const as = (id: string) => node.as(`per-cri-${id}`);
    return Promise.all([as('r01-penas'), as('r04-pani'), as('r13-mtss'), as('r12-refugio')]);
  }

  async function register(facts: Readonly<Record<string, unknown>> = {}, by: Ask = officer): Promise<string> {
    const caseId = nextCaseId('CRI');
    const answer = await by('POST', '/api/acts', intakeBody(caseId, node.clock.now(), facts));
    expect(answer.status, answer.text).toBe(201);
    return caseId;
  }

  /** Status, guards and faulted fields of the answer. */
  async function sign(by: Ask, kind: string, caseId: string, facts: Readonly<Record<string, unknown>> = {}) {
    const answer = await by('POST', '/api/acts', actBody(kind, caseId, node.clock.now(), facts));
    const problem = answer.json<Partial<Problem>>();
    return {
      status: answer.status,
      guards: (problem.guards ?? []).map(({ guard }) => guard),
      fields: (problem.fields ?? []).map(({ field, code }) => `${field}:${code}`),
      text: answer.text,
    };
  }

  const SCREENED = { T03: 'no', T05: 'no', T06: [], T07: 'no', T08: 'no', T09: 'no', T11: 'no' };

  it('[G09] a post officer who screens is told that it is not theirs, and why: 403 with the guard', async () => {
    const { status, guards } = await sign(officer, 'screening.sign', await register(), SCREENED);
    expect([status, guards]).toEqual([403, expect.arrayContaining(['G09'])]);
  });

  it('[G01] a post officer who prepares a return learns the law that forbids it to everybody', async () => {
    const { status, guards, text } = await sign(officer, 'return.prepare', await register(), { option: 'DIS-4' });
    expect([status, guards]).toEqual([403, expect.arrayContaining(['G01'])]);
    expect(text).not.toContain('STATE');
  });

  it('[G03] but nothing of a fear that the officer may not read again', async () => {
    const caseId = await register({ T03: 'si' });
    const prepared = await sign(officer, 'return.prepare', caseId, { option: 'DIS-4' });
    expect(prepared.guards).toContain('G01');
    expect(prepared.text).not.toContain('asylum_pending');
    const told = await sign(officer, 'consular.notify', caseId, { N04: 'cri-consulado-nic-liberia' });
    expect([told.status, told.guards]).toEqual([403, []]);
  });

  it('[C14] whoever has no tie to the case is told 404 and nothing else', async () => {
    const { status, guards } = await sign(inspector, 'return.prepare', await register(), { option: 'DIS-4' });
    expect([status, guards]).toEqual([404, []]);
  });

  it('[C14] a post officer mends the own intake for 72 hours, and no answer of the protection file', async () => {
    const caseId = await register();
    node.clock.pass(MINUTE_MS);
    expect((await sign(officer, 'form.record', caseId, { B01: 'Elías José', T03: 'NS' })).status).toBe(201);
    const truth = (await supervisor('GET', `/api/cases/${caseId}`)).json<CaseView>();
    expect([truth.facts['B01']?.value, truth.facts['T03']?.value]).toEqual(['Elías José', 'NS']);
    const beyond = await sign(officer, 'form.record', caseId, { B01: 'Elías', E10: 'si', D01: 'no' });
    expect([beyond.status, beyond.fields.toSorted()]).toEqual([
      403,
      ['D01:not_allowed_for_role', 'E10:not_allowed_for_role'],
    ]);
    node.clock.pass(73 * HOUR_MS);
    const late = await node.as('per-cri-r01-penas');
    expect((await sign(late, 'form.record', caseId, { B01: 'Elías' })).status).toBe(404);
    node.clock.set(NOW);
    [officer, supervisor, inspector, asylum] = await enter();
  });

  it('[C13] a labour inspector registers a child at work, writes what was found, and hands over', async () => {
    const caseId = await register({ A08: 'inspeccion' }, inspector);
    const found = { T11: 'si', T12: '0127', T13: ['bajo_edad_minima', 'peligroso'] };
    const written = await sign(inspector, 'form.record', caseId, found);
    expect(written.status, written.text).toBe(201);
    const beyond = await sign(inspector, 'form.record', caseId, { T11: 'si', T08: 'si' });
    expect([beyond.status, beyond.fields, beyond.guards]).toEqual([403, ['T08:not_allowed_for_role'], ['G09']]);
    const handed = await sign(inspector, 'referral.send', caseId, {
      to: 'cri-pani',
      service: 'pss',
      urgency: 'urgente',
      legalBasis: 'Deber legal de denuncia',
    });
    expect(handed.status, handed.text).toBe(201);
    expect((await sign(inspector, 'form.record', await register(), found)).status).toBe(404);
  });

  it('[C12] an asylum body that is only expected brings the folio with a claim, and until then sees nothing', async () => {
    const caseId = await register({ B01: 'Esperada', T03: 'si' });
    const listed = async (query: string) =>
      (await asylum('GET', `/api/cases${query}`)).json<Page<CaseListItem>>().items.map((one) => one.caseId);
    expect(await listed('')).not.toContain(caseId);
    expect(await listed(`?q=${caseId}`)).not.toContain(caseId);
    expect(await listed('?q=Esperada')).toEqual([]);
    expect((await asylum('GET', `/api/cases/${caseId}`)).status).toBe(404);
    expect((await asylum('GET', `/api/cases/${caseId}/journal`)).status).toBe(404);
    expect((await sign(asylum, 'asylum.decide', caseId, { Y08: 'negado', final: 'si' })).status).toBe(404);
    const filed = await sign(asylum, 'asylum.file', caseId, { filedOn: '2026-06-12' });
    expect(filed.status, filed.text).toBe(201);
    expect((await asylum('GET', `/api/cases/${caseId}`)).status).toBe(200);
    expect(await listed('')).toContain(caseId);
  });

  it('[C12] a child whom nothing sends to the asylum body is unknown there, claim or not', async () => {
    expect((await sign(asylum, 'asylum.file', await register(), { filedOn: '2026-06-12' })).status).toBe(404);
  });
});
