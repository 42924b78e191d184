/** The spreadsheet as formulas see it. */
import type { Area } from '../model/area.ts';

/** A sheet that formulas refer to. */
export interface FormulaSheet {
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly spreadsheet: FormulaBook;
  /** The number of rows up to the last one that is not empty. */
  filledRows(): number;
  /** The number format a cell shows its value by. */
  numberFormatAt(row: number, column: number): string | undefined;
}

/** The spreadsheet whose sheets and named ranges formulas refer to. */
interface FormulaBook {
  readonly locale: string;
  sheetForFormula(name: string): FormulaSheet | undefined;
  namedRangeForFormula(name: string): { readonly sheet: FormulaSheet; readonly area: Area } | undefined;
}
