/** Text, style and corner marks of cells, cached because Univer asks for each cell many times per frame. */
import type { CellFormat } from '../../model/cell-format.ts';
import type { RuleColors } from './rule-colors.ts';
import type { SheetData } from './sheet-data.ts';
import { naturalPlace, shownText } from './shown-cell.ts';
import { univerStyle } from './univer-style.ts';

/** As Sheets shows a link that nobody formatted. */
const LINK: CellFormat = { fontColor: '#1155cc', fontLine: 'underline' };
const noteMark = { tr: { size: 6, color: '#fbbc04' } };
const errorMark = { tr: { size: 6, color: '#ea4335' } };

/** The cached looks of one sheet's cells. */
export class CellLooks {
  private readonly data: SheetData;
  private readonly colors: RuleColors;
  private readonly locale: string;
  private readonly rows = new Map<number, object[]>();

  constructor(data: SheetData, colors: RuleColors, locale: string) {
    this.data = data;
    this.colors = colors;
    this.locale = locale;
  }

  /** What to add to Univer's own data of a cell. */
  of(row: number, column: number): object {
    let looks = this.rows.get(row);
    if (!looks) {
      looks = [];
      this.rows.set(row, looks);
    }
    looks[column] ??= this.look(row, column);
    return looks[column];
  }

  /** Drops the cache of rows that changed. */
  forget(row: number, count: number): void {
    for (let at = row; at < row + count; at++) this.rows.delete(at);
  }

  private look(row: number, column: number): object {
    const value = this.data.held(row, column)?.v;
    const format = { ...(this.data.isLink(row, column) && LINK), ...this.data.format(row, column) };
    const isRaw = value === undefined || typeof value === 'boolean';
    const isError = typeof value === 'object' && value.e !== 'Loading...';
    const mark = isError ? errorMark : this.data.note(row, column) === undefined ? undefined : noteMark;
    return {
      ...(isRaw ? {} : { v: shownText(value, format.numberFormat, this.locale), t: 1 }),
      s: univerStyle(format, this.colors.at(row, column) ?? {}, naturalPlace(value)),
      ...(mark ? { markers: mark } : {}),
    };
  }
}
