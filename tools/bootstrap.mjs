/**
 * How does a fresh clone become able to run? Plain JavaScript for any Node from 20.19 on: installs from the lockfile when
 * needed, and finds a Node 24 (docs/decisions/002). Used by `amparo`, `npm test` and `npm run check`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const MODULES = path.join(ROOT, 'node_modules');
const STAMP = path.join(MODULES, '.amparo-lock');
const IS_WINDOWS = process.platform === 'win32';

/** Something the person at the keyboard can mend; printed without a stack. */
export class Mendable extends Error {
  constructor(message, mend) {
    super(message);
    this.mend = mend;
  }
}

/** Prints an error as two lines on stderr and answers the exit code. */
export function explain(error) {
  if (error instanceof Mendable) process.stderr.write(`amparo: ${error.message}\n        ${error.mend}\n`);
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function lockHash() {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Someone ran `npm ci` by hand: npm's own record then lists every package of the lockfile at its version. */
function matchesLockfile() {
  const wanted = readJson(path.join(ROOT, 'package-lock.json'));
  const there = readJson(path.join(MODULES, '.package-lock.json'));
  if (!wanted || !there) return false;
  return Object.entries(wanted.packages).every(([name, entry]) => {
    if (name === '' || entry.optional || entry.devOptional || entry.peer) return true;
    return there.packages[name]?.version === entry.version;
  });
}

/** Whether node_modules fits package-lock.json. */
export function isInstalled() {
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return true;
  if (!matchesLockfile()) return false;
  remember(hash);
  return true;
}

function remember(hash) {
  try {
    writeFileSync(STAMP, hash);
    // Makes `npx amparo` mean this program even with an npm that does not look at the package itself.
    const link = path.join(MODULES, '.bin', 'amparo');
    mkdirSync(path.dirname(link), { recursive: true });
    if (!IS_WINDOWS && !existsSync(link)) symlinkSync(path.join('..', '..', 'tools', 'amparo.mjs'), link);
  } catch {
    // A checkout that we may read but not write: only costs the comparison again next time.
  }
}

/** Installs exactly what the lockfile says, unless that is done already. */
export function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  const started = Date.now();
  say('Installing the packages of package-lock.json (once; about a minute) …');
  const npm = process.env.npm_execpath;
  const words = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  const result =
    npm && /\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...words], options)
      : spawnSync(IS_WINDOWS ? 'npm.cmd' : 'npm', words, { ...options, shell: IS_WINDOWS });
  if (result.error || result.status !== 0) {
    throw new Mendable(
      `"npm ci" failed (${result.error ? result.error.message : `exit code ${result.status}`}).`,
      'Check the network, the npm registry setting and the free disk space (1 GB), then run the command again.',
    );
  }
  remember(lockHash());
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Mendable(
    `Node ${process.versions.node} is too old: Amparo needs 20.19 or later to install its own Node 24.`,
    'Install Node 20.19 or later (better: 24) from your system or from nodejs.org.',
  );
}

function runs(file) {
  const result = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return result.status === 0 && Number(/^v(\d+)/.exec(result.stdout)?.[1] ?? 0) >= 24;
}

/** Path of a Node 24 or later: the one that runs, the one that npm brought, or the one in the PATH. */
export function findNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const platform = IS_WINDOWS ? 'win' : process.platform;
  const brought = path.join(MODULES, `node-${platform}-${process.arch}`, 'bin', IS_WINDOWS ? 'node.exe' : 'node');
  for (const file of [brought, 'node']) if (runs(file)) return file;
  throw new Mendable(
    `Node 24 is needed to run; this is ${process.versions.node}, and npm brought none for ${process.platform}-${process.arch}.`,
    'Run "npm ci --include=optional", or install Node 24 from nodejs.org and put it first in the PATH.',
  );
}

/** The environment in which `node` and the tools of node_modules/.bin mean ours. */
export function environment(node) {
  const folders = [path.dirname(path.resolve(node)), path.join(MODULES, '.bin'), process.env.PATH ?? ''];
  return { ...process.env, PATH: folders.join(path.delimiter) };
}
