/**
 * Is an answered act ever lost? The server is killed with -9 right after it answered, twenty times, under load; then every
 * answered act must be there, none twice, and the projections must equal a rebuild (acceptance 5, promise 4).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionView } from '#domain/protocol/views.ts';
import { rebuildProjections, verifyProjections } from '#server/compose/rebuild.ts';
import { loadPack } from '#server/packs/load.ts';
import { openPool } from '#server/store/pool.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { actBody, type ActBody, intakeBody, nextCaseId } from '../support/node.ts';

const KILLS = 20;
const WRITERS = 6;
const VICTIM = path.join(import.meta.dirname, 'victim.ts');

interface Victim {
  readonly process: ChildProcess;
  readonly url: string;
}

async function launch(databaseUrl: string): Promise<Victim> {
  const child = spawn(process.execPath, [VICTIM, databaseUrl, 'CRI'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [url] = (await once(lines, 'line')) as [string];
  return { process: child, url };
}

type Write = (body: ActBody) => Promise<number>;

async function enter(url: string, personaId: string): Promise<Write> {
  const entered = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personaId }),
  });
  const { csrf } = (await entered.json()) as SessionView;
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (body) => {
    const answer = await fetch(`${url}/api/acts`, {
      method: 'POST',
      headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await answer.arrayBuffer();
    return answer.status;
  };
}

describe('kill -9 right after an act is answered, twenty times under load', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase('CRI');
  });
  afterAll(async () => {
    await database.drop();
  });

  it('every answered act is there, none twice, and the projections equal a rebuild', { timeout: 240_000 }, async () => {
    const answered = new Set<string>();
    const unanswered: ActBody[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const victim = await launch(database.url);
      const [officer, supervisor] = await Promise.all([
        enter(victim.url, 'per-cri-r01-penas'),
        enter(victim.url, 'per-cri-r04-pani'),
      ]);
      // What the last run did not answer is sent again with the same id, as a device does.
      const repeated = unanswered.splice(0);
      const target = answered.size + 12 + kill * 3;
      const stage = { running: true };
      const send = async (write: Write, body: ActBody): Promise<void> => {
        try {
          const status = await write(body);
          expect([200, 201]).toContain(status);
          answered.add(body.id);
          // The answer has just arrived: now, and not a moment later.
          if (answered.size >= target && stage.running) {
            stage.running = false;
            victim.process.kill('SIGKILL');
          }
        } catch (error) {
          if (stage.running) throw error;
          unanswered.push(body);
        }
      };
      const work = async (): Promise<void> => {
        for (let again = repeated.pop(); again && stage.running; again = repeated.pop()) {
          await send(again.kind === 'intake.register' ? officer : supervisor, again);
        }
        while (stage.running) {
          const caseId = nextCaseId('CRI');
          await send(officer, intakeBody(caseId, Date.now()));
          if (stage.running) await send(supervisor, actBody('protection.acknowledge', caseId, Date.now()));
        }
      };
      await Promise.all(Array.from({ length: WRITERS }, work));
      unanswered.push(...repeated);
      if (victim.process.exitCode === null && victim.process.signalCode === null) await once(victim.process, 'exit');
    }
    expect(answered.size).toBeGreaterThan(KILLS * 12);

    const pool = openPool({ url: database.url, role: 'owner', max: 1 });
    try {
      const { rows } = await pool.query<{ id: string; n: number }>(
        'select id, count(*)::int as n from journal.act where caused_by is null group by id',
      );
      const stored = new Map(rows.map(({ id, n }) => [id, n]));
      expect([...answered].filter((id) => !stored.has(id))).toEqual([]);
      expect([...stored.values()].every((n) => n === 1)).toBe(true);
      const { rows: gaps } = await pool.query(
        'select case_id from journal.act group by case_id having max(case_seq) <> count(*)',
      );
      expect(gaps).toEqual([]);
      const { rows: silent } = await pool.query(
        `select a.id from journal.act a where not exists (select from journal.audit u where u.act_id = a.id)`,
      );
      expect(silent).toEqual([]);
    } finally {
      await pool.end();
    }
    const pack = loadPack('CRI');
    const verified = await verifyProjections(database.url, pack);
    expect(verified).toMatchObject({ differences: [], orphans: 0 });
    expect(verified.cases).toBeGreaterThan(KILLS);
    await rebuildProjections(database.url, pack, Date.now());
    expect(await verifyProjections(database.url, pack)).toEqual(verified);
  });

  it('a projection that was tampered with is found by verifying, and mended by rebuilding', async () => {
    const pack = loadPack('CRI');
    const pool = openPool({ url: database.url, role: 'owner', max: 1 });
    try {
      await pool.query(
        `update projection.case_file set state = 'ST10' where case_id = (select min(case_id) from projection.case_file)`,
      );
      await pool.query(
        `delete from projection.obligation where case_id = (select max(case_id) from projection.case_file)`,
      );
    } finally {
      await pool.end();
    }
    const { differences } = await verifyProjections(database.url, pack);
    expect(new Set(differences.map(({ table }) => table))).toEqual(new Set(['case_file', 'obligation']));
    await rebuildProjections(database.url, pack, Date.now());
    expect((await verifyProjections(database.url, pack)).differences).toEqual([]);
  });
});
