/** A report's sheet read by the ids of its columns, which stand in the last line of their notes. */
import { isDayFormat, isoText } from '../../import/book-json.ts';
import type { Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';

/** A row by the ids of its columns; days are ISO texts. */
export type SheetRow = Readonly<Record<string, Scalar>>;

/** `daybook:search-terms/spend:3kf9` is the column `spend` of Search Terms. */
const MARK = /daybook:([\w-]+)\/(\w+)/;

/** The id of each column; undefined for one that is not the add-on's, or of another sheet than `id`. */
export function columnIds(sheet: Sheet, id?: string): (string | undefined)[] {
  const columns = sheet.lastColumn();
  const [notes = []] = columns === 0 ? [] : sheet.notes({ row: 0, column: 0, rows: 1, columns });
  return notes.map((note) => {
    const [, of, column] = MARK.exec(note) ?? [];
    return id === undefined || of === id ? column : undefined;
  });
}

/** All rows below the header. */
export function sheetRows(sheet: Sheet): SheetRow[] {
  const [rows, columns] = [sheet.lastRow(), sheet.lastColumn()];
  if (rows < 2) return [];
  const ids = columnIds(sheet);
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
