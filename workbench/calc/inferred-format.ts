/** The number format of a formula's result, for cells that have none of their own. */
import { areaHolds } from '../model/area.ts';
import { defaultDateFormat } from '../model/default-date-format.ts';
import type { CalculatedSheet, FormulaCell } from './formula-cell.ts';
import { inferFormat } from './infer-format.ts';
import type { Recalculation } from './recalculation.ts';

function ownerOf(
  sheet: CalculatedSheet,
  row: number,
  column: number,
  recalculation: Recalculation,
): FormulaCell | undefined {
  const own = sheet.formulaAt(row, column);
  if (own || sheet.store.spills.get(row, column) === undefined) return own;
  for (const cell of recalculation.claimers(sheet)) {
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

/** The number format that a formula gives to a cell; undefined if none does. */
export function inferredFormat(
  sheet: CalculatedSheet,
  row: number,
  column: number,
  recalculation: Recalculation,
): string | undefined {
  const cell = ownerOf(sheet, row, column, recalculation);
  if (!cell) return undefined;
  const date = dateOfCustomFunction(cell, row, column);
  if (date !== undefined) return date;
  return inferFormat(cell.tree, recalculation.scopeOf(cell));
}
