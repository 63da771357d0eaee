/** Where does the next page start? An opaque mark that holds the sort key of the last row, and nothing about the viewer. */

/** The mark for a sort key of numbers and strings. */
export function writeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key of a mark, if it has as many parts of these types; undefined for anything else. */
export function readCursor(
  cursor: string,
  types: readonly ('string' | 'number')[],
): readonly (string | number)[] | undefined {
  if (cursor.length > 500) return undefined;
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(key) || key.length !== types.length) return undefined;
  const isWhole = key.every(
    (part: unknown, i) => typeof part === types[i] && (typeof part === 'string' || Number.isSafeInteger(part)),
  );
  return isWhole ? (key as (string | number)[]) : undefined;
}
