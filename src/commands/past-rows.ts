/** Reads the History: what imports reported that later ones overwrote. */
import { readHistory } from '../digest/history.ts';
import { historiesOf } from '../digest/history-table.ts';
import { rowsOfFacts } from '../digest/read-digest.ts';
import { historySheet } from '../sheets/digest.ts';
import { cellText, type Row } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { packedIn, withFigures } from './packed-rows.ts';

const BY = ['sku', 'ads'];

/** Reads what views will ask for in few calls: the values by SKU, and those of ads, from an ISO day on. */
export function foreseePast(workbook: Workbook, since: string): void {
  const sheet = packedIn(workbook, historySheet);
  if (sheet === undefined) return;
  withFigures(
    workbook,
    sheet,
    sheet.rows.filter(({ row }) => BY.includes(cellText(row.by)) && cellText(row.until) >= since),
  );
}

/** The values of a table from an ISO day on; `importedAt` is the day of the import. */
export function pastRows(workbook: Workbook, table: string, by: string, since: string): readonly Row[] {
  const history = historiesOf(table).find((one) => one.by === by);
  if (history === undefined) throw new Error(`${table} has no history by ${by}`);
  const sheet = packedIn(workbook, historySheet);
  if (sheet === undefined) return [];
  const own = sheet.rows.filter(({ row }) => row.table === table && row.by === by && cellText(row.until) >= since);
  return rowsOfFacts(history, readHistory(history, withFigures(workbook, sheet, own)).facts);
}
