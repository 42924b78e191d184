/** Reads delimited text as records, with the separator and the treatment of quotation marks that fit it best. */
import { cutRows } from './cut-text.ts';
import { detectDelimiter, detectUnwrapped, type Separators } from './detect-delimiter.ts';
import { type Repaired, repairRows } from './repair-rows.ts';
import { type Records, splitRecords } from './split-records.ts';
import { commonWidth } from './table-width.ts';
import { unwrapLines } from './unwrap-lines.ts';

interface DelimitedRecords extends Omit<Repaired, 'wrapped'> {
  /** Computed at each access. */
  readonly rows: string[][];
}

/** True if all quotation marks pair and quoting gives rows that agree better, or at least no fewer rows. */
function marksQuote(quoted: Records, bare: Records): boolean {
  if (quoted.looseQuotes > 0 || quoted.openQuoteRow >= 0) return isHeaderQuoted(bare.rows);
  const gain = commonWidth(quoted.rows).share - commonWidth(bare.rows).share;
  return gain > 0 || (gain === 0 && quoted.cut.length === bare.cut.length);
}

/** A writer who quotes every header quotes all other cells too. */
function isHeaderQuoted(rows: readonly string[][]): boolean {
  const { width } = commonWidth(rows);
  const header = rows.find((row) => row.length === width) ?? [];
  return width > 1 && header.every((cell) => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"'));
}

/**
 * Amazon's tab files do not quote, and titles contain single inch marks; spreadsheet programs that save tab text do
 * quote.
 */
function tabRecords(text: string): Records {
  const quoted = splitRecords(text, '\t', true);
  if (quoted.quotedCells === 0) return quoted;
  const bare = splitRecords(text, '\t', false);
  return marksQuote(quoted, bare) ? quoted : bare;
}

function recordsBy(text: string, { delimiter, savedBy }: Separators, bareFirst: boolean): Repaired {
  const lines = savedBy ? unwrapLines(text, savedBy) : text;
  const records = delimiter === '\t' ? tabRecords(lines) : splitRecords(lines, delimiter, true);
  // Without any mark it is unknown whether tab text quotes, so its line breaks are not put in quotation marks.
  const quoting = records.cut.quoting && (delimiter !== '\t' || records.quotedCells > 0);
  return repairRows(records, { delimiter, quoting, bareFirst });
}

/**
 * `undefined` if nothing splits the text into columns. `bareFirst`: the first cell of a line may have lost its
 * quotation marks.
 */
export function delimitedRecords(text: string, bareFirst = false): DelimitedRecords | undefined {
  const separators = detectDelimiter(text);
  if (!separators) return undefined;
  const asIs = recordsBy(text, separators, bareFirst);
  const isWrapped = asIs.wrapped && !separators.savedBy;
  const { cut, cutShort } = isWrapped ? recordsBy(text, detectUnwrapped(text), bareFirst) : asIs;
  return {
    cut,
    cutShort,
    get rows() {
      return cutRows(cut);
    },
  };
}
