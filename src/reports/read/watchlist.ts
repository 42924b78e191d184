/** What a shop tracks: of reports about all of Amazon, only rows that contain any of it are kept. */
import type { Cell } from '../../values/cell.ts';
import { foldedKeyword } from '../../values/fold.ts';
import type { Column } from '../recognise/header-match.ts';

/** Tracked ASINs and keywords. */
export interface Watchlist {
  readonly asins: ReadonlySet<string>;
  /** As returned by `foldedKeyword`. */
  readonly keywords: ReadonlySet<string>;
}

/** Returns a test that is true for a row with a tracked ASIN or keyword. */
export function trackedRows(columns: readonly Column[], tracked: Watchlist): (cells: readonly Cell[]) => boolean {
  const names = columns.filter(({ field }) => field.tracked);
  return (cells) =>
    names.some(({ field, index }) => {
      const cell = cells[index] ?? '';
      if (field.tracked === 'asin') return tracked.asins.has(String(cell).trim().toUpperCase());
      return tracked.keywords.has(foldedKeyword(cell));
    });
}
