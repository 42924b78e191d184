/** The text of a book's file: JSON in which the cells of each sheet have a line of their own, so that few must be read. */
import { crc32 } from 'node:zlib';
import type { CellsText, SurroundingsFile } from '../model/daybook-file.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Spreadsheet } from '../model/spreadsheet.ts';
import { cellsFile, spreadsheetFile, surroundingsFile } from '../model/to-json.ts';

/** The check sum of the line with its cells follows what is around them. */
type CheckedSurroundings = SurroundingsFile & { check: number };

const LINE_FEED = 10;

/** A book of which the cells are not read yet. */
interface BookLines {
  /** The JSON around the cells. */
  readonly outline: unknown;
  /** By sheet. */
  readonly cells: readonly CellsText[];
}

function textOf(sheet: Sheet): CellsText {
  return sheet.store.unread ?? Buffer.from(JSON.stringify(cellsFile(sheet)).slice(1, -1));
}

/** The parts of the text; cells that nobody read or changed are those of the file. */
export function bookText(spreadsheet: Spreadsheet): (string | Uint8Array)[] {
  const cells: CellsText[] = [];
  const book = spreadsheetFile(spreadsheet, (sheet): CheckedSurroundings => {
    const text = textOf(sheet);
    cells.push(text);
    return { ...surroundingsFile(sheet), check: crc32(text) };
  });
  // The sheets are its last member.
  const outline = JSON.stringify({ ...book, sheets: [] });
  const sheets = book.sheets.flatMap((sheet, at) => [
    `${at > 0 ? ',' : ''}${JSON.stringify(sheet).slice(0, -1)},\n`,
    cells[at]!,
    '\n}',
  ]);
  return [outline.slice(0, -']}'.length), ...sheets, ']}\n'];
}

function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}

/** Takes a text apart that `bookText` made; `undefined` for any other, and if a line was changed since. */
export function bookLines(bytes: Buffer): BookLines | undefined {
  const lines = linesOf(bytes);
  const cells = lines.filter((_, at) => at % 2 === 1);
  // An earlier version wrote one line.
  if (cells.length === 0) return undefined;
  const around = lines.filter((_, at) => at % 2 === 0).join('"cells":0');
  try {
    const outline = JSON.parse(around) as { sheets: CheckedSurroundings[] };
    const isWhole =
      cells.length === outline.sheets.length && outline.sheets.every(({ check }, at) => check === crc32(cells[at]!));
    return isWhole ? { outline, cells } : undefined;
  } catch {
    return undefined;
  }
}
