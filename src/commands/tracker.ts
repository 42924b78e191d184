/** Updates the weekly sheets: starts weeks, fills in exports, computes columns and writes Week. */

import { adsFacts, recent } from '../ads/ads-facts.ts';
import { sourcesBy } from '../ads/ads-source.ts';
import { newestCoverage } from '../checklist/judge-by-items.ts';
import type { Language } from '../i18n/language.ts';
import { sayIn } from '../i18n/say.ts';
import { text } from '../i18n/text.ts';
import { currencyOfMarketplace } from '../reports/marketplaces.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { competitorsSheet } from '../sheets/competitors.ts';
import { salesTrafficSheet } from '../sheets/data-sheets.ts';
import { importLogSheet } from '../sheets/import-log.ts';
import { keywordsSheet } from '../sheets/keywords.ts';
import { productsSheet } from '../sheets/products.ts';
import { CHART_COLUMNS, CHART_PLACE, weekSheet } from '../sheets/week.ts';
import { products } from '../shop/products.ts';
import { coverageOf, loggedImports } from '../today/coverage.ts';
import { changesOf } from '../tracker/changes-of.ts';
import type { Entry } from '../tracker/entry.ts';
import { productOfTerm } from '../tracker/product-of-term.ts';
import { SOURCES } from '../tracker/sources.ts';
import { track } from '../tracker/track.ts';
import type { Row } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import { isoWeek } from '../values/week.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { adsTables } from './ads-tables.ts';
import { type OpenedSheet, openOrCreateSheet, openSheet, readSheet, rowsOf, type SheetReader } from './open-sheet.ts';
import { reportOfEntry } from './report-of-entry.ts';
import { rewriteRows } from './rewrite-rows.ts';
import type { OpenRules } from './rule-book.ts';
import { showAmounts } from './show-amounts.ts';

/** The last week whose rows were added; a row that the seller deletes from it is not added again. */
const STARTED = 'tracker.started';

/** Further reports, besides the exports. */
const REPORTS = ['fba-inventory', 'search-query-performance', 'top-search-terms'] as const;

/** The dimensions of the ads figures that it needs. */
export const BY_TERM = ['campaignName', 'adGroupName', 'customerSearchTerm'] as const;
const BY_ADVERTISED = ['campaignName', 'adGroupName', 'asin'] as const;

/** Sheets whose rows the weekly ones are computed from. */
export const TRACKER_TABLES: readonly string[] = [...SOURCES.map(({ sheet }) => sheet), ...REPORTS];

/** True for reports of a week or a month: after one of these the weekly sheets are shown at once. */
export function isWeekly(table: string): boolean {
  return TRACKER_TABLES.includes(table) && table !== 'fba-inventory';
}

/** These, and the sheets whose ads figures are read from the Digest. */
export const TRACKER_READS: readonly string[] = [...TRACKER_TABLES, ...sourcesBy(BY_TERM).map(({ sheet }) => sheet)];

/** Noted while the weekly sheets do not show the stock and the ads of the day. */
const DUE = 'tracker.due';

/** Called when they changed and the weekly sheets are written later, once for all files of a morning. */
export function makeTrackerDue(workbook: Workbook): void {
  if (!isTrackerDue(workbook) && isTracking(workbook)) workbook.setDocumentSetting(DUE, 'yes');
}

/** True if the weekly sheets wait. */
export function isTrackerDue(workbook: Workbook): boolean {
  return workbook.documentSetting(DUE) !== '';
}

const FOLLOWED = [competitorsSheet, keywordsSheet] as const;

function isTracking(workbook: Workbook): boolean {
  return FOLLOWED.some((spec) => workbook.find(spec) !== undefined);
}

/** True if any product or keyword is followed. */
export function isFollowing(workbook: Workbook): boolean {
  return FOLLOWED.some((spec) => (openSheet(workbook, spec)?.read.rows.length ?? 0) > 0);
}

/** What a person asked for. */
export interface TrackerRequest {
  readonly start?: boolean;
  /** Keywords to follow from this week on. */
  readonly added?: readonly Row[];
}

/** True if this week has been started. */
export function isStarted(workbook: Workbook): boolean {
  return workbook.documentSetting(STARTED) === isoWeek(workbook.facts().today);
}

/** Does nothing if nothing is followed or asked for; returns messages for the seller. */
export function refreshTracker(
  workbook: Workbook,
  rules: OpenRules,
  language: Language,
  { start = false, added = [] }: TrackerRequest = {},
): string[] {
  const wanted = start || added.length > 0;
  if (!wanted && !isFollowing(workbook)) {
    workbook.setDocumentSetting(DUE, '');
    return [];
  }
  const { today } = workbook.facts();
  const read: SheetReader = (spec) => openSheet(workbook, spec);
  const shop = products(rowsOf(read, productsSheet), today);
  const reportRows = <Id extends (typeof REPORTS)[number]>(id: Id) => rowsOf(read, dataSheet(id));
  const [competitors, keywords] = FOLLOWED.map((spec) => openOrCreateSheet(workbook, spec)) as [
    OpenedSheet,
    OpenedSheet,
  ];
  const inCells = workbook.sentenceLanguage(language);
  const columns = [competitors, keywords].flatMap(({ own }) => own.spec.columns);
  const headers = new Map(columns.map(({ id, header }) => [id, header]));
  const tracked = track({
    today,
    start,
    isStarted: isStarted(workbook),
    added,
    competitors: competitors.read,
    keywords: keywords.read,
    sources: SOURCES.map((source) => ({ source, rows: rowsOf(read, dataSheet(source.sheet)) })),
    stock: reportRows('fba-inventory'),
    salesUntil: salesUntil(rowsOf(read, importLogSheet)),
    adTerms: adsFacts(adsTables(workbook, BY_TERM), { by: BY_TERM, counts: recent }).facts,
    productOf: productOfTerm(
      adsFacts(adsTables(workbook, BY_ADVERTISED), { by: BY_ADVERTISED, counts: recent }).facts,
      shop.all.flatMap(({ marketplace, asin, name }) => (asin ? [{ marketplace, asin, title: name }] : [])),
    ),
    searchQueries: reportRows('search-query-performance'),
    topTerms: reportRows('top-search-terms'),
    nameOf: (marketplace, asin) =>
      shop.all.find((one) => one.asin === asin && ['', marketplace].includes(one.marketplace))?.name || asin,
    currencyOf: currencyOfMarketplace,
    limitOf: (rule) => Number(rules.thresholdOf(rule)),
    headerOf: (column) => headers.get(column) ?? column,
    say: ({ key, params }) => text(inCells, key, params),
    tell: sayIn(language),
    language: workbook.language,
    names: { asin: competitors.own.name, keyword: keywords.own.name },
  });
  write(workbook, competitors, tracked.competitors);
  write(workbook, keywords, tracked.keywords);
  if (tracked.lines.length > 0) {
    writeWeek(workbook, tracked.lines, text(inCells, 'tracker.chart'));
  }
  if (tracked.begins) workbook.setDocumentSetting(STARTED, isoWeek(today));
  workbook.setDocumentSetting(DUE, '');
  return tracked.messages;
}

function salesUntil(log: readonly RowOf<'import-log'>[]): Map<string, Day> {
  const coverage = newestCoverage(coverageOf(loggedImports(log, reportOfEntry)), [salesTrafficSheet.id]);
  return new Map(coverage.map(({ marketplace, last }) => [marketplace, dayFromIso(last)!]));
}

/** Rows that the seller typed without a week get it first, because a write detects moved rows by their keys. */
function write(workbook: Workbook, { own, read }: OpenedSheet, entries: readonly Entry[]): void {
  const { key } = own.spec;
  const { updates, appends, columns } = changesOf(entries);
  const keys = columns.filter((column) => key.includes(column));
  workbook.update(own, read, updates, keys);
  const now = keys.length > 0 ? workbook.read(own) : read;
  workbook.update(
    own,
    now,
    updates,
    columns.filter((column) => !key.includes(column)),
  );
  workbook.append(
    own,
    now,
    appends,
    own.spec.columns.map(({ id }) => id),
  );
  showAmounts(workbook, own, readSheet(workbook, own).read.rows, appends);
}

function writeWeek(workbook: Workbook, lines: readonly Row[], title: string): void {
  const opened = openOrCreateSheet(workbook, weekSheet);
  rewriteRows(workbook, opened, lines);
  const columns = CHART_COLUMNS.filter((column) => lines[0]?.[column]);
  const rows = lines.filter((line) => line[CHART_COLUMNS[0]]).length;
  if (rows > 0)
    workbook.drawLines(opened.own, { id: 'coverage', title, columns, firstRow: 2, rows, place: CHART_PLACE });
}
