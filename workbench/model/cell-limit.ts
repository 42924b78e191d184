/** The most cells a spreadsheet may have. */
import { ModelError } from './model-error.ts';

// Google: "approaching 10 million cells" is the documented limit of a spreadsheet.
const LIMIT = 10_000_000;

interface GridSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** Throws if `added` more cells would be too many. */
export function checkCellCount({ sheets }: { readonly sheets: readonly GridSize[] }, added: number): void {
  const cells = sheets.reduce((total, sheet) => total + sheet.maxRows * sheet.maxColumns, added);
  if (cells <= LIMIT) return;
  const sentence = `This action would increase the number of cells in the workbook above the limit of ${LIMIT} cells.`;
  throw new ModelError('too-many-cells', sentence);
}
