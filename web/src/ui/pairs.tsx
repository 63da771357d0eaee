/** Which word belongs to which value? A description list that stays readable at 360 px. */
import type { ReactNode } from 'react';
import style from './pairs.module.css';

export interface Pair {
  readonly term: ReactNode;
  readonly value: ReactNode;
  readonly key?: string;
}

export function Pairs({ pairs }: { readonly pairs: readonly Pair[] }): ReactNode {
  return (
    <dl className={style['pairs']}>
      {pairs.map((pair, index) => (
        <div key={pair.key ?? index} className={style['pair']}>
          <dt>{pair.term}</dt>
          <dd>{pair.value}</dd>
        </div>
      ))}
    </dl>
  );
}
