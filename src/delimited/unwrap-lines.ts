/** Lines that a spreadsheet program of another country saved as one cell each: the separator was not its own. */
import { splitRecords } from './split-records.ts';

/** A cell at the beginning of a line that holds quotation marks. */
const WRAPPED = /^"(?:[^"\n]|"")*""/m;

/** Only then is it worth a look. */
export function mayBeWrapped(text: string): boolean {
  return WRAPPED.test(text);
}

/** Every line as it was before; `saved` is the separator of the program that saved it. */
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
