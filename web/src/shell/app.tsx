/** How does the application hang together? Kit, language, session, then the door or the house. */
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { Busy } from '../ui/busy.tsx';
import { ApiProblem } from './api.ts';
import { Boundary } from './boundary.tsx';
import { Frame } from './frame.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { Routes } from './routes.tsx';
import { SessionProvider, useSessionState } from './session.tsx';
import { SpeechProvider, useSpeech } from './speech.tsx';
import { theme } from './theme.ts';

const queries = new QueryClient({
  defaultOptions: {
    // Without network a call fails at once and says so; a call that waits in silence looks like one that was saved.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      // A refusal does not become an answer by asking again; a dropped connection may.
      retry: (count, cause) => count < 2 && cause instanceof ApiProblem && cause.problem.status === 0,
    },
  },
});

const schemes = localStorageColorSchemeManager({ key: 'amparo.scheme' });
const Door = lazy(() => import('../rooms/access/door.tsx').then((module) => ({ default: module.Door })));

export function App(): ReactNode {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queries}>
        <House />
      </QueryClientProvider>
    </MantineProvider>
  );
}

function House(): ReactNode {
  const state = useSessionState();
  return (
    <SpeechProvider zone={state.session?.zone ?? 'UTC'}>
      <SessionProvider value={state}>
        <Boundary>
          <Inside state={state} />
        </Boundary>
      </SessionProvider>
    </SpeechProvider>
  );
}

function Inside({ state }: { readonly state: ReturnType<typeof useSessionState> }): ReactNode {
  const { t } = useSpeech();
  const waiting = <Busy words={t('shell.opening')} />;
  if (state.waiting) return waiting;
  if (state.failure) return <ProblemNotice cause={state.failure} onRetry={state.retry} />;
  if (!state.session) {
    return (
      <Suspense fallback={waiting}>
        <Door />
      </Suspense>
    );
  }
  return (
    <Frame key={state.session.officer.id}>
      <Boundary>
        <Suspense fallback={waiting}>
          <Routes />
        </Suspense>
      </Boundary>
    </Frame>
  );
}
