/** As whom does PostgreSQL run? It refuses to be root, so root lends it an account that owns nothing else of value. */
import { chown, lstat, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** `nobody` on every Linux. */
const NOBODY = 65534;

/** Undefined ids: whoever runs Amparo. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** The account for a data folder: its owner when it exists, else `nobody` under root, else ourselves. */
export async function accountFor(dataFolder?: string): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const owner = dataFolder ? await stat(dataFolder).catch(() => undefined) : undefined;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return { uid: NOBODY, gid: NOBODY };
}

/** Whether the account may walk into the folder: every parent must let it pass (a checkout in /root does not). */
export async function canEnter(folder: string, account: Account): Promise<boolean> {
  if (account.uid === undefined) return true;
  const parts = path.resolve(folder).split(path.sep);
  for (let length = 1; length <= parts.length; length += 1) {
    const here = parts.slice(0, length).join(path.sep) || path.sep;
    const info = await stat(here).catch(() => undefined);
    if (!info) return true;
    const bit = info.uid === account.uid ? 0o100 : info.gid === account.gid ? 0o010 : 0o001;
    if ((info.mode & bit) === 0) return false;
  }
  return true;
}

/** Gives a folder and all below it to the account. Links are not followed. */
export async function giveTo(folder: string, account: Account): Promise<void> {
  if (account.uid === undefined || account.gid === undefined) return;
  await chown(folder, account.uid, account.gid);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) await giveTo(child, account);
    else if (!(await lstat(child)).isSymbolicLink()) await chown(child, account.uid, account.gid);
  }
}

/** A place that everybody may enter and that outlives a restart of the machine where there is one. */
export function fallbackRoot(): string {
  return process.platform === 'linux' ? '/var/tmp' : tmpdir();
}
