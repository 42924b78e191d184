/** Reads delimited text (CSV, TSV, the clipboard), and writes the clipboard's format. */

const separators = ['\t', ',', ';'] as const;
const linesLookedAt = 50;

function withoutQuoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '');
}

/** The most frequent separator in the first lines, ignoring quoted cells; a tab if there is none. */
export function guessSeparator(text: string): string {
  const start = withoutQuoted(text.slice(0, 200_000)).split(/\r\n|\r|\n/, linesLookedAt);
  const counts = separators.map((separator) => start.join('\n').split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? '\t';
}

interface Cursor {
  at: number;
  /** The text ended inside a quoted cell. */
  open: boolean;
}

/** A quoted cell ends at a lone quotation mark; what follows up to the separator still belongs to it. */
function quotedCell(text: string, cursor: Cursor): string {
  let cell = '';
  for (cursor.at++; cursor.at < text.length; cursor.at++) {
    if (text[cursor.at] !== '"') cell += text[cursor.at];
    else if (text[cursor.at + 1] === '"') cell += text[cursor.at++];
    else {
      cursor.at++;
      return cell;
    }
  }
  cursor.open = true;
  return cell;
}

function isEnd(character: string | undefined, separator: string): boolean {
  return character === undefined || character === separator || character === '\n' || character === '\r';
}

function plainCell(text: string, cursor: Cursor, separator: string): string {
  const start = cursor.at;
  while (!isEnd(text[cursor.at], separator)) cursor.at++;
  return text.slice(start, cursor.at);
}

function nextCell(text: string, cursor: Cursor, separator: string): string {
  const quoted = text[cursor.at] === '"' ? quotedCell(text, cursor) : '';
  return quoted + plainCell(text, cursor, separator);
}

function skipLineEnd(text: string, cursor: Cursor): void {
  cursor.at += text[cursor.at] === '\r' && text[cursor.at + 1] === '\n' ? 2 : 1;
}

function nextRow(text: string, cursor: Cursor, separator: string): string[] {
  const row = [nextCell(text, cursor, separator)];
  while (text[cursor.at] === separator) {
    cursor.at++;
    row.push(nextCell(text, cursor, separator));
  }
  return row;
}

function allRows(text: string, separator: string): { rows: string[][]; cursor: Cursor } {
  const cursor: Cursor = { at: 0, open: false };
  const rows: string[][] = [];
  while (cursor.at < text.length) {
    rows.push(nextRow(text, cursor, separator));
    skipLineEnd(text, cursor);
  }
  return { rows, cursor };
}

/** The rows of the text; a line end after the last row adds no row. */
export function readDelimited(text: string, separator: string): string[][] {
  return allRows(text, separator).rows;
}

/** Whether the text ends in the middle of a row: inside quotation marks, or in a last row that is too short. */
export function isCutShort(text: string, separator: string): boolean {
  const { rows, cursor } = allRows(text, separator);
  const [before = [], last = []] = rows.slice(-2);
  return cursor.open || (!/[\r\n]$/.test(text) && last.length < before.length && rows.length > 1);
}

function clipboardCell(cell: string): string {
  return /[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The rows as a spreadsheet program puts them on the clipboard. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(clipboardCell).join('\t')).join('\n');
}
