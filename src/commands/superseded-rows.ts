/** Finds rows that an imported unified report replaces, because it covers the same days with other columns. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { ReportKind } from '../reports/kind.ts';
import type { MergePlan } from '../reports/merge/merge.ts';
import { rowKey } from '../reports/merge/row-key.ts';
import { rowList } from '../reports/receipt/note.ts';
import { supersededBy } from '../reports/unified/superseded.ts';
import type { Row } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { OpenedSheet } from './open-sheet.ts';

/** Rows to be replaced. */
export interface SupersededRows {
  /** Rows to delete, by index. */
  readonly indexes: readonly number[];
  /** Sheet rows that remain because a person wrote beside them. */
  readonly kept: readonly number[];
  readonly isOne: (row: Row) => boolean;
}

/** The existing rows that the report replaces. */
export function supersededRows(
  workbook: Workbook,
  { own, read }: OpenedSheet,
  kind: ReportKind,
  incoming: readonly Row[],
  merge: MergePlan,
): SupersededRows {
  const all = incoming.length > 0 ? supersededBy(kind, read.rows, incoming, merge) : [];
  if (all.length === 0) return { indexes: [], kept: [], isOne: () => false };
  const touched = workbook.touchedRows(
    own,
    read,
    all.map((index) => index + 2),
  );
  const indexes = all.filter((index) => !touched.has(index + 2));
  const keys = new Set(indexes.map((index) => rowKey(kind, read.rows[index]!)));
  return { indexes, kept: [...touched], isOne: (row) => keys.has(rowKey(kind, row)) };
}

/** The notes of a receipt about replaced rows. */
export function supersededNotes(removed: number, { kept }: SupersededRows, language: Language): string[] {
  return [
    ...(removed > 0 ? [text(language, 'import.superseded', { count: removed })] : []),
    ...(kept.length > 0 ? [text(language, 'import.supersededKept', { count: kept.length, rows: rowList(kept) })] : []),
  ];
}
