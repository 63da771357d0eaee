/** How is one of hundreds of codes chosen with a tap? The usual ones as keys, all others behind one search. */
import { type ReactNode, useState } from 'react';
import { Choice, Choices } from '../../ui/choice.tsx';
import { LongCode, useOptions } from '../../shell/form/code-inputs.tsx';
import type { InputFrame } from '../../shell/form/input-frame.ts';
import { useSpeech } from '../../shell/speech.tsx';

const OTHER = '…';

export interface ShortcutProps {
  readonly frame: InputFrame;
  readonly list: string;
  readonly usual: readonly string[];
}

export interface ShortcutCodeProps extends ShortcutProps {
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** One of the list. */
export function ShortcutCode({ frame, list, usual, value, onChange }: ShortcutCodeProps): ReactNode {
  const { t } = useSpeech();
  const options = useOptions(list);
  const keys = pick(options, usual);
  const other = value !== undefined && !usual.includes(value);
  const [asking, setAsking] = useState(other);
  return (
    <Choice
      {...frame}
      options={[...keys, { value: OTHER, label: t('form.other') }]}
      value={asking ? OTHER : value}
      onChange={(code) => {
        setAsking(code === OTHER);
        onChange(code === OTHER ? undefined : code);
      }}
      below={
        asking ? (
          <LongCode
            frame={{ id: `${frame.id}-otra`, legend: t('form.which'), required: true }}
            options={options}
            value={other ? value : undefined}
            onChange={onChange}
          />
        ) : null
      }
    />
  );
}

export interface ShortcutCodesProps extends ShortcutProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[] | undefined) => void;
}

/** Several of the list; "to be determined" excludes the others. */
export function ShortcutCodes({ frame, list, usual, value, onChange }: ShortcutCodesProps): ReactNode {
  const { t } = useSpeech();
  const options = useOptions(list);
  const more = value.filter((code) => !usual.includes(code));
  const [asking, setAsking] = useState(more.length > 0);
  const change = (codes: readonly string[]): void => {
    const last = codes.at(-1);
    const alone = last === 'POR_DETERMINAR' ? [last] : codes.filter((code) => code !== 'POR_DETERMINAR');
    onChange(alone.length === 0 ? undefined : alone);
  };
  return (
    <Choices
      {...frame}
      options={[...pick(options, usual), ...pick(options, more), { value: OTHER, label: t('form.other') }]}
      value={asking ? [...value, OTHER] : value}
      onChange={(codes) => {
        setAsking(codes.includes(OTHER));
        change(codes.filter((code) => code !== OTHER));
      }}
      below={
        asking ? (
          <LongCode
            frame={{ id: `${frame.id}-otra`, legend: t('form.which'), required: true }}
            options={options.filter((option) => !value.includes(option.value))}
            value={undefined}
            onChange={(code) => {
              if (!code) return;
              setAsking(false);
              change([...value, code]);
            }}
          />
        ) : null
      }
    />
  );
}

function pick(options: readonly { readonly value: string; readonly label: string }[], codes: readonly string[]) {
  return codes.flatMap((code) => options.find((option) => option.value === code) ?? []);
}
