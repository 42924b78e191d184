/** Prepares text for a cell of an .xlsx file: Excel's maximum length, and escaping. */

/** With a longer text, Excel calls the file damaged. */
const longestText = 32767;

/** Matches text that Excel would read as an escape: `_x0041_` is A. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The text in the file. */
export function excelText(text: string): string {
  return text.slice(0, longestText).replace(escapeLike, '_x005F_');
}

/** Whether typing this text would turn it into something else, so that the cell must be marked as text. */
export function needsTextMark(text: string): boolean {
  return /^[^\p{L}]/u.test(text) || /^(?:true|false)$/i.test(text);
}
