/**
 * Which PostgreSQL does Amparo use, and how does it come up? `DATABASE_URL` first, then a server of our own from the system's
 * or npm's binaries. Durable by default: an answered act survives a power cut.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Account } from './account.ts';
import { accountFor, canEnter, fallbackRoot, giveTo } from './account.ts';
import { findBinaries } from './binaries.ts';
import type { InitialiseOptions } from './cluster.ts';
import { initialise, socketUrl } from './cluster.ts';
import { checkServer, withDatabase } from './databases.ts';
import { explainFileError, PostgresFailure } from './failure.ts';
import { lockFolder } from './lock.ts';
import { keepServing } from './keeper.ts';
import { clearLeftover } from './postmaster.ts';
import { sweepAbandoned } from './sweep.ts';

export interface StartOptions {
  /** Amparo's data folder; the cluster lives in `<dataDir>/postgres`. Not needed with `throwaway` or `databaseUrl`. */
  readonly dataDir?: string;
  /** Administrator URL of a server that is run elsewhere; databases are created beside the one that it names. */
  readonly databaseUrl?: string | undefined;
  /** For tests: own temporary folder, no fsync, everything deleted at the end. */
  readonly throwaway?: boolean;
  readonly log?: (line: string) => void;
}

export interface Postgres {
  /** URL with the right to create databases and roles, on the given database (default: the administrative one). */
  adminUrl(database?: string): string;
  readonly source: 'url' | 'system' | 'embedded';
  readonly version: string;
  /** Where the data lie; undefined with `databaseUrl`. */
  readonly dataFolder?: string;
  /** Fast shutdown; does nothing for a server that is run elsewhere. */
  stop(): Promise<void>;
}

/** The longest path of a unix socket is 107 bytes, of which the socket's own name takes 18 and its lock 5 more. */
const LONGEST_SOCKET_FOLDER = 107 - '/.s.PGSQL.5432.lock'.length;

async function makeOwned(folder: string, account: Account): Promise<string> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  await giveTo(folder, account);
  return folder;
}

async function socketFolderFor(base: string, account: Account): Promise<string> {
  const near = path.join(base, 'run');
  if (Buffer.byteLength(near) <= LONGEST_SOCKET_FOLDER) return makeOwned(near, account);
  return makeOwned(await mkdtemp(path.join(tmpdir(), 'amparo-run-')), account);
}

/** The folder for the cluster: inside `dataDir`, or elsewhere when the server's account may not enter there. */
async function clusterFolder(dataDir: string, log: (line: string) => void): Promise<string> {
  const wanted = path.resolve(dataDir);
  const account = await accountFor(path.join(wanted, 'postgres', 'data'));
  if (await mkdir(wanted, { recursive: true })) await chmod(wanted, 0o755);
  if (await canEnter(wanted, account)) return path.join(wanted, 'postgres');
  // A private folder of our own (empty, or with our cluster) in a public place: walking through is allowed, looking is not.
  const content = await readdir(wanted);
  if ((content.length === 0 || content.includes('postgres')) && (await canEnter(path.dirname(wanted), account))) {
    await chmod(wanted, ((await stat(wanted)).mode & 0o777) | 0o011);
    return path.join(wanted, 'postgres');
  }
  const hash = createHash('sha256').update(wanted).digest('hex').slice(0, 10);
  const other = path.join(fallbackRoot(), `amparo-${hash}`);
  log(`Only root may enter ${wanted}, and PostgreSQL does not run as root: the data go to ${other}.`);
  await mkdir(other, { recursive: true });
  await chmod(other, 0o755);
  if ((await stat(other)).uid !== process.getuid?.()) {
    throw new PostgresFailure(
      'not_owner',
      `${other} belongs to somebody else.`,
      'Set DATA_DIR to a folder of your own.',
    );
  }
  return path.join(other, 'postgres');
}

/** Major version of the data, '' when there are none. A folder that we may not look into is an error, not an empty one. */
async function versionOf(dataFolder: string): Promise<string> {
  try {
    return (await readFile(path.join(dataFolder, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Made beside and put in place when whole: what an interrupted start left is never taken for data. */
async function makeCluster(options: InitialiseOptions): Promise<void> {
  const { dataFolder, account } = options;
  const draft = `${dataFolder}.new`;
  await rm(draft, { recursive: true, force: true });
  await makeOwned(draft, account);
  await initialise({ ...options, dataFolder: draft });
  await rename(draft, dataFolder);
}

interface Place {
  readonly base: string;
  readonly throwaway: boolean;
  readonly log: (line: string) => void;
}

/** Makes the cluster when it is new, clears what a killed run left, and starts it. `base` holds data/, run/ and the log. */
async function launchIn({ base, throwaway, log }: Place): Promise<Postgres> {
  const dataFolder = path.join(base, 'data');
  const account = await accountFor(dataFolder);
  const made = await versionOf(dataFolder);
  const binaries = await findBinaries(account, made === '' ? undefined : Number(made));
  await mkdir(base, { recursive: true, mode: 0o755 });
  if (made === '') {
    log(`Making a new database folder with PostgreSQL ${binaries.version} …`);
    await makeCluster({ binaries, dataFolder, account, throwaway });
  } else if (await clearLeftover(dataFolder)) {
    log('Stopped a PostgreSQL that an interrupted run had left behind.');
  }
  const socketFolder = await socketFolderFor(base, account);
  const logFile = path.join(base, 'postgres.log');
  const kept = await keepServing({ binaries, dataFolder, socketFolder, logFile, account, throwaway }, log);
  const onExit = (): void => {
    kept.abandon();
    if (throwaway) rmSync(base, { recursive: true, force: true });
  };
  process.once('exit', onExit);
  return {
    adminUrl: (database = 'postgres') => socketUrl(socketFolder, database),
    source: binaries.source,
    version: binaries.version,
    dataFolder,
    async stop() {
      process.removeListener('exit', onExit);
      await kept.stop();
      await rm(socketFolder, { recursive: true, force: true });
    },
  };
}

async function launchThrowaway(log: (line: string) => void): Promise<Postgres> {
  await sweepAbandoned();
  const account = await accountFor();
  const root = (await canEnter(tmpdir(), account)) ? tmpdir() : fallbackRoot();
  const base = await mkdtemp(path.join(root, `amparo-throwaway-${process.pid}-`));
  await chmod(base, 0o755);
  const server = await launchIn({ base, throwaway: true, log }).catch(async (error: unknown) => {
    await rm(base, { recursive: true, force: true });
    throw error;
  });
  return {
    ...server,
    async stop() {
      await server.stop();
      await rm(base, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function launchDurable(dataDir: string, log: (line: string) => void): Promise<Postgres> {
  let release = (): Promise<void> => Promise.resolve();
  try {
    const base = await clusterFolder(dataDir, log);
    release = await lockFolder(base);
    // Whatever the umask of the caller, the server's account must be able to walk in; its data are 0700 below.
    if (process.getuid?.() === 0) await chmod(base, 0o755);
    const server = await launchIn({ base, throwaway: false, log });
    return {
      ...server,
      async stop() {
        await server.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw explainFileError(error, path.resolve(dataDir));
  }
}

/** A server that answers, or a {@link PostgresFailure} that says what to do. */
export async function startPostgres(options: StartOptions): Promise<Postgres> {
  const log = options.log ?? (() => undefined);
  const { databaseUrl } = options;
  if (databaseUrl) {
    const version = await checkServer(databaseUrl);
    const adminUrl = (database?: string): string =>
      database === undefined ? databaseUrl : withDatabase(databaseUrl, database);
    return { adminUrl, source: 'url', version, stop: () => Promise.resolve() };
  }
  if (process.platform === 'win32') {
    throw new PostgresFailure(
      'no_binaries',
      'On Windows Amparo starts no PostgreSQL of its own: Node cannot speak to it without opening a network port.',
      'Run Amparo inside WSL, or install PostgreSQL 15 or later and set DATABASE_URL.',
    );
  }
  if (options.throwaway) return launchThrowaway(log);
  return launchDurable(options.dataDir ?? '.data', log);
}
