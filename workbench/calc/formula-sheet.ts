/** What formulas see of the spreadsheet around them. */
import type { Area } from '../model/area.ts';

/** A sheet that formulas refer to. */
export interface FormulaSheet {
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly spreadsheet: FormulaBook;
  /** Rows up to the last one that holds anything. */
  filledRows(): number;
  /** The number format a cell shows its value by. */
  numberFormatAt(row: number, column: number): string | undefined;
}

/** The spreadsheet that formulas name sheets and ranges of. */
interface FormulaBook {
  readonly locale: string;
  sheetForFormula(name: string): FormulaSheet | undefined;
  namedRangeForFormula(name: string): { readonly sheet: FormulaSheet; readonly area: Area } | undefined;
}
