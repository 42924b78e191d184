/** Where a cell leads whose formula is a HYPERLINK to a place of this spreadsheet, `#gid=7&range=D5`. */
import { a1, parseA1 } from '../../model/area.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Spreadsheet } from '../../model/spreadsheet.ts';
import type { LinkTarget } from '../wire.ts';

const PLACE = /^#gid=(\d+)&range=([A-Z]+\d+(?::[A-Z]+\d+)?)$/;

/** The place; null if the cell has no such link, or its place is gone or hidden. */
export function linkTarget(spreadsheet: Spreadsheet, sheet: Sheet, row: number, column: number): LinkTarget | null {
  const [[formula = ''] = []] = sheet.formulas({ row, column, rows: 1, columns: 1 });
  const [, id, range] = PLACE.exec(spreadsheet.calculator.linkOf(formula, sheet, row, column)) ?? [];
  const target = spreadsheet.sheetById(Number(id ?? Number.NaN));
  const area = target && !target.hidden && parseA1(range!, target);
  const isThere = area && area.row + area.rows <= target.maxRows && area.column + area.columns <= target.maxColumns;
  return isThere ? { sheetId: target.id, name: `${target.name}!${a1(area)}`, area } : null;
}
