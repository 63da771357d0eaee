import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import { createDatabase, withDatabase } from './databases.ts';
import { PostgresFailure } from './failure.ts';
import type { Postgres } from './launch.ts';
import { startPostgres } from './launch.ts';

const folders: string[] = [];
const servers: Postgres[] = [];

async function dataDir(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'amparo-launch-test-'));
  await chmod(folder, 0o755);
  folders.push(folder);
  return folder;
}

async function start(folder: string): Promise<Postgres> {
  const server = await startPostgres({ dataDir: folder });
  servers.push(server);
  return server;
}

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A second Amparo, to be killed: starts the server, writes a row, says so, and waits. */
const VICTIM = `
  import { startPostgres } from ${JSON.stringify(path.resolve(import.meta.dirname, 'launch.ts'))};
  import pg from ${JSON.stringify(path.resolve(import.meta.dirname, '../../node_modules/pg/lib/index.js'))};
  const server = await startPostgres({ dataDir: process.argv[1] });
  const client = new pg.Client({ connectionString: server.adminUrl() });
  await client.connect();
  await client.query('create table if not exists kept (n int)');
  await client.query('insert into kept values (1)');
  console.log('written');
  setInterval(() => undefined, 1000);
`;

async function killAfterWriting(folder: string): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', VICTIM, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error('the victim ended by itself')));
  });
  child.removeAllListeners('exit');
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

it('starts a durable server that listens on no network address, and starts again on the same data', async () => {
  const folder = await dataDir();
  const first = await start(folder);
  const [settings] = await ask(
    first.adminUrl(),
    `select current_setting('fsync') as fsync, current_setting('listen_addresses') as network, current_setting('data_checksums') as checksums`,
  );
  expect(settings).toEqual({ fsync: 'on', network: '', checksums: 'on' });
  await ask(first.adminUrl(), 'create table kept as select 42 as n');
  await first.stop();
  const second = await start(folder);
  expect(await ask(second.adminUrl(), 'select n from kept')).toEqual([{ n: 42 }]);
});

it('keeps its data in a private folder, even when its account is not ours', async () => {
  const folder = await dataDir();
  await chmod(folder, 0o700);
  const server = await start(folder);
  expect(server.dataFolder).toBe(path.join(folder, 'postgres', 'data'));
  expect((await stat(folder)).mode & 0o066).toBe(0);
});

it('orders Spanish names as a Spanish reader does, and finds names in every script', async () => {
  const server = await start(await dataDir());
  expect(await createDatabase(server.adminUrl(), 'amparo_test')).toBe(true);
  expect(await createDatabase(server.adminUrl(), 'amparo_test')).toBe(false);
  const url = server.adminUrl('amparo_test');
  const rows = await ask<{ n: string }>(
    url,
    `select n from unnest(array['Zoe','Ñandú','Nube','Óscar','oso']) n order by n`,
  );
  expect(rows.map((row) => row.n)).toEqual(['Nube', 'Ñandú', 'Óscar', 'oso', 'Zoe']);
  await ask(url, 'create extension pg_trgm');
  const [trigrams] = await ask<{ n: number }>(url, `select cardinality(show_trgm('ñ')) as n`);
  expect(trigrams?.n).toBeGreaterThan(0);
});

it('takes over after kill -9, with the rows that had been answered', async () => {
  const folder = await dataDir();
  await killAfterWriting(folder);
  const server = await start(folder);
  expect(await ask(server.adminUrl(), 'select n from kept')).toEqual([{ n: 1 }]);
});

it('starts the server again when it dies under us', async () => {
  const server = await start(await dataDir());
  const [row] = await ask<{ pid: string }>(
    server.adminUrl(),
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`,
  );
  process.kill(Number(row?.pid), 'SIGKILL');
  await expect
    .poll(() => ask(server.adminUrl(), 'select 1 as n').catch(() => []), { timeout: 15_000, interval: 200 })
    .toEqual([{ n: 1 }]);
});

it('refuses a second start on one data folder and names the holder', async () => {
  const folder = await dataDir();
  await start(folder);
  const refusal = await startPostgres({ dataDir: folder }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(PostgresFailure);
  expect(refusal).toMatchObject({ code: 'in_use', message: expect.stringContaining(String(process.pid)) });
});

it('gives a mend when DATABASE_URL leads nowhere, without repeating the password', async () => {
  const refusal = await startPostgres({ databaseUrl: 'postgresql://somebody:secret@127.0.0.1:9/nowhere' }).catch(
    (error: unknown) => error,
  );
  expect(refusal).toMatchObject({ code: 'unreachable' });
  expect(String(refusal)).not.toContain('secret');
});

it('uses the server of DATABASE_URL and leaves it running', async () => {
  const server = await start(await dataDir());
  const borrowed = await startPostgres({ databaseUrl: server.adminUrl() });
  expect(borrowed.source).toBe('url');
  expect(borrowed.adminUrl('other')).toBe(withDatabase(server.adminUrl(), 'other'));
  await borrowed.stop();
  expect(await ask(server.adminUrl(), 'select 1 as n')).toEqual([{ n: 1 }]);
});

it('leaves nothing of a throwaway server behind', async () => {
  const server = await startPostgres({ throwaway: true });
  const folder = server.dataFolder ?? '';
  expect((await stat(folder)).isDirectory()).toBe(true);
  await server.stop();
  await expect(stat(path.dirname(folder))).rejects.toMatchObject({ code: 'ENOENT' });
});
