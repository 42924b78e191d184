/** Reads a header row: its titles, and its notes, which identify a column whatever its title. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The notes of row 1, by column. */
export function headerNotes(sheet: Sheet): string[] {
  return sheet.getRange('1:1').getNotes()[0]!;
}

/** The cells of row 1, by column. */
export function headerTitles(sheet: Sheet): unknown[] {
  return sheet.getRange('1:1').getValues()[0]!;
}
