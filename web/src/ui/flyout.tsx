/** What is behind this button? A panel that opens on pressing, closes with Escape, on leaving it, or on choosing a link. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import style from './flyout.module.css';
import { Icon } from './icons.tsx';

export interface FlyoutProps {
  readonly label: ReactNode;
  /** Spoken name when the visible label is only a sign. */
  readonly name?: string;
  readonly children: ReactNode;
  /** `up` for a bar at the bottom of a phone. */
  readonly direction?: 'down' | 'up';
  /** `sheet` spans the block it stands in. */
  readonly look?: 'bar' | 'head' | 'sheet';
}

export function Flyout({ label, name, children, direction = 'down', look = 'head' }: FlyoutProps): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  return (
    <div className={style['box']} ref={box} data-look={look}>
      <button
        type="button"
        ref={button}
        className={style['button']}
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {label}
        {look === 'bar' ? null : <Icon name="down" size={0.9} />}
      </button>
      <div className={style['panel']} id={id} hidden={!open} data-direction={direction} data-look={look}>
        {open ? <FlyoutBody onChoose={() => setOpen(false)}>{children}</FlyoutBody> : null}
      </div>
    </div>
  );
}

/** Choosing a link closes the panel; pressing a setting does not. */
function FlyoutBody({
  children,
  onChoose,
}: {
  readonly children: ReactNode;
  readonly onChoose: () => void;
}): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = body.current;
    const onClick = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('a')) onChoose();
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  });
  return (
    <div className={style['body']} ref={body}>
      {children}
    </div>
  );
}
