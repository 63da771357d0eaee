/** Is an act written once, whole, and in its turn? The promises of the one write path, against a real database. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS, parseInstant } from '#domain/kernel/instant.ts';
import { actBody, type Ask, intakeBody, nextCaseId, openTestNode, type TestNode } from '../../tests/support/node.ts';
import { openPool } from '../store/pool.ts';

const FRIDAY = parseInstant('2026-06-12T18:32:00-06:00') ?? 0;

interface Recorded {
  readonly act: { readonly id: string; readonly receivedAt: number };
  readonly decision: {
    readonly verdict: string;
    readonly stateAfter: string;
    readonly met: readonly { readonly id: string }[];
  };
}
interface Problem {
  readonly code: string;
  readonly survivor?: string;
  readonly guards: readonly { readonly guard: string }[];
  readonly fields: readonly { readonly field: string; readonly code: string }[];
}

describe('the desk', () => {
  let node: TestNode;
  let owner: pg.Pool;
  let officer: Ask;
  let supervisor: Ask;

  beforeAll(async () => {
    node = await openTestNode('CRI', FRIDAY);
    owner = openPool({ url: node.url, role: 'owner', max: 2 });
    officer = await node.as('per-cri-r01-penas');
    supervisor = await node.as('per-cri-r04-pani');
  });
  afterAll(async () => {
    await owner.end();
    await node.close();
  });

  async function count(table: string, caseId: string): Promise<number> {
    const column = table === 'journal.audit' ? '$1 = any(cases)' : 'case_id = $1';
    const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${table} where ${column}`, [
      caseId,
    ]);
    return rows[0]?.n ?? -1;
  }

  async function register(facts: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const caseId = nextCaseId('CRI');
    const answer = await officer('POST', '/api/acts', intakeBody(caseId, node.clock.now(), facts));
    expect(answer.status, answer.text).toBe(201);
    return caseId;
  }

  it('[O02] a quick intake writes act, notice, audit, duties, message and list entry together', async () => {
    const caseId = nextCaseId('CRI');
    const answer = await officer('POST', '/api/acts', intakeBody(caseId, FRIDAY - 2 * MINUTE_MS));
    expect(answer.status, answer.text).toBe(201);
    const { decision } = answer.json<Recorded>();
    expect(decision.stateAfter).toBe('ST1');
    expect(decision.met.map(({ id }) => id)).toContain('O02');
    expect(await count('journal.act', caseId)).toBe(2);
    expect(await count('journal.audit', caseId)).toBe(2);
    expect(await count('node.outbox', caseId)).toBe(1);
    expect(await count('projection.case_file', caseId)).toBe(1);
    expect(await count('projection.obligation', caseId)).toBeGreaterThan(5);
  });

  it('the same submission twice is written once and answered alike', async () => {
    const body = intakeBody(nextCaseId('CRI'), FRIDAY);
    const first = await officer('POST', '/api/acts', body);
    node.clock.pass(HOUR_MS);
    const second = await officer('POST', '/api/acts', {
      ...body,
      facts: Object.fromEntries(Object.entries(body.facts).reverse()),
    });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.json()).toEqual(first.json());
    expect(await count('journal.act', body.caseId)).toBe(2);
    expect(await count('node.outbox', body.caseId)).toBe(1);
  });

  it('twenty submissions of one act at once are written once', async () => {
    const body = intakeBody(nextCaseId('CRI'), FRIDAY);
    const answers = await Promise.all(Array.from({ length: 20 }, () => officer('POST', '/api/acts', body)));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      ...Array.from({ length: 19 }, () => 200),
      201,
    ]);
    expect(await count('journal.act', body.caseId)).toBe(2);
  });

  it('an id of another act, or with other content, is refused', async () => {
    const body = intakeBody(nextCaseId('CRI'), FRIDAY);
    await officer('POST', '/api/acts', body);
    const changed = await officer('POST', '/api/acts', { ...body, facts: { ...body.facts, B07: 10 } });
    expect([changed.status, changed.json<Problem>().code]).toEqual([409, 'duplicate_id']);
    const elsewhere = await officer('POST', '/api/acts', { ...intakeBody(nextCaseId('CRI'), FRIDAY), id: body.id });
    expect(elsewhere.json<Problem>().fields).toMatchObject([{ field: 'id', code: 'duplicate_id' }]);
    const other = await register();
    const onCase = await supervisor('POST', '/api/acts', {
      ...actBody('protection.acknowledge', other, node.clock.now()),
      id: body.id,
    });
    expect([onCase.status, onCase.json<Problem>().code]).toEqual([409, 'duplicate_id']);
  });

  it('two writers of one case take turns: no act is lost', async () => {
    const caseId = await register();
    await supervisor(
      'POST',
      '/api/acts',
      actBody('protection.acknowledge', caseId, node.clock.now(), { caseworker: 'per-cri-r03-pani' }),
    );
    const caseworker = await node.as('per-cri-r03-pani');
    const before = await count('journal.act', caseId);
    const bodies = Array.from({ length: 16 }, (_, i) =>
      actBody('form.record', caseId, node.clock.now() - i * MINUTE_MS, { B13: `Comunidad ${i}` }),
    );
    const answers = await Promise.all(
      bodies.map((body, i) => (i % 2 ? caseworker : supervisor)('POST', '/api/acts', body)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const { rows } = await owner.query<{ case_seq: number; id: string }>(
      'select case_seq, id from journal.act where case_id = $1 order by case_seq',
      [caseId],
    );
    expect(rows.map((row) => row.case_seq)).toEqual(Array.from({ length: before + 16 }, (_, i) => i + 1));
    for (const { id } of bodies) expect(rows.some((row) => row.id === id)).toBe(true);
    const { rows: files } = await owner.query('select version from projection.case_file where case_id = $1', [caseId]);
    expect(files).toEqual([{ version: before + 16 }]);
  });

  it('when a part of the transaction fails, nothing of it is written and the problem is ours', async () => {
    const caseId = await register();
    const [acts, audit] = [await count('journal.act', caseId), await count('journal.audit', caseId)];
    const opened = nextCaseId('CRI');
    await owner.query(
      'alter table node.outbox add constraint broken check (template <> $$protection.notify$$) not valid',
    );
    await owner.query('alter table projection.case_file add constraint broken check (version < 3) not valid');
    try {
      const open = await officer('POST', '/api/acts', intakeBody(opened, node.clock.now()));
      expect([open.status, open.json<Problem>().code]).toEqual([500, 'defect']);
      const append = await supervisor('POST', '/api/acts', actBody('protection.acknowledge', caseId, node.clock.now()));
      expect([append.status, append.json<Problem>().code]).toEqual([500, 'defect']);
    } finally {
      await owner.query('alter table node.outbox drop constraint broken');
      await owner.query('alter table projection.case_file drop constraint broken');
    }
    for (const table of [
      'journal.act',
      'journal.audit',
      'node.outbox',
      'projection.case_file',
      'projection.obligation',
    ]) {
      expect(await count(table, opened), table).toBe(0);
    }
    expect(await count('journal.act', caseId)).toBe(acts);
    expect(await count('journal.audit', caseId)).toBe(audit);
  });

  it('an act on an unknown case, or another country’s, is not found', async () => {
    for (const caseId of [nextCaseId('CRI'), nextCaseId('MEX')]) {
      const answer = await supervisor('POST', '/api/acts', actBody('protection.acknowledge', caseId, node.clock.now()));
      expect([answer.status, answer.json<Problem>().code]).toEqual([404, 'not_found']);
    }
  });

  it('an act on a merged case names the survivor, and an unmerge gives both back', async () => {
    const [a, b] = [await register(), await register()];
    const at = node.clock.now();
    const merge = await supervisor(
      'POST',
      '/api/acts',
      actBody('case.merge', a, at, { other: b, side: 'absorbido', reason: 'Es la misma persona' }),
    );
    expect(merge.status, merge.text).toBe(201);
    const refused = await supervisor('POST', '/api/acts', actBody('protection.acknowledge', a, at));
    expect(refused.status).toBe(409);
    expect(refused.json<Problem>()).toMatchObject({ code: 'merged', survivor: b });
    expect((await supervisor('GET', `/api/cases/${b}`)).status).toBe(200);
    const undo = await supervisor('POST', '/api/acts', actBody('case.unmerge', b, at, { reason: 'Eran dos personas' }));
    expect(undo.status, undo.text).toBe(201);
    for (const id of [a, b]) {
      const answer = await supervisor('POST', '/api/acts', actBody('protection.acknowledge', id, at));
      expect(answer.status, answer.text).toBe(201);
    }
  });

  it('[O38] a referral to an institution that does not exist is refused, since it would reach nobody', async () => {
    const caseId = await register();
    const facts = { to: 'cri-nadie', service: 'salud', urgency: 'normal' };
    const answer = await supervisor('POST', '/api/acts', actBody('referral.send', caseId, node.clock.now(), facts));
    expect(answer.status).toBe(400);
    expect(answer.json<Problem>().fields).toContainEqual(
      expect.objectContaining({ field: 'to', code: 'unknown_reference' }),
    );
  });

  it.each(['case.assign', 'protection.acknowledge'])(
    '[C20] %s gives the child to a caseworker who works here, and to nobody else',
    async (kind) => {
      const caseId = await register();
      const send = (path: string, caseworker: string) =>
        supervisor('POST', path, actBody(kind, caseId, node.clock.now(), { caseworker }));
      // A name nobody bears, a border officer, and a caseworker of another country.
      for (const caseworker of ['nadie', 'per-cri-r01-penas', 'per-mex-r03-dif']) {
        for (const path of ['/api/acts', '/api/acts/preview']) {
          const answer = await send(path, caseworker);
          expect(answer.status, answer.text).toBe(400);
          expect(answer.json<Problem>().fields).toEqual([
            expect.objectContaining({ field: 'caseworker', code: 'unknown_reference' }),
          ]);
        }
      }
      expect(await count('journal.act', caseId)).toBe(2);
      expect((await send('/api/acts', 'per-cri-r03-pani')).status).toBe(201);
      expect((await send('/api/acts', 'per-cri-r04-pani')).status).toBe(201);
    },
  );

  it('an act may arrive late, and says when it was received', async () => {
    const caseId = nextCaseId('CRI');
    const answer = await officer('POST', '/api/acts', intakeBody(caseId, node.clock.now() - 30 * HOUR_MS));
    expect(answer.status).toBe(201);
    expect(answer.json<Recorded>().act.receivedAt).toBe(node.clock.now());
  });

  it('a preview decides and writes nothing', async () => {
    const body = intakeBody(nextCaseId('CRI'), node.clock.now());
    const preview = await officer('POST', '/api/acts/preview', body);
    expect(preview.status).toBe(200);
    expect(preview.json<Recorded['decision']>().verdict).toBe('accepted');
    expect(await count('journal.act', body.caseId)).toBe(0);
  });

  it.each([
    'rechazo',
    'inadmision',
    'deportacion',
    'expulsion',
    'rejection',
    'deportation',
    'expulsion',
    'inadmission',
  ])('[G05] «%s» does not exist as an act: 409, and the attempt leaves a trace', async (kind) => {
    const answer = await officer('POST', '/api/acts', {
      ...intakeBody(nextCaseId('CRI'), FRIDAY),
      id: randomUUID(),
      kind,
    });
    expect(answer.status).toBe(409);
    expect(answer.json<Problem>().guards.map(({ guard }) => guard)).toEqual(['G05']);
    const { rows } = await owner.query<{ n: number }>(
      `select count(*)::int as n from journal.audit where action = 'act.forbidden'`,
    );
    expect(rows[0]?.n).toBeGreaterThan(0);
  });
});
