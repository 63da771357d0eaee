/** `amparo story FILE|FOLDER…`: plays stories, each on a fresh region, and prints step × expectation × observed. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { NodeCode } from '#domain/kernel/ids.ts';
import { loadPack } from '#server/packs/load.ts';
import type { Theatre } from '../test-region.ts';
import { ACT_KINDS } from '#domain/casefile/kinds.ts';
import { actPage, actsPage } from './acts-page.ts';
import { nearestName } from './nearest.ts';
import { applyFixture } from './pack-fixture.ts';
import { type ReadStory, readStory, type StoryFault } from './read.ts';
import { formatStory, formatTotals, type StoryReport } from './report.ts';
import { runStory } from './run.ts';
import { startInstant, timeSteps } from './timing.ts';
import { manyOf } from './words.ts';

const HELP = `amparo story [--json] [--quiet] FILE|FOLDER…

Plays stories (*.story.yaml) through the real desk, each on a fresh region with a virtual clock, and prints for each step
what was expected and what was observed. The format is explained in docs/stories.md.

  --quiet   print only what did not hold or is pending
  --json    one line of JSON for each story instead of tables
  --check   read and check the files only; play nothing
  --acts    print which acts there are and what they carry (docs/acts.md); with a KIND, that one

Exit codes: 0 everything held (pending is counted, not passed) · 1 a difference · 2 a file that is no story.`;

/** Runs the command; answers the exit code. */
export async function runStoryFiles(args: readonly string[]): Promise<number> {
  const parsed = parseWords(args);
  if (typeof parsed === 'string') {
    process.stderr.write(`${parsed}\n\n${HELP}\n`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help === true) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  if (values.acts === true) return printActs(positionals);
  const files = await listStoryFiles(positionals.length > 0 ? positionals : ['tests/acceptance']);
  if (typeof files === 'string') {
    process.stderr.write(`${files}\n`);
    return 2;
  }
  const read = await readAll(files);
  const faults = read.flatMap((one) => one.faults);
  for (const fault of faults) process.stderr.write(`${formatFault(fault)}\n`);
  if (faults.length > 0) return 2;
  const stories = read.flatMap((one) => (one.read ? [one.read] : []));
  if (values.check === true) {
    process.stdout.write(`${stories.length} stories can be read\n`);
    return 0;
  }
  const reports = await playAll(stories, (report) => {
    process.stdout.write(
      values.json === true ? `${JSON.stringify(report)}\n` : `${formatStory(report, values.quiet === true)}\n`,
    );
  });
  if (values.json !== true) process.stdout.write(`${formatTotals(reports)}\n`);
  if (reports.some((report) => report.problem)) return 2;
  return reports.some((report) => report.failed > 0) ? 1 : 0;
}

function parseWords(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        quiet: { type: 'boolean' },
        check: { type: 'boolean' },
        acts: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The acts of these kinds, or all. */
function printActs(kinds: readonly string[]): number {
  if (kinds.length === 0) process.stdout.write(actsPage());
  for (const kind of kinds) {
    const page = actPage(kind);
    if (page === undefined) {
      const near = nearestName(kind, ACT_KINDS);
      process.stderr.write(
        `There is no act "${kind}". ${near === undefined ? 'Mend: `amparo story --acts` lists all.' : `Did you mean "${near}"?`}\n`,
      );
      return 2;
    }
    process.stdout.write(`${page}\n`);
  }
  return 0;
}

const STORY_FILE = /\.story\.ya?ml$/;

/** Files as given, and the story files of folders; a text when something is not there. */
async function listStoryFiles(names: readonly string[]): Promise<readonly string[] | string> {
  const files: string[] = [];
  for (const name of names) {
    const found = await stat(name).catch(() => undefined);
    if (!found)
      return `There is no file or folder "${name}". Mend: give the path of a *.story.yaml file or of a folder of them.`;
    if (!found.isDirectory()) files.push(name);
    else
      files.push(
        ...(await readdir(name, { recursive: true }))
          .filter((file) => STORY_FILE.test(file))
          .sort()
          .map((file) => path.join(name, file)),
      );
  }
  return files.length > 0 ? files : `There is no *.story.yaml file in ${names.join(', ')}.`;
}

async function readAll(
  files: readonly string[],
): Promise<readonly { readonly read?: ReadStory; readonly faults: readonly StoryFault[] }[]> {
  return Promise.all(files.map(async (file) => readStory(file, await readFile(file, 'utf8'))));
}

function formatFault({ file, line, path: where, message, mend }: StoryFault): string {
  return `${file}:${line}: ${where === '' ? '' : `${where}: `}${message}. ${mend}`;
}

/** Plays stories one after another on one throwaway server. */
export async function playAll(
  stories: readonly ReadStory[],
  tell: (report: StoryReport) => void,
  adminUrl?: string,
): Promise<readonly StoryReport[]> {
  // Reading a file needs no desk: only playing loads the server.
  const { startTheatre } = await import('../test-region.ts');
  const theatre = await startTheatre({ adminUrl });
  const reports: StoryReport[] = [];
  try {
    for (const story of stories) {
      const report = await playOne(theatre, story);
      tell(report);
      reports.push(report);
    }
  } finally {
    await theatre.stop();
  }
  return reports;
}

async function playOne(theatre: Theatre, read: ReadStory): Promise<StoryReport> {
  const nodes = manyOf<NodeCode>(read.story.nodes);
  const packs = nodes.map((node) => applyFixture(loadPack(node), read.story.fixture));
  const zoneOf = (node: NodeCode): string => packs.find((pack) => pack.node === node)?.calendar.zone ?? 'UTC';
  const steps = timeSteps(read, zoneOf);
  const base = { id: read.story.id, title: read.story.title, file: read.file };
  if (!Array.isArray(steps)) {
    const problem = steps as Exclude<typeof steps, readonly unknown[]>;
    return { ...base, steps: [], passed: 0, failed: 1, pending: 0, ms: 0, problem };
  }
  const region = await theatre.open({ packs, now: startInstant(steps) });
  try {
    return await runStory(read, steps, region);
  } finally {
    await region.close();
  }
}
