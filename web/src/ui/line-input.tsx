/** How is a line or a paragraph typed? Native controls in the dress of the house. */
import type { ReactNode } from 'react';
import style from './line-input.module.css';

export interface LineProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly invalid?: boolean;
  readonly type?: 'text' | 'date' | 'datetime-local' | 'search';
  readonly inputMode?: 'text' | 'numeric';
  readonly maxLength?: number | undefined;
  readonly width?: 'short' | 'full';
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly label?: string;
  readonly describedBy?: string | undefined;
}

export function Line({
  id,
  value,
  onChange,
  invalid,
  type = 'text',
  inputMode,
  maxLength,
  width = 'full',
  autoComplete = 'off',
  placeholder,
  label,
  describedBy,
}: LineProps): ReactNode {
  return (
    <input
      className={style['input']}
      data-width={width}
      id={id}
      type={type}
      value={value}
      inputMode={inputMode}
      maxLength={maxLength}
      autoComplete={autoComplete}
      spellCheck={false}
      placeholder={placeholder}
      aria-label={label}
      aria-invalid={invalid === true ? true : undefined}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export interface AreaProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly invalid?: boolean;
  readonly maxLength?: number | undefined;
}

export function Area({ id, value, onChange, invalid, maxLength }: AreaProps): ReactNode {
  return (
    <textarea
      className={style['input']}
      id={id}
      rows={3}
      value={value}
      maxLength={maxLength}
      aria-invalid={invalid === true ? true : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** An input with a button beside it, e.g. "now" or "not known". */
export function Toggle({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={style['toggle']}>{children}</div>;
}

/** A choice of one by the native control of the device. */
export interface PickProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly empty: string;
  readonly invalid?: boolean;
  readonly label?: string;
}

export function Pick({ id, value, onChange, options, empty, invalid, label }: PickProps): ReactNode {
  return (
    <select
      className={style['input']}
      id={id}
      value={value}
      aria-label={label}
      aria-invalid={invalid === true ? true : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
