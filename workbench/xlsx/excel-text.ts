/** Makes a text fit for a cell of an .xlsx file: Excel's longest text, and its own escapes taken literally. */

/** Excel calls a file damaged whose cell holds more. */
const longestText = 32767;

/** Excel would read `_x0041_` as an A. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The text as the file holds it. */
export function excelText(text: string): string {
  return text.slice(0, longestText).replace(escapeLike, '_x005F_');
}

/** Whether typing this text would make it something else: such a cell is marked as text. */
export function needsTextMark(text: string): boolean {
  return /^[^\p{L}]/u.test(text) || /^(?:true|false)$/i.test(text);
}
