/** Reads the figures of a table from the Digest, and the table itself only if its digest may differ from it. */
import { digestOf, type Fact } from '../digest/digest-of.ts';
import { type DigestTable, digestBy, digestsOf, isOf } from '../digest/digest-table.ts';
import { sumOf } from '../digest/exact.ts';
import { unpacked, unpackedAs } from '../digest/pack.ts';
import { resolved, rowsOfFacts } from '../digest/read-digest.ts';
import { dataSheet } from '../sheets/catalog.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { digestSheet } from '../sheets/digest.ts';
import { type Cell, cellText, type Row } from '../values/cell.ts';
import { dayFromIso } from '../values/day.ts';
import { textDigest } from '../values/text-digest.ts';
import type { RowUpdate, Workbook } from '../workbook/workbook.ts';
import { noteChanged } from './changed-by-hand.ts';
import { digestIsDone, isDigestDue } from './due-sheets.ts';
import { openSheet } from './open-sheet.ts';
import { packedIn, withFigures } from './packed-rows.ts';

/** Figures that end within so many days of the newest ones are those of the present. */
const RECENT_DAYS = 30;

/** Notes that the digest of a table was just written from all its rows. */
export function noteDigested(workbook: Workbook, table: string): void {
  const { rows } = packedIn(workbook, digestSheet)!;
  workbook.setDocumentSettingAtEnd(settingOf(table), markOf(workbook, table, rows));
  digestIsDone(workbook, table);
}

/** True if the digests of a table were written in the form of this version, with as many rows of each marketplace as now. */
export function isNoted(workbook: Workbook, table: string, rows: readonly RowUpdate[]): boolean {
  return workbook.documentSetting(settingOf(table)) === markOf(workbook, table, rows);
}

/** At least the recent figures of a table, by group and window; the rows of the table itself if it must be read. */
export function recentRows(workbook: Workbook, table: string, by: string, days = RECENT_DAYS): readonly Row[] {
  const digest = digestBy(table, by);
  const rows = digest && digested(workbook, digest, (places) => endingWithin(places, days), rowMaker(digest));
  return rows ?? openSheet(workbook, dataSheet(table))?.read.rows ?? [];
}

/** The figures of a table by the groups of a digest and by window: at least those that end within the last `days` days. */
export function groupedRows(workbook: Workbook, table: string, by: string, days: number): readonly Row[] {
  const digest = digestBy(table, by);
  if (digest === undefined) throw new Error(`${table} is not digested by ${by}`);
  return rowsWhere(workbook, digest, (places) => endingWithin(places, days));
}

/** The figures of a table by the groups of a digest, of windows that share a day with these, however old; ISO days. */
export function rowsBetween(
  workbook: Workbook,
  table: string,
  by: string,
  first: string,
  last: string,
): readonly Row[] {
  const digest = digestBy(table, by);
  if (digest === undefined) throw new Error(`${table} is not digested by ${by}`);
  return rowsWhere(
    workbook,
    digest,
    (places) =>
      places.filter(({ row }) => cellText(row.month) <= last.slice(0, 7) && (cellText(row.until) || last) >= first),
    (facts) =>
      rowsOfFacts(
        digest,
        facts.filter(({ from, to }) => from <= last && first <= to),
      ),
  );
}

/** Rows of the digest's rows that `choose` selects, or else of the table itself. */
function rowsWhere(
  workbook: Workbook,
  digest: DigestTable,
  choose: Choice,
  make: RowMaker = rowMaker(digest),
): readonly Row[] {
  const table = () => openSheet(workbook, dataSheet(digest.table))?.read.rows ?? [];
  return digested(workbook, digest, choose, make) ?? make(digestOf(digest, table()));
}

/** Makes rows of facts. */
type RowMaker = (facts: readonly Fact[]) => readonly Row[];

function rowMaker(digest: DigestTable): RowMaker {
  return (facts) => rowsOfFacts(digest, facts);
}

/** A digest whose figures of the last days will be asked for. */
export interface Foreseen {
  readonly digest: DigestTable;
  /** The recent ones by default. */
  readonly days?: number | undefined;
}

/** Reads figures of several digests in few calls, because calls take longer than figures; returns their rows. */
export function foreseeRows(workbook: Workbook, foreseen: readonly Foreseen[]): readonly RowUpdate[] {
  const sheet = foreseen.length > 0 ? packedIn(workbook, digestSheet) : undefined;
  if (sheet === undefined) return [];
  const there = foreseen.filter(({ digest }) => isDigested(workbook, digest.table, sheet.rows));
  const places = there.map(({ digest, days = RECENT_DAYS }) => endingWithin(placesOf(sheet.rows, digest), days));
  const rows = [...new Set(places.flat())].sort((a, b) => a.sheetRow - b.sheetRow);
  withFigures(workbook, sheet, rows);
  return rows;
}

/** True if the figures of a table are read from the Digest. */
function isDigested(workbook: Workbook, table: string, rows: readonly RowUpdate[]): boolean {
  return (
    workbook.find(dataSheet(table)) !== undefined && !isDigestDue(workbook, table) && isNoted(workbook, table, rows)
  );
}

function placesOf(rows: readonly RowUpdate[], digest: DigestTable): RowUpdate[] {
  return rows.filter(({ row }) => isOf(digest, row));
}

/** Selects rows of the Digest by their short cells. */
type Choice = (places: readonly RowUpdate[]) => readonly RowUpdate[];

/** What is made of the facts of the rows that `choose` selects; `undefined` if the table itself must be read. */
function digested<Thing>(
  workbook: Workbook,
  digest: DigestTable,
  choose: Choice,
  make: (facts: readonly Fact[]) => readonly Thing[],
): readonly Thing[] | undefined {
  if (workbook.find(dataSheet(digest.table)) === undefined) return [];
  const sheet = packedIn(workbook, digestSheet);
  if (sheet === undefined || !isDigested(workbook, digest.table, sheet.rows)) return undefined;
  const own = placesOf(sheet.rows, digest);
  const chosen = new Set(choose(own));
  const figures = withFigures(workbook, sheet, [...chosen]);
  const read = [...chosen].map(({ sheetRow }, i) => ({ sheetRow, row: figures[i]! }));
  const all = [...read, ...own.filter((place) => !chosen.has(place))];
  const rows = all.map(({ row }) => row);
  const isKept = ({ state }: Row) => state === 'kept';
  const standing = rows.filter((row) => !isKept(row));
  const kept = unpacked(digest, rows.filter(isKept));
  const live =
    kept.facts.length === 0 ? unpackedAs(digest, standing, make) : beside(digest, standing, kept.facts, make);
  noteChanged(workbook, digestSheet, digest, all, [...live.damaged, ...kept.damaged]);
  return live.damaged.length > 0 ? undefined : live.made;
}

/** Of the facts of the table and stored ones, which are compared with all others. */
function beside<Thing>(
  digest: DigestTable,
  standing: readonly Row[],
  kept: readonly Fact[],
  make: (facts: readonly Fact[]) => readonly Thing[],
) {
  const { facts, damaged } = unpacked(digest, standing);
  return { made: make(resolved(facts, kept)), damaged };
}

/** Rows with figures that end within the last days of their marketplace. */
function endingWithin(places: readonly RowUpdate[], days: number): RowUpdate[] {
  const untilOf = ({ row }: RowUpdate) => dayFromIso(cellText(row.until)) ?? Number.POSITIVE_INFINITY;
  const newest = new Map<string, number>();
  for (const place of places) {
    const marketplace = cellText(place.row.marketplace);
    newest.set(marketplace, Math.max(newest.get(marketplace) ?? Number.NEGATIVE_INFINITY, untilOf(place)));
  }
  // Rows of an earlier version do not name their last day.
  return places.filter(
    (place) =>
      untilOf(place) > newest.get(cellText(place.row.marketplace))! - days ||
      untilOf(place) === Number.POSITIVE_INFINITY,
  );
}

/** The rows of the newest days of a sheet, and all its windows. */
interface NewestRows {
  readonly rows: readonly RowUpdate[];
  readonly windows: readonly Fact[];
}

/** `undefined` if the sheet must be read whole: it is due, or its windows are not digested. */
export function newestRows(workbook: Workbook, sheet: DataSheet): NewestRows | undefined {
  const digest = digestBy(sheet.id, 'marketplace');
  const own = workbook.find(sheet);
  const all: Choice = (places) => places;
  const asTheyAre = (facts: readonly Fact[]) => facts;
  const windows = digest && own && digested(workbook, digest, all, asTheyAre);
  if (windows === undefined || own === undefined) return undefined;
  const newest = new Map<string, string>();
  for (const { marketplace, to } of windows) if (to > (newest.get(marketplace) ?? '')) newest.set(marketplace, to);
  const days = new Set<Cell>(newest.values());
  const count = sumOf(windows.filter(({ to }) => days.has(to)).map(({ figures }) => figures[0]!));
  return { rows: workbook.readWhere(own, sheet.lastDay, (day) => days.has(day), count), windows };
}

/** Differs for another Digest, another form of its figures, and another number of rows. */
function markOf(workbook: Workbook, table: string, rows: readonly RowUpdate[]): string {
  // By digest and marketplace, so that a row is missed too if a hand changed the cell that says of which it is.
  const counts = new Map<string, number>();
  for (const { row } of rows) {
    if (row.table !== table || row.state !== '') continue;
    const name = `${row.by} ${row.marketplace}`;
    counts.set(name, (counts.get(name) ?? 0) + Number(row.rows));
  }
  const count = [...counts].map((one) => one.join(' ')).sort();
  return `${workbook.find(digestSheet)?.id} ${textDigest(JSON.stringify([digestsOf(table), count]))}`;
}

function settingOf(table: string): string {
  return `seen.digest.${table}`;
}
