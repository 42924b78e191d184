/** What each row below a header is: a row of the report, or one that only repeats or adds up others. */
import { cellText } from '../../values/cell-text.ts';
import type { Table } from '../../values/table.ts';
import { isBlank } from '../../values/text.ts';
import type { Column } from '../recognise/header-match.ts';
import type { Identified } from '../recognise/identify.ts';

type RowSort = 'blank' | 'header' | 'totals' | 'footer' | 'data';

// `Total`, `Totals:`, `合计（25）`, in the languages of Amazon's pages.
const TOTAL =
  /^(?:totals?|grand total|sub-?total|sum|合计|总计|总和|汇总|小计|合計|総計|小計|gesamt|gesamtsumme|summe|totale|total général|suma|totaal|toplam|totalt) ?(?:[(（]\d+[)）])?[:：]?$/i;
const LONGEST_TOTAL = 'total général (12345):'.length;

function isTotal(text: string): boolean {
  return text.length <= LONGEST_TOTAL && TOTAL.test(text);
}

/** Column of the first cell behind `after` that holds anything; -1 where none does. */
function nextFilled(table: Table, row: number, after: number): number {
  for (let column = after + 1; column < table.width(row); column++) {
    if (!isBlank(table.cell(row, column))) return column;
  }
  return -1;
}

function isHeaderAgain(table: Table, row: number, columns: readonly Column[]): boolean {
  return columns.length > 0 && columns.every(({ index, header }) => cellText(table.cell(row, index)).trim() === header);
}

/** Nothing is named beside the word; a currency or a marketplace is no name. */
function addsUp(table: Table, row: number, word: number, columns: readonly Column[]): boolean {
  const named = columns.filter(
    ({ field, index }) => index !== word && !field.role && /^(?:text|asin)$/.test(field.type),
  );
  return named.every(({ index }) => isBlank(table.cell(row, index)));
}

/** Asks little of most rows: their first cell is filled, and with nothing that would make them anything but data. */
export function rowSorter({ kind, columns }: Identified, table: Table): (row: number) => RowSort {
  const footer = kind.footer === undefined ? undefined : new RegExp(kind.footer);
  const byPlace = [...columns].sort((a, b) => a.index - b.index);
  // Where no column is known yet, no row repeats the header.
  const [leftmost = { index: 0, header: '' }] = byPlace;
  /** By number of the first cell: whether a row that begins so is data whatever stands behind. */
  const begins: boolean[] = [];
  const isAlwaysData = (first: number, text: string): boolean =>
    first === 0 && leftmost.index === 0 && text !== leftmost.header && !isTotal(text) && !footer?.test(text);
  return (row) => {
    const known = table.known(row, 0);
    if (begins[known]) return 'data';
    const start = cellText(table.cell(row, 0)).trim();
    const first = isBlank(start) ? nextFilled(table, row, 0) : 0;
    if (first < 0) return 'blank';
    const text = first > 0 ? cellText(table.cell(row, first)).trim() : start;
    if (known >= 0) begins[known] = isAlwaysData(first, text);
    const mayRepeat = first !== leftmost.index || text === leftmost.header;
    if (mayRepeat && isHeaderAgain(table, row, byPlace)) return 'header';
    if (isTotal(text) && addsUp(table, row, first, columns)) return 'totals';
    return footer?.test(text) && nextFilled(table, row, first) < 0 ? 'footer' : 'data';
  };
}
