/** How far? A bar with its words: "7 de 13". */
import type { ReactNode } from 'react';
import style from './meter.module.css';

export interface MeterProps {
  readonly value: number;
  readonly max: number;
  readonly words: string;
}

export function Meter({ value, max, words }: MeterProps): ReactNode {
  const share = max > 0 ? Math.min(1, value / max) : 0;
  return (
    <div className={style['meter']}>
      <span className={style['words']}>{words}</span>
      <svg className={style['bar']} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className={style['rail']} width="100" height="4" rx="2" />
        <rect className={style['fill']} width={100 * share} height="4" rx="2" />
      </svg>
    </div>
  );
}
