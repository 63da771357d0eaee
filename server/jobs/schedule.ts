/** When does the house look at its clocks? Each minute, by a job queue in the node's own database; one server at a time. */
import { PgBoss } from 'pg-boss';
import type { DeskNode } from '../desk/node.ts';
import type { Mailer } from '../mail/mailer.ts';
import { runClocks } from './clocks.ts';
import { drainOutbox } from './deliver.ts';

export interface ScheduleOptions {
  readonly node: DeskNode;
  /** Login of the owner, whose rights are given up for those of `amparo_jobs`: its own schema and nothing else. */
  readonly url: string;
  readonly mailer?: Mailer | undefined;
  readonly log: (line: string) => void;
}

const QUEUE = 'sweep';

/** Starts the schedule; answers how to stop it. A sweep that fails is tried again a minute later and is told to the log. */
export async function startSchedule({ node, url, mailer, log }: ScheduleOptions): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: url,
    options: '-c role=amparo_jobs',
    schema: 'jobs',
    createSchema: false,
    application_name: 'amparo jobs',
    max: 2,
  });
  boss.on('error', (error) => log(`${node.code}: job queue: ${error.name}`));
  await boss.start();
  await boss.createQueue(QUEUE, {
    policy: 'singleton',
    retryLimit: 0,
    retentionSeconds: 3600,
    deleteAfterSeconds: 3600,
  });
  await boss.work(QUEUE, { pollingIntervalSeconds: 5 }, async () => {
    try {
      // In this order: what the clocks announce leaves in the same sweep.
      await runClocks(node);
      await drainOutbox(node, mailer);
    } catch (error) {
      // Name only: a message of the database may quote a row.
      log(`${node.code}: a sweep of the clocks failed (${error instanceof Error ? error.name : 'unknown'})`);
      throw error;
    }
  });
  await boss.schedule(QUEUE, '* * * * *');
  await boss.send(QUEUE);
  return () => boss.stop({ graceful: true, timeout: 5000 });
}
