/** Cuts delimited text into records of cells, as RFC 4180 and as the files that ignore it. */

export interface Records {
  readonly rows: string[][];
  /** Index of the record whose quotation mark never closes; -1 where all do. */
  readonly openQuoteRow: number;
  /** Cells that begin with a quotation mark and go on after the closing one: the mark is then likely an inch. */
  readonly looseQuotes: number;
  readonly quotedCells: number;
  /** True where the last record ends with a line break. */
  readonly closed: boolean;
}

interface Scan {
  readonly text: string;
  readonly delimiter: number;
  readonly quoting: boolean;
  at: number;
  row: number;
  openQuoteRow: number;
  looseQuotes: number;
  quotedCells: number;
}

const QUOTE = 34;
const NEW_LINE = 10;

/** Everything up to the next delimiter or line break. */
function bareCell(scan: Scan): string {
  const { text, delimiter } = scan;
  const from = scan.at;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === NEW_LINE) break;
  }
  scan.at = at;
  return text.slice(from, at);
}

/** Where the quotation that starts at `from` closes: the first mark that is not doubled; -1 if none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function quotedCell(scan: Scan): string {
  const { text } = scan;
  const from = scan.at + 1;
  const end = closingQuote(text, from);
  scan.quotedCells += 1;
  if (end < 0) scan.openQuoteRow = scan.row;
  scan.at = end < 0 ? text.length : end + 1;
  const inside = text.slice(from, end < 0 ? text.length : end);
  const after = bareCell(scan);
  if (after !== '') scan.looseQuotes += 1;
  return (inside.includes('"') ? inside.replace(/""/g, '"') : inside) + after;
}

function nextRecord(scan: Scan): string[] {
  const { text } = scan;
  const cells: string[] = [];
  for (;;) {
    const quoted = scan.quoting && text.charCodeAt(scan.at) === QUOTE;
    cells.push(quoted ? quotedCell(scan) : bareCell(scan));
    if (text.charCodeAt(scan.at) !== scan.delimiter) break;
    scan.at += 1;
  }
  scan.at += 1;
  return cells;
}

/** At most `limit` records of a text whose line breaks are all `\n`; a blank line is a record of one blank cell. */
export function splitRecords(
  text: string,
  delimiter: string,
  quoting: boolean,
  limit = Number.POSITIVE_INFINITY,
): Records {
  const scan: Scan = {
    text,
    delimiter: delimiter.charCodeAt(0),
    quoting,
    at: 0,
    row: 0,
    openQuoteRow: -1,
    looseQuotes: 0,
    quotedCells: 0,
  };
  const rows: string[][] = [];
  for (; scan.at < text.length && rows.length < limit; scan.row++) rows.push(nextRecord(scan));
  const { openQuoteRow, looseQuotes, quotedCells } = scan;
  return { rows, openQuoteRow, looseQuotes, quotedCells, closed: text.charCodeAt(text.length - 1) === NEW_LINE };
}
