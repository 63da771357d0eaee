/** Which commands are built elsewhere? Their words are passed on as they are; only the help is kept here. */
import type { Command } from './command.ts';

export const story: Command = {
  name: 'story',
  summary: 'run story files through the real desk and compare with what they expect',
  usage: 'amparo story [--json] [--quiet] [--check] FILE|FOLDER…',
  help: `Each story (*.story.yaml, see docs/stories.md) gets a fresh region with a virtual clock. Prints step × expectation ×
observed; exit code 1 on any difference, 2 when a file is no story.

  --quiet  print only what did not hold or is pending
  --check  read and check the files only; play nothing
  --json   one line of JSON for each story`,
  run: async (words) => (await import('#world/story/cli.ts')).runStoryFiles(words),
};

export const rebuild: Command = {
  name: 'rebuild',
  summary: 'rebuild the lists from the journal, or verify that they agree with it',
  usage: 'amparo rebuild [--verify] [--node CODE] [--json]',
  help: `The journal is the truth; lists (cases, obligations, places, referrals) are folded from it.

  --verify     change nothing; exit code 1 and a list of differences when they do not agree
  --node CODE  only this country of the region
  --json       the result as JSON

Uses DATABASE_URL or DATA_DIR like "start"; stop the server first unless DATABASE_URL is set.`,
  run: async (words) => (await import('#server/compose/rebuild.ts')).runRebuild(words),
};

export const bench: Command = {
  name: 'bench',
  summary: 'measure registering, lists and the law engine, beside bare SQL on the same server',
  usage: 'amparo bench [--cases N] [--seconds N] [--only NAME] [--json]',
  help: `Prints p50, p95, p99 and rows. Names: register, hoy, decide, web, start. Needs about 2 GB of disk for 100,000 cases.

  --json  the figures as JSON`,
  run: async (words) => (await import('#world/bench/cli.ts')).runBench(words),
};
