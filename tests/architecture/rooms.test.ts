/** Can a newcomer find the room? Every folder with code says in at most 40 lines what it is for. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, readSources, ROOT } from './scan/sources.ts';

/** Folders that hold modules and are rooms: the third level only below web/src/rooms, server/doors and the like is a shelf. */
function rooms(): string[] {
  const found = new Set<string>();
  for (const { file } of readSources()) {
    const parts = file.split('/').slice(0, -1);
    if (parts[0] === 'web') continue;
    if (parts.length >= 1) found.add(parts.slice(0, 2).join('/'));
  }
  return [...found].sort();
}

function webRooms(): string[] {
  const files = readSources().filter(({ file }) => file.startsWith('web/src/'));
  return [
    ...new Set(
      files
        .map(({ file }) => file.split('/').slice(0, -1))
        .map((parts) => parts.slice(0, parts[2] === 'rooms' ? 4 : 3).join('/')),
    ),
  ].sort();
}

// web/src itself holds the entry only; web/README.md speaks for it.
const ALL = ['web', ...rooms(), ...webRooms().filter((room) => room !== 'web/src')];

it('finds the rooms', () => {
  for (const room of ['domain/kernel', 'domain/protocol', 'server/postgres', 'web/src/ui']) expect(ALL).toContain(room);
});

it.each(ALL)('%s has a README of at most 40 lines', (room) => {
  const file = path.join(ROOT, room, 'README.md');
  expect(
    existsSync(file),
    `${room}/README.md is missing: question answered · acts · may import · deliberately absent`,
  ).toBe(true);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(40);
  expect(lines.length).toBeGreaterThan(3);
});

const TOO_GENERAL = /(^|[-/.])(utils?|helpers?|common|managers?|services?|misc)([-/.]|$)/;

it('folders and files have names of the domain, in kebab case', () => {
  const files = listFiles().filter((file) => /\.(ts|tsx|mjs|sql|ya?ml|json)$/.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => TOO_GENERAL.test(file))).toEqual([]);
  const base = (file: string): string =>
    path.posix.basename(file).replace(/\.(test|db\.test|story|d|config|schema)?\.?\w+$/, '');
  const odd = files.filter((file) => !/^(\d{8}T\d{4}_[a-z0-9_]+|[a-z0-9]+([-.][a-z0-9]+)*)$/.test(base(file)));
  // Country packs are named by ISO 3166-1 alpha-3.
  expect(odd.filter((file) => !/^(countries\/|interop\/)/.test(file))).toEqual([]);
});
