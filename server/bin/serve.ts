/** `amparo serve`: one real national node from its configuration, without personas and without seed. */
import type { Command } from './command.ts';
import { print, progress, readWords } from './command.ts';
import { untilStopped } from './lifetime.ts';
import { ensureWeb } from './web-build.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'one real national node from configuration',
  usage: 'amparo serve [--json]',
  help: `Serves the node that the environment describes until it is stopped by a signal. See docs/operations.

  NODE          code of the country, e.g. CRI
  DATABASE_URL  PostgreSQL 15 or later; without it a server of its own in DATA_DIR
  PORT, HOST    default 8080 and localhost; put a TLS proxy before it
  DATA_DIR      default .data in the checkout
  SMTP_URL      mail server for notices (which hold no personal data)

  --json        one line of JSON with the address when ready`,
  async run(words) {
    const { values } = readWords(words, { json: { type: 'boolean' } });
    const [{ serveNode }, webRoot] = await Promise.all([import('#server/compose/national.ts'), ensureWeb(progress)]);
    const node = await serveNode({ environment: process.env, webRoot, log: progress });
    print(values.json ? JSON.stringify({ url: node.url, pid: process.pid }) : `Amparo serves at ${node.url}`);
    await untilStopped(() => node.stop());
    return 0;
  },
};
