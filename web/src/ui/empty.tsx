/** What when there is nothing? Say that it is nothing (and not a failure), and what to do next. */
import type { ReactNode } from 'react';
import style from './empty.module.css';
import { Icon, type IconName } from './icons.tsx';

export interface EmptyProps {
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export function Empty({ icon = 'check', title, children, action }: EmptyProps): ReactNode {
  return (
    <div className={style['empty']}>
      <Icon name={icon} size={2} />
      <p className={style['title']}>{title}</p>
      {children ? <div className={style['body']}>{children}</div> : null}
      {action}
    </div>
  );
}
