/** A change of the spreadsheet as plain data, with what is needed to undo it. */
import type { Area } from './area.ts';
import type { CellFormat } from './cell-format.ts';
import type { Chart } from './chart.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import type { SheetFile } from './daybook-file.ts';
import type { CellInput } from './scalar.ts';
import type { Validation } from './sheet-extras.ts';

/** Everything that was in deleted cells. */
export interface RemovedCells {
  cells: CellInput[][];
  formats: CellFormat[][];
  notes: string[][];
  validations: (Validation | null)[][];
}

/** A formula text that a structural edit rewrote. */
export interface RewrittenFormula {
  sheetId: number;
  row: number;
  column: number;
  before: string;
  after: string;
}

/** Rules, names, merges, filters … as they were before a structural edit. */
export interface SurroundingsBefore {
  conditionalFormats: { sheetId: number; before: ConditionalFormat[] }[];
  charts: { sheetId: number; before: Chart[] }[];
  namedRanges: [name: string, { sheetId: number; area: Area }][];
  properties: Record<string, unknown>;
}

/** One mutation. */
export type Change =
  | { type: 'cells'; sheetId: number; area: Area; before: CellInput[][]; after: CellInput[][] }
  | { type: 'formats'; sheetId: number; area: Area; before: CellFormat[][]; after: CellFormat[][] }
  | { type: 'notes'; sheetId: number; area: Area; before: string[][]; after: string[][] }
  | {
      type: 'validations';
      sheetId: number;
      area: Area;
      before: (Validation | null)[][];
      after: (Validation | null)[][];
    }
  | { type: 'conditional-formats'; sheetId: number; before: ConditionalFormat[]; after: ConditionalFormat[] }
  | {
      type: 'rows-inserted' | 'columns-inserted';
      sheetId: number;
      at: number;
      count: number;
      rewritten: RewrittenFormula[];
    }
  | {
      type: 'rows-deleted' | 'columns-deleted';
      sheetId: number;
      at: number;
      count: number;
      removed: RemovedCells;
      rewritten: RewrittenFormula[];
      surroundings: SurroundingsBefore;
    }
  | { type: 'rows-sorted'; sheetId: number; area: Area; order: number[]; before: CellInput[][] }
  | { type: 'sheet-added'; sheetId: number; index: number; name: string }
  | { type: 'sheet-deleted'; sheetId: number; index: number; before: SheetFile; rewritten: RewrittenFormula[] }
  | { type: 'sheet-moved'; sheetId: number; before: number; after: number }
  | { type: 'sheet-renamed'; sheetId: number; before: string; after: string; rewritten: RewrittenFormula[] }
  | { type: 'sheet-property'; sheetId: number; property: string; before: unknown; after: unknown }
  | { type: 'spreadsheet-property'; property: string; before: unknown; after: unknown }
  | { type: 'calculated'; areas: { sheetId: number; area: Area }[] };
