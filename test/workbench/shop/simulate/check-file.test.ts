/** An import that differs from the truth of its file is told, whatever differs. */
import { expect, test } from 'vitest';
import type { FileOutcome } from '../../../../workbench/import/file-outcome.ts';
import type { DownloadedFile } from '../../../../workbench/shop/shop-files.ts';
import { receiptFaults, sheetFaults } from '../../../../workbench/shop/simulate/check-file.ts';

const FILE: DownloadedFile = {
  name: 'sales.csv',
  kind: 'sales-traffic',
  bytes: new Uint8Array(),
  answers: {},
  truth: { rows: 2, sums: { unitsOrdered: 7, orderedProductSales: 69.93 } },
  sumsSoFar: { unitsOrdered: 7, orderedProductSales: 69.93 },
  download: {
    report: 'sales-traffic',
    marketplace: 'US',
    morning: '2026-11-03',
    days: { from: '2026-11-02', to: '2026-11-02' },
    language: 'en',
  },
};
const RECEIPT = {
  ...{ kind: 'sales-traffic', from: '2026-11-02', to: '2026-11-02' },
  ...{ rowsKept: 2, rowsRefused: 0, problems: [] },
} as unknown as FileOutcome['receipts'][number];
const outcome = (more: object): FileOutcome => ({
  file: 'sales.csv',
  receipts: [{ ...RECEIPT, ...more }],
  failures: [],
  leftOut: [],
});
const row = (unitsOrdered: number, orderedProductSales: number, more = {}) => ({
  ...{ marketplace: 'US', from: '2026-11-02', to: '2026-11-02', unitsOrdered, orderedProductSales },
  ...more,
});

test('a right import has no fault', () => {
  expect(receiptFaults(FILE, outcome({}))).toEqual([]);
  const others = [row(9, 9, { marketplace: 'DE' }), row(9, 9, { from: '2026-11-01', to: '2026-11-01' })];
  expect(sheetFaults(FILE, RECEIPT, () => [row(3, 29.97), row(4, 39.96), ...others])).toEqual([]);
});

test.each([
  [{ kind: 'sales-by-date' }, 'sales.csv: kind is sales-by-date, not sales-traffic'],
  [{ rowsKept: 1 }, 'sales.csv: kept is 1, not 2'],
  [{ rowsRefused: 1 }, 'sales.csv: refused is 1, not 0'],
  [{ problems: [{}] }, 'sales.csv: problems is 1, not 0'],
])('a receipt with %j', (more, fault) => {
  expect(receiptFaults(FILE, outcome(more))).toEqual([fault]);
});

test('a file that was not imported', () => {
  const failures = [{ file: 'sales.csv', code: 'x', message: 'No report.', problems: [], causes: [] }];
  expect(receiptFaults(FILE, { file: 'sales.csv', receipts: [], failures, leftOut: [] })).toEqual([
    'sales.csv: No report.',
  ]);
});

test('rows that do not add up, by a unit or by a cent', () => {
  expect(sheetFaults(FILE, RECEIPT, () => [row(3, 29.97), row(3, 39.94)])).toEqual([
    'sales.csv: unitsOrdered is 6, not 7',
    'sales.csv: orderedProductSales is 69.91, not 69.93',
  ]);
  expect(sheetFaults(FILE, RECEIPT, () => [])).toHaveLength(2);
});

test.each([
  ['orders', 'amazonOrderId'],
  ['settlement', 'settlementId'],
] as const)('rows of %s are those that the file names, whatever their days and marketplaces', (report, number) => {
  const text = 'number\tquantity\r\n111-1\t2\r\n111-2\t1\r\n';
  const named: DownloadedFile = {
    ...FILE,
    bytes: new TextEncoder().encode(text),
    sumsSoFar: { quantity: 3 },
    download: { ...FILE.download, report },
  };
  const one = (name: string, quantity: number, marketplace = 'US') => ({ marketplace, [number]: name, quantity });
  const sheet = [one('111-1', 2), one('111-2', 1, 'CA'), one('111-3', 9)];
  expect(sheetFaults(named, RECEIPT, () => sheet)).toEqual([]);
  expect(sheetFaults(named, RECEIPT, () => sheet.slice(1))).toEqual(['sales.csv: quantity is 1, not 3']);
});
