/** Finds the name that was meant by a misspelt one. */

/** The name with the fewest edits; `undefined` if that takes more edits than half of the letters. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const ranked = names.map((other) => ({ other, edits: edits(name.toLowerCase(), other.toLowerCase()) }));
  const best = ranked.reduce((a, b) => (b.edits < a.edits ? b : a), { other: '', edits: Number.POSITIVE_INFINITY });
  return best.edits <= name.length / 2 ? best.other : undefined;
}

/** The Levenshtein distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same));
    }
    row = next;
  }
  return row[b.length]!;
}
