/** Reads what views are made from. */
import { DIGEST_TABLES, type DigestTable, digestBy } from '../digest/digest-table.ts';
import { marketplaceWithCode } from '../reports/marketplaces.ts';
import { factOn } from '../rules/calendar.ts';
import { datedFacts } from '../rules/dated-facts.ts';
import { accountHealthSheet } from '../sheets/account-health.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { competitorsSheet } from '../sheets/competitors.ts';
import { dataCheckSheet } from '../sheets/data-check.ts';
import { digestSheet, historySheet } from '../sheets/digest.ts';
import { eventsSheet } from '../sheets/events.ts';
import { keywordsSheet } from '../sheets/keywords.ts';
import { productsSheet } from '../sheets/products.ts';
import { purchaseOrdersSheet } from '../sheets/purchase-orders.ts';
import { accountHealth } from '../shop/account-health.ts';
import { events } from '../shop/events.ts';
import { products } from '../shop/products.ts';
import { purchaseOrders } from '../shop/purchase-orders.ts';
import { TREND_DAYS } from '../today/trends.ts';
import { cellText, type Row } from '../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import type { Coverage } from '../views/facts.ts';
import type { Morning } from '../views/morning.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { adsTables } from './ads-tables.ts';
import { type Foreseen, foreseeRows, groupedRows, recentRows, rowsBetween } from './digested-rows.ts';
import { MARKETS_DIGEST } from './markets.ts';
import { rowsOf, type SheetReader } from './open-sheet.ts';
import { mostAtOnce } from './packed-rows.ts';
import { foreseePast, pastRows } from './past-rows.ts';
import type { KnownRules } from './rule-book.ts';
import { healthLimits } from './sellers-sheets.ts';
import type { WholeWindows } from './whole-windows.ts';

/** Drops are judged against 84 days; with the windows that end in them. */
const MOST_DAYS = 120;

const WINDOW = ['from', 'to'] as const;

const BY = ['sku', 'asin', 'status', 'order', 'entity'];
const BY_ADS = ['campaign', 'ad-group', 'product', 'target', 'term'];

/** Reads in few calls what views will ask for, and `more` that its command needs. */
export function foreseeMorning(workbook: Workbook, rules: KnownRules, more: readonly Foreseen[] = []): void {
  const adsDays = Math.max(TREND_DAYS, Number(rules.thresholdOf('ads-days')) || 0);
  const daysOf = ({ by }: DigestTable) => (BY_ADS.includes(by) ? adsDays : MOST_DAYS);
  const read = DIGEST_TABLES.filter(({ by }) => BY.includes(by) || BY_ADS.includes(by));
  const recent = read.map((digest) => ({ digest, days: daysOf(digest) }));
  mostAtOnce(workbook, digestSheet, () => foreseeRows(workbook, [...recent, { digest: MARKETS_DIGEST }, ...more]));
  mostAtOnce(workbook, historySheet, () => foreseePast(workbook, pastSince(workbook.facts().today)));
}

/** The first day of the past that views read, as ISO text. */
function pastSince(today: Day): string {
  return isoOfDay(today - MOST_DAYS);
}

/** What the log says of imports. */
interface Imports {
  readonly inWhole: WholeWindows;
  readonly coverage: readonly Coverage[];
}

/** The state of the workbook; each table is read when a view first asks for it. */
export function morningOf(
  workbook: Workbook,
  read: SheetReader,
  rules: KnownRules,
  { inWhole, coverage }: Imports,
): Morning {
  const facts = workbook.facts();
  const { today, now } = facts;
  const tables = new Map<string, readonly Row[]>();
  const kept = (name: string, rows: () => readonly Row[]) => {
    const known = tables.get(name) ?? rows();
    tables.set(name, known);
    return known;
  };
  /** Several levels of ads are read from one digest. */
  const recent: typeof recentRows = (_, table, by, days) =>
    kept(`ads ${table} ${by} ${days}`, () => inWhole(table, recentRows(workbook, table, by, days), WINDOW));
  return {
    today,
    now,
    todayIn(marketplace) {
      const { timeZone } = marketplaceWithCode(marketplace) ?? {};
      return timeZone === undefined ? today : facts.todayIn(timeZone);
    },
    rows: (table, by) =>
      kept(`${table} ${by}`, () =>
        inWhole(table, groupedRows(workbook, table, by, MOST_DAYS), digestBy(table, by)?.days ?? WINDOW),
      ),
    soldIn: ({ first, last }) =>
      inWhole('sales-traffic', rowsBetween(workbook, 'sales-traffic', 'sku', isoOfDay(first), isoOfDay(last)), WINDOW),
    importedOn(table, marketplace) {
      const own = coverage.find((one) => one.report === table && one.marketplace === marketplace);
      return own && dayFromIso(own.importedOn);
    },
    past: (table, by) => kept(`past ${table} ${by}`, () => pastRows(workbook, table, by, pastSince(today))),
    ads: (by, days) => adsTables(workbook, by, undefined, days, recent),
    ordersOf: (ids) => ordersOf(workbook, ids),
    dataCheck: () => rowsOf(read, dataCheckSheet),
    keywords: () => rowsOf(read, keywordsSheet),
    competitors: () => rowsOf(read, competitorsSheet),
    products: products(rowsOf(read, productsSheet), today),
    purchaseOrders: purchaseOrders(rowsOf(read, purchaseOrdersSheet)).all,
    events: events(rowsOf(read, eventsSheet)).all,
    health: accountHealth(rowsOf(read, accountHealthSheet), healthLimits(rules), today),
    threshold(rule) {
      const cell = rules.off.has(rule) ? '' : rules.thresholdOf(rule);
      return typeof cell === 'number' ? cell : undefined;
    },
    factOn: (about, marketplace, day) => factOn(datedFacts(), rules, about, marketplace, day)?.value,
  };
}

/** Reads of the other orders their ids alone. */
function ordersOf(workbook: Workbook, ids: ReadonlySet<string>): readonly Row[] {
  const own = workbook.find(dataSheet('orders'));
  const found = own && workbook.readWhere(own, 'amazonOrderId', (id) => ids.has(cellText(id)), ids.size);
  return (found ?? []).map(({ row }) => row);
}
