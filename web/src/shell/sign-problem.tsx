/** Why was it not signed? The problem in words, and every rule that refused with its mend. */
import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';
import { ApiProblem } from './api.ts';
import { problemWords } from './problem-notice.tsx';
import { Refusals } from './refusals.tsx';
import { useSpeech } from './speech.tsx';

export function SignProblem({ cause }: { readonly cause: unknown }): ReactNode {
  const speech = useSpeech();
  const guards = cause instanceof ApiProblem ? cause.problem.guards : [];
  return (
    <Notice tone="danger" live="alert" title={speech.t('act.refused')}>
      <p>{problemWords(cause, speech)}</p>
      {guards.length > 0 ? <Refusals refusals={guards} /> : null}
    </Notice>
  );
}
