/** How is a data folder made and served? `initdb` and `postgres` as an unprivileged account, on a unix socket only. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { explainOutput } from './failure.ts';

/** Superuser of a cluster of ours; only its own socket folder (mode 0700) leads to it. */
const OWNER = 'amparo';
const PORT = 5432;

/** What the spawned programs see of our environment: no language surprises, no foreign PG* settings. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TMPDIR } = process.env;
  return { PATH, SystemRoot, TMPDIR, LANG: 'C', TZ: 'UTC' };
}

function identity(account: Account): { uid?: number; gid?: number } {
  return account.uid === undefined ? {} : { uid: account.uid, gid: account.gid ?? account.uid };
}

async function collect(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

export type InitialiseOptions = Pick<ServeOptions, 'binaries' | 'dataFolder' | 'account' | 'throwaway'>;

/**
 * Makes the data folder: Spanish order by ICU, checksums. LC_CTYPE must know all letters, else trigrams drop «ñ» and every
 * name that is not written in ASCII; systems name that locale differently.
 */
export async function initialise(options: InitialiseOptions): Promise<void> {
  const { binaries, dataFolder: folder, account, throwaway: fast } = options;
  let output = '';
  for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'es_ES.UTF-8', 'UTF-8', 'C']) {
    const words = ['-D', folder, '-U', OWNER, '-A', 'trust', '-E', 'UTF8', '--data-checksums', '--no-instructions'];
    const locale = ['--locale=C', `--lc-ctype=${ctype}`, '--locale-provider=icu', '--icu-locale=es'];
    const child = spawn(path.join(binaries.bin, 'initdb'), [...words, ...locale, ...(fast ? ['--no-sync'] : [])], {
      ...identity(account),
      cwd: path.dirname(folder),
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const result = await collect(child);
    if (result.code === 0) return;
    output = result.output;
    if (!/invalid locale name/i.test(output)) break;
  }
  throw explainOutput('initdb', output);
}

/** Server settings. Statements and row values stay out of the log: they are personal data. */
function settings(socketFolder: string, throwaway: boolean): string[] {
  const common = {
    listen_addresses: '',
    port: PORT,
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: 120,
    shared_buffers: throwaway ? '64MB' : '256MB',
    timezone: 'UTC',
    jit: 'off',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    wal_level: 'minimal',
    max_wal_senders: 0,
  };
  const durability = throwaway
    ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }
    : { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', max_wal_size: '1GB' };
  return Object.entries({ ...common, ...durability }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** URL of a database in a cluster that listens in `socketFolder`. */
export function socketUrl(socketFolder: string, database: string, user = OWNER): string {
  const host = encodeURIComponent(socketFolder);
  return `postgresql://${user}@localhost/${encodeURIComponent(database)}?host=${host}&port=${PORT}`;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export interface ServeOptions {
  readonly binaries: Binaries;
  readonly dataFolder: string;
  readonly socketFolder: string;
  readonly logFile: string;
  readonly account: Account;
  readonly throwaway: boolean;
}

/** Starts `postgres` and waits until it answers (recovery after a kill included, at most two minutes). */
export async function serveCluster(options: ServeOptions): Promise<ChildProcess> {
  const log = openSync(options.logFile, 'a');
  const child = spawn(
    path.join(options.binaries.bin, 'postgres'),
    ['-D', options.dataFolder, ...settings(options.socketFolder, options.throwaway)],
    {
      ...identity(options.account),
      cwd: options.dataFolder,
      env: cleanEnvironment(),
      // A session of its own: Ctrl-C reaches Amparo first, which finishes its answers before it stops the server.
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  const ending = new AbortController();
  child.once('error', () => ending.abort());
  child.once('exit', () => ending.abort());
  const url = socketUrl(options.socketFolder, 'postgres');
  const until = performance.now() + 120_000;
  while (!ending.signal.aborted && performance.now() < until) {
    if (await answers(url)) return child;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  child.kill('SIGQUIT');
  const tail = (await readFile(options.logFile, 'utf8').catch(() => '')).slice(-4000);
  throw explainOutput('start', tail, options.logFile);
}
