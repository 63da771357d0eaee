/** What is the name behind an id of the directory? For values that are references. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { packQuery } from './queries.ts';
import { useSpeech } from './speech.tsx';

/** Resolves ids of posts, facilities, institutions and contacts; undefined for any other text. */
export function useNames(): (id: string) => string | undefined {
  const pack = useQuery(packQuery).data;
  const { say } = useSpeech();
  return useMemo(() => {
    const names = new Map<string, string>();
    if (pack) {
      for (const row of [...pack.posts, ...pack.facilities, ...pack.contacts]) names.set(row.id, say(row.name));
      for (const row of pack.institutions) names.set(row.id, row.short);
    }
    return (id) => names.get(id);
  }, [pack, say]);
}
