/** `amparo bench`: what does it cost? Ratios of one run on one machine; absolute figures only describe that machine. */
import { parseArgs } from 'node:util';
import { ensureWeb } from '#server/bin/web-build.ts';
import { openPool } from '#server/store/pool.ts';
import { benchDecide } from './decide.ts';
import { type Figure, formatFigure } from './figures.ts';
import { fillCases } from './fill.ts';
import { seeded } from './intakes.ts';
import { benchLists } from './lists.ts';
import { benchRegister, type RegisterResult } from './register.ts';
import { openStage, type Stage } from './stage.ts';
import { benchStart, type StartResult } from './start.ts';
import { benchWeb, type WebResult } from './web.ts';

interface Settings {
  readonly cases: number;
  readonly seconds: number;
  readonly only: ReadonlySet<string>;
  readonly json: boolean;
}

interface Report {
  readonly cases: number;
  register: RegisterResult[];
  lists: readonly Figure[];
  decide?: Figure;
  web?: WebResult;
  start?: StartResult;
}

const NAMES = ['register', 'hoy', 'decide', 'web', 'start'];
const CONCURRENCY = [1, 8, 32];
const ROUNDS = 3;

/** Runs the benchmark; 2 when the words are off. */
export async function runBench(words: readonly string[]): Promise<number> {
  const settings = parse(words);
  if (typeof settings === 'string') {
    process.stderr.write(`amparo bench: ${settings}\n`);
    return 2;
  }
  const say = (line: string): void => {
    (settings.json ? process.stderr : process.stdout).write(`${line}\n`);
  };
  const report: Report = { cases: settings.cases, register: [], lists: [] };
  if (settings.only.has('decide')) {
    report.decide = benchDecide(settings.seconds);
    say(formatFigure(report.decide));
  }
  if (settings.only.has('start')) {
    await ensureWeb(say);
    report.start = await benchStart();
    const { firstSeconds, secondSeconds } = report.start;
    say(
      `start, until it answers             ${firstSeconds.toFixed(1)} s on new data, ${secondSeconds.toFixed(1)} s again`,
    );
  }
  if (['register', 'hoy', 'web'].some((name) => settings.only.has(name))) await benchDatabase(settings, report, say);
  if (settings.json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
  return 0;
}

function parse(words: readonly string[]): Settings | string {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        cases: { type: 'string', default: '100000' },
        seconds: { type: 'string', default: '5' },
        only: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
      },
    });
    const cases = Number(values.cases);
    const seconds = Number(values.seconds);
    if (!Number.isInteger(cases) || cases < 0 || cases > 5_000_000)
      return '--cases takes a whole number up to 5,000,000';
    if (!(seconds > 0 && seconds <= 120)) return '--seconds takes a number over 0, up to 120';
    const only = new Set(values.only ?? NAMES);
    const unknown = [...only].find((name) => !NAMES.includes(name));
    if (unknown !== undefined) return `--only knows ${NAMES.join(', ')}, not "${unknown}"`;
    return { cases, seconds, only, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Say = (line: string) => void;

async function benchDatabase(settings: Settings, report: Report, say: Say): Promise<void> {
  const webRoot = settings.only.has('web') ? await ensureWeb(say) : undefined;
  const stage = await openStage({ databaseUrl: process.env['DATABASE_URL'], connections: 16, webRoot });
  try {
    if (settings.only.has('web')) await measureWeb(stage, report, say);
    if (!settings.only.has('register') && !settings.only.has('hoy')) return;
    const ids = await fill(stage, settings, say);
    if (settings.only.has('hoy')) {
      report.lists = await benchLists(stage, ids, 200);
      for (const figure of report.lists) say(formatFigure(figure));
    }
    if (settings.only.has('register')) report.register.push(...(await measureRegister(stage, settings.seconds, say)));
  } finally {
    await stage.close();
  }
}

async function measureWeb(stage: Stage, report: Report, say: Say): Promise<void> {
  const web = await benchWeb(stage);
  if (!web) return say('web: no Chromium at /usr/bin/chromium, not measured');
  report.web = web;
  say(
    `first screen                       ${web.kilobytes.toFixed(0)} kB of scripts and styles (gzip), interactive after ${web.interactiveSeconds.toFixed(2)} s at 4× slower CPU`,
  );
}

async function fill(stage: Stage, settings: Settings, say: Say): Promise<readonly string[]> {
  const fsync = await stage.runtime.node.pool.query<{ fsync: string }>('show fsync');
  say(`PostgreSQL with fsync ${fsync.rows[0]?.fsync}; making ${settings.cases} cases …`);
  let told = 0;
  const ids = await fillCases(stage.runtime.node, stage.officer, {
    count: settings.cases,
    random: seeded(20_260_309),
    report: (done) => {
      if (done - told < 20_000) return;
      told = done;
      say(`  ${done} cases`);
    },
  });
  await analyse(stage.database);
  return ids;
}

async function measureRegister(stage: Stage, seconds: number, say: Say): Promise<RegisterResult[]> {
  const results: RegisterResult[] = [];
  for (const concurrency of CONCURRENCY) {
    const random = seeded(20_260_310 + concurrency);
    const result = await benchRegister(stage, { concurrency, rounds: ROUNDS, seconds, random });
    results.push(result);
    say(formatFigure(result.bare));
    say(formatFigure(result.desk));
    say(`  desk ÷ bare at ${concurrency}: ${(result.ratio * 100).toFixed(0)} %`);
  }
  return results;
}

/** Fresh statistics, as autovacuum would have made them by the time 100,000 real cases are there. */
async function analyse(url: string): Promise<void> {
  const owner = openPool({ url, role: 'owner', max: 1 });
  await owner.query('vacuum (analyze)');
  await owner.end();
}
