/** Finds windows that share days: a sum over their rows would count those days twice. */
import { cellText, type Row } from '../../values/cell.ts';
import { dayFromIso } from '../../values/day.ts';
import type { Span } from '../../values/span.ts';

/** ISO days, both included. */
interface RowWindow extends Span {
  readonly marketplace: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Two overlapping windows of one marketplace, of which one is in the `added` rows and not in older ones; `undefined` if
 * there are none.
 */
export function newOverlap(
  before: readonly Row[],
  added: readonly Row[],
): readonly [added: RowWindow, other: RowWindow] | undefined {
  const known = windowsIn(before);
  const all = new Map([...known, ...windowsIn(added)]);
  const isNew = (window: RowWindow) => !known.has(nameOf(window));
  const furthest = new Map<string, { any?: RowWindow; fresh?: RowWindow }>();
  for (const window of [...all.values()].sort((a, b) => a.first - b.first)) {
    const seen = furthest.get(window.marketplace) || {};
    const other = isNew(window) ? seen.any : seen.fresh;
    if (other && other.last >= window.first) return isNew(window) ? [window, other] : [other, window];
    const later = (one: RowWindow | undefined) => (one && one.last >= window.last ? one : window);
    furthest.set(window.marketplace, { any: later(seen.any), ...(isNew(window) ? { fresh: later(seen.fresh) } : {}) });
  }
  return undefined;
}

function nameOf({ marketplace, from, to }: RowWindow): string {
  return `${marketplace} ${from} ${to}`;
}

function windowsIn(rows: readonly Row[]): Map<string, RowWindow> {
  const windows = new Map<string, RowWindow>();
  for (const row of rows) {
    const [marketplace, from, to] = [cellText(row.marketplace), cellText(row.from), cellText(row.to)];
    const name = `${marketplace} ${from} ${to}`;
    if (windows.has(name)) continue;
    const [first, last] = [dayFromIso(from), dayFromIso(to)];
    if (first !== undefined && last !== undefined) windows.set(name, { marketplace, from, to, first, last });
  }
  return windows;
}
