// How much processor time the command line takes to import one row into a large book, beside reading and writing the book's
// JSON and nothing else. The quickest of some runs in turn. Needs a build; making the book takes a minute or two.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvOf, tableOf } from './search-term-report.mjs';

const ROUNDS = 5;
const DAYS = 30;
const PRODUCTS = 1500;
const TERMS = 20_000;
const GOAL_SECONDS = 2;

const SALES_HEADERS = [
  ...['(Parent) ASIN', '(Child) ASIN', 'Title', 'SKU', 'Sessions - Total', 'Session Percentage - Total'],
  ...['Page Views - Total', 'Page Views Percentage - Total', 'Featured Offer (Buy Box) Percentage', 'Units Ordered'],
  ...['Unit Session Percentage', 'Ordered Product Sales', 'Total Order Items'],
];
const ADS_HEADERS = [
  ...['Date', 'Portfolio name', 'Currency', 'Campaign Name', 'Ad Group Name', 'Advertised SKU', 'Advertised ASIN'],
  ...['Impressions', 'Clicks', 'Click-Thru Rate (CTR)', 'Cost Per Click (CPC)', 'Spend', '7 Day Total Sales '],
  ...['Total Advertising Cost of Sales (ACOS) ', 'Total Return on Advertising Spend (ROAS)'],
  ...['7 Day Total Orders (#)', '7 Day Total Units (#)', '7 Day Conversion Rate'],
];

const percent = (ratio) => `${(100 * ratio).toFixed(2)}%`;
const money = (amount) => `$${amount.toFixed(2)}`;
const twoDigits = (number) => String(number).padStart(2, '0');
const names = (product) => {
  const number = String(product).padStart(5, '0');
  return { parent: `B0PRNT${number.slice(0, 4)}`, asin: `B0CHL${number}`, sku: `SKU-${number}` };
};

function salesRow(product, day) {
  const { parent, asin, sku } = names(product);
  const sessions = 20 + ((product * 7919 + day * 104_729) % 480);
  const units = sessions % 23;
  const share = percent(sessions / 400_000);
  const seen = [`${sessions}`, share, `${2 * sessions}`, share, '98.00%'];
  return [parent, asin, `Kitchen tool ${sku}`, sku, ...seen, `${units}`, percent(units / sessions)].concat(
    money(units * 19.99),
    `${units}`,
  );
}

function adsRow(product, day) {
  const { asin, sku } = names(product);
  const clicks = 1 + ((product * 31 + day * 17) % 40);
  const orders = clicks % 4;
  const [spend, sales] = [clicks * 0.75, orders * 19.99];
  const date = `Oct ${day}, 2026`;
  const place = [date, 'Kitchen', 'USD', `Campaign ${product % 60}`, `Group ${product % 400}`, sku, asin];
  const rates = [percent(0.02), money(0.75), money(spend), money(sales)];
  const ratios = [sales ? percent(spend / sales) : '', (sales / spend).toFixed(2)];
  return [
    ...place,
    `${50 * clicks}`,
    `${clicks}`,
    ...rates,
    ...ratios,
    `${orders}`,
    `${orders}`,
    percent(orders / clicks),
  ];
}

const rowsOf = (row, days) =>
  days.flatMap((day) => Array.from({ length: PRODUCTS }, (_, product) => row(product, day)));
const days = Array.from({ length: DAYS }, (_, index) => index + 1);

const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));

function put(name, table) {
  writeFileSync(join(folder, name), csvOf(table));
  return join(folder, name);
}

/** The book of a shop with 45,000 daily rows of sales, as many of ads, and 20,000 search terms. */
function madeBook() {
  const sales = days.map((day) => {
    const iso = `2026-10-${twoDigits(day)}`;
    return put(`sales_US_${iso}_${iso}.csv`, [SALES_HEADERS, ...rowsOf(salesRow, [day])]);
  });
  const ads = put('advertised_products_US.csv', [ADS_HEADERS, ...rowsOf(adsRow, days)]);
  const terms = put('search_terms_US.csv', tableOf(TERMS));
  const book = join(folder, 'made.daybook.json');
  const flags = ['--book', book, '--as-of', '2026-11-01'];
  const args = ['build/workbench/cli.mjs', 'import', ...flags, ...sales, ads, terms];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stdout + stderr);
  return book;
}

/** How Node is called by `npm run import`. */
const [, importing] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.import.split(' && node ');
const FLAGS = importing.split(' ').filter((word) => word.startsWith('--'));

const made = madeBook();
const oneRow = put('one_row_US.csv', tableOf(1));

function secondsOf(task) {
  const book = join(folder, 'copy.daybook.json');
  copyFileSync(made, book);
  const args = [...FLAGS, 'bench/book-task.mjs', task, book, oneRow];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' })) / 1000;
}

const least = { import: Number.POSITIVE_INFINITY, json: Number.POSITIVE_INFINITY };
for (let round = 0; round < ROUNDS; round++) {
  for (const task of Object.keys(least)) least[task] = Math.min(least[task], secondsOf(task));
}
const verdict = least.import <= GOAL_SECONDS ? 'ok' : 'MISSED';
console.log(`A book of ${(statSync(made).size / 1e6).toFixed(0)} MB, processor time of whole processes:`);
console.log(`JSON.parse and JSON.stringify of it, in Node  ${least.json.toFixed(2)} s`);
console.log(
  `import of one row into it                     ${least.import.toFixed(2)} s  goal ≤ ${GOAL_SECONDS}  ${verdict}`,
);
rmSync(folder, { recursive: true });
