/** Who is sitting here? The server's session; without one only the door of the house is shown. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { SessionView } from '#domain/protocol/views.ts';
import { ApiProblem, call, rememberCsrf } from './api.ts';

export interface SessionAccess {
  readonly session: SessionView | undefined;
  readonly enter: (personaId: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

const SessionContext = createContext<SessionAccess | undefined>(undefined);

async function fetchSession(): Promise<SessionView | null> {
  try {
    const session = await call<SessionView>('session');
    rememberCsrf(session.csrf);
    return session;
  } catch (cause) {
    if (cause instanceof ApiProblem && cause.problem.status === 401) return null;
    throw cause;
  }
}

export interface SessionState extends SessionAccess {
  readonly waiting: boolean;
  readonly failure: unknown;
  readonly retry: () => void;
}

/** Reads the session once; entering and leaving empty every cache, so that nothing of one person is seen by the next. */
export function useSessionState(): SessionState {
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['session'], queryFn: fetchSession, staleTime: Number.POSITIVE_INFINITY });
  return useMemo(
    () => ({
      session: query.data ?? undefined,
      waiting: query.isPending,
      failure: query.error,
      retry: () => void query.refetch(),
      enter: async (personaId) => {
        const session = await call<SessionView>('session', { method: 'POST', body: { personaId } });
        rememberCsrf(session.csrf);
        queries.clear();
        queries.setQueryData(['session'], session);
        await query.refetch();
      },
      leave: async () => {
        await call('session', { method: 'DELETE' });
        rememberCsrf('');
        queries.clear();
        await query.refetch();
      },
    }),
    [query, queries],
  );
}

export function SessionProvider({
  value,
  children,
}: {
  readonly value: SessionAccess;
  readonly children: ReactNode;
}): ReactNode {
  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
}

export function useSessionAccess(): SessionAccess {
  const access = useContext(SessionContext);
  if (!access) throw new Error('useSessionAccess needs SessionProvider');
  return access;
}

/** The session of a page that is only shown to people who have entered. */
export function useSession(): SessionView {
  const { session } = useSessionAccess();
  if (!session) throw new Error('useSession outside of a session');
  return session;
}
