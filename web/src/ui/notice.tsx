/** What must be known now? A message with its gravity in shape, word and colour, and what to do about it. */
import type { ReactNode, Ref } from 'react';
import { Icon } from './icons.tsx';
import style from './notice.module.css';
import { TONE_ICON, type Tone } from './tone.ts';

export interface NoticeProps {
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** `alert` is read out at once; `status` when the reader pauses; nothing when it was there from the start. */
  readonly live?: 'alert' | 'status';
  readonly actions?: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

export function Notice({ tone, title, children, live, actions, ref }: NoticeProps): ReactNode {
  return (
    <div className={style['notice']} data-tone={tone} role={live} ref={ref} tabIndex={ref ? -1 : undefined}>
      <span className={style['icon']}>
        <Icon name={TONE_ICON[tone]} size={1.5} />
      </span>
      <div className={style['body']}>
        <p className={style['title']}>{title}</p>
        {children}
        {actions ? <div className={style['actions']}>{actions}</div> : null}
      </div>
    </div>
  );
}
