/** Sorts rows below a header: rows of the report, repeated headers, and totals. */
import { cellText } from '../../values/cell.ts';
import type { Table } from '../../values/table.ts';
import { isBlank } from '../../values/text.ts';
import type { Column } from '../recognise/header-match.ts';
import type { Identified } from '../recognise/identify.ts';
import { isTotalWord, type TotalFinder } from './total-rows.ts';

type RowSort = 'blank' | 'header' | 'totals' | 'footer' | 'data';

/** Column of the first filled cell after `after`; -1 if there is none. */
function nextFilled(table: Table, row: number, after: number): number {
  for (let column = after + 1; column < table.width(row); column++) {
    if (!isBlank(table.cell(row, column))) return column;
  }
  return -1;
}

function isHeaderAgain(table: Table, row: number, columns: readonly Column[]): boolean {
  return columns.length > 0 && columns.every(({ index, header }) => cellText(table.cell(row, index)).trim() === header);
}

/** A quick test for most rows: their first cell is filled with what only data contains. */
export function rowSorter({ kind, columns }: Identified, table: Table, totals: TotalFinder): (row: number) => RowSort {
  const footer = kind.footer === undefined ? undefined : new RegExp(kind.footer);
  const byPlace = [...columns].sort((a, b) => a.index - b.index);
  // Without a known column no row repeats the header.
  const [leftmost = { index: 0, header: '' }] = byPlace;
  /** By number of the first cell: true if a row with this cell is data, unless one of its names contains 'total'. */
  const begins: boolean[] = [];
  const isAlwaysData = (first: number, text: string): boolean =>
    first === 0 && leftmost.index === 0 && text !== leftmost.header && !isTotalWord(text) && !footer?.test(text);
  return (row) => {
    const known = table.known(row, 0);
    if (begins[known] && !totals.mayBe(row)) return 'data';
    const start = cellText(table.cell(row, 0)).trim();
    const first = isBlank(start) ? nextFilled(table, row, 0) : 0;
    if (first < 0) return 'blank';
    const text = first > 0 ? cellText(table.cell(row, first)).trim() : start;
    if (known >= 0) begins[known] = isAlwaysData(first, text);
    const mayRepeat = first !== leftmost.index || text === leftmost.header;
    if (mayRepeat && isHeaderAgain(table, row, byPlace)) return 'header';
    if (totals.isOne(row, first)) return 'totals';
    return footer?.test(text) && nextFilled(table, row, first) < 0 ? 'footer' : 'data';
  };
}
