/** What is a command of `amparo`? Name, help and a run that answers its exit code: 0 done · 1 failed · 2 wrong use. */
import type { ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Everything `--help` prints below the usage line. */
  readonly usage: string;
  readonly help: string;
  run(words: string[]): Promise<number>;
}

/** The command line was wrong: printed with the usage, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Strict parsing: an unknown option is an error that names itself. */
export function readWords<T extends ParseArgsOptionsConfig>(words: string[], options: T, positionals = false) {
  try {
    return parseArgs({ args: words, options, allowPositionals: positionals, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A port from the command line or the environment. */
export function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`"${text}" is no port: give a number from 0 (any free one) to 65535.`);
}

/** Progress goes to stderr, so that stdout holds results only. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
