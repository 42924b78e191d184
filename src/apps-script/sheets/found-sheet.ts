/** One of our sheets within this run of the script; name and size are asked of Google only when they are used. */
import { placesOf } from '../../workbook/header-note.ts';
import type { SheetSpec } from '../../workbook/sheet-spec.ts';
import { HeaderMoved, type OwnSheet } from '../../workbook/workbook.ts';

export interface FoundSheet extends OwnSheet {
  /** Notes of the header row, by column. */
  readonly notes: string[];
  /** Updated when the add-on adds rows; set to 0 to ask Google again. */
  maxRows: number;
}

/** Throws `HeaderMoved` if no column of ours is marked in the header. */
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
