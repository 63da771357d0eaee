/** What does the interface say in French? A missing or an extra key does not compile. */
import { shellFr } from './fr/shell.ts';
import { formFr } from './fr/form.ts';
import { registerFr } from './fr/register.ts';
import { casefileFr } from './fr/casefile.ts';
import { workFr } from './fr/work.ts';
import { consularFr } from './fr/consular.ts';
import { accessFr } from './fr/access.ts';
import type { Catalogue } from './es.ts';

export const fr: Catalogue = {
  ...shellFr,
  ...formFr,
  ...registerFr,
  ...casefileFr,
  ...workFr,
  ...consularFr,
  ...accessFr,
};
