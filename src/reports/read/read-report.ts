/** Reads a table of cells as one of Amazon's reports: typed rows, and everything the receipt reports about them. */

import type { Row } from '../../values/cell.ts';
import { type Day, isoOfDay, latestDay } from '../../values/day.ts';
import { asTable, type Rows, rowsOf, type Table } from '../../values/table.ts';
import { fieldName } from '../field-name.ts';
import type { Field, FieldRole, HeaderLanguage, ReportKind, ReportMetadata } from '../kind.ts';
import { type Marketplace, marketplaceNamed } from '../marketplaces.ts';
import { withoutRepeats } from '../merge/repeated-table.ts';
import { subjectIds } from '../merge/row-key.ts';
import { anyRepeats, dropCopies, settleRepeats, type UnreadFields } from '../merge/settle-repeats.ts';
import { type Note, rowList } from '../receipt/note.ts';
import type { Problem } from '../receipt/problem.ts';
import type { RefusalCode, Refused } from '../receipt/refusal.ts';
import { type Assignable, assignable, ROWS_LOOKED_AT } from '../recognise/assignable.ts';
import type { Column } from '../recognise/header-match.ts';
import { HEADER_ROWS, type Identified } from '../recognise/identify.ts';
import { identifyWithTaught, type TaughtRequest } from '../recognise/identify-taught.ts';
import { metadataOf } from '../recognise/metadata.ts';
import type { TaughtColumn } from '../recognise/taught-column.ts';
import { attributionOf } from '../unified/ad-product.ts';
import { type Chosen, chosenWindow } from '../unified/chosen-window.ts';
import { placeByCampaign } from '../unified/place-by-campaign.ts';
import { subtotalsIn } from '../unified/subtotals.ts';
import { withTaughtSpans } from '../unified/taught-spans.ts';
import { unifiedNotes } from '../unified/unified-notes.ts';
import { levels } from '../unified/unified-report.ts';
import { checkBareRatios } from './check-bare-ratios.ts';
import type { ColumnHints } from './column-hints.ts';
import { fillDown } from './fill-down.ts';
import type { PastedSheet } from './pasted-sheet.ts';
import { type PlaceAnswer, type Placed, placeNothing, placeRows, placesOf, type UnknownPlaces } from './place-rows.ts';
import { type DaysRead, readDays } from './read-days.ts';
import type { ReadRow } from './read-row.ts';
import { type RowsRead, readRows } from './read-rows.ts';
import { type ReportedPeriod, reportedPeriod } from './reported-period.ts';
import { lengthen, type RowLengths, rowLengths } from './row-lengths.ts';
import { shownOrder, typedDays } from './typed-days.ts';
import { typedFigures } from './typed-figures.ts';
import { trackedRows, type Watchlist } from './watchlist.ts';
import {
  askedWindow,
  type Days,
  ownWindow,
  snapshotDay,
  spanOf,
  type Window,
  windowOfMetadata,
  writtenWindow,
} from './window.ts';

/** What is known about a table besides its cells. */
export interface ReadRequest extends TaughtRequest {
  /** Name of the file or of the sheet. */
  readonly fileName: string;
  readonly how: 'upload' | 'paste';
  /** The spreadsheet that it was pasted into, if known. */
  readonly sheet?: PastedSheet | undefined;
  /** The seller's answers, if any. */
  readonly marketplace?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly asOf?: Day | undefined;
  /** Marketplaces of names in the report that are unknown to us. */
  readonly places?: readonly PlaceAnswer[] | undefined;
  readonly today: Day;
  /** True for a table split from text: a row wider than the header was split in the wrong place. */
  readonly delimited?: boolean | undefined;
  /** 1-based file row of each row of the table, if they differ. */
  readonly rowNumbers?: readonly number[] | undefined;
  /** The hints of the whole file, if the table is a part of it. */
  readonly hints?: ColumnHints | undefined;
  /** Watchlist of the shop, called for reports about all of Amazon; without it every row is kept. */
  readonly tracked?: (() => Watchlist) | undefined;
  /** True if each row keeps its own days, because it does so in the whole file. */
  readonly ownDays?: boolean | undefined;
}

/** `rowsRead = rowsKept + rowsRefused`; `rowsKept - rowsDuplicated - rowsCombined` rows are returned. */
interface RowCounts {
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsRefused: number;
  /** Copies of another row, counted once. */
  readonly rowsDuplicated: number;
  /** Rows combined into another row with the same key. */
  readonly rowsCombined: number;
}

/** A report that was read. */
export interface ReportRead {
  readonly status: 'read';
  readonly kind: ReportKind;
  readonly language: HeaderLanguage;
  /** Codes in order, separated by commas if the report covers several. */
  readonly marketplace: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly Row[];
  readonly counts: RowCounts;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  readonly headersMissing: readonly string[];
  readonly headersIgnored: readonly string[];
  /** Columns of the file that are read. */
  readonly columns: readonly Column[];
  /** Columns of the file that sheets do not need. */
  readonly derived: readonly Column[];
  /** Columns read by a person's answer. */
  readonly taught: readonly TaughtColumn[];
  /** Columns of the file whose meaning could still be taught. */
  readonly assignable: Assignable;
  readonly hints: ColumnHints;
  readonly ownDays: boolean;
}

/** What may have to be asked. */
export type Missing = 'columns' | 'places' | 'marketplace' | 'window';

/** A report that cannot be read before a person answers. */
export interface Asks {
  readonly status: 'asks';
  readonly kind: ReportKind;
  readonly missing: readonly Missing[];
  /** The columns asked about, if any. */
  readonly columns?: Assignable;
  /** The names asked about, if any. */
  readonly places?: UnknownPlaces;
  /** The day of the only row, if the window is asked because that row may be a day, a week or a month. */
  readonly oneRow?: string;
  /** To pre-fill the question: the marketplace and the days as far as known, as ISO text. */
  readonly suggested: { readonly marketplace?: string; readonly from?: string; readonly to?: string };
}

/** The result of reading a table. */
export type ReportReading = ReportRead | Asks | Refused;

const NO_SUMS: ReadonlySet<ReadRow> = new Set();

/** Enough rows for the header and the examples below it. */
const TOP_ROWS = HEADER_ROWS + ROWS_LOOKED_AT;

function refused(code: RefusalCode, more: Partial<Refused> = {}): Refused {
  return { status: 'refused', code, params: {}, kinds: [], problems: [], ...more };
}

/** Reads the table, asks for what it does not contain, or refuses it; never guesses. */
export function readReport(given: Rows | Table, request: ReadRequest): ReportReading {
  const table = asTable(given);
  const found = identifyWithTaught(rowsOf(table, TOP_ROWS), request);
  if ('code' in found) return refused(found.code, { params: found.params, kinds: found.kinds });
  const kinds = [found.kind.id];
  const asked = request.marketplace ? marketplaceNamed(request.marketplace) : undefined;
  if (request.marketplace && !asked) {
    return refused('unknown-marketplace', { params: { marketplace: request.marketplace }, kinds });
  }
  if (request.from !== undefined && request.to !== undefined && request.from > request.to) {
    const params = { from: isoOfDay(request.from), to: isoOfDay(request.to) };
    return refused('window-reversed', { params, kinds });
  }
  return readFound(found, table, request, asked);
}

function readFound(
  found: Identified,
  given: Table,
  request: ReadRequest,
  asked: Marketplace | undefined,
): ReportReading {
  const kinds = [found.kind.id];
  const table = fillDown(found, given);
  const top = rowsOf(table, TOP_ROWS);
  const above = metadataOf(found, top, request.fileName);
  const tracked = found.columns.some(({ field }) => field.tracked) ? request.tracked?.() : undefined;
  if (tracked && tracked.asins.size + tracked.keywords.size === 0) return refused('nothing-tracked', { kinds });
  const isTracked = tracked && trackedRows(found.columns, tracked);
  const read = readRows(found, table, request.hints?.marks, {
    ...request,
    isTracked,
    attributionDays: attributionDays(found.columns),
  });
  if (read.repeatedHeaders.length > 0) {
    const { table: once, times } = withoutRepeats(found, given);
    if (times > 1)
      return withNote(readFound(found, once, request, asked), { code: 'report-repeated', params: { times } });
  }
  const isEmpty = read.rowsRead + read.untracked === 0;
  if (isEmpty && !found.kind.mayBeEmpty) return refused('header-only', { kinds });
  if (read.rowsRead > 0 && read.rows.length === 0)
    return refused('no-rows-kept', { kinds, problems: inOrder(read.problems) });
  const placesTold = placeColumns(found);
  if (found.kind.level) placeByCampaign(read.rows, placesTold);
  const placeRequest = { ...request, asked, columns: placesTold };
  const placed = isEmpty ? placeNothing(placeRequest) : placeRows(read.rows, placeRequest);
  if (placed.mismatch) return refused('currency-mismatch', { params: placed.mismatch, kinds });
  const { found: spanned, hints } = withTaughtSpans(found, read.days, request.hints ?? hintsOf(read, request));
  const days = readDays(placed.rows, spanned.columns, hints);
  const isChosen = found.kind.period === 'chosen';
  const chosen = isChosen ? chosenWindow(days.rows, spanned.columns, request) : { rows: days.rows, problems: [] };
  const lengths = rowLengths(spanned, days, request);
  if (lengths.status === 'unclear') {
    const problems = inOrder([...read.problems, ...days.problems]);
    return refused('grain-unclear', { kinds, params: { days: rowList(lengths.days.map(isoOfDay)) }, problems });
  }
  const period = reportedOf(spanned, days.rows, above, request);
  if (period.status === 'unclear') return refused('period-unclear', { kinds, params: { days: rowList(period.ends) } });
  const metadata = period.status === 'known' ? { ...above, days: period.days } : above;
  const stage = { read, placed, hints, request, metadata, days, lengths, chosen };
  const missing = missingOf(found, stage);
  const columns = assignable(top, found);
  if (missing.length === 0) return settle(spanned, stage, columns);
  return {
    ...asks(found.kind, missing, stage),
    ...(missing.includes('columns') ? { columns } : {}),
    ...(placed.unknown ? { places: placed.unknown } : {}),
  };
}

/** The period from the line above the header; without one, from the end that the rows contain. */
function reportedOf(
  { columns }: Identified,
  rows: readonly ReadRow[],
  above: ReportMetadata,
  request: ReadRequest,
): ReportedPeriod {
  if (above.days) return { status: 'open' };
  const asked = askedWindow(request);
  return reportedPeriod(rows, columns, asked === 'missing' ? undefined : asked.days);
}

/**
 * A country takes precedence over a column that only may name one; in a unified report the country may be the shopper's, so
 * the product's takes precedence.
 */
function placeColumns({ kind, columns }: Identified): Column[] {
  const roles: FieldRole[] = kind.level ? ['place', 'marketplace'] : ['marketplace', 'place'];
  return roles.flatMap((role) => columns.filter(({ field }) => field.role === role));
}

function withNote(reading: ReportReading, note: Note): ReportReading {
  return reading.status === 'read' ? { ...reading, notes: [...reading.notes, note] } : reading;
}

function hintsOf({ marks, days }: RowsRead, { sheet, today }: ReadRequest): ColumnHints {
  const dateOrder = shownOrder(days, latestDay(today));
  const typed = typedDays(days, sheet, latestDay(today));
  return {
    marks,
    ...(dateOrder ? { dateOrder } : {}),
    ...(Object.keys(typed).length > 0 ? { typedDays: typed } : {}),
  };
}

function missingOf({ kind, missingRequired }: Identified, stage: Stage): Missing[] {
  const { read, placed, request, metadata, lengths, chosen } = stage;
  const missing: Missing[] = missingRequired.length > 0 ? ['columns'] : [];
  if (placed.unknown) missing.push('places');
  if (placed.unplaced) missing.push('marketplace');
  const isAsked = hasNoDays(kind, read) && !metadata.days && askedWindow(request) === 'missing';
  return isAsked || lengths.status === 'asks' || chosen.open ? [...missing, 'window'] : missing;
}

/** A report without rows contains no days. */
function hasNoDays({ period }: ReportKind, { rowsRead, untracked }: RowsRead): boolean {
  return period === 'asked' || (rowsRead + untracked === 0 && period !== 'snapshot');
}

function asks(kind: ReportKind, missing: readonly Missing[], { placed, request, lengths, chosen }: Stage): Asks {
  const places = placed.unplaced ? [] : placesOf(placed.rows);
  const place = placed.unplaced ? placed.unplaced.candidates[0]?.code : places.length === 1 ? places[0] : undefined;
  const { from, to } = request;
  const one = lengths.status === 'asks' ? isoOfDay(lengths.day) : undefined;
  const open = one ? { from: one, to: one } : chosen.open;
  const days = open ?? {
    ...(from !== undefined && { from: isoOfDay(from) }),
    ...(to !== undefined && { to: isoOfDay(to) }),
  };
  const suggested = { ...(place ? { marketplace: place } : {}), ...(missing.includes('window') ? days : {}) };
  return { status: 'asks', kind, missing, suggested, ...(one ? { oneRow: one } : {}) };
}

interface Stage {
  readonly read: RowsRead;
  readonly placed: Placed;
  readonly hints: ColumnHints;
  readonly request: ReadRequest;
  readonly metadata: ReportMetadata;
  readonly days: DaysRead;
  readonly lengths: RowLengths;
  /** The rows inside the period of the report, and that period. */
  readonly chosen: Chosen;
}

function settle(found: Identified, stage: Stage, open: Assignable): ReportReading {
  const { kind, columns } = found;
  const { read, placed, request, metadata, lengths, chosen } = stage;
  const problems = [...read.problems, ...placed.problems, ...stage.days.problems, ...chosen.problems];
  if (read.rowsRead > 0 && chosen.rows.length === 0)
    return refused('no-rows-kept', { kinds: [kind.id], problems: inOrder(problems) });
  const typed = request.how === 'paste' ? typedFigures(found, chosen.rows, request.sheet) : undefined;
  const standing = typed ? problems.filter((problem) => !typed.isSettled(problem)) : problems;
  const doubtful = [...(typed?.problems ?? []), ...checkBareRatios(chosen.rows)];
  const grain = lengths.status === 'known' ? lengths.grain : undefined;
  lengthen(found, chosen.rows, grain);
  if (chosen.window) fillConstants(kind, chosen.rows, chosen.window, metadata);
  const sums = kind.level ? subtotalsIn(kind, columns, chosen.rows) : NO_SUMS;
  const kept = sums.size > 0 ? chosen.rows.filter((row) => !sums.has(row)) : chosen.rows;
  const rowsRead = read.rowsRead - sums.size;
  const subjects = subjectIds(kind, metadata.row);
  const repeats = anyRepeats(kept, subjects, kind.namedBy);
  const single = dropCopies(kind, kept, repeats);
  const repeated = kind.rowsFor && subjects.length === 1 ? firstRepeated(single.rows) : undefined;
  if (repeated) return refused('dates-repeated', { kinds: [kind.id], params: { day: repeated } });
  const window = windowOf(
    kind,
    columns,
    single.rows,
    repeats && anyRepeats(single.rows, subjects, kind.namedBy),
    stage,
  );
  fillConstants(kind, single.rows, window, metadata);
  if (kind.level) fillAttribution(kind, single.rows);
  const cells = [...standing, ...doubtful];
  const settled = settleRepeats(kind, single.rows, repeats, unreadFields(columns, cells));
  const span = window.days ?? spanOf(kind, settled.rows);
  const rowsKept = kept.length - settled.problems.length;
  return {
    status: 'read',
    kind,
    language: found.language,
    marketplace: placed.place ?? placesOf(settled.rows).join(', '),
    ...span,
    rows: settled.rows.map(({ row }) => row),
    counts: {
      rowsRead,
      rowsKept,
      rowsRefused: rowsRead - rowsKept,
      rowsDuplicated: single.copies,
      rowsCombined: settled.combined,
    },
    problems: inOrder([...cells, ...settled.problems]),
    notes: [
      ...taughtNotes(columns),
      ...placed.notes,
      ...(placed.place ? [noRowsNote(kind, placed.place, span)] : []),
      ...stage.days.notes,
      ...(typed?.notes ?? []),
      ...window.notes,
      ...(lengths.status === 'known' ? lengths.notes : []),
      ...lateNotes(kind, span.to, request.today),
      ...attributionNotes(columns),
      ...leftOut(read),
      ...rowsNote(
        'subtotals-dropped',
        [...sums].map(({ number }) => number),
      ),
      ...single.notes,
      ...settled.notes,
      ...(kind.level ? unifiedNotes(found, single.rows, settled.groups) : []),
    ],
    headersMissing: missedIn(found, metadata),
    headersIgnored: found.ignored,
    columns,
    derived: columns.filter(({ field }) => field.derived),
    taught: taughtIn([...columns, ...(found.summedOver || [])]).map(({ header, field }) => ({
      sheet: sheetOf(kind, field),
      header,
      field: field.id,
    })),
    assignable: open,
    hints: grain ? { ...stage.hints, grain } : stage.hints,
    ownDays: window.days === undefined,
  };
}

/** A day that occurs twice in a report with a row for every day: two reports of different grains were joined. */
function firstRepeated(rows: readonly ReadRow[]): string | undefined {
  const seen = new Set<string>();
  const again = rows.find(({ row }) => seen.size === seen.add(`${row.marketplace} ${row.from}`).size);
  return again && String(again.row.from);
}

function unreadFields(columns: readonly Column[], problems: readonly Problem[]): UnreadFields {
  const unread = new Map<number, string[]>();
  for (const { row, column, effect } of problems) {
    const ids = effect === 'cell-blank' ? columns.filter(({ header }) => header === column) : [];
    if (ids.length > 0) unread.set(row, [...(unread.get(row) ?? []), ...ids.map(({ field }) => field.id)]);
  }
  return unread;
}

/** Missing columns, except those that the lines above the header replace. */
function missedIn({ kind, absent, language, missing }: Identified, { row = {} }: ReportMetadata): readonly string[] {
  if (!kind.key.some((id) => id in row)) return missing;
  const naming = absent.filter(({ id }) => kind.key.includes(id)).map((field) => fieldName(field, language));
  return missing.filter((name) => !naming.includes(name));
}

function taughtIn(columns: readonly Column[]): Column[] {
  return columns.filter(({ taught }) => taught);
}

/** A unified report may have been taught a column of another kind, whose sheet then stores it. */
function sheetOf(kind: ReportKind, { id }: Field): ReportKind['sheet'] {
  const keeps = ({ fields }: ReportKind) => fields.some((field) => field.id === id);
  return keeps(kind) ? kind.sheet : levels().find(keeps)!.sheet;
}

function taughtNotes(columns: readonly Column[]): Note[] {
  const pairs = taughtIn(columns).map(({ header, field }) => `${header} → ${field.header}`);
  return pairs.length > 0 ? [{ code: 'columns-taught', params: { columns: pairs.join(', ') } }] : [];
}

function windowOf(
  kind: ReportKind,
  columns: readonly Column[],
  rows: readonly ReadRow[],
  repeats: boolean,
  { read, request, metadata, chosen }: Stage,
): Window {
  if (hasNoDays(kind, read))
    return metadata.days ? windowOfMetadata(metadata.days, request) : (askedWindow(request) as Window);
  if (kind.period === 'chosen') return chosen.window ?? ownWindow(kind, rows, request);
  const isWritten = columns.some(({ field }) => field.role === 'snapshot');
  if (kind.period === 'dated' || isWritten) return ownWindow(kind, rows, request);
  if (kind.period === 'snapshot') return snapshotDay(request);
  const days = columns.filter(({ field }) => field.type === 'day').map(({ index }) => index);
  return writtenWindow(kind, rows, new Set(days).size === 1, repeats, request);
}

function noRowsNote({ period }: ReportKind, marketplace: string, { from, to }: Days): Note {
  return { code: period === 'snapshot' ? 'nothing-listed' : 'no-rows', params: { marketplace, from, to } };
}

/** `7` of `7 Day Total Sales`, in any language. */
function attributionDays(columns: readonly Column[]): number | undefined {
  const sales = columns.find(({ field }) => field.id === 'sales');
  const days = sales ? /\d+/.exec(sales.header.normalize('NFKC')) : null;
  return days ? Number(days[0]) : undefined;
}

/** Fills fields with the same value in all rows. */
function fillConstants(
  { fields }: ReportKind,
  rows: readonly ReadRow[],
  { days }: Window,
  metadata: ReportMetadata,
): void {
  const constants: Row = { ...metadata.row };
  for (const { id, role } of fields) {
    if (days && role === 'from') constants[id] = days.from;
    if (days && (role === 'to' || role === 'snapshot')) constants[id] = days.to;
  }
  const ids = Object.keys(constants);
  if (ids.length === 0) return;
  for (const { row } of rows) for (const id of ids) row[id] = constants[id]!;
}

/** Fills the number of days after a click in which sales count, which depends on the ad product. */
function fillAttribution({ fields }: ReportKind, rows: readonly ReadRow[]): void {
  const { id } = fields.find(({ role }) => role === 'attribution')!;
  for (const { row } of rows) row[id] = attributionOf(String(row.adProduct ?? ''));
}

function lateNotes(kind: ReportKind, to: string, today: Day): Note[] {
  const isOpen = kind.period !== 'snapshot' && to >= isoOfDay(today);
  return isOpen ? [{ code: 'ends-today', params: { to } }] : [];
}

function attributionNotes(columns: readonly Column[]): Note[] {
  const days = attributionDays(columns);
  return days === undefined || days === 7 ? [] : [{ code: 'attribution', params: { days } }];
}

function leftOut({ totals, repeatedHeaders, untracked }: RowsRead): Note[] {
  const others: Note[] = untracked > 0 ? [{ code: 'rows-untracked', params: { count: untracked } }] : [];
  return [...rowsNote('totals-dropped', totals), ...rowsNote('header-repeated', repeatedHeaders), ...others];
}

function rowsNote(code: 'totals-dropped' | 'subtotals-dropped' | 'header-repeated', rows: readonly number[]): Note[] {
  return rows.length > 0 ? [{ code, params: { count: rows.length, rows: rowList(rows) } }] : [];
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.row - b.row);
}
