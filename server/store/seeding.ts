/** Was the demonstration's first start cut short? A mark on the schema stands while lived cases are being written. */
import { openPool } from './pool.ts';

const MARK = 'lived cases are being written';

async function asOwner<T>(
  url: string,
  work: (query: (text: string) => Promise<{ rows: { mark: string | null }[] }>) => Promise<T>,
): Promise<T> {
  const owner = openPool({ url, role: 'owner', max: 1 });
  try {
    return await work((text) => owner.query<{ mark: string | null }>(text));
  } finally {
    await owner.end();
  }
}

/** Nobody can have worked in such a database: the door opens only after the mark is gone. */
export function isHalfSeeded(url: string): Promise<boolean> {
  return asOwner(url, async (query) => {
    const { rows } = await query("select obj_description('node'::regnamespace, 'pg_namespace') as mark");
    return rows[0]?.mark === MARK;
  });
}

export function markSeeding(url: string, isUnderWay: boolean): Promise<void> {
  return asOwner(url, async (query) => {
    await query(`comment on schema node is ${isUnderWay ? `'${MARK}'` : 'null'}`);
  });
}
