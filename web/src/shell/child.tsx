/** Which child is this? The name as the viewer may see it, age, sex and nationality in one line; the folio always. */
import type { ReactNode } from 'react';
import type { ChildLine } from '#domain/protocol/views.ts';
import { codeWords } from './form/form-words.ts';
import type { Speech } from './speech.tsx';
import style from './child.module.css';

/** "Elías Mora"; the alias in quotes; or, where the name may not be read, what tells children apart: "Hombre, 9 años". */
export function childName(child: ChildLine, { say, t }: Pick<Speech, 'say' | 't'>): string {
  const known = [child.givenNames, child.surnames].filter((part) => part && part !== 'NS').join(' ');
  if (known) return known;
  if (child.alias) return `«${child.alias}»`;
  if (child.givenNames !== undefined) return t('child.noName');
  const about = [
    child.sex && child.sex !== 'NS' ? codeWords('CL-SEX', child.sex, say) : undefined,
    child.ageYears === undefined ? undefined : t('child.years', { n: child.ageYears }),
  ].filter(Boolean);
  return about.length > 0 ? about.join(', ') : t('child.nameWithheld');
}

/** "9 años · hombre · Nicaragua". */
export function childFacts(child: ChildLine, { say, t }: Pick<Speech, 'say' | 't'>): string {
  return [
    child.ageYears === undefined ? undefined : t('child.years', { n: child.ageYears }),
    child.sex && child.sex !== 'NS' ? codeWords('CL-SEX', child.sex, say) : undefined,
    child.nationalities?.map((code) => codeWords('ISO3166', code, say)).join(', '),
    child.language && child.language !== 'spa'
      ? t('child.speaks', { language: codeWords('ISO639', child.language, say) })
      : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The printed folio, in figures that keep their width. */
export function Folio({ id }: { readonly id: string }): ReactNode {
  return <span className={style['folio']}>{id}</span>;
}
