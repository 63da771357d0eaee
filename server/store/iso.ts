/** How does an instant travel to the database? As ISO text; a case repeats the same few instants many times over. */
import type { Instant } from '#domain/kernel/instant.ts';

const known = new Map<Instant, string>();

/** ISO 8601 in UTC. The memo holds values, not state, and is emptied before it grows. */
export function iso(at: Instant): string {
  let text = known.get(at);
  if (text === undefined) {
    text = new Date(at).toISOString();
    if (known.size > 2000) known.clear();
    known.set(at, text);
  }
  return text;
}

export function optionalIso(at: Instant | undefined): string | null {
  return at === undefined ? null : iso(at);
}
