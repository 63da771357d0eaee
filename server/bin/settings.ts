/** From where come port, host, data folder and database? Command line first, then the environment, then the default. */
import path from 'node:path';
import { readPort, UsageError } from './command.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

interface Words {
  readonly port?: string | undefined;
  readonly host?: string | undefined;
  readonly 'data-dir'?: string | undefined;
}

/** The default data folder lies in the checkout, whatever the present folder is: a second start finds the same data. */
const DEFAULT_DATA = path.resolve(import.meta.dirname, '../../.data');

export function parseSettings(words: Words, environment: NodeJS.ProcessEnv = process.env): Settings {
  const { PORT, HOST, DATA_DIR, DATABASE_URL } = environment;
  if (DATABASE_URL && !/^postgres(ql)?:\/\//.test(DATABASE_URL)) {
    throw new UsageError(
      'DATABASE_URL is no URL of a PostgreSQL server: postgresql://user:password@host:5432/database',
    );
  }
  return {
    port: readPort(words.port ?? (PORT || '8080')),
    host: words.host ?? (HOST || 'localhost'),
    dataDir: path.resolve(words['data-dir'] ?? (DATA_DIR || DEFAULT_DATA)),
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
  };
}
