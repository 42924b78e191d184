/** What an import got wrong about a file, told by the file's truth. */
import type { FileOutcome } from '../../import/file-outcome.ts';
import type { DownloadedFile } from '../shop-files.ts';
import type { ReportName } from '../world/download.ts';
import type { SheetRow } from './sheet-rows.ts';

type Receipt = FileOutcome['receipts'][number];

/**
 * Reports whose rows are found by the numbers that the file names: changed orders of any day, and settlements. Both have
 * rows of the other marketplaces that the same stock is sold in.
 */
const NUMBER_COLUMNS: Partial<Record<ReportName, string>> = { orders: 'amazonOrderId', settlement: 'settlementId' };
/** Columns that say of which days a row is, the first that a sheet has: a stretch, a day, or how things stood. */
const FIRST_DAYS = ['from', 'date', 'snapshotDate'];
const LAST_DAYS = ['to', 'date', 'snapshotDate'];

/** The rows of a sheet that are of a file: of its marketplace and of the receipt's days, or of the numbers it names. */
function rowsOfFile(rows: readonly SheetRow[], receipt: Receipt, { download, bytes }: DownloadedFile): SheetRow[] {
  const { marketplace } = download;
  const number = NUMBER_COLUMNS[download.report];
  if (number === undefined) {
    const own = rows.filter((row) => marketplace === null || row.marketplace === marketplace);
    return own.filter(isWithin(receipt, Object.keys(rows[0] ?? {})));
  }
  const named = new Set(new TextDecoder().decode(bytes).split(/[\t\r\n]/));
  return rows.filter((row) => named.has(String(row[number])));
}

function isWithin({ from, to }: Receipt, columns: readonly string[]): (row: SheetRow) => boolean {
  const [first, last] = [FIRST_DAYS, LAST_DAYS].map((ids) => ids.find((id) => columns.includes(id)) ?? '');
  return (row) => String(row[first!]).slice(0, 10) >= from && String(row[last!]).slice(0, 10) <= to;
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
  return file.truth.rows === 0 ? [] : sumFaults(rowsOfFile(rows(), receipt, file), file);
}
