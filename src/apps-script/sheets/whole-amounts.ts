/** Amounts in currencies without hundredths, such as yen, are shown without decimals. */
import { columnName } from '../../workbook/columns.ts';
import { type Run, runsOf } from '../../workbook/runs.ts';
import { NUMBER_FORMATS } from '../../workbook/sheet-spec.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';
import { BARE } from './format-columns.ts';
import { columnRuns } from './write-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const { integer: WHOLE, money: AMOUNT, text: NAME } = NUMBER_FORMATS;

/**
 * Formats the amounts of each row of the grid. The cell that names the row's currency gets the format of whole amounts too,
 * which text does not show: it tells how its row was formatted last, wherever the row was moved since. Only rows to be
 * formatted otherwise are touched, and of these only cells in our format: the seller's formats remain.
 */
export function setWholeAmounts(sheet: Sheet, own: OwnSheet, naming: string, isWhole: (row: number) => boolean): void {
  const named = own.positions.get(naming);
  if (named === undefined || own.maxRows < 2) return;
  const marks = sheet.getRange(2, named, own.maxRows - 1, 1).getNumberFormats();
  const rows = marks.flatMap(([mark], i) => ((mark === WHOLE) === isWhole(i + 2) ? [] : [i + 2]));
  if (rows.length === 0) return;
  const amounts = own.spec.columns.filter(({ type }) => type === 'money').map(({ id }) => id);
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  const read = columnRuns(own, [...amounts, naming]).map((run) => {
    return { run, formats: sheet.getRange(first, run.start, last - first + 1, run.length).getNumberFormats() };
  });
  for (const format of [WHOLE, AMOUNT, NAME]) {
    const areas = read.flatMap(({ run, formats }) => {
      const present = (row: number, column: number) => formats[row - first]![column - run.start]!;
      const isChanged = (row: number, column: number) =>
        changed(present(row, column), column === named, isWhole(row)) === format;
      return areasOf(run, (column) => rows.filter((row) => isChanged(row, column)));
    });
    if (areas.length > 0) sheet.getRangeList(areas).setNumberFormat(format);
  }
}

/** The format that the cell gets; `undefined` if it stays as it is. */
function changed(present: string, isName: boolean, isWhole: boolean): string | undefined {
  if (!isWhole) return present === WHOLE ? (isName ? NAME : AMOUNT) : undefined;
  return (isName ? BARE.includes(present) : present === AMOUNT) ? WHOLE : undefined;
}

/** The rows of each column as few areas, in A1 notation: neighbours with the same rows are one. */
function areasOf({ start, length }: Run, rowsOf: (column: number) => number[]): string[] {
  const columns = Array.from({ length }, (_, i) => ({ column: start + i, rows: rowsOf(start + i) }));
  const isSame = (a: readonly number[], b: readonly number[]) => a.join() === b.join();
  const firsts = columns.filter(({ rows }, i) => i === 0 || !isSame(rows, columns[i - 1]!.rows));
  return firsts.flatMap(({ column, rows }, i) => {
    const last = (firsts[i + 1]?.column ?? start + length) - 1;
    return runsOf(rows).map(
      (run) => `${columnName(column)}${run.start}:${columnName(last)}${run.start + run.length - 1}`,
    );
  });
}
