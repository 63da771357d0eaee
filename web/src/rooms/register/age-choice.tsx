/** How old, as the child says? One tap; who says to be of age is registered as a child in doubt (G06). */
import type { ReactNode } from 'react';
import type { FactValue } from '#domain/register/form/field.ts';
import { Choice } from '../../ui/choice.tsx';
import type { InputFrame } from '../../shell/form/input-frame.ts';
import { useSpeech } from '../../shell/speech.tsx';

const ADULT = 18;

export interface AgeChoiceProps {
  readonly frame: InputFrame;
  readonly value: FactValue | undefined;
  readonly onChange: (value: FactValue | undefined) => void;
}

export function AgeChoice({ frame, value, onChange }: AgeChoiceProps): ReactNode {
  const { t } = useSpeech();
  const ages = Array.from({ length: ADULT }, (_, age) => ({
    value: String(age),
    label: age === 0 ? '<1' : String(age),
  }));
  return (
    <Choice
      {...frame}
      layout="grid"
      options={[...ages, { value: String(ADULT), label: '18+' }, { value: 'NS', label: t('intake.ageUnknown') }]}
      value={value === undefined ? undefined : String(value)}
      onChange={(text) => onChange(text === 'NS' ? 'NS' : Number(text))}
    />
  );
}
