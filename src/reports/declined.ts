/** Reports that are recognised and not read, because another one says the same better. */

import type { Cell } from '../values/cell.ts';
import { cellText } from '../values/cell-text.ts';
import { fold } from '../values/fold.ts';

export type DeclinedId = 'api-json' | 'bulk-legacy' | 'ledger-detail' | 'ledger-unspaced' | 'repeat-purchase';

export interface DeclinedReport {
  readonly id: DeclinedId;
  /** All of these stand in one row. */
  readonly headers: readonly string[];
}

export const DECLINED: readonly DeclinedReport[] = [
  { id: 'bulk-legacy', headers: ['Record ID', 'Record Type', 'Campaign Daily Budget'] },
  { id: 'ledger-detail', headers: ['Event Type', 'Reference ID', 'Reconciled Quantity'] },
  { id: 'ledger-unspaced', headers: ['FNSKU', 'StartingWarehouseBalance', 'EndingWarehouseBalance'] },
  { id: 'ledger-unspaced', headers: ['FNSKU', 'EventType', 'ReferenceID'] },
  { id: 'repeat-purchase', headers: ['Unique Customer Count', 'Repeat Ordered Product Sales: Sales'] },
];

const JSON_START = /^\s*[[{]\s*(?:["{]|$)/;

/** The report that this row is the header, or the first line, of. */
export function declinedBy(row: readonly Cell[]): DeclinedId | undefined {
  if (JSON_START.test(cellText(row[0]))) return 'api-json';
  const present = new Set(row.map((cell) => fold(String(cell))));
  return DECLINED.find(({ headers }) => headers.every((header) => present.has(fold(header))))?.id;
}
