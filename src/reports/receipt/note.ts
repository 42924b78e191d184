/** What a receipt states besides problems: what was assumed, left out or combined. */

type NoteCode =
  | 'attribution'
  | 'columns-taught'
  | 'days-turned-back'
  | 'ends-today'
  | 'figures-turned-back'
  | 'header-repeated'
  | 'marketplace-blank'
  | 'marketplace-from-name'
  | 'marketplace-from-report'
  | 'marketplace-not-of-name'
  | 'marketplaces-of-rows'
  | 'no-rows'
  | 'nothing-listed'
  | 'one-day'
  | 'report-repeated'
  | 'rows-are-months'
  | 'rows-are-weeks'
  | 'rows-combined'
  | 'rows-duplicated'
  | 'rows-untracked'
  | 'snapshot-from-name'
  | 'snapshot-today'
  | 'subtotals-dropped'
  | 'totals-dropped'
  | 'unified-no-ad-product'
  | 'unified-no-cost'
  | 'unified-other-conversions'
  | 'unified-summed-over'
  | 'unified-untold-marketplace'
  | 'window-chosen'
  | 'window-common'
  | 'window-from-name'
  | 'window-from-report'
  | 'window-of-rows';

/** A note of a receipt: a code and its parameters. */
export interface Note {
  readonly code: NoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}

const MOST_ROWS = 10;

/** `3, 8, 21`, at most ten. */
export function rowList(rows: readonly (number | string)[]): string {
  const shown = rows.slice(0, MOST_ROWS).join(', ');
  return rows.length > MOST_ROWS ? `${shown}, …` : shown;
}
