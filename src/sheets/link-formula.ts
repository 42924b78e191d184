/**
 * The formula of a link to a row of another sheet. It looks at the row's key before it leads there: a row that was sorted
 * away leads to the head of the sheet, never to another row. Nothing that a stranger wrote stands in it.
 */
import { columnName } from '../workbook/columns.ts';
import type { OwnSheet } from '../workbook/workbook.ts';
import { quotedSheet } from './header-formula.ts';

/** Between the cells of a key. */
export const KEY_SEPARATOR = '|';

/** The cell that a link leads to, and the row's key as it should be: both in the sheet that has the link. */
interface LinkTarget {
  readonly sheet: OwnSheet;
  readonly column: string;
  /** `undefined` for the sheet as a whole. */
  readonly row: number | undefined;
  /** The cell with the expected key, `$L5`. */
  readonly keyCell: string;
  /** What the link shows, a word of ours. */
  readonly label: string;
}

/** `=HYPERLINK("#gid=7&range=D"&…;"Stock")`. */
export function linkFormula({ sheet, column, row, keyCell, label }: LinkTarget): string {
  const { id, name, spec, positions } = sheet;
  const start = `"#gid=${id}&range=${columnName(positions.get(column) ?? 1)}"`;
  if (row === undefined || spec.key.some((one) => !positions.has(one))) return `=HYPERLINK(${start}&1;"${label}")`;
  const cell = (one: string) => `${quotedSheet(name)}!$${columnName(positions.get(one)!)}$${row}`;
  const isDay = (one: string) => spec.columns.find((spec) => spec.id === one)!.type === 'day';
  const key = spec.key.map((one) => (isDay(one) ? `N(${cell(one)})` : cell(one))).join(`&"${KEY_SEPARATOR}"&`);
  // Sheets follows a row that moves because others were inserted or deleted, but not one that is sorted.
  const place = `IFERROR(IF(EXACT(${key};${keyCell});ROW(${cell(spec.key[0]!)});1);1)`;
  return `=HYPERLINK(${start}&${place};"${label}")`;
}
