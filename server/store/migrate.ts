/** How does the schema come to be? Plain SQL files, forward only, each once, in one transaction (house §4 SQL). */
import { readdir, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { openPool } from './pool.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
const NAME = /^\d{8}T\d{4}_[a-z_]+\.sql$/;
/** Any number will do, as long as nobody else in this database locks it. */
const LOCK = 7_204_001;

/** Roles belong to the cluster, and several nodes may be migrated at once: whoever comes second finds them there. */
const ROLES_SQL = `
do $$
declare wanted text;
begin
  foreach wanted in array array['amparo_desk', 'amparo_reader', 'amparo_jobs'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
end
$$`;

interface Migration {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

async function listMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => NAME.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, FOLDER), 'utf8');
      return { name, text, hash: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

async function applyMissing(client: pg.PoolClient): Promise<readonly string[]> {
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    await client.query(ROLES_SQL);
    await client.query(`create table if not exists public.schema_migration (
      name text constraint schema_migration_pkey primary key, hash text not null, at timestamptz not null default now())`);
    const { rows } = await client.query<{ name: string; hash: string }>(
      'select name, hash from public.schema_migration',
    );
    const known = new Map(rows.map((row) => [row.name, row.hash]));
    const applied: string[] = [];
    for (const { name, text, hash } of await listMigrations()) {
      const before = known.get(name);
      if (before !== undefined && before !== hash) {
        throw new Error(`migration ${name} was changed after it ran: write a new one instead`);
      }
      if (before !== undefined) continue;
      await client.query('begin');
      try {
        await client.query(text);
        await client.query('insert into public.schema_migration (name, hash) values ($1, $2)', [name, hash]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
      applied.push(name);
    }
    return applied;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

/**
 * Brings the database of one node up to date; answers the names of the migrations that ran. `url` logs in as the owner.
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const pool = openPool({ url, role: 'owner', max: 1 });
  try {
    const client = await pool.connect();
    try {
      return await applyMissing(client);
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

/** Whether the server has a database of this name. */
export async function hasDatabase(adminUrl: string, name: string): Promise<boolean> {
  const pool = openPool({ url: adminUrl, role: 'owner', max: 1 });
  try {
    const { rowCount } = await pool.query('select 1 from pg_database where datname = $1', [name]);
    return (rowCount ?? 0) > 0;
  } finally {
    await pool.end();
  }
}
