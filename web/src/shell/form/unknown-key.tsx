/** How is "not known" answered where the answer is typed? One key beside the line; unknown is an answer, never a blank. */
import type { ReactNode } from 'react';
import type { FactValue } from '#domain/register/form/field.ts';
import { useSpeech } from '../speech.tsx';

export interface UnknownKeyProps {
  readonly value: FactValue | undefined;
  readonly onChange: (value: FactValue | undefined) => void;
}

export function UnknownKey({ value, onChange }: UnknownKeyProps): ReactNode {
  const { t } = useSpeech();
  const pressed = value === 'NS';
  return (
    <button type="button" aria-pressed={pressed} onClick={() => onChange(pressed ? undefined : 'NS')}>
      {t('form.unknown')}
    </button>
  );
}
