/** Can the journal be altered? Not by the desk, not by the reader, and not by the owner in passing. */
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { migrate } from './migrate.ts';
import { openPool } from './pool.ts';
import { writeAudit } from './write.ts';

const AUDIT = {
  at: '2026-06-12T18:30:00Z',
  officer: 'per-x',
  role: 'R03',
  institution: 'cri-pani',
  action: 'read.case',
  cases: ['CRI-0000-0000-00'],
  classes: ['K2'],
  purpose: null,
  act_id: null,
  outcome: 'answered',
};
const ACT = `insert into journal.act (id, case_id, case_seq, kind, occurred_at, zone, received_at, officer, role, institution,
  country, certified, facts) values ('00000000-0000-4000-8000-000000000001', 'CRI-0000-0000-00', 1, 'intake.register', now(),
  'UTC', now(), 'per-x', 'R01', 'cri-dgme', 'CRI', false, '{}')`;

describe('[C42] the journal and the audit are append-only by the database', () => {
  let database: TestDatabase;
  let owner: pg.Pool;
  let desk: pg.Pool;
  let reader: pg.Pool;

  beforeAll(async () => {
    database = await freshDatabase('CRI');
    owner = openPool({ url: database.url, role: 'owner', max: 1 });
    desk = openPool({ url: database.url, role: 'amparo_desk', max: 1 });
    reader = openPool({ url: database.url, role: 'amparo_reader', max: 1 });
    await desk.query(ACT);
    await writeAudit(desk, [AUDIT]);
  });
  afterAll(async () => {
    await Promise.all([owner.end(), desk.end(), reader.end()]);
    await database.drop();
  });

  const CHANGES = ['act', 'audit'].flatMap((table) => [
    `update journal.${table} set officer = 'somebody else'`,
    `delete from journal.${table}`,
    `truncate journal.${table}`,
  ]);

  it.each(CHANGES)('[C42] the desk may not: %s', async (change) => {
    await expect(desk.query(change)).rejects.toMatchObject({ code: '42501' });
  });
  it.each(CHANGES)('[C42] a trigger refuses even the owner: %s', async (change) => {
    await expect(owner.query(change)).rejects.toMatchObject({ code: '42501', constraint: 'journal_append_only' });
  });
  it.each([
    ACT,
    'update projection.case_file set state = $$ST10$$',
    'select * from node.session',
    'select * from node.secret',
  ])('[C42] the reader may not: %s', async (statement) => {
    await expect(reader.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
  it('[C42] the desk may neither name itself officer nor give itself rights', async () => {
    await expect(
      desk.query(`insert into node.officer (id, name, role, institution, country) values ('a','b','R04','c','CRI')`),
    ).rejects.toMatchObject({ code: '42501' });
    // PostgreSQL only warns that nothing was granted.
    await desk.query('grant delete on journal.act to amparo_desk');
    await expect(desk.query('delete from journal.act')).rejects.toMatchObject({ code: '42501' });
  });
  it('[C42] what was written is still there', async () => {
    const { rows } = await reader.query<{ officer: string }>('select officer from journal.act');
    expect(rows).toEqual([{ officer: 'per-x' }]);
  });
  it('a second migration changes nothing', async () => {
    expect(await migrate(database.url)).toEqual([]);
  });
});
