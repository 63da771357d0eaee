/** Vitest's global set-up: one throwaway PostgreSQL for all test files of a run, unless the caller brings one. */
import { startPostgres } from '#server/postgres/launch.ts';

export default async function startDatabase(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TEST_DATABASE_ADMIN_URL']) return undefined;
  const postgres = await startPostgres({ throwaway: true });
  // Workers inherit the environment; other projects of the same run find it set and do not start a second server.
  process.env['TEST_DATABASE_ADMIN_URL'] = postgres.adminUrl();
  return async () => {
    delete process.env['TEST_DATABASE_ADMIN_URL'];
    await postgres.stop();
  };
}
