/** Is the web application built from the sources that lie here? Builds it with Vite when they have changed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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

async function runVite(output: string): Promise<void> {
  const vite = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  // A process of its own: the memory of the bundler is given back before the first child is registered.
  const child = spawn(
    process.execPath,
    [vite, 'build', '--logLevel', 'warn', '--outDir', output, '--emptyOutDir', 'web'],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The web application could not be built:\n${said.trim().slice(-4000)}`);
}

/** Builds the web application into `dist/web` unless it is up to date; answers its folder. */
export async function ensureWeb(log: (line: string) => void): Promise<string> {
  const hash = await sourcesHash();
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === hash) return OUTPUT;
  const started = performance.now();
  log('Building the web application (its sources have changed) …');
  await mkdir(path.dirname(STAMP), { recursive: true });
  await rm(STAMP, { force: true });
  // Built beside and put in place when whole: who serves the old one, or builds at the same time, never sees half of it.
  const draft = `${OUTPUT}-${process.pid}`;
  try {
    await runVite(draft);
    await rm(OUTPUT, { recursive: true, force: true });
    await rename(draft, OUTPUT);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await writeFile(STAMP, hash);
  log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return OUTPUT;
}
