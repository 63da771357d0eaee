/** A first start that is killed among its lived cases must not leave a visitor half a region. */
import { afterAll, expect, it } from 'vitest';
import { dropDatabase, withDatabase } from '#server/postgres/databases.ts';
import { adminUrl } from '../../tests/support/database.ts';
import { openPool } from '../store/pool.ts';
import { isHalfSeeded, markSeeding } from '../store/seeding.ts';
import { databaseOf } from './databases.ts';
import { REGION_NODES, startRegion } from './region.ts';

const URLS = REGION_NODES.map((code) => withDatabase(adminUrl(), databaseOf(code)));

afterAll(async () => {
  for (const code of REGION_NODES) await dropDatabase(adminUrl(), databaseOf(code));
});

async function startOnce(): Promise<void> {
  const region = await startRegion({ port: 0, dataDir: '', databaseUrl: adminUrl(), log: () => undefined });
  await region.stop();
}

async function count(url: string, table: string): Promise<number> {
  const owner = openPool({ url, role: 'owner', max: 1 });
  const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  await owner.end();
  return rows[0]?.n ?? -1;
}

it('[C01] a region whose first start was killed while seeding is seeded anew, and one that was served is left as people left it', async () => {
  await startOnce();
  const [mexico = ''] = URLS;
  const acts = await count(mexico, 'journal.act');
  expect(acts).toBeGreaterThan(20);
  expect(await isHalfSeeded(mexico)).toBe(false);
  const owner = openPool({ url: mexico, role: 'owner', max: 1 });
  await owner.query('create table public.left_behind ()');
  await owner.end();

  await startOnce();
  expect(await count(mexico, 'public.left_behind')).toBe(0);

  for (const url of URLS) await markSeeding(url, true);
  await startOnce();
  expect(await count(mexico, 'journal.act')).toBe(acts);
  await expect(count(mexico, 'public.left_behind')).rejects.toThrow('left_behind');
  for (const url of URLS) expect(await isHalfSeeded(url)).toBe(false);
});
