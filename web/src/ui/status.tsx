/** What state is it in? A word with a shape, in a colour: never a colour alone. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import style from './status.module.css';
import { TONE_ICON, type Tone } from './tone.ts';

export interface StatusProps {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export function Status({ tone, icon, children }: StatusProps): ReactNode {
  return (
    <span className={style['status']} data-tone={tone}>
      {tone === 'plain' && !icon ? null : <Icon name={icon ?? TONE_ICON[tone]} size={1.05} />}
      <span>{children}</span>
    </span>
  );
}

/** Several states beside each other, as a list. */
export function StatusRow({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={style['row']}>{children}</div>;
}
