/** What a shop follows: of a report about all of Amazon, only rows that name any of it are kept. */
import type { Cell } from '../../values/cell.ts';
import { foldedKeyword } from '../../values/folded-keyword.ts';
import type { Column } from '../recognise/header-match.ts';

export interface Watchlist {
  readonly asins: ReadonlySet<string>;
  /** Folded by `foldedKeyword`. */
  readonly keywords: ReadonlySet<string>;
}

/** True for a row that names something tracked. */
export function trackedRows(columns: readonly Column[], tracked: Watchlist): (cells: readonly Cell[]) => boolean {
  const names = columns.filter(({ field }) => field.tracked);
  return (cells) =>
    names.some(({ field, index }) => {
      const cell = cells[index] ?? '';
      if (field.tracked === 'asin') return tracked.asins.has(String(cell).trim().toUpperCase());
      return tracked.keywords.has(foldedKeyword(cell));
    });
}
