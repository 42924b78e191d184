/** Restores lines that a spreadsheet program saved as single cells, because its country uses another separator. */
import { splitRecords } from './split-records.ts';

/** A cell at the beginning of a line that contains quotation marks. */
const WRAPPED = /^"(?:[^"\n]|"")*""/m;

/** True if the text may contain such lines; a quick test. */
export function mayBeWrapped(text: string): boolean {
  return WRAPPED.test(text);
}

/** The lines before they were saved; `saved` is the separator of the program that saved them. */
export function unwrapLines(text: string, saved: string): string {
  const records = splitRecords(text, saved, true);
  const { starts, rowStarts } = records.cut;
  const lines = records.rows.map((cells, row) => {
    let width = cells.length;
    while (width > 1 && cells[width - 1] === '') width--;
    const first = starts[rowStarts[row]!]!;
    const end = starts[rowStarts[row]! + width]! - 1;
    return text[first] === '"' ? cells.slice(0, width).join(saved) : text.slice(first, end);
  });
  return lines.join('\n') + (records.closed ? '\n' : '');
}
