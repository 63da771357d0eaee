/** What does the interface say in Spanish, its source language? Every key of the web; other languages must have the same. */
import { shellEs } from './es/shell.ts';
import { formEs } from './es/form.ts';
import { registerEs } from './es/register.ts';
import { casefileEs } from './es/casefile.ts';
import { workEs } from './es/work.ts';
import { consularEs } from './es/consular.ts';
import { accessEs } from './es/access.ts';

export const es = {
  ...shellEs,
  ...formEs,
  ...registerEs,
  ...casefileEs,
  ...workEs,
  ...consularEs,
  ...accessEs,
} as const;

export type MessageKey = keyof typeof es;
export type Catalogue = Readonly<Record<MessageKey, string>>;
