import pg from 'pg';
import { expect, it } from 'vitest';
import { migrate } from '#server/store/migrate.ts';
import { emptyDatabase, freshDatabase } from './database.ts';

async function tables(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

it('an empty database becomes what the template is, and migrating again changes nothing', async () => {
  const empty = await emptyDatabase();
  const fresh = await freshDatabase('MEX');
  try {
    expect(await tables(empty.url)).toEqual([]);
    expect((await migrate(empty.url)).length).toBeGreaterThan(0);
    expect(await migrate(empty.url)).toEqual([]);
    expect(await tables(empty.url)).toEqual(await tables(fresh.url));
    expect(await tables(fresh.url)).toContain('journal.act');
  } finally {
    await empty.drop();
    await fresh.drop();
  }
});

it('two nodes that migrate at once do not meet', async () => {
  const databases = await Promise.all([emptyDatabase(), emptyDatabase(), emptyDatabase()]);
  try {
    const applied = await Promise.all(databases.map(({ url }) => migrate(url)));
    expect(new Set(applied.map((names) => names.length)).size).toBe(1);
  } finally {
    for (const database of databases) await database.drop();
  }
});
