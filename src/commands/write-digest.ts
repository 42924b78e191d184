/** Updates the Digest with its tables: the figures of present rows, and stored figures of deleted ones. */
import { digestOf, type Place, placeOf, thingOf } from '../digest/digest-of.ts';
import { type DigestTable, digestsOf, isOf } from '../digest/digest-table.ts';
import { figureIn, sumOf } from '../digest/exact.ts';
import { monthOf, packed, packedAfter, unpacked } from '../digest/pack.ts';
import type { PackedRow } from '../digest/packed-row.ts';
import { newest, resolved } from '../digest/read-digest.ts';
import { changedCell, isSealed } from '../digest/seal.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { digestSheet } from '../sheets/digest.ts';
import { cellText, type Row } from '../values/cell.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { RowUpdate, Workbook } from '../workbook/workbook.ts';
import { isNoted, noteDigested } from './digested-rows.ts';
import { openSheet } from './open-sheet.ts';
import { openPacked, type PackedSheet, putPacked, withFigures } from './packed-rows.ts';

/** Digests a table again: the months of `changed` rows, and months whose control sums differ. */
export function writeDigest(
  workbook: Workbook,
  table: string,
  rows: readonly Row[],
  changed: readonly Row[] | 'all' = 'all',
): void {
  const digests = digestsOf(table);
  if (digests.length === 0) return;
  const sheet = openPacked(workbook, digestSheet);
  const months = byMonth(digests[0]!, rows);
  const isWhole = changed === 'all' || !isNoted(workbook, table, sheet.rows);
  const touched = isWhole ? undefined : byMonth(digests[0]!, changed);
  replace(
    workbook,
    sheet,
    digests.map((digest) => liveOf(digest, sheet, months, touched)),
  );
  noteDigested(workbook, table);
}

/** Adds rows whose days are after all others of their marketplace: of each month only the last row of its digest changes. */
export function addToDigest(workbook: Workbook, table: string, added: readonly Row[]): void {
  const digests = digestsOf(table);
  const sheet = openPacked(workbook, digestSheet);
  const months = [...byMonth(digests[0]!, added)];
  const all = digests.flatMap((digest) =>
    months.map(([month, rows]) => ({ digest, facts: digestOf(digest, rows), last: lastOf(digest, sheet, month) })),
  );
  const lasts = all.flatMap(({ last }) => last ?? []).sort((a, b) => a.sheetRow - b.sheetRow);
  const figures = new Map(withFigures(workbook, sheet, lasts).map((row, i) => [lasts[i], row]));
  const extended = all.map(({ digest, facts, last }) => packedAfter(digest, last && figures.get(last), facts));
  if (extended.includes(undefined)) {
    writeDigest(workbook, table, openSheet(workbook, dataSheet(table))!.read.rows);
    return;
  }
  putPacked(
    workbook,
    sheet,
    lasts,
    extended.flatMap((rows) => rows!),
  );
  noteDigested(workbook, table);
}

/** The last part of a month's digest. */
function lastOf(digest: DigestTable, sheet: PackedSheet, month: string): RowUpdate | undefined {
  const parts = sheet.rows.filter(({ row }) => isOf(digest, row) && row.state === '' && packedMonth(row) === month);
  return parts.sort((a, b) => Number(b.row.part) - Number(a.row.part))[0];
}

/** Rows of the digest and those that take their place. */
interface Replacement {
  readonly standing: readonly RowUpdate[];
  readonly fresh: readonly PackedRow[];
}

function replace(workbook: Workbook, sheet: PackedSheet, all: readonly Replacement[]): void {
  const [standing, fresh] = [all.flatMap((one) => one.standing), all.flatMap((one) => one.fresh)];
  putPacked(workbook, sheet, standing, fresh);
}

/** Marketplace and month → its rows. */
type Months = ReadonlyMap<string, readonly Row[]>;

/** The digests of one table have the same days. */
function byMonth({ days }: DigestTable, rows: readonly Row[]): Months {
  const placed = rows.flatMap((row) => {
    const place = placeOf({ days }, row);
    return place === undefined ? [] : [{ row, month: monthNameOf(place) }];
  });
  const months = groupedBy(placed, ({ month }) => month);
  return new Map([...months].map(([month, all]) => [month, all.map(({ row }) => row)]));
}

function liveOf(digest: DigestTable, sheet: PackedSheet, months: Months, touched: Months | undefined): Replacement {
  const all = sheet.rows.map(({ row }) => row);
  const standing = sheet.rows.filter(({ row }) => isOf(digest, row) && row.state === '' && !isStored(row, all));
  const known = groupedBy(standing, ({ row }) => packedMonth(row));
  const isDue = (month: string) =>
    !touched ||
    touched.has(month) ||
    controlOfRows(digest, months.get(month) ?? []) !== controlOfPacked(known.get(month) ?? []);
  const due = new Set([...months.keys(), ...known.keys()].filter(isDue));
  return {
    standing: standing.filter(({ row }) => due.has(packedMonth(row))),
    fresh: [...due].flatMap((month) => packed(digest, digestOf(digest, months.get(month) ?? []))),
  };
}

/** True for stored figures of which a hand changed the state: they are put back by the repair. */
function isStored(row: Row, all: readonly Row[]): boolean {
  return !isSealed(row) && changedCell(row, all)?.was.state === 'kept';
}

/** The control sums of a table's rows, as text. */
function controlOfRows({ counts, money }: DigestTable, rows: readonly Row[]): string {
  const sum = (columns: readonly string[]) =>
    sumOf(columns.map((column) => sumOf(rows.map((row) => figureIn(row[column])))));
  return [rows.length, sum(counts), sum(money)].join(' ');
}

/** The same control sums from the digest. */
function controlOfPacked(places: readonly RowUpdate[]): string {
  const sum = (id: string) => sumOf(places.map(({ row }) => Number(row[id])));
  return [sum('rows'), sum('units'), sum('money')].join(' ');
}

/**
 * Stores the figures of rows before they are deleted: `rows` are all rows of the table, `entry` is the number of the
 * import.
 */
export function keepFigures(
  workbook: Workbook,
  table: string,
  rows: readonly Row[],
  gone: readonly Row[],
  entry: number,
): void {
  const digests = digestsOf(table);
  if (digests.length === 0 || gone.length === 0) return;
  const sheet = openPacked(workbook, digestSheet);
  const [before, lost] = [byMonth(digests[0]!, rows), byMonth(digests[0]!, gone)];
  const replacements = digests.flatMap((digest) =>
    [...lost].map(([month, some]) => {
      const places = sheet.rows.filter(
        ({ row }) => isOf(digest, row) && row.state === 'kept' && packedMonth(row) === month,
      );
      const kept = withFigures(workbook, sheet, places);
      return keptOf(digest, { places, kept }, { rows: before.get(month)!, gone: some, entry });
    }),
  );
  replace(workbook, sheet, replacements);
}

interface Kept {
  readonly places: readonly RowUpdate[];
  /** With their long cells. */
  readonly kept: readonly Row[];
}

/** Stored figures of one month; those of earlier imports are joined, because they can no longer be undone. */
function keptOf(
  digest: DigestTable,
  { places, kept }: Kept,
  { rows, gone, entry }: { readonly rows: readonly Row[]; readonly gone: readonly Row[]; readonly entry: number },
): Replacement {
  const names = new Set(digestOf(digest, gone).map(thingOf));
  const live = new Set(digestOf(digest, rows).filter((fact) => names.has(thingOf(fact))));
  const { facts, damaged } = unpacked(digest, kept);
  const lost = resolved([...live], facts).filter((fact) => live.has(fact));
  if (lost.length === 0) return { standing: [], fresh: [] };
  const unread = new Set(damaged);
  const [own, others] = [kept.filter((row) => row.import === entry), kept.filter((row) => row.import !== entry)];
  const sound = others.filter((row) => !unread.has(row));
  const before = Math.max(...sound.map((row) => Number(row.import)));
  const factsOf = (some: readonly Row[]) => unpacked(digest, some).facts;
  return {
    standing: places.filter((_, index) => own.includes(kept[index]!) || sound.includes(kept[index]!)),
    fresh: [
      ...packed(digest, newest(factsOf(sound)), { kept: true, entry: before }),
      ...packed(digest, newest([...factsOf(own), ...lost]), { kept: true, entry }),
    ],
  };
}

/** Undo of an import: the rows it deleted are in the table again. */
export function forgetFigures(workbook: Workbook, entry: number): void {
  if (workbook.find(digestSheet) === undefined) return;
  const sheet = openPacked(workbook, digestSheet);
  const kept = sheet.rows.filter(({ row }) => row.state === 'kept' && row.import === entry);
  putPacked(workbook, sheet, kept, []);
}

function monthNameOf(place: Pick<Place, 'marketplace' | 'from'>): string {
  return `${place.marketplace} ${monthOf(place)}`;
}

function packedMonth({ marketplace, month }: Row): string {
  return `${cellText(marketplace)} ${cellText(month)}`;
}
