/** How fast is a child registered, beside what the database can do at all? Quick intake over HTTP against the bare rows. */
import { Agent, request } from 'node:http';
import type pg from 'pg';
import { openPool } from '#server/store/pool.ts';
import { handWritten } from './bare.ts';
import { type Figure, figureOf, median } from './figures.ts';
import { countRows, intakeRows } from './fill.ts';
import { randomIntake, type Random } from './intakes.ts';
import type { Stage } from './stage.ts';

export interface RegisterResult {
  readonly concurrency: number;
  readonly desk: Figure;
  readonly bare: Figure;
  /** Desk rate over bare rate, medians of the rounds. */
  readonly ratio: number;
}

export interface RegisterOptions {
  readonly concurrency: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly random: Random;
}

/** Rounds of both, one after the other, so that a disturbance of the machine falls on both. */
export async function benchRegister(stage: Stage, options: RegisterOptions): Promise<RegisterResult> {
  const { concurrency, rounds, seconds, random } = options;
  const pool = openPool({ url: stage.database, role: 'owner', max: concurrency });
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const headers = { ...(await stage.signIn(stage.officer)), 'content-type': 'application/json' };
  const desk: Figure[] = [];
  const bare: Figure[] = [];
  try {
    for (let round = 0; round < rounds + 1; round += 1) {
      const bareRound = await bareRows(stage, pool, { concurrency, seconds, random });
      const deskRound = await overHttp(stage, {
        agent,
        headers,
        concurrency,
        seconds,
        random,
        rows: bareRound.rows ?? 0,
      });
      // The first round warms caches, connections and the compiler of the language; it does not count.
      if (round === 0) continue;
      bare.push(bareRound);
      desk.push(deskRound);
    }
  } finally {
    agent.destroy();
    await pool.end();
  }
  const rate = (figures: readonly Figure[]): number => median(figures.map(({ perSecond }) => perSecond));
  return { concurrency, desk: middle(desk), bare: middle(bare), ratio: rate(desk) / rate(bare) };
}

function middle(figures: readonly Figure[]): Figure {
  const rate = median(figures.map(({ perSecond }) => perSecond));
  const sorted = figures.toSorted((a, b) => Math.abs(a.perSecond - rate) - Math.abs(b.perSecond - rate));
  const [first] = sorted;
  if (!first) throw new Error('no round was measured');
  return first;
}

interface Round {
  readonly concurrency: number;
  readonly seconds: number;
  readonly random: Random;
}

/** Material is made before the clock starts, so that neither side pays for inventing children. */
const PREPARED = 1500;

async function bareRows(stage: Stage, pool: pg.Pool, { concurrency, seconds, random }: Round): Promise<Figure> {
  const { node } = stage.runtime;
  const material = Array.from({ length: Math.ceil(PREPARED * seconds) }, () => intakeRows(node, stage.officer, random));
  const rows = material.slice(0, 200).reduce((sum, one) => sum + countRows(one), 0) / Math.min(200, material.length);
  const transactions = material.map(handWritten);
  const measured = await drive({ concurrency, seconds, jobs: transactions.length }, async (n) => {
    const transaction = transactions[n];
    if (!transaction) return;
    const client = await pool.connect();
    try {
      await client.query('begin');
      for (const { name, text, values } of transaction) await client.query({ name, text, values: [...values] });
      await client.query('commit');
    } finally {
      client.release();
    }
  });
  return figureOf(`bare SQL, ${concurrency} at once`, { ...measured, rows });
}

interface HttpRound extends Round {
  readonly agent: Agent;
  readonly headers: Readonly<Record<string, string>>;
  readonly rows: number;
}

async function overHttp(stage: Stage, round: HttpRound): Promise<Figure> {
  const { concurrency, seconds, random, agent, headers, rows } = round;
  const now = stage.runtime.node.clock.now();
  const bodies = Array.from({ length: Math.ceil(PREPARED * seconds) }, () =>
    Buffer.from(JSON.stringify(randomIntake(random, now, stage.officer.post ?? ''))),
  );
  const measured = await drive({ concurrency, seconds, jobs: bodies.length }, async (n) => {
    const body = bodies[n];
    if (body) await post(`${stage.url}/api/acts`, { agent, headers, body });
  });
  return figureOf(`desk over HTTP, ${concurrency} at once`, { ...measured, rows });
}

function post(
  url: string,
  options: { agent: Agent; headers: Readonly<Record<string, string>>; body: Buffer },
): Promise<void> {
  const { agent, headers, body } = options;
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method: 'POST', agent, headers: { ...headers, 'content-length': body.length } },
      (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 201 ? resolve() : reject(new Error(`status ${answer.statusCode}`)),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

interface Drive {
  readonly concurrency: number;
  readonly seconds: number;
  readonly jobs: number;
}

/** Keeps `concurrency` jobs going until the time or the material runs out. */
async function drive(
  { concurrency, seconds, jobs }: Drive,
  job: (n: number) => Promise<void>,
): Promise<{ times: number[]; seconds: number }> {
  const times: number[] = [];
  const start = performance.now();
  let next = 0;
  async function worker(): Promise<void> {
    while (next < jobs && performance.now() - start < seconds * 1000) {
      const n = next;
      next += 1;
      const from = performance.now();
      await job(n);
      times.push(performance.now() - from);
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { times, seconds: (performance.now() - start) / 1000 };
}
