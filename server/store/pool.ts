/** How do we reach PostgreSQL, and as whom? One pool a purpose, each with the least rights (reference §5, house §4 SQL). */
import pg from 'pg';

/** `owner` migrates · `amparo_desk` appends to the journal · `amparo_reader` reads, and nothing else. */
export type DatabaseRole = 'owner' | 'amparo_desk' | 'amparo_reader';

export interface PoolOptions {
  /** `postgresql://user@host/database`, or with `?host=/socket/folder`. */
  readonly url: string;
  readonly role: DatabaseRole;
  /** Connections at most. */
  readonly max?: number;
}

const TIMESTAMPTZ = 1184;
const BIGINT = 20;
const dateParser = pg.types.getTypeParser(TIMESTAMPTZ, 'text') as (text: string) => Date;

function parseTimestamp(text: string): number {
  return dateParser(text).getTime();
}

/** Instants are epoch milliseconds everywhere in the house, so that is how they leave the driver. */
function parserOf(oid: number, format?: string): unknown {
  if (oid === TIMESTAMPTZ) return parseTimestamp;
  if (oid === BIGINT) return Number;
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
}

/**
 * A pool whose every connection has given up its login's rights for those of `role`. Losing an idle connection is no
 * error of ours (the server may restart); the next query opens a new one.
 */
export function openPool({ url, role, max = 8 }: PoolOptions): pg.Pool {
  const settings = [
    '-c timezone=UTC',
    '-c statement_timeout=30000',
    '-c jit=off',
    '-c random_page_cost=1.1',
    '-c max_parallel_workers_per_gather=0',
    '-c pg_trgm.word_similarity_threshold=0.45',
  ];
  if (role !== 'owner') settings.push(`-c role=${role}`);
  const pool = new pg.Pool({
    connectionString: url,
    max,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    options: settings.join(' '),
    application_name: `amparo ${role}`,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  pool.on('error', () => undefined);
  return pool;
}
