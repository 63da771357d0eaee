/** The one command-line program: which command is meant, and how does it end? Results on stdout, all else on stderr. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from './command.ts';
import { print, UsageError } from './command.ts';
import { doctor } from './doctor.ts';
import { bench, rebuild, story } from './pass-on.ts';
import { serve } from './serve.ts';
import { start } from './start.ts';
import { nearest } from './suggest.ts';

const COMMANDS: readonly Command[] = [start, serve, story, rebuild, bench, doctor];

function overview(): string {
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(9)}${command.summary}`);
  return `Amparo: protection of migrant and refugee children, from the first contact to a lasting solution.

Usage: amparo <command> [options]

${lines.join('\n')}
  help     this list, or "amparo help <command>"

"amparo <command> --help" explains one command. Exit codes: 0 done, 1 failed, 2 wrong use.`;
}

function helpOf(command: Command): string {
  return `Usage: ${command.usage}\n\n${command.help}`;
}

function find(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  const meant = nearest(name, [...COMMANDS.map((one) => one.name), 'help']);
  throw new UsageError(`There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ''}`);
}

async function version(): Promise<string> {
  const text = await readFile(path.resolve(import.meta.dirname, '../../package.json'), 'utf8');
  return `amparo ${(JSON.parse(text) as { version: string }).version} (Node ${process.versions.node})`;
}

async function main(words: string[]): Promise<number> {
  const [name = 'help', ...rest] = words;
  if (name === 'help' || name === '--help' || name === '-h') {
    print(rest[0] && name === 'help' ? helpOf(find(rest[0])) : overview());
    return words.length === 0 ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    print(await version());
    return 0;
  }
  const command = find(name);
  if (rest.includes('--help') || rest.includes('-h')) {
    print(helpOf(command));
    return 0;
  }
  return command.run(rest);
}

/** Two lines: what happened, and what to do. A stack only for what is a defect of ours. */
function explain(error: unknown): { text: string; code: number } {
  if (error instanceof UsageError) return { text: `${error.message}\nTry "amparo help".`, code: 2 };
  const { code, port, mend, message, stack } = error as Error & { code?: string; port?: number; mend?: string };
  if (code === 'EADDRINUSE') {
    const text = `Port ${port} is in use by another program (perhaps an Amparo that still runs).`;
    return { text: `${text}\nStop it, or choose another port: PORT=${(port ?? 8080) + 1} npm start`, code: 1 };
  }
  if (code === 'EACCES' && port !== undefined) {
    return { text: `This user may not listen on port ${port}.\nChoose one above 1023: PORT=8080 npm start`, code: 1 };
  }
  if (mend) return { text: `${message}\n${mend}`, code: 1 };
  return { text: stack ?? String(error), code: 1 };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { text, code } = explain(error);
  process.stderr.write(`amparo: ${text.replaceAll('\n', '\n        ')}\n`);
  process.exitCode = code;
}
// The channel to the starting program would keep us alive.
if (process.connected) process.disconnect();
