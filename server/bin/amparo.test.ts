import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSettings } from './settings.ts';
import { nearest } from './suggest.ts';

const PROGRAM = path.resolve(import.meta.dirname, 'amparo.ts');

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function amparo(...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...words], { cwd: '/' }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('amparo on the command line', () => {
  it('says what it can do; without a command that is a mistake', async () => {
    const asked = await amparo('help');
    expect(asked.code).toBe(0);
    for (const name of ['start', 'serve', 'story', 'rebuild', 'bench', 'doctor'])
      expect(asked.out).toContain(`  ${name}`);
    expect((await amparo()).code).toBe(2);
  });

  it.each(['start', 'serve', 'story', 'rebuild', 'bench', 'doctor'])('%s explains itself', async (name) => {
    const help = await amparo(name, '--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain(`Usage: amparo ${name}`);
    expect(await amparo('help', name)).toEqual(help);
  });

  it('answers wrong use on stderr, with exit code 2 and a hint', async () => {
    const unknown = await amparo('strat');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('Did you mean "start"?');
    expect(await amparo('doctor', '--nonsense')).toMatchObject({ code: 2, out: '' });
    expect(await amparo('start', '--port', 'x')).toMatchObject({ code: 2, out: '' });
  });

  it('examines the machine and answers in JSON', async () => {
    const { out } = await amparo('doctor', '--json');
    const answer = JSON.parse(out) as { healthy: boolean; findings: { check: string; state: string }[] };
    expect(answer.findings.map(({ check }) => check)).toContain('postgresql');
    expect(answer.findings.find(({ check }) => check === 'node')?.state).toBe('ok');
  });
});

describe('settings', () => {
  it('the command line wins over the environment, the environment over the default', () => {
    expect(parseSettings({}, {})).toMatchObject({ port: 8080, host: 'localhost' });
    expect(parseSettings({}, { PORT: '9000', DATA_DIR: '/x' })).toMatchObject({ port: 9000, dataDir: '/x' });
    expect(parseSettings({ port: '9001' }, { PORT: '9000' }).port).toBe(9001);
    expect(parseSettings({}, { PORT: '' }).port).toBe(8080);
  });

  it.each(['-1', '70000', '80a', 'eighty'])('refuses the port %s', (port) => {
    expect(() => parseSettings({ port }, {})).toThrow('is no port');
  });

  it('refuses a DATABASE_URL that is none, without repeating it', () => {
    expect(() => parseSettings({}, { DATABASE_URL: 'mysql://user:secret@host/db' })).toThrow(
      /^(?!.*secret).*DATABASE_URL/,
    );
  });
});

describe('suggestions', () => {
  it('finds the word that was meant, and none when nothing is near', () => {
    expect(nearest('docter', ['start', 'doctor'])).toBe('doctor');
    expect(nearest('reb', ['start', 'rebuild'])).toBe('rebuild');
    expect(nearest('xyzzy', ['start', 'doctor'])).toBeUndefined();
  });
});
