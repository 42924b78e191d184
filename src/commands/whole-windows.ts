/** Leaves out what an import told only in part, because it was not finished: what is missing there is not 0 but unknown. */
import { cellText, type Row } from '../values/cell.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { RowOf } from '../workbook/columns.ts';
import { openEntries } from './import-log.ts';
import { reportOfEntry } from './report-of-entry.ts';

type LogRow = RowOf<'import-log'>;

/** Rows of a table in windows that some finished import told; `days`: their columns of the first and the last day. */
export type WholeWindows = (table: string, rows: readonly Row[], days: readonly [string, string]) => readonly Row[];

/** By the log; the time of import in a row tells which import wrote it last. */
export function wholeWindows(log: readonly LogRow[]): WholeWindows {
  const open = new Set(openEntries(log));
  const reports = groupedBy(open.size === 0 ? [] : log, (entry) => reportOfEntry(entry) ?? '');
  return (table, rows, [first, last]) => {
    const own = reports.get(table) ?? [];
    if (!own.some((entry) => open.has(entry))) return rows;
    const isHalf = (importedAt: string) => open.has(writerOf(own, importedAt) as LogRow);
    const windowOf = (row: Row) => [row.marketplace, row[first], row[last]].join('\u0000');
    const whole = new Set(rows.filter((row) => !isHalf(cellText(row.importedAt))).map(windowOf));
    return rows.filter((row) => whole.has(windowOf(row)));
  };
}

/** The last import of the report that began by then; its parts are written later than it began. */
function writerOf(entries: readonly LogRow[], importedAt: string): LogRow | undefined {
  return entries.reduce<LogRow | undefined>((writer, entry) => {
    const at = cellText(entry.at);
    return at <= importedAt && at >= cellText(writer?.at) ? entry : writer;
  }, undefined);
}
