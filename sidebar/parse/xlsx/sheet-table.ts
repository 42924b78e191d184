/** The table of one worksheet; lines of text that were opened as one column are cut into cells. */
import { cutLines } from '../../../src/delimited/cut-lines.ts';
import type { Cell } from '../../../src/values/cell.ts';
import type { ParsedTable } from '../parsed-table.ts';
import { rectangular } from '../rectangular.ts';

/** Every row at its own number, as far as rows before leave it free. */
function atTheirNumbers(rows: readonly Cell[][], numbers: readonly number[]): Cell[][] {
  const placed: Cell[][] = [];
  rows.forEach((row, i) => {
    while (placed.length < numbers[i]! - 1) placed.push([]);
    placed.push(row);
  });
  return placed;
}

export function sheetTable(name: string, rows: readonly Cell[][]): ParsedTable {
  const lines = cutLines(rows);
  const table = rectangular(lines ? atTheirNumbers(lines.table, lines.rowNumbers) : rows);
  return { name, table, delimited: lines !== undefined };
}
