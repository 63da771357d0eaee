#!/usr/bin/env node
/** `npx amparo <command>`: makes the clone runnable, then hands over to the one program, server/bin/amparo.ts. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, environment, explain, findNode24, ROOT } from './bootstrap.mjs';

const PROGRAM = path.join(ROOT, 'server', 'bin', 'amparo.ts');

/** A child of ours, on Node 24, that stops when we do: by signal, and by the closed channel when we are killed. */
function handOver(node, words) {
  const child = spawn(node, [PROGRAM, ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: environment(node),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.exitCode = explain(error);
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGKILL' ? 137 : signal === 'SIGINT' ? 130 : 143);
  });
}

try {
  ensureInstalled();
  const node = findNode24();
  const words = process.argv.slice(2);
  if (node === process.execPath) {
    process.argv = [process.argv[0], PROGRAM, ...words];
    await import(pathToFileURL(PROGRAM).href);
  } else {
    handOver(node, words);
  }
} catch (error) {
  process.exitCode = explain(error);
}
