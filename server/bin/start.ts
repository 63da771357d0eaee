/** `amparo start`: how does a newcomer get a whole region to try, with one command? (issue 2, B) */
import { parseSettings } from './settings.ts';
import type { Command } from './command.ts';
import { print, progress, readWords } from './command.ts';
import { untilStopped } from './lifetime.ts';
import { tryPort } from './port.ts';
import { ensureWeb } from './web-build.ts';

const WHAT_TO_TRY = `
  Everything here is fictional. Try this:
    1. Enter as the officer of the border post and register a child (Registrar NNA).
    2. Enter as the caseworker of the protection authority: "Hoy" shows what is due, and by which law.
    3. Enter as the consul: a child who fears to return does not appear there.
  Stop with Ctrl-C. Data: DATA_DIR (default .data). Another port: PORT=9090 npm start.`;

export const start: Command = {
  name: 'start',
  summary: 'a whole fictional region to try: database, four countries, web application',
  usage: 'amparo start [--port N] [--host NAME] [--data-dir FOLDER] [--json]',
  help: `Starts PostgreSQL (a server of its own, or DATABASE_URL), migrates, seeds MEX, HND, CRI and NIC on the first start,
builds the web application when its sources changed, and serves it until Ctrl-C.

  --port N           PORT, default 8080; 0 takes any free port
  --host NAME        HOST, default localhost; 0.0.0.0 inside a container
  --data-dir FOLDER  DATA_DIR, default .data in the checkout
  --json             one line of JSON with the address when ready, instead of text

Environment: DATABASE_URL uses that PostgreSQL (15 or later, right to create databases) instead of one of our own.`,
  async run(words) {
    const { values } = readWords(words, {
      port: { type: 'string' },
      host: { type: 'string' },
      'data-dir': { type: 'string' },
      json: { type: 'boolean' },
    });
    const settings = parseSettings(values);
    const began = performance.now();
    await tryPort(settings);
    const [{ startRegion }, webRoot] = await Promise.all([import('#server/compose/region.ts'), ensureWeb(progress)]);
    const region = await startRegion({ ...settings, webRoot, log: progress });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (values.json) print(JSON.stringify({ url: region.url, pid: process.pid, seconds: Number(seconds) }));
    else print(`\n  Amparo is ready after ${seconds} s:  ${region.url}\n${WHAT_TO_TRY}`);
    await untilStopped(() => region.stop());
    return 0;
  },
};
