/** Is the web application built from the sources that lie here? Builds it with Vite when they have changed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUTPUT = path.join(ROOT, 'dist', 'web');
const STAMP = path.join(ROOT, 'dist', 'web.sources');
const SOURCES = ['web', 'domain', 'messages', 'package-lock.json'];

async function listFiles(place: string): Promise<string[]> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [place];
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || /\.test\.tsx?$/.test(entry.name)) continue;
    const child = path.join(place, entry.name);
    files.push(...(entry.isDirectory() ? await listFiles(child) : [child]));
  }
  return files.sort();
}

async function sourcesHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await listFiles(path.join(ROOT, source))) {
      hash.update(path.relative(ROOT, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

/** Whether `dist/web` was built from the present sources. */
export async function isWebBuilt(): Promise<boolean> {
  const stamp = await readFile(STAMP, 'utf8').catch(() => '');
  return stamp !== '' && stamp === (await sourcesHash());
}

async function runVite(): Promise<void> {
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  // A process of its own: the memory of the bundler is given back before the first child is registered.
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', 'web'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The web application could not be built:\n${output.trim().slice(-4000)}`);
}

/** Builds the web application into `dist/web` unless it is up to date; answers its folder. */
export async function ensureWeb(log: (line: string) => void): Promise<string> {
  const hash = await sourcesHash();
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === hash) return OUTPUT;
  const started = performance.now();
  log('Building the web application (its sources have changed) …');
  await rm(STAMP, { force: true });
  await runVite();
  await mkdir(path.dirname(STAMP), { recursive: true });
  await writeFile(STAMP, hash);
  log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return OUTPUT;
}
