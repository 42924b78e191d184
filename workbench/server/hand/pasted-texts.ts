/** Cuts pasted text into cells: what a spreadsheet program copies, and what stands in a CSV file. */
import { readDelimited } from '../../clipboard/delimited.ts';
import { guessSeparator } from '../../clipboard/guess-separator.ts';

/** One separated line is a sentence with a comma in it; a table has several. */
function separatorOf(text: string): string {
  const separator = guessSeparator(text);
  if (separator === '\t') return separator;
  const rows = readDelimited(text.slice(0, 100_000), separator).slice(0, 20);
  const width = rows[0]?.length ?? 0;
  const isTable = rows.length > 1 && width > 1 && rows.filter((row) => row.length === width).length > rows.length / 2;
  return isTable ? separator : '\t';
}

/** The rows of the text, all of the same width; at least one cell. */
export function pastedTexts(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const rows = readDelimited(plain, separatorOf(plain));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const squared = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  return squared.length > 0 ? squared : [['']];
}
