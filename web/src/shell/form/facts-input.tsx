/** How are several facts asked under one question? One line for each, all with the same answers. */
import type { ReactNode } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { useSpeech } from '../speech.tsx';
import type { AskedField } from './asked-field.ts';
import { useOptions } from './code-inputs.tsx';
import type { InputFrame } from './input-frame.ts';

export interface FactsInputProps {
  readonly frame: InputFrame;
  readonly field: AskedField;
  readonly value: Readonly<Record<string, string>>;
  readonly onChange: (value: Readonly<Record<string, string>>) => void;
}

export function FactsInput({ frame, field, value, onChange }: FactsInputProps): ReactNode {
  const { t, say } = useSpeech();
  const scale = useOptions(field.type === 'scale' ? (field.list ?? '') : '');
  const yesNo = [
    { value: 'si', label: t('form.yes') },
    { value: 'no', label: t('form.no') },
    { value: 'NS', label: t('form.unknown') },
  ];
  return (
    <FieldFrame as="fieldset" {...frame}>
      {(field.keys ?? []).map(({ key, label }) => (
        <Choice
          key={key}
          legend={say(label)}
          options={scale.length > 0 ? scale : yesNo}
          value={value[key]}
          onChange={(answer) => onChange({ ...value, [key]: answer })}
        />
      ))}
    </FieldFrame>
  );
}
