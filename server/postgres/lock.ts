/** Who has this data folder? One Amparo at a time, and the lock of one that was killed does not stay behind. */
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PostgresFailure } from './failure.ts';

/** The kernel's start time of a process: a process id alone is handed out again. Empty where /proc is missing. */
async function startTimeOf(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isHeld(content: string): Promise<boolean> {
  const [pid = 0, started = ''] = content
    .trim()
    .split(' ')
    .map((part, index) => (index === 0 ? Number(part) : part)) as [number?, string?];
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return false;
  const now = await startTimeOf(pid);
  return now === '' || started === '' || now === started;
}

/** Takes the lock of a folder, or fails with `in_use` naming the holder. The answer gives it back. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'amparo.lock');
  const mine = `${process.pid} ${await startTimeOf(process.pid)}`;
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, mine);
  try {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      // link() is atomic and brings the content along: nobody ever reads a half-written lock.
      const taken = await link(draft, file).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      if (taken) return () => rm(file, { force: true });
      const content = await readFile(file, 'utf8').catch(() => '');
      if (content === '') continue;
      if (await isHeld(content)) {
        throw new PostgresFailure(
          'in_use',
          `Another Amparo (process ${content.split(' ')[0]}) is using the data folder ${folder}.`,
          'Stop it first, or set DATA_DIR to another folder (and PORT to another port).',
        );
      }
      await discardStale(file, content);
    }
  } finally {
    await rm(draft, { force: true });
  }
  throw new PostgresFailure(
    'in_use',
    `The lock ${file} cannot be taken.`,
    'Check that the folder is writable, then delete the lock file.',
  );
}

/** Moves a dead holder's lock aside; if another start was quicker and the lock is now alive, puts it back. */
async function discardStale(file: string, content: string): Promise<void> {
  const aside = `${file}.stale-${process.pid}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const found = await readFile(aside, 'utf8').catch(() => '');
  if (found !== content) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
