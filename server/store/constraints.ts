/** What does it mean when the database says no? The one place where its errors get a name of ours (doors turn it into a problem). */
import pg from 'pg';

/** `duplicate_id` the id belongs to another act · `case_exists` another act opened this case · `unavailable` no database now. */
export type StoreFault = 'duplicate_id' | 'case_exists' | 'invalid_text' | 'unavailable' | 'defect';

const BY_CONSTRAINT: Readonly<Record<string, StoreFault>> = {
  act_pkey: 'duplicate_id',
  act_case_seq_key: 'case_exists',
  case_file_pkey: 'case_exists',
};

/** Connection lost, server starting or stopping, too many clients, deadlock, time-out, disk full. */
const TRANSIENT = /^(08|53|57P0|40|25006|57014|58)/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);

/** Names any error that a query of ours can end in; never quotes it, since it may hold a child's data. */
export function nameStoreFault(error: unknown): StoreFault {
  if (error instanceof pg.DatabaseError) {
    const known = error.constraint === undefined ? undefined : BY_CONSTRAINT[error.constraint];
    if (known) return known;
    const code = error.code ?? '';
    // U+0000 cannot be stored; the door refuses it, and this is the second lock.
    if (code === '22P05' || code === '22021') return 'invalid_text';
    return TRANSIENT.test(code) ? 'unavailable' : 'defect';
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && NETWORK.has(error.code)) {
    return 'unavailable';
  }
  if (error instanceof Error && /timeout exceeded|Connection terminated|Cannot use a pool/.test(error.message)) {
    return 'unavailable';
  }
  return 'defect';
}
