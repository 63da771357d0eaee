/** Where is it measured? One durable node (fsync on) behind a real HTTP port, in the same process as the bare SQL beside it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { prepareDatabase } from '#server/compose/databases.ts';
import { openDoor } from '#server/compose/http.ts';
import { type NodeRuntime, openNode } from '#server/compose/node.ts';
import { listen } from '#server/compose/region.ts';
import { startPostgres } from '#server/postgres/launch.ts';
import type { Officer } from '#server/session/officer.ts';

export interface Stage {
  readonly runtime: NodeRuntime;
  readonly officer: Officer;
  readonly caseworker: Officer;
  readonly app: FastifyInstance;
  readonly url: string;
  readonly database: string;
  /** Cookie and CSRF token of an open session. */
  signIn(officer: Officer): Promise<Record<string, string>>;
  close(): Promise<void>;
}

const OFFICER: Officer = {
  id: 'bench-r01',
  name: 'Oficial de prueba',
  role: 'R01',
  institution: 'mex-inm',
  post: 'mex-talisman',
  country: 'MEX',
};
const CASEWORKER: Officer = {
  id: 'bench-r03',
  name: 'Trabajadora de prueba',
  role: 'R03',
  institution: 'mex-pf-ppnna',
  country: 'MEX',
};

export interface StageOptions {
  readonly databaseUrl?: string | undefined;
  readonly connections: number;
  /** Built web application to serve. */
  readonly webRoot?: string | undefined;
}

/** Opens the stage in a folder of its own; `databaseUrl` measures on that server instead. */
export async function openStage({ databaseUrl, connections, webRoot }: StageOptions): Promise<Stage> {
  const dataDir = await mkdtemp(join(tmpdir(), 'amparo-bench-'));
  const postgres = await startPostgres({ dataDir, databaseUrl, log: () => undefined });
  const database = await prepareDatabase(postgres, 'MEX');
  const runtime = await openNode({ code: 'MEX', url: database, officers: [OFFICER, CASEWORKER], connections });
  const app = await openDoor({ nodes: [runtime], webRoot, requestsPerMinute: 100_000_000 });
  const url = await listen(app, { port: 0, host: '127.0.0.1' });
  return {
    runtime,
    officer: OFFICER,
    caseworker: CASEWORKER,
    app,
    url,
    database,
    async signIn(officer) {
      const opened = await runtime.sessions.open(officer.id);
      if (!opened) throw new Error('the officer of the benchmark is not in service');
      return { cookie: `amparo_session=${opened.token}`, 'x-csrf-token': opened.session.csrf };
    },
    async close() {
      await app.close();
      await runtime.close();
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
