/**
 * Do the lists still say what the journal says? `amparo rebuild` drops and rebuilds the projections; `--verify` changes
 * nothing and reports every difference (acceptance 5: projections equal a rebuild).
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CaseId, NodeCode } from '#domain/kernel/ids.ts';
import { isNodeCode } from '#domain/kernel/ids.ts';
import type { Pack } from '#domain/protocol/types.ts';
import { caseAt } from '../desk/case-at.ts';
import { projectCases } from '../desk/project.ts';
import { loadPack } from '../packs/load.ts';
import { startPostgres } from '../postgres/launch.ts';
import { hasDatabase } from '../store/migrate.ts';
import { listCaseIds, type Queryable, readJournals } from '../store/journal.ts';
import { openPool } from '../store/pool.ts';
import {
  compareProjected,
  countOrphans,
  type Difference,
  dropProjections,
  readAssessedAt,
  readProjected,
} from '../store/projected.ts';
import type { ProjectionRows } from '../store/rows.ts';
import { inTransaction } from '../store/transaction.ts';
import { writeProjections } from '../store/write.ts';
import { databaseOf, prepareDatabase } from './databases.ts';
import { Misuse } from './misuse.ts';
import { REGION_NODES } from './region.ts';

const BATCH = 200;

export interface RebuildReport {
  readonly node: NodeCode;
  readonly cases: number;
  readonly differences: readonly Difference[];
  /** Projected cases without a journal. */
  readonly orphans: number;
}

/** Rows that the journal calls for, a batch of cases at a time; each case as it was when the law was last applied to it. */
async function* expectedRows(
  db: Queryable,
  pack: Pack,
  now: number,
): AsyncGenerator<{ readonly ids: readonly CaseId[]; readonly rows: ProjectionRows }> {
  let after = '';
  for (;;) {
    const ids = await listCaseIds(db, after, BATCH);
    if (ids.length === 0) return;
    const [journals, assessed] = await Promise.all([readJournals(db, ids), readAssessedAt(db, ids)]);
    const cases = ids.flatMap((id) => {
      const at = assessed.get(id) ?? now;
      const found = caseAt(journals.get(id) ?? [], pack, at);
      return found ? [{ ...found, now: at }] : [];
    });
    yield { ids, rows: projectCases(cases, pack) };
    after = ids.at(-1) ?? '';
  }
}

/** Compares without changing anything. `url` logs in as the owner. */
export async function verifyProjections(url: string, pack: Pack): Promise<RebuildReport> {
  const pool = openPool({ url, role: 'amparo_reader', max: 2 });
  try {
    const differences: Difference[] = [];
    let cases = 0;
    for await (const { ids, rows } of expectedRows(pool, pack, Date.now())) {
      cases += ids.length;
      differences.push(...compareProjected(await readProjected(pool, ids), rows));
    }
    return { node: pack.node, cases, differences, orphans: await countOrphans(pool) };
  } finally {
    await pool.end();
  }
}

/** Drops and rebuilds in one transaction: readers see the old lists or the new, never half of them. */
export async function rebuildProjections(url: string, pack: Pack, now: number): Promise<RebuildReport> {
  const pool = openPool({ url, role: 'owner', max: 1 });
  try {
    return await inTransaction(pool, async (client) => {
      await client.query('lock table journal.act in share mode');
      await dropProjections(client);
      let cases = 0;
      for await (const { ids, rows } of expectedRows(client, pack, now)) {
        cases += ids.length;
        await writeProjections(client, rows);
      }
      return { node: pack.node, cases, differences: [], orphans: 0 };
    });
  } finally {
    await pool.end();
  }
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        verify: { type: 'boolean' },
        json: { type: 'boolean' },
        node: { type: 'string' },
        'data-dir': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error), 'See amparo rebuild --help.');
  }
}

function readOptions(words: readonly string[]) {
  const values = parseWords(words);
  const { node } = values;
  if (node !== undefined && !isNodeCode(node)) {
    throw new Misuse(`${node} is no member of the Conference.`, 'Write a country code, e.g. --node CRI.');
  }
  return { ...values, nodes: node === undefined ? REGION_NODES : [node] };
}

const DEFAULT_DATA = path.resolve(import.meta.dirname, '../../.data');

/** The command; answers its exit code: 0 equal or rebuilt, 1 differences. */
export async function runRebuild(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  const { DATABASE_URL, DATA_DIR } = process.env;
  const postgres = await startPostgres({
    dataDir: path.resolve(options['data-dir'] ?? (DATA_DIR || DEFAULT_DATA)),
    databaseUrl: DATABASE_URL,
  });
  const reports: RebuildReport[] = [];
  try {
    for (const code of options.nodes) {
      if (!(await hasDatabase(postgres.adminUrl(), databaseOf(code)))) {
        process.stderr.write(`${code}: there are no data yet; start the region first (amparo start).\n`);
        return 1;
      }
      const url = options.verify ? postgres.adminUrl(databaseOf(code)) : await prepareDatabase(postgres, code);
      const pack = loadPack(code);
      reports.push(
        options.verify ? await verifyProjections(url, pack) : await rebuildProjections(url, pack, Date.now()),
      );
    }
  } finally {
    await postgres.stop();
  }
  process.stdout.write(
    options.json ? `${JSON.stringify(reports)}\n` : reports.map(describe(options.verify ?? false)).join(''),
  );
  return reports.some(({ differences, orphans }) => differences.length > 0 || orphans > 0) ? 1 : 0;
}

function describe(isVerify: boolean): (report: RebuildReport) => string {
  return ({ node, cases, differences, orphans }) => {
    if (!isVerify) return `${node}: ${cases} cases rebuilt\n`;
    const lines = differences.slice(0, 50).map((one) => `  ${one.table} ${one.caseId} ${one.kind}\n`);
    return `${node}: ${cases} cases, ${differences.length} differences, ${orphans} without journal\n${lines.join('')}`;
  };
}
