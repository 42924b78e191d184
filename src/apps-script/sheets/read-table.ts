/** Reads one of our sheets whole: its rows by column id, and what it needs to be written back as it was. */
import type { Cell } from '../../values/cell.ts';
import type { Row } from '../../values/row.ts';
import type { ColumnSpec } from '../../workbook/sheet-spec.ts';
import type { OwnSheet, TableRead } from '../../workbook/workbook.ts';
import { asColumn, type CellReader } from '../cell-conversion.ts';

/** What a read keeps beside the rows, to write unchanged cells back exactly as they were. */
export interface SheetRead extends TableRead {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
}

export function readTable(sheet: GoogleAppsScript.Spreadsheet.Sheet, own: OwnSheet, readCell: CellReader): SheetRead {
  const range = sheet.getDataRange();
  const values = range.getValues().map((row) => row.map(readCell));
  // After the values, by whose keys a write notices that rows moved since: no formula lands in another row.
  const formulas = range.getFormulas();
  return {
    values,
    formulas,
    rows: values.slice(1).map((row) => rowOf(own, row)),
    nextRow: lastUsedRow(own, values) + 1,
    headerFormulas: new Map(
      formulaColumns(own).map((column) => [column.id, formulas[0]![own.positions.get(column.id)! - 1] ?? '']),
    ),
  };
}

function formulaColumns(own: OwnSheet): ColumnSpec[] {
  return own.spec.columns.filter((column) => column.origin === 'formula' && own.positions.has(column.id));
}

function rowOf(own: OwnSheet, values: readonly Cell[]): Row {
  const row: Row = {};
  for (const column of own.spec.columns) {
    const position = own.positions.get(column.id);
    if (position !== undefined) row[column.id] = asColumn(values[position - 1] ?? '', column.type);
  }
  return row;
}

/** Answers that spilled from a header do not make a row used; anything else does, the seller's notes included. */
function lastUsedRow(own: OwnSheet, values: readonly (readonly Cell[])[]): number {
  const spills = new Set(formulaColumns(own).map((column) => own.positions.get(column.id)! - 1));
  for (let r = values.length - 1; r > 0; r -= 1) {
    if (values[r]!.some((cell, c) => cell !== '' && !spills.has(c))) return r + 1;
  }
  return 1;
}
