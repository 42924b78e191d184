/** What a spreadsheet program puts on the clipboard when someone opens a file, selects everything and copies. */
import { decodeText } from './decode-text.ts';
import { clipboardText, guessSeparator, isCutShort, readDelimited } from './delimited.ts';
import { ClipboardProblem, shownSheets } from './xlsx-cells.ts';

/** One copied sheet: its name in the file ('' for a text file) and the clipboard's text. */
export interface CopiedSheet {
  readonly name: string;
  readonly text: string;
}

/** Workbooks are zips too. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 8;
}

function textOf(bytes: Uint8Array, locale: string): string {
  const text = decodeText(bytes, locale);
  if (text.includes('\0')) throw new ClipboardProblem('The file is neither a text table nor an .xlsx workbook.');
  if (text.trim() === '') throw new ClipboardProblem('The file is empty.');
  if (isCutShort(text, guessSeparator(text))) {
    throw new ClipboardProblem('The file was cut short: its last row is not complete.');
  }
  return text;
}

function copiedText(bytes: Uint8Array, locale: string): CopiedSheet {
  const text = textOf(bytes, locale);
  return { name: '', text: clipboardText(readDelimited(text, guessSeparator(text))) };
}

/** The clipboard's text for each sheet of the file, whose type is told by its content, not its name. */
export async function copiedSheets(bytes: Uint8Array, locale: string): Promise<CopiedSheet[]> {
  if (!isZip(bytes)) return [copiedText(bytes, locale)];
  const sheets = await shownSheets(bytes, locale);
  if (sheets.length === 0) throw new ClipboardProblem('The file is empty.');
  return sheets.map(({ name, rows }) => ({ name, text: clipboardText(rows) }));
}

/** The same from a text editor, which copies the text as it is; a workbook is copied as cells all the same. */
export async function copiedLines(bytes: Uint8Array, locale: string): Promise<CopiedSheet[]> {
  return isZip(bytes) ? copiedSheets(bytes, locale) : [{ name: '', text: textOf(bytes, locale) }];
}
