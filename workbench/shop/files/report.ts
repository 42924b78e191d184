/** A report: which files a download of it gives, made of a table of columns and a way to write it. */
import type { Day } from '../world/calendar.ts';
import { addDays } from '../world/calendar.ts';
import type { Download, ReportFile } from '../world/download.ts';
import type { ShopHistory } from '../world/history.ts';
import type { Marketplace } from '../world/marketplace.ts';
import type { CellType, Column, Language, Value } from './column.ts';

/** Header and cells of a file. */
export interface Table {
  readonly headers: readonly string[];
  readonly types: readonly CellType[];
  readonly rows: readonly (readonly Value[])[];
}

/** Languages whose headers are known, by marketplace; `all` where one file holds every marketplace. */
type Consoles = Readonly<Partial<Record<Marketplace | 'all', readonly Language[]>>>;

/** A report of Amazon's, or of a tool for sellers. */
export interface Report {
  readonly name: Download['report'];
  /** What the add-on recognises it as. */
  readonly kind: string;
  readonly consoles: Consoles;
  /** Several where each is about one product; none where Amazon makes no file. */
  readonly files: (shop: ShopHistory, download: Download) => ReportFile[];
}

/** What makes a report of rows. */
interface ReportOf<Row> extends Omit<Report, 'files'> {
  readonly rows: (shop: ShopHistory, download: Download) => readonly Row[];
  readonly columns: (download: Download, shop: ShopHistory) => readonly Column<Row>[];
  readonly fileName: (download: Download, shop: ShopHistory, first: Row | undefined) => string;
  readonly write: (table: Table, download: Download, shop: ShopHistory) => Uint8Array;
  /** What the rows do not say. */
  readonly asks: (download: Download, rows: readonly Row[]) => readonly ('marketplace' | 'days')[];
  /** One file each for rows that this tells apart. */
  readonly fileOf?: (row: Row) => string;
  /** Amazon makes no file without rows. */
  readonly neverEmpty?: true;
}

/** Days after the last complete one are not known on the morning of a download. */
export function lastCompleteDay({ morning }: Download): Day {
  return addDays(morning, -1);
}

/** The newest rows of what is looked up now and then, as they were on the last complete day. */
export function newestOf<Row extends { readonly day: Day; readonly marketplace: Marketplace }>(
  rows: readonly Row[],
  download: Download,
): Row[] {
  const known = rows.filter(({ day, marketplace }) => {
    return marketplace === download.marketplace && day <= lastCompleteDay(download);
  });
  const newest = known[known.length - 1]?.day;
  return known.filter(({ day }) => day === newest);
}

/** The marketplace of a report that has one. */
export function placeOf({ report, marketplace }: Download): Marketplace {
  if (marketplace === null) throw new Error(`${report} is downloaded for one marketplace`);
  return marketplace;
}

/** Rows by what tells them apart, in the order of the first of each. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Sums are as exact as their cells: whole units, and hundredths of a currency. */
export function sumOf(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) * 100) / 100;
}

function sumsOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Record<string, number> {
  const summed = columns.filter(({ sum }) => sum !== undefined);
  return Object.fromEntries(summed.map(({ sum, value }) => [sum, sumOf(rows.map((row) => Number(value(row) ?? 0)))]));
}

/** A file without rows says nothing of where and when; how things stand is always of the morning. */
function askedIfEmpty({ days, morning }: Download): readonly ('marketplace' | 'days')[] {
  return days.to < morning ? ['marketplace', 'days'] : ['marketplace'];
}

function answersOf<Row>({ asks }: ReportOf<Row>, rows: readonly Row[], download: Download): ReportFile['answers'] {
  const asked = rows.length === 0 ? askedIfEmpty(download) : asks(download, rows);
  const { marketplace, days } = download;
  return {
    ...(asked.includes('marketplace') && marketplace !== null ? { marketplace } : {}),
    ...(asked.includes('days') ? days : {}),
  };
}

function fileOf<Row>(report: ReportOf<Row>, rows: readonly Row[], shop: ShopHistory, download: Download): ReportFile {
  const columns = report.columns(download, shop).filter(({ headers }) => headers[download.language] !== undefined);
  const table = {
    headers: columns.map(({ headers }) => headers[download.language]!),
    types: columns.map(({ type }) => type),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
  return {
    name: report.fileName(download, shop, rows[0]),
    bytes: report.write(table, download, shop),
    answers: answersOf(report, rows, download),
    truth: { rows: rows.length, sums: sumsOf(rows, columns) },
  };
}

/** A report as `REPORTS` lists it. */
export function report<Row>(spec: ReportOf<Row>): Report {
  const { name, kind, consoles } = spec;
  return {
    name,
    kind,
    consoles,
    files: (shop, download) => {
      const rows = spec.rows(shop, download);
      if (rows.length === 0 && spec.neverEmpty) return [];
      const files = spec.fileOf ? [...groupBy(rows, spec.fileOf).values()] : [rows];
      return files.map((own) => fileOf(spec, own, shop, download));
    },
  };
}
