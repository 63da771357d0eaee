/** Can the port be had? Asked before a database is started and seeded for nothing. */
import { createServer } from 'node:net';

interface Listening {
  readonly port: number;
  readonly host: string;
}

/** Tries to listen for a moment; rejects with Node's own error (`EADDRINUSE`, `EACCES`, …), which names the port. */
export async function tryPort({ port, host }: Listening): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
