/** The format of a saved spreadsheet (`*.daybook.json`): compact JSON with a version. */
import type { Area } from './area.ts';
import type { CellFormat } from './cell-format.ts';
import type { Chart } from './chart.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import type { SheetFilter, Validation } from './sheet-extras.ts';

/** One stored cell: a plain value, null for none, `{ f }` a formula, `{ e, m }` an error. */
export type CellFile = number | string | boolean | null | { f: string } | { e: string; m?: string };

/** A run of stored cells: row, first column, cells. */
export type CellRun = [row: number, column: number, cells: CellFile[]];

/** A block of equal items: row, column, rows, columns, index in the table of items. */
export type BlockFile = [row: number, column: number, rows: number, columns: number, index: number];

/** The cells of a saved sheet, and what stands on them. */
export interface CellsFile {
  cells: CellRun[];
  formats: BlockFile[];
  formatTable: CellFormat[];
  validations: BlockFile[];
  validationTable: Validation[];
  notes: [row: number, column: number, note: string][];
}

/** The cells of a saved sheet as JSON, without the braces around them. */
export type CellsText = Buffer;

/** A saved sheet without its cells. */
export interface SurroundingsFile {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | null;
  columnWidths: [column: number, pixels: number][];
  rowHeights: [row: number, pixels: number][];
  hiddenRows: number[];
  hiddenColumns: number[];
  mergedAreas: Area[];
  filter: SheetFilter | null;
  bandings: unknown[];
  protections: unknown[];
  charts: Chart[];
  conditionalFormats: ConditionalFormat[];
}

/** A saved sheet. */
export interface SheetFile extends SurroundingsFile, CellsFile {}

/** A saved spreadsheet. */
export interface DaybookFile<Sheet = SheetFile> {
  format: 'daybook';
  version: 1;
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  activeSheetId: number;
  selection: Area;
  sheetsMade: number;
  namedRanges: [name: string, sheetId: number, area: Area][];
  properties: {
    document: Record<string, string>;
    script: Record<string, string>;
    user: Record<string, string>;
  };
  sheets: Sheet[];
}
