/** The only place in the domain that may throw: a broken invariant is a defect of ours, never a user's mistake. */
export class BrokenInvariant extends Error {
  override name = 'BrokenInvariant';
}

/** Throws {@link BrokenInvariant} unless `condition` holds. */
export function assert(condition: unknown, what: string): asserts condition {
  if (!condition) throw new BrokenInvariant(what);
}

/** The value, or a broken invariant when it is missing. */
export function must<T>(value: T | undefined | null, what: string): T {
  assert(value !== undefined && value !== null, what);
  return value;
}
