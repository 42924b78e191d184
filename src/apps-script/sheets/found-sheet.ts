/** One of our sheets as this run of the script knows it: what nobody asks for costs no call. */
import { placesOf } from '../../workbook/header-note.ts';
import type { SheetSpec } from '../../workbook/sheet-spec.ts';
import { HeaderMoved, type OwnSheet } from '../../workbook/workbook.ts';

export interface FoundSheet extends OwnSheet {
  /** Of the header row, from its first column on. */
  readonly notes: string[];
  /** Set by whoever makes the grid longer; 0 where only Sheets knows. */
  maxRows: number;
}

export function foundSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, spec: SheetSpec, notes: string[]): FoundSheet {
  const positions = placesOf(spec, notes);
  if (positions.size === 0) throw new HeaderMoved(sheet.getName());
  let [name, maxRows] = ['', 0];
  return {
    id: sheet.getSheetId(),
    spec,
    notes,
    positions,
    get name() {
      name ||= sheet.getName();
      return name;
    },
    get maxRows() {
      maxRows ||= sheet.getMaxRows();
      return maxRows;
    },
    set maxRows(rows) {
      maxRows = rows;
    },
  };
}
