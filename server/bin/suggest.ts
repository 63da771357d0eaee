/** Which word was meant? For a mistyped command. */

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word at most two mistakes away, or one that begins the same way; undefined when none is near. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((word) => ({ word, far: word.startsWith(typed) ? 0.5 : distance(typed.toLowerCase(), word) }))
    .sort((a, b) => a.far - b.far);
  return ranked[0] && ranked[0].far <= 2 ? ranked[0].word : undefined;
}
