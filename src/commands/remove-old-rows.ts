/** Deletes rows after an import: those older than the seller wants to keep, and days that were summed. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { rowList } from '../reports/receipt/note.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { isOld, type Retention } from '../sheets/retention.ts';
import type { Row } from '../values/cell.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type OpenedSheet, openSheet } from './open-sheet.ts';
import { sheetRowsWhere } from './sheet-rows.ts';

/** Old rows of a sheet, and those beside which a person wrote. */
export interface OldRows {
  readonly retention: Retention;
  readonly sheetRows: readonly number[];
  readonly touched: ReadonlySet<number>;
}

/** The rows that are old before the import writes; `undefined` if all are kept. */
export function oldRows(
  workbook: Workbook,
  { own, read }: OpenedSheet,
  sheet: DataSheet,
  retention: Retention | undefined,
): OldRows | undefined {
  if (retention === undefined) return undefined;
  const sheetRows = sheetRowsWhere(read.rows, (row) => isOld(row, sheet, retention));
  return { retention, sheetRows, touched: workbook.touchedRows(own, read, sheetRows) };
}

/**
 * Deletes the rows that are `gone` after the import is written, except those that a person touched; returns the sheet rows
 * that remain.
 */
export function removeRowsThat(
  workbook: Workbook,
  sheet: SheetSpec,
  touched: ReadonlySet<number>,
  gone: (row: Row) => boolean,
): number[] {
  const { own, read } = openSheet(workbook, sheet)!;
  const all = sheetRowsWhere(read.rows, gone);
  const removed = all.filter((sheetRow) => !touched.has(sheetRow));
  workbook.removeRows(own, read, removed);
  const kept = all.filter((sheetRow) => touched.has(sheetRow));
  return kept.map((sheetRow) => sheetRow - removed.filter((one) => one < sheetRow).length);
}

/** The notes of a receipt about old rows. */
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
