/** What is shown while reading, when reading failed, and when there it is? The same three answers on every page. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Busy } from '../ui/busy.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { useSpeech } from './speech.tsx';

export interface LoadProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
  readonly waiting?: string;
}

export function Load<T>({ query, children, waiting }: LoadProps<T>): ReactNode {
  const { t } = useSpeech();
  if (query.data !== undefined) {
    return (
      <>
        {query.isRefetchError ? (
          <ProblemNotice cause={query.error} title={t('problem.stale')} onRetry={() => void query.refetch()} />
        ) : null}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) return <ProblemNotice cause={query.error} onRetry={() => void query.refetch()} />;
  return <Busy words={waiting ?? t('shell.reading')} />;
}
