/** What does every question have? Its words, a hint, an error that says the mend, and a place to jump to. */
import { type ReactNode, useId } from 'react';
import style from './field-frame.module.css';
import { Icon } from './icons.tsx';

export interface FieldFrameProps {
  readonly as: 'fieldset' | 'div';
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly id?: string;
  readonly required?: boolean;
  /** For `div`: the id of the control that the label names. */
  readonly controlId?: string;
  readonly children: ReactNode;
}

export function FieldFrame({ as, legend, hint, error, id, required, controlId, children }: FieldFrameProps): ReactNode {
  const own = useId();
  const described = [hint ? `${own}-hint` : '', error ? `${own}-error` : ''].filter(Boolean).join(' ') || undefined;
  const notes = (
    <>
      {hint ? (
        <p className={style['hint']} id={`${own}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className={style['error']} id={`${own}-error`}>
          <Icon name="warning" size={1.1} />
          <span>{error}</span>
        </p>
      ) : null}
    </>
  );
  if (as === 'fieldset') {
    return (
      <fieldset
        className={style['field']}
        id={id}
        tabIndex={-1}
        data-error={Boolean(error)}
        data-required={required === true}
        aria-describedby={described}
      >
        <legend className={style['legend']}>{legend}</legend>
        {notes}
        {children}
      </fieldset>
    );
  }
  return (
    <div className={style['field']} id={id} tabIndex={-1} data-error={Boolean(error)} data-required={required === true}>
      <label className={style['legend']} htmlFor={controlId}>
        {legend}
      </label>
      {notes}
      {children}
    </div>
  );
}
