/** What does the interface say in English? A missing or an extra key does not compile. */
import { shellEn } from './en/shell.ts';
import { formEn } from './en/form.ts';
import { registerEn } from './en/register.ts';
import { casefileEn } from './en/casefile.ts';
import { workEn } from './en/work.ts';
import { consularEn } from './en/consular.ts';
import { accessEn } from './en/access.ts';
import type { Catalogue } from './es.ts';

export const en: Catalogue = {
  ...shellEn,
  ...formEn,
  ...registerEn,
  ...casefileEn,
  ...workEn,
  ...consularEn,
  ...accessEn,
};
