/** What can be done here? Buttons and links that look like buttons; a forbidden one says why beside it. */
import { Button as KitButton } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import { useId } from 'react';
import { Link } from 'wouter';
import style from './button.module.css';
import { Icon, type IconName } from './icons.tsx';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (event: MouseEvent<HTMLButtonElement>) => void;
  readonly kind?: 'main' | 'quiet' | 'text';
  readonly size?: 'md' | 'lg';
  readonly icon?: IconName;
  readonly busy?: boolean;
  readonly type?: 'button' | 'submit';
  readonly wide?: boolean;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly describedBy?: string;
}

const VARIANT = { main: 'filled', quiet: 'default', text: 'transparent' } as const;

export function Button({
  children,
  onPress,
  kind = 'main',
  size = 'md',
  icon,
  busy,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  return (
    <KitButton
      variant={VARIANT[kind]}
      size={size}
      type={type}
      loading={busy === true}
      className={style[kind]}
      fullWidth={rest.wide === true}
      aria-label={rest.label}
      aria-pressed={rest.pressed}
      aria-describedby={rest.describedBy}
      leftSection={icon ? <Icon name={icon} /> : undefined}
      onClick={onPress}
    >
      {children}
    </KitButton>
  );
}

export interface ButtonLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly kind?: 'main' | 'quiet' | 'text';
  readonly size?: 'md' | 'lg';
  readonly icon?: IconName;
  readonly wide?: boolean;
  /** Leaves the application or opens a document, e.g. a PDF. */
  readonly external?: boolean;
  readonly label?: string;
  /** Handed over in the history, never in the address. */
  readonly state?: unknown;
}

export function ButtonLink({
  href,
  children,
  kind = 'main',
  size = 'md',
  icon,
  wide,
  external,
  label,
  state,
}: ButtonLinkProps): ReactNode {
  const shared = {
    variant: VARIANT[kind],
    size,
    className: style[kind],
    fullWidth: wide === true,
    'aria-label': label,
    leftSection: icon ? <Icon name={icon} /> : undefined,
  };
  if (external) {
    return (
      <KitButton {...shared} component="a" href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </KitButton>
    );
  }
  return (
    <KitButton {...shared} renderRoot={(props) => <Link {...props} href={href} state={state} />}>
      {children}
    </KitButton>
  );
}

export interface ForbiddenProps {
  readonly children: ReactNode;
  /** The rule, the reason and the mend, always visible: a disabled button that says nothing is a dead end. */
  readonly why: ReactNode;
}

/** An action that is not allowed now: it can be reached by keyboard and reads its reason. */
export function Forbidden({ children, why }: ForbiddenProps): ReactNode {
  const id = useId();
  return (
    <div className={style['forbidden']}>
      <button type="button" className={style['off']} aria-disabled="true" aria-describedby={id}>
        <Icon name="lock" size={1.1} />
        <span>{children}</span>
      </button>
      <div className={style['why']} id={id}>
        {why}
      </div>
    </div>
  );
}
