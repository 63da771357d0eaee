/** Does bad input get a problem that names field and mend, with nothing written? (issue "Bad input") */
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseInstant } from '#domain/kernel/instant.ts';
import type { Problem } from '#domain/protocol/views.ts';
import { type Ask, intakeBody, nextCaseId, openTestNode, type TestNode } from '../../../tests/support/node.ts';
import { openPool } from '../../store/pool.ts';

const NOW = parseInstant('2026-06-12T18:32:00-06:00') ?? 0;

describe('[C03] bad input', () => {
  let node: TestNode;
  let owner: pg.Pool;
  let officer: Ask;

  beforeAll(async () => {
    node = await openTestNode('CRI', NOW);
    owner = openPool({ url: node.url, role: 'owner', max: 1 });
    officer = await node.as('per-cri-r01-penas');
  });
  afterAll(async () => {
    await owner.end();
    await node.close();
  });

  async function acts(): Promise<number> {
    const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from journal.act');
    return rows[0]?.n ?? -1;
  }

  /** The faults of a refused intake, as `field:code`; also proves that each has its mend and nothing was written. */
  async function faults(change: object, facts: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
    const before = await acts();
    const answer = await officer('POST', '/api/acts', { ...intakeBody(nextCaseId('CRI'), NOW, facts), ...change });
    expect(answer.status, answer.text).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = answer.json<Problem>();
    expect(problem.type).toBe('urn:amparo:problem:shape');
    for (const { message } of problem.fields)
      expect(Object.values(message).every((text) => text.length > 10)).toBe(true);
    expect(await acts()).toBe(before);
    return problem.fields.map(({ field, code }) => `${field}:${code}`);
  }

  it('an unknown field', async () => {
    expect(await faults({}, { ZZ9: 'x' })).toEqual(['ZZ9:unknown_field']);
    expect(await faults({ extra: 1 })).toEqual(['extra:unknown_field']);
  });
  it('a wrong code', async () => {
    expect(await faults({}, { B04: 'niña' })).toEqual(['B04:wrong_code']);
    expect(await faults({}, { B11: ['NIC', 'XXX'] })).toEqual(['B11:wrong_code']);
  });
  it('an impossible date', async () => {
    expect(await faults({}, { B06: '2017-02-30' })).toEqual(['B06:impossible_date']);
    expect(await faults({ occurredAt: '2026-06-31T10:00:00-06:00' })).toEqual(['occurredAt:impossible_date']);
    expect(await faults({ occurredAt: '2026-06-12T10:00:00' })).toEqual(['occurredAt:impossible_date']);
  });
  it('a future event, beyond five minutes of clock skew', async () => {
    expect(await faults({ occurredAt: '2026-06-12T18:38:00-06:00' })).toContain('occurredAt:future');
    expect(await faults({}, { A01: '2026-06-12T18:40:00-06:00' })).toEqual(['A01:future']);
    const skewed = { ...intakeBody(nextCaseId('CRI'), NOW), occurredAt: '2026-06-12T18:36:00-06:00' };
    expect((await officer('POST', '/api/acts', skewed)).status).toBe(201);
  });
  it('a century mistyped', async () => {
    expect(await faults({ occurredAt: '1926-06-12T18:32:00-06:00' })).toEqual(['occurredAt:too_old']);
  });
  it('no zone, no id, no folio', async () => {
    expect(await faults({ zone: 'Costa Rica' })).toEqual(['zone:wrong_zone']);
    expect(await faults({ id: 'uno' })).toEqual(['id:wrong_id']);
    expect(await faults({ caseId: 'CRI-0000-0000-0X' })).toEqual(['caseId:wrong_case_id']);
    expect(await faults({ caseId: nextCaseId('MEX') })).toEqual(['caseId:wrong_node']);
    expect(await faults({ id: undefined, zone: undefined })).toEqual(['id:missing', 'zone:missing']);
  });
  it('answers that are missing are all named at once', async () => {
    expect((await faults({}, { T01: undefined, T03: undefined, B04: undefined })).toSorted()).toEqual([
      'B04:missing',
      'T01:missing',
      'T03:missing',
    ]);
  });
  it('an adult without doubt about the age', async () => {
    expect(await faults({}, { B07: 23 })).toEqual(['B07:not_a_child']);
  });
  it('control characters', async () => {
    expect(await faults({}, { B01: 'El\u0000ías' })).toEqual(['B01:control_characters']);
  });
  it('an override without a reason', async () => {
    expect(await faults({ overrides: [{ guard: 'G07', reason: ' ' }] })).toEqual(['overrides.G07:too_short']);
  });
  it('a child with no name at all, and names in any script, are taken', async () => {
    const names = [
      { B01: 'NS', B02: 'NS' },
      { B01: 'Мария', B02: 'Иванова' },
      { B01: '小龍', B02: '李' },
      { B01: 'أمينة', B02: 'حسن' },
      { B01: "Xch'o'k", B02: 'Ñáñez de la O' },
    ];
    for (const name of names) {
      const answer = await officer('POST', '/api/acts', intakeBody(nextCaseId('CRI'), NOW, name));
      expect(answer.status, answer.text).toBe(201);
    }
  });
  it('10 MB is too large: 413, and the door stays open', async () => {
    const body = intakeBody(nextCaseId('CRI'), NOW, { B01: 'x'.repeat(10_000_000) });
    const answer = await officer('POST', '/api/acts', body);
    expect([answer.status, answer.json<Problem>().code]).toEqual([413, 'too_large']);
    expect((await officer('GET', '/api/health')).status).toBe(200);
  });
  it('what is no JSON', async () => {
    const text = { 'content-type': 'application/json' };
    const answer = await officer('POST', '/api/acts', '{"id": ', text);
    expect([answer.status, answer.json<Problem>().code]).toEqual([400, 'malformed']);
    const xml = await officer('POST', '/api/acts', '<act/>', { 'content-type': 'application/xml' });
    expect([xml.status, xml.json<Problem>().code]).toEqual([400, 'malformed']);
    const array = await officer('POST', '/api/acts', [1, 2]);
    expect([array.status, array.json<Problem>().fields[0]?.field]).toEqual([400, 'body']);
  });
  it('an act that does not exist', async () => {
    const answer = await officer('POST', '/api/acts', { ...intakeBody(nextCaseId('CRI'), NOW), kind: 'case.destroy' });
    expect([answer.status, answer.json<Problem>().code]).toEqual([400, 'unknown_act']);
    expect(answer.json<Problem>().fields[0]?.field).toBe('kind');
  });
  it('no problem repeats what was sent', async () => {
    const secret = 'Nombre-Que-No-Debe-Salir';
    const answer = await officer(
      'POST',
      '/api/acts',
      intakeBody(nextCaseId('CRI'), NOW, { B04: secret, E01: secret, [secret]: 1 }),
    );
    expect(answer.status).toBe(400);
    expect(answer.text.replaceAll(`"${secret}"`, '')).not.toContain(secret);
  });
  it('a page mark of another list', async () => {
    for (const url of ['/api/cases', '/api/obligations']) {
      const answer = await officer('GET', `${url}?cursor=WzEsMl0`);
      expect([answer.status, answer.json<Problem>().fields[0]?.code]).toEqual([400, 'wrong_cursor']);
    }
    expect((await officer('GET', '/api/cases?limit=5000')).status).toBe(400);
  });
  it('titles come in the language asked for', async () => {
    const answer = await officer('POST', '/api/acts', {}, { 'accept-language': 'fr-CA,en;q=0.5' });
    expect(answer.json<Problem>().title).toBe('Certaines données sont à corriger');
  });
});
