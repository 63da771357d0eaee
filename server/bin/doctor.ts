/** `amparo doctor`: why does it not run here? Each check says what it found and what would mend it. */
import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';
import { freemem } from 'node:os';
import type { Command } from './command.ts';
import { print, readWords } from './command.ts';
import { accountFor, canEnter } from '#server/postgres/account.ts';
import { listBinaries } from '#server/postgres/binaries.ts';
import { checkServer } from '#server/postgres/databases.ts';
import { tryPort } from './port.ts';
import type { Settings } from './settings.ts';
import { parseSettings } from './settings.ts';
import { isWebBuilt } from './web-build.ts';

/** `warn` costs comfort, `fail` keeps a command from running. */
interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'warn' | 'fail';
  readonly found: string;
  readonly mend?: string;
}

const GIGABYTE = 1024 ** 3;
const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

async function canUse(file: string, mode: number): Promise<boolean> {
  return access(file, mode).then(
    () => true,
    () => false,
  );
}

function checkNode(): Finding {
  const found = process.versions.node;
  const languages = Intl.DateTimeFormat.supportedLocalesOf(['es', 'en', 'fr']).length;
  if (Number.parseInt(found, 10) < 24) {
    return { check: 'node', state: 'fail', found, mend: 'Run through "npx amparo", which brings Node 24.' };
  }
  if (languages < 3) {
    return { check: 'node', state: 'fail', found: `${found} without full ICU`, mend: 'Use an official build of Node.' };
  }
  return { check: 'node', state: 'ok', found };
}

async function checkPostgres(settings: Settings): Promise<Finding> {
  if (settings.databaseUrl) {
    try {
      return { check: 'postgresql', state: 'ok', found: `DATABASE_URL, ${await checkServer(settings.databaseUrl)}` };
    } catch (error) {
      const { message, mend = '' } = error as Error & { mend?: string };
      return { check: 'postgresql', state: 'fail', found: message, mend };
    }
  }
  const found = await listBinaries(await accountFor());
  if (found.length > 0) {
    const list = found.map((binaries) => `${binaries.version} (${binaries.source})`).join(', ');
    return { check: 'postgresql', state: 'ok', found: list };
  }
  return {
    check: 'postgresql',
    state: 'fail',
    found: 'none',
    mend: 'apt-get install postgresql, or "npm ci --include=optional", or set DATABASE_URL.',
  };
}

async function checkData(settings: Settings): Promise<Finding> {
  const { dataDir } = settings;
  const check = 'data folder';
  try {
    await mkdir(dataDir, { recursive: true });
  } catch {
    return { check, state: 'fail', found: `${dataDir} cannot be made`, mend: 'Set DATA_DIR to a folder of your own.' };
  }
  if (!(await canUse(dataDir, constants.W_OK))) {
    return { check, state: 'fail', found: `${dataDir} is not writable`, mend: 'Set DATA_DIR to a folder of your own.' };
  }
  const disk = await statfs(dataDir);
  const free = (disk.bavail * disk.bsize) / GIGABYTE;
  const found = `${dataDir}, ${free.toFixed(1)} GB free`;
  if (free < 0.5) return { check, state: 'fail', found, mend: 'Free some space, or set DATA_DIR to another disk.' };
  if (!(await canEnter(dataDir, await accountFor()))) {
    return { check, state: 'warn', found: `${found}; only root may enter`, mend: 'The database goes to /var/tmp.' };
  }
  return { check, state: 'ok', found };
}

async function checkPort(settings: Settings): Promise<Finding> {
  const free = await tryPort(settings).then(
    () => true,
    () => false,
  );
  if (free) return { check: 'port', state: 'ok', found: `${settings.port} is free` };
  return { check: 'port', state: 'warn', found: `${settings.port} is in use`, mend: 'Set PORT to another one.' };
}

async function checkRest(): Promise<Finding[]> {
  const memory = freemem() / GIGABYTE;
  const found = `${memory.toFixed(1)} GB free`;
  const chromium: string[] = [];
  for (const file of CHROMIUMS) if (await canUse(file, constants.X_OK)) chromium.push(file);
  const built = await isWebBuilt();
  return [
    memory > 1
      ? { check: 'memory', state: 'ok', found }
      : { check: 'memory', state: 'warn', found, mend: 'Building and tests want 1 GB.' },
    built
      ? { check: 'web', state: 'ok', found: 'built from the present sources' }
      : { check: 'web', state: 'ok', found: 'not built yet; "amparo start" builds it' },
    chromium[0]
      ? { check: 'chromium', state: 'ok', found: chromium[0] }
      : { check: 'chromium', state: 'warn', found: 'none', mend: 'Browser tests need it: apt-get install chromium' },
  ];
}

export const doctor: Command = {
  name: 'doctor',
  summary: 'check this machine: Node, PostgreSQL, data folder, port, browser',
  usage: 'amparo doctor [--json]',
  help: `Checks what "start" and "npm test" need and says how to mend what is missing. Exit code 1 when something is.

  --json  the findings as JSON`,
  async run(words) {
    const { values } = readWords(words, { json: { type: 'boolean' } });
    const settings = parseSettings({});
    const some = [checkNode(), await checkPostgres(settings), await checkData(settings), await checkPort(settings)];
    const findings = [...some, ...(await checkRest())];
    const healthy = findings.every((finding) => finding.state !== 'fail');
    if (values.json) print(JSON.stringify({ healthy, findings }, undefined, 2));
    else {
      const marks = { ok: '✓', warn: '!', fail: '✗' };
      for (const { check, state, found, mend } of findings) {
        print(`${marks[state]} ${check.padEnd(12)} ${found}${mend ? `\n               ${mend}` : ''}`);
      }
    }
    return healthy ? 0 : 1;
  },
};
