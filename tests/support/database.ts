/** How does a test get a real database of its own in some tens of milliseconds? By copying a migrated template. */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { createDatabase, dropDatabase, withDatabase } from '#server/postgres/databases.ts';

export interface TestDatabase {
  readonly name: string;
  /** URL with the owner's rights. */
  readonly url: string;
  drop(): Promise<void>;
}

const MIGRATIONS = path.resolve(import.meta.dirname, '../../server/store/migrations');

/** Administrator URL of the run's throwaway server. */
export function adminUrl(): string {
  const url = process.env['TEST_DATABASE_ADMIN_URL'];
  if (!url) throw new Error('TEST_DATABASE_ADMIN_URL is missing: run this test in a vitest project with a database.');
  return url;
}

async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(MIGRATIONS)).sort()) {
    hash.update(name).update(await readFile(path.join(MIGRATIONS, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Makes the migrated template once per run; an advisory lock lets parallel test files wait for the first. */
async function template(): Promise<string> {
  const name = `amparo_template_${await migrationsHash()}`;
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(20261124)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) {
      const draft = `${name}_draft`;
      await dropDatabase(adminUrl(), draft);
      await createDatabase(adminUrl(), draft);
      const { migrate } = await import('#server/store/migrate.ts');
      await migrate(withDatabase(adminUrl(), draft));
      // Renamed only when whole: a failed migration never leaves a template that looks finished.
      await client.query(`alter database ${draft} rename to ${name}`);
    }
    return name;
  } finally {
    await client.end();
  }
}

async function make(prefix: string, from?: string): Promise<TestDatabase> {
  const name = `test_${prefix.toLowerCase()}_${randomBytes(6).toString('hex')}`;
  await createDatabase(adminUrl(), name, from);
  return { name, url: withDatabase(adminUrl(), name), drop: () => dropDatabase(adminUrl(), name) };
}

/** A migrated database for a node, e.g. `freshDatabase('MEX')`; call `drop()` when done. */
export async function freshDatabase(node: string): Promise<TestDatabase> {
  return make(node, await template());
}

/** A database without any table, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return make('empty');
}
