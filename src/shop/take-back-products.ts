/** Products after the undo of an import: values that it filled are removed, values typed since remain. */
import { cellText, orBlank } from '../values/cell.ts';
import { TITLES } from './filled-columns.ts';
import { filledText, isFilled, isSame, readFilled } from './filled-record.ts';
import type { ProductColumn, ProductRow } from './products.ts';

/** `before` are the cells that the import changed, with their old values; an absent cell was not changed. */
export function takenBack(row: ProductRow, before: ProductRow): ProductRow {
  const now = readFilled(cellText(row.filled), TITLES);
  const was = readFilled(cellText(before.filled ?? row.filled), TITLES);
  const record = new Map(now);
  const cells: ProductRow = {};
  for (const [id, filled] of now) {
    const column = id as ProductColumn;
    const known = was.get(id);
    if (!isFilled(row[column], filled)) record.set(id, { ...filled, as: 'yours' });
    else if (column in before) {
      cells[column] = before[column]!;
      if (known) record.set(id, known);
      else record.delete(id);
    } else if (known && isSame(known.value, filled.value)) record.set(id, known);
  }
  return { ...cells, filled: filledText(record, TITLES) };
}

/** For a row that the import added: true if a person typed in it. */
export function isTypedIn(row: ProductRow, columns: readonly ProductColumn[]): boolean {
  const record = readFilled(cellText(row.filled), TITLES);
  return columns.some(
    (column) => orBlank(row[column]) !== '' && !(record.has(column) && isFilled(row[column], record.get(column))),
  );
}
