/** What does `amparo serve` serve? One sovereign node from its environment: no personas, no seed, no word of the demo. */
import { isNodeCode } from '#domain/kernel/ids.ts';
import { startSchedule } from '../jobs/schedule.ts';
import { startPostgres } from '../postgres/launch.ts';
import { migrate } from '../store/migrate.ts';
import { prepareDatabase } from './databases.ts';
import { openDoor } from './http.ts';
import { mailerFrom } from './mail.ts';
import { Misuse } from './misuse.ts';
import { openNode } from './node.ts';
import { listen } from './region.ts';

export interface ServeOptions {
  /** `NODE`, `DATABASE_URL`, `DESK_DATABASE_URL`, `READER_DATABASE_URL`, `DATA_DIR`, `PORT`, `HOST`, and those of `mail.ts`. */
  readonly environment: NodeJS.ProcessEnv;
  readonly webRoot?: string | undefined;
  readonly log: (line: string) => void;
}

export interface ServedNode {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves until {@link ServedNode.stop}. `DATABASE_URL` names the node's own database; without it a server of our own starts. */
export async function serveNode({ environment, webRoot, log }: ServeOptions): Promise<ServedNode> {
  const { NODE, DATABASE_URL, DATA_DIR = '.data', PORT = '8080', HOST = 'localhost' } = environment;
  if (!isNodeCode(NODE))
    throw new Misuse('NODE is missing, or is no member of the Conference.', 'Set it, e.g. NODE=CRI.');
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const postgres = await startPostgres({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL, log });
    undo.push(() => postgres.stop());
    const url = DATABASE_URL ?? (await prepareDatabase(postgres, NODE));
    for (const name of await migrate(url)) log(`Migrated ${name}`);
    const { DESK_DATABASE_URL, READER_DATABASE_URL } = environment;
    const runtime = await openNode({
      code: NODE,
      url,
      deskUrl: DESK_DATABASE_URL,
      readerUrl: READER_DATABASE_URL,
      connections: 10,
    });
    undo.push(() => runtime.close());
    const mailer = mailerFrom(environment, runtime.node.pack);
    undo.push(await startSchedule({ node: runtime.node, url, mailer, log }));
    const app = await openDoor({ nodes: [runtime], webRoot, log: true });
    undo.push(() => app.close());
    return { url: await listen(app, { port: Number(PORT), host: HOST }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
