/** What holds for the whole page? A thin strip, e.g. that everything here is fictional. */
import type { ReactNode } from 'react';
import style from './strip.module.css';

export function Strip({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className={style['strip']}>{children}</p>;
}
