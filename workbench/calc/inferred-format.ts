/** The number format a formula's answer brings along, for cells that have none of their own. */
import { areaHolds } from '../model/area.ts';
import { defaultDateFormat } from '../model/default-date-format.ts';
import type { Sheet } from '../model/sheet.ts';
import type { FormulaCell } from './formula-cell.ts';
import { inferFormat } from './infer-format.ts';

function ownerOf(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
  const own = sheet.formulaAt(row, column);
  if (own || sheet.store.spills.get(row, column) === undefined) return own;
  for (const cell of sheet.spreadsheet.recalculation.claimers(sheet)) {
    if (cell.spilled && areaHolds(cell.claim, row, column)) return cell;
  }
  return undefined;
}

function dateOfCustomFunction(cell: FormulaCell, row: number, column: number): string | undefined {
  if (!cell.dateColumns.has(column - cell.column)) return undefined;
  const value = row === cell.row && column === cell.column ? cell.value : cell.sheet.store.spills.get(row, column);
  if (typeof value !== 'number') return undefined;
  return defaultDateFormat(cell.sheet.spreadsheet.locale, !Number.isInteger(value));
}

/** The number format of what stands at a place, as far as a formula decides it. */
export function inferredFormat(sheet: Sheet, row: number, column: number): string | undefined {
  const cell = ownerOf(sheet, row, column);
  if (!cell) return undefined;
  const date = dateOfCustomFunction(cell, row, column);
  if (date !== undefined) return date;
  return inferFormat(cell.tree, sheet.spreadsheet.recalculation.scopeOf(cell));
}
