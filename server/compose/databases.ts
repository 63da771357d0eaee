/** Where does each node keep its data? One database a node on one server, made and migrated before anything opens it. */
import type { NodeCode } from '#domain/kernel/ids.ts';
import { createDatabase } from '../postgres/databases.ts';
import type { Postgres } from '../postgres/launch.ts';
import { migrate } from '../store/migrate.ts';

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
