/** What belongs together? A titled block of a page, a region for screen readers. */
import { type ReactNode, useId } from 'react';
import style from './panel.module.css';

export interface PanelProps {
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
  readonly level?: 2 | 3;
  readonly flat?: boolean;
}

export function Panel({ title, aside, children, id, level = 2, flat = false }: PanelProps): ReactNode {
  const own = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={style['panel']} data-flat={flat} id={id} aria-labelledby={title ? own : undefined}>
      {title ? (
        <div className={style['head']}>
          <Heading id={own}>{title}</Heading>
          {aside}
        </div>
      ) : null}
      {children}
    </section>
  );
}

/** Blocks below each other with the usual distance. */
export function Stack({
  children,
  gap = 'md',
}: {
  readonly children: ReactNode;
  readonly gap?: 'sm' | 'md' | 'lg';
}): ReactNode {
  return (
    <div className={style['stack']} data-gap={gap}>
      {children}
    </div>
  );
}

/** Work on the left, what helps on the right; below each other on a phone. */
export interface ColumnsProps {
  readonly main: ReactNode;
  readonly side: ReactNode;
  /** The side stays in sight while the main column scrolls. */
  readonly stickySide?: boolean;
}

export function Columns({ main, side, stickySide = false }: ColumnsProps): ReactNode {
  return (
    <div className={style['columns']}>
      <div className={style['stack']} data-gap="lg">
        {main}
      </div>
      <aside className={style['stack']} data-gap="lg" data-sticky={stickySide}>
        {side}
      </aside>
    </div>
  );
}

/** Buttons in a row that wraps. */
export function Actions({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={style['actions']}>{children}</div>;
}
