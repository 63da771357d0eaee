/** Why was it not saved, and what now? The answers are still there; each fault leads to its question. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ApiProblem } from '../../shell/api.ts';
import { fieldWords } from '../../shell/form/form-words.ts';
import { problemWords } from '../../shell/problem-notice.tsx';
import { Refusals } from '../../shell/refusals.tsx';
import { useSpeech } from '../../shell/speech.tsx';

export interface IntakeProblemProps {
  readonly cause: unknown;
  readonly onField: (id: string) => void;
}

export function IntakeProblem({ cause, onField }: IntakeProblemProps): ReactNode {
  const speech = useSpeech();
  const { t, say } = speech;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const problem = cause instanceof ApiProblem ? cause.problem : undefined;
  const offline = problem?.status === 0;
  return (
    <Notice ref={box} tone="danger" live="alert" title={t(offline ? 'intake.notSent' : 'intake.notSaved')}>
      <p>{problemWords(cause, speech)}</p>
      <p>{t('intake.kept')}</p>
      {problem && problem.guards.length > 0 ? <Refusals refusals={problem.guards} /> : null}
      {problem?.fields.map((fault) => (
        <div key={`${fault.field}.${fault.code}`}>
          <Button kind="text" onPress={() => onField(fault.field)}>
            {fieldWords(fault.field, say)}
          </Button>
        </div>
      ))}
    </Notice>
  );
}
