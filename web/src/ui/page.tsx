/** What page is this? One h1, which takes the focus when the page opens, a lead, the actions, and the title of the tab. */
import { type ReactNode, useEffect, useRef } from 'react';
import style from './page.module.css';

export interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Text columns stay narrow enough to read; work pages take the width. */
  readonly width?: 'text' | 'work';
}

export function Page({ title, lead, above, actions, children, width = 'work' }: PageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Amparo`;
  }, [title]);
  useEffect(() => {
    // Moving the focus to the heading tells a screen reader that the page changed; at the first load the browser does.
    if (window.history.state !== null || document.activeElement !== document.body) heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={style['page']} data-width={width}>
      {above}
      <header className={style['head']}>
        <div className={style['titles']}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <div className={style['lead']}>{lead}</div> : null}
        </div>
        {actions ? <div className={style['actions']}>{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
