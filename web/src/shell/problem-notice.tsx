/** What went wrong, and what now? A failure is shown as a failure, with the way out; never as an empty list. */
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ApiProblem } from './api.ts';
import { type MessageKey, type Speech, useSpeech } from './speech.tsx';

/** The sentence for a failure: the server's own when it gave one, else what the network or status says. */
export function problemWords(cause: unknown, { t, say }: Speech): string {
  if (!(cause instanceof ApiProblem)) return t('problem.unexpected');
  const own = say(cause.problem.messages);
  return own || t(statusKey(cause.problem.status));
}

function statusKey(status: number): MessageKey {
  switch (status) {
    case 0:
      return 'problem.network';
    case 401:
      return 'problem.session';
    case 403:
      return 'problem.forbidden';
    case 404:
      return 'problem.notFound';
    case 423:
      return 'problem.sealed';
    default:
      return 'problem.unexpected';
  }
}

export interface ProblemNoticeProps {
  readonly cause: unknown;
  readonly onRetry?: () => void;
  readonly title?: string;
}

export function ProblemNotice({ cause, onRetry, title }: ProblemNoticeProps): ReactNode {
  const speech = useSpeech();
  const { t } = speech;
  return (
    <Notice
      tone="danger"
      live="alert"
      title={title ?? t('problem.title')}
      actions={
        onRetry ? (
          <Button kind="quiet" onPress={onRetry}>
            {t('problem.retry')}
          </Button>
        ) : null
      }
    >
      <p>{problemWords(cause, speech)}</p>
    </Notice>
  );
}
