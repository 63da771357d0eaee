/** Why act all the same? A supervisor's written reason past a rule that allows it; kept with the act, audited (reference §3.3 SUP). */
import { type ReactNode, useId } from 'react';
import type { Refusal } from '#domain/protocol/types.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Area } from '../../ui/line-input.tsx';
import { useSpeech } from '../../shell/speech.tsx';

/** Guards to ask a reason for: those of these refusals when a supervisor may pass every one, and those already reasoned about. */
export function reasonsAsked(
  refusals: readonly Refusal[],
  role: string,
  reasons: Readonly<Record<string, string>>,
): readonly string[] {
  const passable = role === 'R04' && refusals.every(({ force }) => force === 'SUP');
  return [...new Set([...(passable ? refusals.map(({ guard }) => guard) : []), ...Object.keys(reasons)])];
}

/** As an act carries them: blanks are no reasons. */
export function overridesOf(reasons: Readonly<Record<string, string>>) {
  const overrides = Object.entries(reasons)
    .filter(([, reason]) => reason.trim() !== '')
    .map(([guard, reason]) => ({ guard, reason: reason.trim() }));
  return overrides.length > 0 ? { overrides } : {};
}

export interface OverrideReasonProps {
  readonly guard: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

export function OverrideReason({ guard, value, onChange }: OverrideReasonProps): ReactNode {
  const { t } = useSpeech();
  const id = useId();
  return (
    <FieldFrame as="div" legend={t('act.override', { guard })} hint={t('act.overrideHint')} controlId={id}>
      <Area id={id} value={value} maxLength={2000} onChange={onChange} />
    </FieldFrame>
  );
}
