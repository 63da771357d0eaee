/** How is a question asked on a screen? One input for each type of field; every one can be answered "not known". */
import type { ReactNode } from 'react';
import type { Pack } from '#domain/protocol/types.ts';
import type { FactValue } from '#domain/register/form/field.ts';
import { Choice } from '../../ui/choice.tsx';
import { useSpeech } from '../speech.tsx';
import type { AskedField } from './asked-field.ts';
import { CodeInput, CodesInput } from './code-inputs.tsx';
import { asPeople, asRecord, asText, type InputFrame } from './input-frame.ts';
import { DayInput, MomentInput, NumberInput, TextInput } from './plain-inputs.tsx';
import { ReasonsInput, RightsInput } from './record-inputs.tsx';
import { ReferenceInput } from './reference-input.tsx';
import { FactsInput } from './facts-input.tsx';
import { PeopleInput } from './people-input.tsx';

export interface FieldInputProps {
  readonly field: AskedField;
  readonly value: FactValue | undefined;
  readonly onChange: (value: FactValue | undefined) => void;
  readonly error?: string | undefined;
  readonly zone: string;
  readonly pack: Pack | undefined;
  /** Choices that only the case knows, e.g. its referrals: value and words. */
  readonly known?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

export function FieldInput({ field, value, onChange, error, zone, pack, known }: FieldInputProps): ReactNode {
  const { t, say } = useSpeech();
  const frame: InputFrame = {
    id: `campo-${field.id}`,
    legend: (
      <>
        {say(field.label)}
        {field.required || field.expected ? null : <small> · {t('form.optional')}</small>}
      </>
    ),
    required: field.required,
    ...(field.hint ? { hint: say(field.hint) } : {}),
    ...(error ? { error } : {}),
  };
  switch (field.type) {
    case 'yesno':
      return <YesNoInput frame={frame} value={value} onChange={onChange} />;
    case 'code':
      return (
        <CodeInput
          frame={frame}
          list={field.list ?? ''}
          roomy={field.required || field.expected === true}
          value={asText(value)}
          onChange={onChange}
        />
      );
    case 'codes':
      return <CodesInput frame={frame} list={field.list ?? ''} value={value} onChange={onChange} />;
    case 'number':
      return <NumberInput frame={frame} field={field} value={value} onChange={onChange} />;
    case 'date':
      return <DayInput frame={frame} field={field} value={asText(value)} onChange={onChange} />;
    case 'datetime':
      return <MomentInput frame={frame} value={asText(value)} onChange={onChange} zone={zone} />;
    case 'people':
      return <PeopleInput frame={frame} value={asPeople(value)} onChange={onChange} />;
    case 'facts':
    case 'scale':
      return <FactsInput frame={frame} field={field} value={asRecord(value)} onChange={onChange} />;
    case 'reference':
      return (
        <ReferenceInput
          frame={frame}
          field={field}
          value={asText(value)}
          onChange={onChange}
          pack={pack}
          known={known}
        />
      );
    case 'reasons':
      return <ReasonsInput frame={frame} field={field} value={value} onChange={onChange} />;
    case 'moment_language':
      return <RightsInput frame={frame} value={value} onChange={onChange} zone={zone} />;
    case 'text':
    case 'file':
      return <TextInput frame={frame} field={field} value={asText(value)} onChange={onChange} />;
  }
}

function YesNoInput({
  frame,
  value,
  onChange,
}: {
  readonly frame: InputFrame;
  readonly value: FactValue | undefined;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { t } = useSpeech();
  return (
    <Choice
      {...frame}
      options={[
        { value: 'si', label: t('form.yes') },
        { value: 'no', label: t('form.no') },
        { value: 'NS', label: t('form.unknown') },
      ]}
      value={asText(value)}
      onChange={onChange}
    />
  );
}
