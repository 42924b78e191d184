/** Delimited text → one table, or the reason why it is none. */
import { detectDelimiter } from './detect-delimiter.ts';
import { FileRefusal } from './file-refusal.ts';
import type { ParsedTable, TableProblem } from './parsed-table.ts';
import { rectangular } from './rectangular.ts';
import { type Records, splitRecords } from './split-records.ts';
import { commonWidth } from './table-width.ts';

/** All line breaks as `\n`; a lone `\r` breaks lines only in a file that knows no `\n`. */
function withNewLines(text: string): string {
  if (!text.includes('\r')) return text;
  return text.includes('\n') ? text.replace(/\r\n/g, '\n') : text.replace(/\r/g, '\n');
}

/** Marks quote where they all pair, and where reading them so makes the rows agree better, or at least no fewer rows. */
function marksQuote(quoted: Records, bare: Records): boolean {
  if (quoted.looseQuotes > 0 || quoted.openQuoteRow >= 0) return false;
  const gain = commonWidth(quoted.rows).share - commonWidth(bare.rows).share;
  return gain > 0 || (gain === 0 && quoted.rows.length === bare.rows.length);
}

/** Amazon's tab files do not quote, and titles hold bare inch marks; a spreadsheet program that saves tab text does quote. */
function tabRecords(text: string): Records {
  const quoted = splitRecords(text, '\t', true);
  if (quoted.quotedCells === 0) return quoted;
  const bare = splitRecords(text, '\t', false);
  return marksQuote(quoted, bare) ? quoted : bare;
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
  const lines = withNewLines(text);
  const delimiter = detectDelimiter(lines);
  if (!delimiter) throw new FileRefusal('not-a-table', { type: 'text' });
  const records = delimiter === '\t' ? tabRecords(lines) : splitRecords(lines, delimiter, true);
  if (records.openQuoteRow >= 0) throw new FileRefusal('truncated', { row: records.openQuoteRow + 1 });
  const rows = withoutBlankEnd(records.rows);
  const problems = lastLineProblems({ ...records, rows }, cut);
  return { name: '', table: rectangular(rows), problems };
}
