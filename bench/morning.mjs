// What a morning costs on Google Sheets in a workbook that was used for three months: 45,000 daily sales rows, 20,000
// search terms and twelve more sheets. `node bench/morning.mjs` prints predicted seconds, with `--files` those of each of
// the ten files, with `--calls` what was asked of Google; needs a build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { callsOf, importInto, startedHost } from './add-on.mjs';
import { tableOf } from './search-term-report.mjs';

const SKUS = 500;
const DAYS = 90;
const ROOM = 2 * SKUS;
const TODAY = Date.UTC(2026, 10, 23, 20);
const MS_PER_DAY = 86_400_000;
const isoDay = (daysAgo) => new Date(TODAY - daysAgo * MS_PER_DAY).toISOString().slice(0, 10);
const sku = (index) => `KITCHEN-${1000 + index}`;
const asin = (index) => `B0BENCH${String(index).padStart(3, '0')}`;

const SALES_HEADERS = [
  ...['(Parent) ASIN', '(Child) ASIN', 'Title', 'SKU', 'Sessions - Total', 'Session Percentage - Total'],
  ...['Page Views - Total', 'Page Views Percentage - Total', 'Featured Offer (Buy Box) Percentage', 'Units Ordered'],
  ...['Unit Session Percentage', 'Ordered Product Sales', 'Total Order Items'],
];

/** A whole number below `most` without a pattern: figures that repeat would be packed shorter than a shop's. */
function scattered(index, day, most) {
  const mixed = Math.imul(Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(day + 1, 0x85ebca6b), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % most;
}

/** The business report of one day by SKU. */
function salesOf(day) {
  const rows = Array.from({ length: SKUS }, (_, index) => {
    const sessions = 20 + scattered(index, day, 90);
    const units = scattered(index + SKUS, day, 12);
    const names = [
      `B0PAREN${String(Math.floor(index / 5)).padStart(3, '0')}`,
      asin(index),
      `Kitchen tool no. ${index}`,
    ];
    const visits = [String(sessions), '0.20%', String(sessions + 9), '0.20%', '97.00%'];
    const sold = [String(units), `${((100 * units) / sessions).toFixed(2)}%`, `$${(units * 15.99).toFixed(2)}`];
    return [...names, sku(index), ...visits, ...sold, String(units)];
  });
  return [SALES_HEADERS, ...rows];
}

const STOCK_HEADERS = [
  ...['sku', 'fnsku', 'asin', 'product-name', 'condition', 'your-price', 'mfn-listing-exists'],
  ...['mfn-fulfillable-quantity', 'afn-listing-exists', 'afn-warehouse-quantity', 'afn-fulfillable-quantity'],
  ...['afn-unsellable-quantity', 'afn-reserved-quantity', 'afn-total-quantity', 'per-unit-volume'],
  ...['afn-inbound-working-quantity', 'afn-inbound-shipped-quantity', 'afn-inbound-receiving-quantity'],
];

function stockOf(day) {
  const rows = Array.from({ length: SKUS }, (_, index) => {
    const count = String(scattered(index, day, 400));
    const about = [
      sku(index),
      `X00${index}`,
      asin(index),
      `Kitchen tool no. ${index}`,
      'New',
      '15.99',
      'No',
      '',
      'Yes',
    ];
    return [...about, count, count, '0', '0', count, '0.1', '0', '0', '0'];
  });
  return [STOCK_HEADERS, ...rows];
}

/** Reports of a few rows each, as tests have them; one sheet each. */
const OTHERS = [
  ...['all-listings-us', 'fba-planning-us', 'fba-returns', 'orders-us', 'reserved-inventory', 'restock-gb'],
  ...['sp-advertised-products-seller', 'sp-targeting-us-daily', 'sp-campaigns-in', 'sp-placements-in'],
  ...['search-query-performance-brand-week'],
];

function otherReport(name) {
  const folder = join('test/golden/reports', name);
  const files = readdirSync(folder);
  const file = files.find((one) => /\.(csv|txt)$/.test(one));
  const answers = files.includes('answers.json') ? JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) : {};
  const lines = readFileSync(join(folder, file), 'utf8').split(/\r?\n/).filter(Boolean);
  const cells = (line) =>
    line
      .match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)
      .slice(0, -1)
      .map((cell) => cell.replace(/,$/, ''));
  const plain = (cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"');
  const table = lines.map((line) => (file.endsWith('.txt') ? line.split('\t') : cells(line).map(plain)));
  return { name: file, table, answers };
}

const today = isoDay(0);
const sales = (day) => ({
  name: `BusinessReport-${isoDay(day)}.csv`,
  table: salesOf(day),
  answers: { marketplace: 'US', from: isoDay(day), to: isoDay(day) },
});
const stock = (day) => ({
  name: 'inventory.txt',
  table: stockOf(day),
  answers: { marketplace: 'US', asOf: isoDay(day) },
});
/** Each with a day of its own: `Oct 01, 2026` to `Oct 28, 2026`. */
const terms = (rows) => ({ name: 'Search_terms.csv', table: tableOf(rows, 'unified'), answers: {} });
/** One call of google.script.run. */
function asked(host, name) {
  const reply = JSON.parse(host.rpc(name));
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return 1;
}
const put = (host, { table, ...about }) => importInto(host, table, { ...about, today });

/** The days after the first one stand below it as imports would have left them. */
function layDays(host) {
  const sheet = host.state.spreadsheet.sheetByName('Sales & Traffic');
  const first = { row: 1, column: 0, rows: SKUS, columns: sheet.lastColumn() };
  const values = sheet.values(first);
  const titles = sheet.values({ row: 0, column: 0, rows: 1, columns: first.columns })[0];
  const days = [titles.indexOf('From'), titles.indexOf('To')];
  const spilled =
    host.state.spreadsheet &&
    titles.map((_, c) => sheet.formulas({ row: 0, column: c, rows: 1, columns: 1 })[0][0] !== '');
  sheet.insertRows(1 + SKUS, SKUS * (DAYS - 1), 'before');
  // Imports of most days find room: the grid grows by more than a day.
  sheet.insertRows(1 + SKUS * DAYS, ROOM, 'before');
  const [sessions, units] = [titles.indexOf('Sessions - Total'), titles.indexOf('Units Ordered')];
  const rows = Array.from({ length: SKUS * (DAYS - 1) }, (_, r) => {
    const later = 1 + Math.floor(r / SKUS);
    const scatter = new Map([
      [sessions, 20 + scattered(r, later, 90)],
      [units, scattered(r + SKUS, later, 12)],
    ]);
    return values[r % SKUS].map((value, c) => ({
      value: spilled[c] ? '' : (scatter.get(c) ?? (days.includes(c) ? value + later : value)),
    }));
  });
  sheet.setCells({ row: 1 + SKUS, column: 0, rows: rows.length, columns: first.columns }, rows);
}

/** As JSON. */
export function usedWorkbook() {
  const host = startedHost(TODAY);
  host.rpc('setUpWorkbook');
  put(host, sales(DAYS));
  layDays(host);
  put(host, terms(20_000));
  put(host, stock(1));
  for (const name of OTHERS) put(host, otherReport(name));
  host.rpc('startWeek');
  // The days that were laid are digested.
  host.rpc('setUpWorkbook');
  // What is written once stands there.
  host.rpc('refresh');
  return host.state.spreadsheet.toJSON();
}

const MORNING = [sales(0), stock(0), terms(700), ...OTHERS.slice(0, 7).map(otherReport)];

/** What is done in the morning, each in the workbook as it stood before, some after other work. */
export const WORKS = {
  refresh: [8, (host) => asked(host, 'refresh')],
  'importing a day of sales': [8, (host) => put(host, sales(0))],
  'Today after it': [undefined, (host) => asked(host, 'updateToday'), (host) => put(host, sales(0))],
  'opening the sidebar': [3, (host) => asked(host, 'getDaybook')],
  'the ten files of a morning': [60, (host) => MORNING.reduce((parts, file) => parts + put(host, file), 0)],
};

/** Of each work its calls and seconds, and how many seconds there should be at most. */
export function morning() {
  const kept = JSON.stringify(usedWorkbook());
  return Object.entries(WORKS).map(([what, [most, work, before]]) => {
    const host = startedHost(TODAY, JSON.parse(kept));
    before?.(host);
    return { what, most, sheets: host.state.spreadsheet.sheets.length, ...callsOf(host, () => work(host)) };
  });
}

/** Of each of the ten files, imported one after the other. */
function mornings() {
  const host = startedHost(TODAY, usedWorkbook());
  return MORNING.map((file) => ({ what: file.name, ...callsOf(host, () => put(host, file)) }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const works = process.argv.includes('--files') ? mornings() : morning();
  for (const { what, most, total, uses, seconds } of works) {
    const figures = Object.values(seconds).map((one) => one.toFixed(1));
    const goal = most === undefined ? '' : `, goal ≤ ${most}  ${seconds.nominal <= most ? 'ok' : 'MISSED'}`;
    console.log(`${what}: ${total} calls, ${figures.join(' / ')} s${goal}`);
    if (!process.argv.includes('--calls')) continue;
    const shown = Object.entries(uses).filter(([, { calls }]) => calls > 0);
    for (const [member, use] of shown.sort(([, a], [, b]) => b.calls - a.calls))
      console.log(`   ${member} ${JSON.stringify(use)}`);
  }
}
