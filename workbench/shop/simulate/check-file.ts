/** What an import got wrong about a file, told by the file's truth. */
import type { FileOutcome } from '../../import/file-outcome.ts';
import type { DownloadedFile } from '../shop-files.ts';
import type { ReportName } from '../world/download.ts';
import type { SheetRow } from './sheet-rows.ts';

type Receipt = FileOutcome['receipts'][number];

/** Reports of orders, returns and payments: a row is told by its number, whatever the days of the file. */
const TOLD_BY_NUMBER: readonly ReportName[] = ['orders', 'unshipped-orders', 'returns', 'feedback', 'settlement'];
/** Columns that say of which days a row is, the first that a sheet has: a stretch, a day, or how things stood. */
const FIRST_DAYS = ['from', 'date', 'snapshotDate'];
const LAST_DAYS = ['to', 'date', 'snapshotDate'];

/** The rows of a sheet that are of a receipt's days and marketplace. */
function rowsOfReceipt(rows: readonly SheetRow[], { from, to }: Receipt, { download }: DownloadedFile): SheetRow[] {
  const [first, last] = [FIRST_DAYS, LAST_DAYS].map((ids) => ids.find((id) => id in (rows[0] ?? {})) ?? '');
  return rows.filter(
    (row) =>
      (download.marketplace === null || row.marketplace === download.marketplace) &&
      String(row[first!]).slice(0, 10) >= from &&
      String(row[last!]).slice(0, 10) <= to,
  );
}

const hundredths = (number: number) => Math.round(number * 100) / 100;

function sumFaults(rows: readonly SheetRow[], { name, sumsSoFar }: DownloadedFile): string[] {
  return Object.entries(sumsSoFar).flatMap(([field, sum]) => {
    const found = hundredths(rows.reduce((total, row) => total + Number(row[field] ?? 0), 0));
    return Math.abs(found - sum) > 0.011 ? [`${name}: ${field} is ${found}, not ${sum}`] : [];
  });
}

/** Faults of the receipt: what was refused, left out, or taken for something else. */
export function receiptFaults({ name, kind, truth }: DownloadedFile, { receipts, failures }: FileOutcome): string[] {
  const [receipt] = receipts;
  if (!receipt) return failures.map(({ message }) => `${name}: ${message}`);
  const said = {
    kind: receipt.kind,
    kept: receipt.rowsKept,
    refused: receipt.rowsRefused,
    problems: receipt.problems.length,
  };
  const right = { kind, kept: truth.rows, refused: 0, problems: 0 };
  return Object.entries(right).flatMap(([what, expected]) => {
    const found = said[what as keyof typeof right];
    return found === expected ? [] : [`${name}: ${what} is ${found}, not ${expected}`];
  });
}

/** Faults of the sheet: its rows of the file's days do not add up to the truth. */
export function sheetFaults(file: DownloadedFile, receipt: Receipt, rows: () => readonly SheetRow[]): string[] {
  if (TOLD_BY_NUMBER.includes(file.download.report) || file.truth.rows === 0) return [];
  return sumFaults(rowsOfReceipt(rows(), receipt, file), file);
}
