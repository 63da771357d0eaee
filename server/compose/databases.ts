/** Where does each node keep its data? One database a node on one server, made and migrated before anything opens it. */
import type { NodeCode } from '#domain/kernel/ids.ts';
import { createDatabase, dropDatabase } from '../postgres/databases.ts';
import type { Postgres } from '../postgres/launch.ts';
import { migrate } from '../store/migrate.ts';
import { isHalfSeeded } from '../store/seeding.ts';

/** `amparo_mex`. */
export function databaseOf(code: NodeCode): string {
  return `amparo_${code.toLowerCase()}`;
}

/** The URL of the node's database, which exists and is up to date. */
export async function prepareDatabase(postgres: Postgres, code: NodeCode): Promise<string> {
  await createDatabase(postgres.adminUrl(), databaseOf(code));
  const url = postgres.adminUrl(databaseOf(code));
  await migrate(url);
  return url;
}

/** The same for the demonstration: a database whose first start was killed among its lived cases is made anew. */
export async function prepareDemonstration(postgres: Postgres, code: NodeCode): Promise<string> {
  const url = await prepareDatabase(postgres, code);
  if (!(await isHalfSeeded(url))) return url;
  await dropDatabase(postgres.adminUrl(), databaseOf(code));
  return prepareDatabase(postgres, code);
}
