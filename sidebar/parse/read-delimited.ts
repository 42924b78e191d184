/** Delimited text → one table, or the reason why it is none. */
import { delimitedRecords } from '../../src/delimited/delimited-records.ts';
import type { Records } from '../../src/delimited/split-records.ts';
import { commonWidth } from '../../src/delimited/table-width.ts';
import { FileRefusal } from './file-refusal.ts';
import type { ParsedTable, TableProblem } from './parsed-table.ts';
import { rectangular } from './rectangular.ts';

/** All line breaks as `\n`; a lone `\r` breaks lines only in a file that knows no `\n`. */
function withNewLines(text: string): string {
  if (!text.includes('\r')) return text;
  return text.includes('\n') ? text.replace(/\r\n/g, '\n') : text.replace(/\r/g, '\n');
}

interface LastLine {
  readonly row: number;
  readonly isShort: boolean;
}

/** The last record against the body: the rows from the first one that has the common width (a preamble is narrower). */
function lastLine(rows: readonly string[][]): LastLine {
  const { width } = commonWidth(rows);
  const body = rows
    .slice(rows.findIndex((row) => row.length === width))
    .filter((row) => row.some((cell) => cell !== ''));
  const last = body.pop() ?? [];
  return { row: rows.length, isShort: body.length > 0 && body.every((row) => row.length > last.length) };
}

function lastLineProblems({ rows, closed }: Records, cut: boolean): TableProblem[] {
  const { row, isShort } = lastLine(rows);
  if (cut || (isShort && !closed)) throw new FileRefusal('truncated', { row });
  return isShort ? [{ code: 'truncated-last-line', row }] : [];
}

function withoutBlankEnd(rows: readonly string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && (rows[end - 1] as string[]).every((cell) => cell === '')) end--;
  return rows.slice(0, end);
}

/** The table of a text; `cut` says that its bytes ended inside a character. */
export function readDelimited(text: string, cut = false): ParsedTable {
  const records = delimitedRecords(withNewLines(text));
  if (!records) throw new FileRefusal('not-a-table', { type: 'text' });
  if (records.openQuoteRow >= 0) throw new FileRefusal('truncated', { row: records.openQuoteRow + 1 });
  const rows = withoutBlankEnd(records.rows);
  const problems = lastLineProblems({ ...records, rows }, cut);
  return { name: '', table: rectangular(rows), problems };
}
