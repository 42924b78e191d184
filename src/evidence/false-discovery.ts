/**
 * The Benjamini–Hochberg procedure: of many tests, rejects those of which at most a given share is expected to be
 * chance.
 */

/** Indices of the rejected hypotheses, in the order given; a P equal to its limit is rejected. */
export function discoveries(chances: readonly number[], share: number): number[] {
  const order = chances.map((_, i) => i).sort((a, b) => chances[a]! - chances[b]!);
  let last = -1;
  order.forEach((index, rank) => {
    if (chances[index]! <= (share * (rank + 1)) / chances.length) last = rank;
  });
  return order.slice(0, last + 1).sort((a, b) => a - b);
}
