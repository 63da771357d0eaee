/** Which source files exist, and what does each import? A small scanner of our own (docs/decisions/004). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const FLOORS = ['domain', 'countries', 'messages', 'server', 'web', 'world', 'tools', 'tests', 'interop'];
/** Subpath imports of package.json. */
const ALIASES: Readonly<Record<string, string>> = {
  '#domain/': 'domain/',
  '#server/': 'server/',
  '#web/': 'web/src/',
  '#world/': 'world/',
  '#messages/': 'messages/',
};

export interface SourceFile {
  /** From the root, with `/`. */
  readonly file: string;
  readonly text: string;
  /** The text with the insides of comments and string literals blanked out; lines and columns stay. */
  readonly code: string;
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** File of ours, from the root; undefined for a package or a built-in. */
  readonly target?: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
  /** `import()`: loaded only when asked for. */
  readonly lazy: boolean;
}

function walk(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'dist') return [];
    const child = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(child) : [child];
  });
}

/** All files of the repository's floors, from the root. */
export function listFiles(): string[] {
  // A floor that has no file yet is not in a clone.
  return FLOORS.filter((floor) => existsSync(path.join(ROOT, floor)))
    .flatMap(walk)
    .sort();
}

/** Blanks comments, strings, templates and regular expressions, so that rules look at code only. */
export function blank(text: string): string {
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(,:!&|?;{}\n[]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/g;
  return text.replaceAll(token, (found) => found.replaceAll(/[^\n]/g, ' '));
}

let cache: readonly SourceFile[] | undefined;

/** Every TypeScript and JavaScript module. */
export function readSources(): readonly SourceFile[] {
  cache ??= listFiles()
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      return { file, text, code: blank(text) };
    });
  return cache;
}

export function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || file.startsWith('tests/');
}

function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  const alias = Object.entries(ALIASES).find(([prefix]) => specifier.startsWith(prefix));
  return alias && alias[1] + specifier.slice(alias[0].length);
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?(['"])([^'"\n]+)\2/gm;
const DYNAMIC = /\bimport\(\s*(['"])([^'"\n]+)\1\s*\)/g;

/** What a file imports or re-exports, statically and lazily. */
export function importsOf({ file, text }: SourceFile): Import[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, '');
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, lazy: boolean): void => {
    const target = resolve(file, specifier);
    found.push({ specifier, typeOnly, lazy, ...(target !== undefined && { target }) });
  };
  for (const match of code.matchAll(STATEMENT)) add(match[3] ?? '', match[1] !== undefined, false);
  // `typeof import('…')` in a type asks for nothing at run time.
  for (const match of code.matchAll(DYNAMIC)) {
    add(match[2] ?? '', /typeof\s+$/.test(code.slice(0, match.index)), true);
  }
  return found;
}

export interface Edge extends Import {
  readonly from: string;
}

/** Every import of the repository. */
export function readEdges(): Edge[] {
  return readSources().flatMap((source) => importsOf(source).map((one) => ({ ...one, from: source.file })));
}
