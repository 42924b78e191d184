/** An .xlsx package → the tables of its worksheets. */
import { cutLines } from '../../../src/delimited/cut-lines.ts';
import type { Cell } from '../../../src/values/cell.ts';
import { limits } from '../limits.ts';
import type { ParsedTable } from '../parsed-table.ts';
import { rectangular } from '../rectangular.ts';
import type { CellContext } from './cell-value.ts';
import { styleKinds } from './date-format.ts';
import { type PackageParts, packageParts } from './package-parts.ts';
import { richText } from './rich-text.ts';
import { type WorkbookParts, workbookParts } from './sheet-list.ts';
import { sheetRows } from './sheet-rows.ts';
import { elements, plainXml } from './xml.ts';

/** Puts every row at its original row number, or below the row before if that place is taken. */
function atTheirNumbers(rows: readonly Cell[][], numbers: readonly number[]): Cell[][] {
  const placed: Cell[][] = [];
  rows.forEach((row, i) => {
    while (placed.length < numbers[i]! - 1) placed.push([]);
    placed.push(row);
  });
  return placed;
}

/** The table of one worksheet; if a text file was opened as a single column, its lines are cut into cells. */
function sheetTable(name: string, rows: readonly Cell[][]): ParsedTable {
  const lines = cutLines(rows);
  const table = rectangular(lines ? atTheirNumbers(lines.table, lines.rowNumbers) : rows);
  return { name, table, delimited: lines !== undefined };
}

function partOrNothing(parts: PackageParts, name: string | undefined): string {
  return name && parts.has(name) ? plainXml(parts.text(name)) : '';
}

function cellContext(parts: PackageParts, workbook: WorkbookParts): CellContext {
  const shared = partOrNothing(parts, workbook.sharedStrings);
  return {
    strings: Array.from(elements(shared, 'si'), ({ content }) => richText(content)),
    styles: styleKinds(partOrNothing(parts, workbook.styles)),
    from1904: workbook.from1904,
  };
}

/** The tables of all sheets that are not empty, ten million cells in all. `progress` gets the share done. */
export function readXlsx(bytes: Uint8Array, progress: (share: number) => void): ParsedTable[] {
  const parts = packageParts(bytes);
  const workbook = workbookParts(parts);
  const context = cellContext(parts, workbook);
  let left: number = limits.cells;
  const tables = workbook.sheets.map(({ name, part }, index): ParsedTable => {
    progress((index + 0.5) / workbook.sheets.length);
    const { rows, valueless } = sheetRows(plainXml(parts.text(part)), context, left);
    const read = sheetTable(name, rows);
    left -= read.table.length * (read.table[0]?.length ?? 0);
    return valueless.length > 0 ? { ...read, valueless } : read;
  });
  return tables.filter(({ table }) => table.length > 0);
}
