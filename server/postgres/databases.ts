/** How is a database made on a server, and is the server fit for us? Administration only; no rows are read here. */
import pg from 'pg';
import { PostgresFailure } from './failure.ts';

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    const { code = 'no answer' } = error as { code?: string };
    throw new PostgresFailure(
      'unreachable',
      `The PostgreSQL server of DATABASE_URL cannot be reached or refuses us (${code}).`,
      'Check host, port, database, user and password in DATABASE_URL, and that the server accepts connections from here.',
    );
  }
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Version of the server, which must be 15 or later. */
export async function checkServer(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
    const version = rows[0]?.version ?? '0';
    if (Number.parseInt(version, 10) >= 15) return version;
    throw new PostgresFailure(
      'wrong_version',
      `The server of DATABASE_URL is PostgreSQL ${version}; Amparo needs 15 or later.`,
      'Upgrade it, or leave DATABASE_URL away to use a server of our own.',
    );
  });
}

/**
 * Makes a database unless it exists; answers whether it was made. Without a template: UTF-8, Spanish order.
 * `adminUrl` must have the right to create databases.
 */
export async function createDatabase(adminUrl: string, name: string, template?: string): Promise<boolean> {
  const id = pg.escapeIdentifier(name);
  const forms = template
    ? [`create database ${id} template ${pg.escapeIdentifier(template)}`]
    : [
        `create database ${id} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8' locale_provider icu icu_locale 'es'`,
        // A server elsewhere may name its locales differently.
        `create database ${id} template template0 encoding 'UTF8' locale_provider icu icu_locale 'es'`,
        `create database ${id}`,
      ];
  return withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return false;
    let failure: unknown;
    for (const form of forms) {
      try {
        await client.query(form);
        return true;
      } catch (error) {
        const { code } = error as { code?: string };
        // Two starts at once: the other was quicker.
        if (code === '42P04' || (code === '23505' && !template)) return false;
        if (code === '42501') {
          throw new PostgresFailure(
            'no_right_to_create',
            `The user of DATABASE_URL may not create the database ${name}.`,
            `Let an administrator run: create database ${name}; alter user … createrole; or grant CREATEDB to the user.`,
          );
        }
        failure = error;
      }
    }
    throw failure;
  });
}

/** Deletes a database with whoever is connected to it. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
  );
}
