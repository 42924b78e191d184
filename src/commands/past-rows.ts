/** Reads the History: what imports reported that later ones overwrote. */
import { readHistory } from '../digest/history.ts';
import { historiesOf } from '../digest/history-table.ts';
import { rowsOfFacts } from '../digest/read-digest.ts';
import { historySheet } from '../sheets/digest.ts';
import { cellText, type Row } from '../values/cell.ts';
import type { RowUpdate, Workbook } from '../workbook/workbook.ts';
import { noteChanged } from './changed-by-hand.ts';
import { packedIn, withFigures } from './packed-rows.ts';

const BY = ['sku', 'ads'];

/** Reads what views will ask for in few calls: values by SKU and of ads from an ISO day on; returns their rows. */
export function foreseePast(workbook: Workbook, since: string): readonly RowUpdate[] {
  const sheet = packedIn(workbook, historySheet);
  if (sheet === undefined) return [];
  const rows = sheet.rows.filter(({ row }) => BY.includes(cellText(row.by)) && cellText(row.until) >= since);
  withFigures(workbook, sheet, rows);
  return rows;
}

/** The values of a table from an ISO day on; `importedAt` is the day of the import. */
export function pastRows(workbook: Workbook, table: string, by: string, since: string): readonly Row[] {
  const history = historiesOf(table).find((one) => one.by === by);
  if (history === undefined) throw new Error(`${table} has no history by ${by}`);
  const sheet = packedIn(workbook, historySheet);
  if (sheet === undefined) return [];
  const own = sheet.rows.filter(({ row }) => row.table === table && row.by === by && cellText(row.until) >= since);
  const rows = withFigures(workbook, sheet, own);
  const { facts, damaged } = readHistory(history, rows);
  const read = own.map(({ sheetRow }, i) => ({ sheetRow, row: rows[i]! }));
  noteChanged(workbook, historySheet, history, read, damaged);
  return rowsOfFacts(history, facts);
}
