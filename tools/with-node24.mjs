/** Makes the clone runnable and runs the test program on Node 24, with its exit code and its signals. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, environment, explain, findNode24, ROOT } from './bootstrap.mjs';

export async function runTests(words) {
  try {
    ensureInstalled();
    const node = findNode24();
    const child = spawn(node, [path.join(ROOT, 'tools', 'testing', 'run-tests.ts'), ...words], {
      cwd: ROOT,
      stdio: 'inherit',
      env: environment(node),
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    process.exitCode = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } catch (error) {
    process.exitCode = explain(error);
  }
}
