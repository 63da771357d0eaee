/** What else is there to know? Shown on asking; the native element, so that keyboard and readers know it. */
import type { ReactNode } from 'react';
import style from './details.module.css';
import { Icon } from './icons.tsx';

export interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

export function Details({ summary, children, open }: DetailsProps): ReactNode {
  return (
    <details className={style['details']} open={open}>
      <summary>
        <Icon name="right" size={1} />
        <span>{summary}</span>
      </summary>
      <div className={style['body']}>{children}</div>
    </details>
  );
}
