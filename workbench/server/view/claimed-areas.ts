/** Where formulas spill: what they leave behind must be drawn anew too. */
import type { Area } from '../../model/area.ts';
import type { Spreadsheet } from '../../model/spreadsheet.ts';

/** An area of one sheet. */
export interface SheetArea {
  sheetId: number;
  area: Area;
}

/** The areas formulas fill beside their own cell. */
export function claimedAreas(spreadsheet: Spreadsheet): SheetArea[] {
  return spreadsheet.sheets.flatMap((sheet) =>
    [...spreadsheet.recalculation.claimers(sheet)].map(({ claim }) => ({ sheetId: sheet.id, area: claim })),
  );
}

/** The areas of before that no formula fills any more just so. */
export function freedAreas(spreadsheet: Spreadsheet, before: readonly SheetArea[]): SheetArea[] {
  const now = new Set(claimedAreas(spreadsheet).map((one) => JSON.stringify(one)));
  return before.filter((one) => !now.has(JSON.stringify(one)));
}
