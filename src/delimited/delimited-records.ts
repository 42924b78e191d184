/** Text with separators → its records, by the separator and the use of quotation marks that fit it best. */
import { detectDelimiter } from './detect-delimiter.ts';
import { type Records, splitRecords } from './split-records.ts';
import { commonWidth } from './table-width.ts';

/** Marks quote where they all pair, and where reading them so makes the rows agree better, or at least no fewer rows. */
function marksQuote(quoted: Records, bare: Records): boolean {
  if (quoted.looseQuotes > 0 || quoted.openQuoteRow >= 0) return false;
  const gain = commonWidth(quoted.rows).share - commonWidth(bare.rows).share;
  return gain > 0 || (gain === 0 && quoted.cut.length === bare.cut.length);
}

/** Amazon's tab files do not quote, and titles hold bare inch marks; a spreadsheet program that saves tab text does quote. */
function tabRecords(text: string): Records {
  const quoted = splitRecords(text, '\t', true);
  if (quoted.quotedCells === 0) return quoted;
  const bare = splitRecords(text, '\t', false);
  return marksQuote(quoted, bare) ? quoted : bare;
}

/** `undefined` where nothing cuts the text into columns; all its line breaks are `\n`. */
export function delimitedRecords(text: string): Records | undefined {
  const delimiter = detectDelimiter(text);
  return delimiter && (delimiter === '\t' ? tabRecords(text) : splitRecords(text, delimiter, true));
}
