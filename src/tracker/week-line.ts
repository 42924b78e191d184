/** A line of the Week sheet. */

import type { Cell } from '../values/cell.ts';
import { isWithoutFractions } from '../values/currency.ts';
import type { RowOf } from '../workbook/columns.ts';
import { asinText } from './entry.ts';

/** The id of a section; the dictionary has its words. */
type Section =
  | 'Week'
  | 'News'
  | 'Up'
  | 'Down'
  | 'Entered'
  | 'Left'
  | 'Coverage'
  | 'Offers'
  | 'Price'
  | 'Search rank'
  | 'Search share'
  | 'Proposed'
  | 'Gap';

/** The cells of a line. */
type Cells = readonly [subject: Cell, before?: Cell, now?: Cell, change?: Cell, trend?: Cell];

/** `of` names the marketplace and our product, if any; cells not given are blank. */
export function weekLine(section: Section, of: Partial<RowOf<'week'>>, ...cells: Cells): RowOf<'week'> {
  const [subject, before = '', now = '', change = '', trend = ''] = cells;
  const { marketplace = '', product } = of;
  return { section, marketplace, product: asinText(product), subject, before, now, change, trend };
}

/** 0.25 → `25 %`; text remains. */
export function percent(cell: Cell = ''): string {
  return typeof cell === 'number' ? `${Math.round(cell * 100)} %` : String(cell);
}

/** A price as text, because the cells beside it are whole numbers: 19.5 → `19.50`, 1980 yen → `1980`. */
export function priceText(cell: Cell | undefined, currency: string): string {
  return typeof cell === 'number' ? cell.toFixed(isWithoutFractions(currency) ? 0 : 2) : '';
}

/** `+19`, `−3`. */
export function signed(cell: Cell | undefined): string {
  const number = Number(cell);
  return (number < 0 ? '−' : '+') + Math.abs(number);
}

/** The number in a cell, `undefined` if there is none. */
export function numberIn(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}
