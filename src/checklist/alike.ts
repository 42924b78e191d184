/** Matches of one rule that found the same figure in one marketplace, together. */
import type { Match } from './evaluate.ts';

/** In the order of the first of each. */
export function alike(matches: readonly Match[]): Match[][] {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const { rule, row } = match;
    const key = JSON.stringify([rule.id, row.marketplace, row[rule.field]]);
    groups.set(key, [...(groups.get(key) || []), match]);
  }
  return [...groups.values()];
}
