/** When does the house look at its clocks? Each minute, by a job queue in the node's own database; one server at a time. */
import { PgBoss } from 'pg-boss';
import type { DeskNode } from '../desk/node.ts';
import type { Mailer } from '../mail/mailer.ts';
import { runClocks } from './clocks.ts';
import { drainOutbox } from './deliver.ts';

export interface ScheduleOptions {
  readonly node: DeskNode;
  /** Login of the owner: the queue keeps its tables in a schema of its own. */
  readonly url: string;
  readonly mailer?: Mailer | undefined;
  readonly log: (line: string) => void;
}

const QUEUES = { clocks: 'clocks', deliver: 'deliver' } as const;

/** Starts the schedule; answers how to stop it. A sweep that fails is tried again a minute later and is told to the log. */
export async function startSchedule({ node, url, mailer, log }: ScheduleOptions): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString: url, schema: 'jobs', application_name: 'amparo jobs', max: 2 });
  boss.on('error', (error) => log(`${node.code}: job queue: ${error.name}`));
  await boss.start();
  const work = [
    [QUEUES.clocks, () => runClocks(node)],
    [QUEUES.deliver, () => drainOutbox(node, mailer)],
  ] as const;
  for (const [queue, run] of work) {
    await boss.createQueue(queue, {
      policy: 'singleton',
      retryLimit: 0,
      retentionSeconds: 3600,
      deleteAfterSeconds: 3600,
    });
    await boss.work(queue, { pollingIntervalSeconds: 5 }, async () => {
      await run();
    });
    await boss.schedule(queue, '* * * * *');
    await boss.send(queue);
  }
  return () => boss.stop({ graceful: true, timeout: 5000 });
}
