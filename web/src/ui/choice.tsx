/** Which answer? Large targets for a tired hand: native radio buttons and check boxes that look like keys. */
import { type ReactNode, useId } from 'react';
import style from './choice.module.css';
import { FieldFrame } from './field-frame.tsx';

export interface Option {
  readonly value: string;
  readonly label: ReactNode;
  readonly detail?: ReactNode;
}

interface ChoiceFrame {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly options: readonly Option[];
  /** `keys`: short answers side by side · `rows`: one below the other · `grid`: numbers. */
  readonly layout?: 'keys' | 'rows' | 'grid';
  readonly id?: string;
  readonly required?: boolean;
  readonly below?: ReactNode;
}

export interface ChoiceProps extends ChoiceFrame {
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of several. */
export function Choice({ value, onChange, options, layout = 'keys', ...frame }: ChoiceProps): ReactNode {
  const name = useId();
  return (
    <FieldFrame as="fieldset" {...frame}>
      <div className={style['options']} data-layout={layout}>
        {options.map((option) => (
          <label key={option.value} className={style['option']}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <Face option={option} />
          </label>
        ))}
      </div>
      {frame.below}
    </FieldFrame>
  );
}

export interface ChoicesProps extends ChoiceFrame {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Any number of several. */
export function Choices({ value, onChange, options, layout = 'keys', ...frame }: ChoicesProps): ReactNode {
  return (
    <FieldFrame as="fieldset" {...frame}>
      <div className={style['options']} data-layout={layout}>
        {options.map((option) => (
          <label key={option.value} className={style['option']}>
            <input
              type="checkbox"
              value={option.value}
              checked={value.includes(option.value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...value, option.value]
                    : value.filter((code) => code !== option.value),
                )
              }
            />
            <Face option={option} />
          </label>
        ))}
      </div>
      {frame.below}
    </FieldFrame>
  );
}

function Face({ option }: { readonly option: Option }): ReactNode {
  return (
    <span className={style['face']}>
      <span>{option.label}</span>
      {option.detail ? <small>{option.detail}</small> : null}
    </span>
  );
}
