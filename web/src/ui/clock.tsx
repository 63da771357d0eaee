/** How much time is left? Words first, the exact time beside them, the gravity as shape and colour. */
import type { ReactNode } from 'react';
import style from './clock.module.css';
import { Icon } from './icons.tsx';
import { TONE_ICON, type Tone } from './tone.ts';

export interface ClockProps {
  readonly tone: Tone;
  /** "faltan 3 h", "venció hace 25 min". */
  readonly words: string;
  readonly exact: string;
  /** Machine-readable instant. */
  readonly dateTime: string;
}

export function Clock({ tone, words, exact, dateTime }: ClockProps): ReactNode {
  return (
    <time className={style['clock']} data-tone={tone} dateTime={dateTime}>
      <Icon name={tone === 'plain' || tone === 'info' ? 'clock' : TONE_ICON[tone]} size={1.15} />
      <span className={style['words']}>{words}</span>
      <span className={style['exact']}>{exact}</span>
    </time>
  );
}
