/** How are the two answers with a shape of their own asked? When and in which language rights were told; why not a higher rung. */
import { type ReactNode, useId } from 'react';
import type { FactValue } from '#domain/register/form/field.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Area } from '../../ui/line-input.tsx';
import { useSpeech } from '../speech.tsx';
import type { AskedField } from './asked-field.ts';
import { LongCode, useOptions } from './code-inputs.tsx';
import { asRecord, type InputFrame } from './input-frame.ts';
import { codeWords } from './form-words.ts';
import { MomentInput } from './plain-inputs.tsx';

type Change = (value: FactValue | undefined) => void;

export interface RightsInputProps {
  readonly frame: InputFrame;
  readonly value: FactValue | undefined;
  readonly onChange: Change;
  readonly zone: string;
}

export function RightsInput({ frame, value, onChange, zone }: RightsInputProps): ReactNode {
  const { t } = useSpeech();
  const languages = useOptions('ISO639');
  const { at = '', language = '' } = asRecord(value);
  const change = (next: { readonly at?: string; readonly language?: string }): void =>
    onChange({ at, language, ...next });
  return (
    <FieldFrame as="fieldset" {...frame}>
      <MomentInput
        frame={{ id: `${frame.id}-cuando`, legend: t('rights.when'), required: true }}
        value={at || undefined}
        zone={zone}
        onChange={(moment) => change({ at: typeof moment === 'string' ? moment : '' })}
      />
      <LongCode
        frame={{ id: `${frame.id}-lengua`, legend: t('rights.language'), required: true }}
        options={languages}
        value={language || undefined}
        onChange={(code) => change({ language: code ?? '' })}
      />
    </FieldFrame>
  );
}

/** A family-type rung is tried before an institution: these are the reasons the law asks for (G19). */
const UPPER_RUNGS: readonly string[] = ['PL1', 'PL2', 'PL3', 'PL4', 'PL5'];

export interface ReasonsInputProps {
  readonly frame: InputFrame;
  readonly field: AskedField;
  readonly value: FactValue | undefined;
  readonly onChange: Change;
}

export function ReasonsInput({ frame, field, value, onChange }: ReasonsInputProps): ReactNode {
  const id = useId();
  const { say } = useSpeech();
  const reasons = asRecord(value);
  const keys = (field.keys ?? []).filter(({ key }) => UPPER_RUNGS.includes(key) || reasons[key] !== undefined);
  return (
    <FieldFrame as="fieldset" {...frame}>
      {keys.map(({ key }) => (
        <FieldFrame key={key} as="div" legend={codeWords(field.list, key, say)} controlId={`${id}-${key}`}>
          <Area
            id={`${id}-${key}`}
            maxLength={field.maxLength}
            value={reasons[key] ?? ''}
            onChange={(text) => {
              const { [key]: _old, ...rest } = reasons;
              const next = text === '' ? rest : { ...rest, [key]: text };
              onChange(Object.keys(next).length === 0 ? undefined : next);
            }}
          />
        </FieldFrame>
      ))}
    </FieldFrame>
  );
}
