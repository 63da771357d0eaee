/** What went wrong with the database server, said so that a newcomer can mend it without asking (issue 2, B). */
export type PostgresFailureCode =
  | 'no_binaries'
  | 'wrong_version'
  | 'in_use'
  | 'not_owner'
  | 'disk_full'
  | 'initdb'
  | 'start'
  | 'unreachable'
  | 'no_right_to_create';

/** `message` says what happened, `mend` what to do about it; neither holds passwords or personal data. */
export class PostgresFailure extends Error {
  override name = 'PostgresFailure';
  readonly code: PostgresFailureCode;
  readonly mend: string;

  constructor(code: PostgresFailureCode, message: string, mend: string) {
    super(message);
    this.code = code;
    this.mend = mend;
  }
}

/** Turns what PostgreSQL wrote before it gave up into a failure with a mend. */
export function explainOutput(code: 'initdb' | 'start', output: string, logFile?: string): PostgresFailure {
  const where = logFile ? ` The server's own log is ${logFile}.` : '';
  if (/No space left on device|disk full/i.test(output)) {
    return new PostgresFailure(
      'disk_full',
      'PostgreSQL could not write: the disk is full.',
      'Free some space, or set DATA_DIR to a folder on a disk with at least 500 MB free, and start again.',
    );
  }
  if (/another server might be running|already in use|lock file .* already exists/i.test(output)) {
    return new PostgresFailure(
      'in_use',
      'Another PostgreSQL server is using this data folder.',
      'Stop the other Amparo, or set DATA_DIR to another folder.',
    );
  }
  if (/Permission denied/i.test(output)) {
    return new PostgresFailure(
      'not_owner',
      'PostgreSQL may not read or write its data folder.',
      `Set DATA_DIR to a folder that you own, or correct the owner of the present one.${where}`,
    );
  }
  if (/could not create shared memory segment|could not resize shared memory/i.test(output)) {
    return new PostgresFailure(
      'start',
      'The system gives PostgreSQL too little shared memory.',
      'In a container, start it with at least 256 MB of /dev/shm; or set DATABASE_URL to a server elsewhere.',
    );
  }
  if (/could not look up effective user ID/i.test(output)) {
    return new PostgresFailure(
      'initdb',
      'PostgreSQL does not run as a user that the system has no name for.',
      'Add a line for this user to /etc/passwd (containers with arbitrary user ids lack it), or set DATABASE_URL.',
    );
  }
  const lines = output.trim().split('\n').slice(-4).join('\n  ');
  return new PostgresFailure(
    code,
    `PostgreSQL did not ${code === 'initdb' ? 'create its data folder' : 'start'}:\n  ${lines || '(no output)'}`,
    `Run "npx amparo doctor" for a diagnosis.${where}`,
  );
}

/** Turns an error of the file system into a failure with a mend; anything else is passed on as it is. */
export function explainFileError(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new PostgresFailure(
      'not_owner',
      `Amparo may not write to its data folder ${folder} (perhaps another user made it).`,
      'Run it as the user who made the folder, or set DATA_DIR to a folder of your own.',
    );
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') return explainOutput('start', 'disk full');
  return error;
}
