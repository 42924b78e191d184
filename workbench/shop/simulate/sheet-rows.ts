/** A report's sheet read by the ids of its columns, which stand in the last line of their notes. */
import { isDayFormat, isoText } from '../../import/book-json.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';

/** A row by the ids of its columns; days are ISO texts. */
export type SheetRow = Readonly<Record<string, Scalar>>;

/** `daybook:search-terms/spend:3kf9` is the column `spend`. */
const MARK = /daybook:[\w-]+\/(\w+)/;

/** All rows below the header. */
export function sheetRows(sheet: Sheet): SheetRow[] {
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  if (rows < 2) return [];
  const [notes] = sheet.notes({ row: 0, column: 0, rows: 1, columns });
  const ids = notes!.map((note) => MARK.exec(note)?.[1]);
  const isDay = ids.map((_, column) => isDayFormat(sheet.numberFormatAt(1, column)));
  return sheet.values({ row: 1, column: 0, rows: rows - 1, columns }).map((cells) =>
    Object.fromEntries(
      cells.flatMap((cell, column) => {
        const id = ids[column];
        if (id === undefined) return [];
        return [[id, typeof cell === 'number' && isDay[column] ? isoText(cell) : cell]];
      }),
    ),
  );
}
