/** Updates the History: values of an import that a later one will overwrite. */
import { type DigestTable, isOf } from '../digest/digest-table.ts';
import { historyOf, type Imported, laterOf } from '../digest/history.ts';
import { historiesOf } from '../digest/history-table.ts';
import { packed, unpacked } from '../digest/pack.ts';
import type { PackedRow } from '../digest/packed-row.ts';
import { figuresCheck, isSealed } from '../digest/seal.ts';
import { historySheet } from '../sheets/digest.ts';
import type { Row } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openPacked, type PackedSheet, putPacked, withFigures } from './packed-rows.ts';

/** A part of a file adds to the values of the parts before it. */
export function writeHistory(workbook: Workbook, table: string, imported: Imported, entry: number): void {
  const changed = historiesOf(table)
    .map((history) => ({ history, facts: historyOf(history, imported) }))
    .filter(({ facts }) => facts.length > 0);
  if (changed.length === 0) return;
  const sheet = openPacked(workbook, historySheet);
  const all = changed.map(({ history, facts }) => {
    const own = sheet.rows.filter(({ row }) => isOf(history, row) && row.import === entry);
    const before = unpacked(history, withFigures(workbook, sheet, own)).facts;
    const fresh = packed(history, laterOf([before, facts]), { kept: false, entry });
    return { own, fresh: fresh.filter((row) => own.length > 0 || isNews(history, sheet, row, fresh)) };
  });
  putPacked(
    workbook,
    sheet,
    all.flatMap(({ own }) => own),
    all.flatMap(({ fresh }) => fresh),
  );
}

/** True if the previous import had other values for the same month. */
function isNews(history: DigestTable, { rows }: PackedSheet, row: PackedRow, fresh: readonly PackedRow[]): boolean {
  const isAbout = (other: Row) => other.marketplace === row.marketplace && other.month === row.month;
  const known = rows.map((place) => place.row).filter((one) => isOf(history, one) && isAbout(one) && isSealed(one));
  const last = Math.max(...known.map((one) => Number(one.import)));
  const checks = (some: readonly Row[]) => some.filter(isAbout).map(figuresCheck).sort().join();
  return checks(known.filter((one) => one.import === last)) !== checks(fresh);
}

/** Undo of an import: removes its values. */
export function forgetHistory(workbook: Workbook, entry: number): void {
  if (workbook.find(historySheet) === undefined) return;
  const sheet = openPacked(workbook, historySheet);
  putPacked(
    workbook,
    sheet,
    sheet.rows.filter(({ row }) => row.import === entry),
    [],
  );
}
