/**
 * Is this file a story? Reads YAML 1.2, checks it against the schema, and names file, line and mend of what is wrong.
 * People who have never seen the code write stories, so a fault must read like advice.
 */
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { type Story, storySchema } from './format.ts';
import { nearestName } from './nearest.ts';

export interface StoryFault {
  readonly file: string;
  readonly line: number;
  /** Where in the story, e.g. `steps[3].expect.obligations[0]`. */
  readonly path: string;
  readonly message: string;
  readonly mend: string;
}

export interface ReadStory {
  readonly file: string;
  readonly story: Story;
  /** Line of each step, from 1. */
  readonly stepLines: readonly number[];
  /** Ids of duties that the text mentions anywhere: the fixture leaves these to the story. */
  readonly mentioned: ReadonlySet<string>;
}

type Path = readonly (string | number)[];

const CAMEL = [
  'metAt',
  'lateBy',
  'amberBreached',
  'atLeast',
  'atMost',
  'sameAsEmpty',
  'stateBefore',
  'bidTriggers',
  'consularBlock',
  'mergedInto',
  'callNow',
  'actsOffered',
  'actsNotOffered',
  'absentGuards',
];
const ALIASES = new Map<string, string>([
  ...CAMEL.map((key): [string, string] => [key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), key]),
  ['not_offered', 'actsNotOffered'],
  ['notOffered', 'actsNotOffered'],
  ['offered', 'actsOffered'],
  ['vulnerability', 'vulnerabilities'],
  ['route', 'routes'],
  ['obligation', 'obligations'],
  ['message', 'messages'],
  ['document', 'documents'],
]);
/** Below these keys the words are the story's own and are left as they are. */
const OWN_WORDS = new Set([
  'facts',
  'persons',
  'params',
  'fields',
  'body',
  'policies',
  'directory',
  'clocks',
  'headers',
]);

function renameKeys(value: unknown, inside: string): unknown {
  if (Array.isArray(value)) return value.map((item) => renameKeys(item, inside));
  if (value === null || typeof value !== 'object') return value;
  const renamed: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    // A key with nothing behind it says nothing; only a duty may be named alone.
    if (item === null && inside !== 'obligations') continue;
    // Singular forms are names of expectations only; `document` and `obligation` are keys of their own elsewhere.
    const alias = inside === 'expect' || inside === 'pending' || !isSingular(key) ? ALIASES.get(key) : undefined;
    renamed[alias ?? key] = OWN_WORDS.has(key) && inside !== 'messages' ? item : renameKeys(item, key);
  }
  return renamed;
}

function isSingular(key: string): boolean {
  return [
    'vulnerability',
    'route',
    'obligation',
    'message',
    'document',
    'offered',
    'notOffered',
    'not_offered',
  ].includes(key);
}

/** Reads one story; faults are empty exactly when `story` is there. */
export function readStory(
  file: string,
  source: string,
): { readonly read?: ReadStory; readonly faults: readonly StoryFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        path: '',
        message: error.message.split('\n')[0] ?? 'not YAML',
        mend: 'Write YAML 1.2: two spaces a level, quotes around texts that contain ": " or begin with a sign.',
      })),
    };
  }
  const parsed = storySchema.safeParse(renameKeys(document.toJS(), ''));
  if (!parsed.success) {
    return { faults: parsed.error.issues.flatMap((issue) => toFaults(issue, { file, document, lines })) };
  }
  const stepLines = parsed.data.steps.map((_, index) => lineAt(document, lines, ['steps', index]));
  return {
    read: { file, story: parsed.data, stepLines, mentioned: new Set(mentionedDuties(parsed.data)) },
    faults: [],
  };
}

/** Duty ids in expectations, queries and notes of steps. Comments and prose about the story do not count. */
function mentionedDuties(story: Story): readonly string[] {
  const expectations = JSON.stringify(
    story.steps.map(
      ({ note: _1, notes: _2, title: _3, description: _4, comment: _5, source: _6, tags: _7, ...rest }) => rest,
    ),
  );
  return expectations.match(/\bO\d{2}\b/g) ?? [];
}

function lineAt(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const at = path.slice(0, length);
    const parent = document.getIn(at.slice(0, -1), true);
    const key = at[at.length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      if (pair && isNode(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(at, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

interface Where {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

function toFaults(issue: z.core.$ZodIssue, where: Where): StoryFault[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // Of the ways to write it, the one that came furthest is the one that was meant.
    const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(...issues.map((one) => weight(one)), 0);
    const best = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
    const inner = best.flatMap((one) => toFaults({ ...one, path: [...issue.path, ...one.path] }, where));
    if (inner.length > 0 && depth(best) > 0) return inner;
  }
  const path: Path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const fault = (at: Path, message: string, mend: string): StoryFault => ({
    file: where.file,
    line: lineAt(where.document, where.lines, at),
    path: showPath(at),
    message,
    mend,
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      fault([...path, key], `"${key}" is not a word of the format here`, suggestion(key, path)),
    );
  }
  return [fault(path, issue.message, 'See docs/stories.md; docs/story.schema.json lists what may stand here.')];
}

function weight(issue: z.core.$ZodIssue): number {
  return issue.path.length * 2 + (issue.code === 'unrecognized_keys' ? 1 : 0);
}

function showPath(path: Path): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

const HEAD_WORDS = Object.keys(storySchema.shape);
const STEP_WORDS = Object.keys(storySchema.shape.steps.element.shape);
const EXPECT_WORDS = Object.keys(storySchema.shape.steps.element.shape.expect.unwrap().shape);

function suggestion(key: string, path: Path): string {
  const known = path.length === 0 ? HEAD_WORDS : path.includes('expect') ? EXPECT_WORDS : STEP_WORDS;
  const near = nearestName(key, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (path[0] === 'steps' && path.length === 2) {
    return /^[A-Z]\d{2}$/.test(key) ? 'Answers stand under "facts".' : `A step knows: ${STEP_WORDS.join(', ')}.`;
  }
  return `Known here: ${known.join(', ')}.`;
}
