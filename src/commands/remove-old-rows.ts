/** After an import, takes out the rows of its sheet that are older than the seller wants to keep. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { rowList } from '../reports/note.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { isOld, type Retention } from '../sheets/retention.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type OpenedSheet, openSheet } from './open-sheet.ts';

/** Old rows of a sheet, and those of them beside which a person wrote. */
export interface OldRows {
  readonly retention: Retention;
  readonly sheetRows: readonly number[];
  readonly touched: ReadonlySet<number>;
}

/** What is old before the import writes; `undefined` where all is kept. */
export function oldRows(
  workbook: Workbook,
  { own, read }: OpenedSheet,
  sheet: DataSheet,
  retention: Retention | undefined,
): OldRows | undefined {
  if (retention === undefined) return undefined;
  const sheetRows = read.rows.map((row, i) => (isOld(row, sheet, retention) ? i + 2 : 0)).filter((row) => row > 0);
  const touched = sheetRows.length > 0 ? workbook.touchedRows(own, read) : new Set<number>();
  return { retention, sheetRows, touched };
}

/** Removes them once the import is written. Sheet rows that stay. */
export function removeOldRows(workbook: Workbook, sheet: DataSheet, { retention, touched }: OldRows): number[] {
  const { own, read } = openSheet(workbook, sheet)!;
  const old = read.rows.map((row, i) => (isOld(row, sheet, retention) ? i + 2 : 0)).filter((row) => row > 0);
  const removed = old.filter((sheetRow) => !touched.has(sheetRow));
  workbook.removeRows(own, read, removed);
  const kept = old.filter((sheetRow) => touched.has(sheetRow));
  return kept.map((sheetRow) => sheetRow - removed.filter((gone) => gone < sheetRow).length);
}

/** What a receipt says of it. */
export function oldRowsNotes(
  { retention }: OldRows,
  removed: number,
  kept: readonly number[],
  language: Language,
): string[] {
  return [
    ...(removed > 0 ? [text(language, 'import.oldRemoved', { ...retention, count: removed })] : []),
    ...(kept.length > 0 ? [text(language, 'import.oldKept', { count: kept.length, rows: rowList(kept) })] : []),
  ];
}
