import path from 'node:path';
import { expect, it } from 'vitest';
import { ACT_LIST } from '#domain/casefile/acts.ts';
import { actPage, actsPage } from './acts-page.ts';
import { namesOfAct } from './act-words.ts';

it('[ACC] docs/acts.md says of every act what the code says', async () => {
  await expect(actsPage()).toMatchFileSnapshot(path.resolve(import.meta.dirname, '../../docs/acts.md'));
});

it('[ACC] one act names its roles, what it must carry, and the codes of its own fields', () => {
  const page = actPage('case.merge') ?? '';
  for (const word of ['Signed by: R04', '`other`', '`side`', 'of CL-']) expect(page).toContain(word);
  expect(actPage('case.marge')).toBeUndefined();
});

it('[ACC] every field that an act takes stands on its page', () => {
  for (const { kind } of ACT_LIST) {
    const page = actPage(kind) ?? '';
    for (const name of namesOfAct(kind)) expect(page, kind).toContain(name);
  }
});
