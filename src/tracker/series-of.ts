/** The weeks of each thing that is followed, oldest first. */
import type { Entry } from './entry.ts';

/** A row that stands twice counts once, the upper one; rows without a week are in none. */
export function seriesOf(entries: readonly Entry[]): Entry[][] {
  const all = new Map<string, Map<number, Entry>>();
  for (const entry of entries) {
    if (Number.isNaN(entry.monday)) continue;
    const series = all.get(entry.subject) || new Map<number, Entry>();
    if (!series.has(entry.monday)) series.set(entry.monday, entry);
    all.set(entry.subject, series);
  }
  return [...all.values()].map((series) => [...series.values()].sort((a, b) => a.monday - b.monday));
}
