/** Reads a report that was pasted as text: each cell of column A contains a whole line with its separators. */
import type { Cell } from '../values/cell.ts';
import { delimitedRecords } from './delimited-records.ts';

interface CutLines {
  readonly table: string[][];
  /** 1-based sheet row in which each row of the table begins. */
  readonly rowNumbers: number[];
}

/** `Oct 31, 2026` at the beginning of a line, after a spreadsheet removed its quotation marks. */
const BARE_DATE = /^([^\d\s,"]+ \d{1,2}, \d{4}\b[^,\n]*)(?=,|$)/gm;

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

/** The cells of the lines; `undefined` if a cell beside column A is filled, or no separator splits the lines. */
export function cutLines(sheet: readonly (readonly Cell[])[]): CutLines | undefined {
  if (sheet.some((cells) => cells.some((cell, column) => column > 0 && cell !== ''))) return undefined;
  const cells = sheet.map(([cell = '']) => String(cell));
  const text = cells
    .map((cell) => `${cell}\n`)
    .join('')
    .replace(BARE_DATE, '"$1"');
  const records = delimitedRecords(text, true);
  if (!records || records.cutShort >= 0) return undefined;
  // A cell may contain several lines, and a quoted text may continue over several cells.
  const rowOfLine: number[] = [];
  cells.forEach((cell, row) => {
    for (let line = 0; line <= breaksIn(cell); line++) rowOfLine.push(row + 1);
  });
  let line = 0;
  const { rows } = records;
  const rowNumbers = rows.map((row) => {
    const number = rowOfLine[line]!;
    line += 1 + row.reduce((sum, cell) => sum + breaksIn(cell), 0);
    return number;
  });
  return { table: rows, rowNumbers };
}
