/** Which secrets does a node keep? Made once, at random, on its first start; they never leave its database. */
import { randomBytes } from 'node:crypto';
import type pg from 'pg';

/** Key of the verification codes on printed documents. */
export const SLIP_KEY = 'slip_key';

/** The secret of this name, made when missing; `owner` is the owner's pool. */
export async function ensureSecret(owner: pg.Pool, name: string): Promise<Uint8Array> {
  await owner.query('insert into node.secret (name, value) values ($1, $2) on conflict (name) do nothing', [
    name,
    randomBytes(32),
  ]);
  const { rows } = await owner.query<{ value: Buffer }>('select value from node.secret where name = $1', [name]);
  const value = rows[0]?.value;
  if (!value) throw new Error(`secret ${name} could not be made`);
  return value;
}
