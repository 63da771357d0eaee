/** Who read what? Reads are audited before they are answered; rows that arrive together share one flush (C42, §5.3). */
import type pg from 'pg';
import type { AuditRow } from './rows.ts';
import { writeAudit } from './write.ts';

export interface AuditLog {
  /** Resolves once the row is durable: the caller answers only then. Rejects when it could not be written. */
  append(row: AuditRow): Promise<void>;
}

interface Waiting {
  readonly row: AuditRow;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** While one batch is being written the next gathers; nobody is answered before their row is on disk. */
export function createAuditLog(pool: pg.Pool): AuditLog {
  let waiting: Waiting[] = [];
  let busy = false;

  async function drain(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await writeAudit(
          pool,
          batch.map(({ row }) => row),
        );
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    busy = false;
  }

  return {
    append(row) {
      return new Promise<void>((resolve, reject) => {
        waiting.push({ row, resolve, reject });
        if (!busy) void drain();
      });
    },
  };
}
