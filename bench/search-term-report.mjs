// Search term reports of so many rows, the older one and the unified one: true headers, everything else invented and
// the same each time.
import { strToU8, zipSync } from 'fflate';

export const HEADERS = [
  ...['Start Date', 'End Date', 'Portfolio name', 'Currency', 'Campaign Name', 'Ad Group Name', 'Country', 'Targeting'],
  ...[
    'Match Type',
    'Customer Search Term',
    'Impressions',
    'Clicks',
    'Click-Thru Rate (CTR)',
    'Cost Per Click (CPC)',
    'Spend',
  ],
  ...['7 Day Total Sales ', 'Total Advertising Cost of Sales (ACOS) ', 'Total Return on Advertising Spend (ROAS)'],
  ...['7 Day Total Orders (#)', '7 Day Total Units (#)', '7 Day Conversion Rate', '7 Day Advertised SKU Units (#)'],
  ...['7 Day Other SKU Units (#)', '7 Day Advertised SKU Sales ', '7 Day Other SKU Sales '],
];

const WORDS = 'steel garlic press bamboo tray large set kitchen tea mug blue infuser cutting board knife holder'.split(
  ' ',
);

/** Numbers between 0 and 1 that look random and are the same every time (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Figures of one row as numbers; amounts in cents. */
function rowOf(index, random) {
  const upTo = (most) => Math.floor(random() * most);
  const clicks = 1 + upTo(90);
  const orders = random() < 0.6 ? 0 : upTo(8);
  const term = [WORDS[upTo(15)], WORDS[upTo(15)], WORDS[upTo(15)], index % 50_021].join(' ');
  const [campaign, group] = [upTo(60), upTo(400)];
  return {
    day: 1 + (index % 28),
    term,
    campaign,
    group,
    clicks,
    orders,
    impressions: clicks * (20 + upTo(300)),
    cents: 20 + upTo(300),
    price: 900 + upTo(6000),
  };
}

const money = (cents) => `$${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
const percent = (ratio) => `${(ratio * 100).toFixed(2)}%`;

function cellsOf({ day, term, campaign, group, clicks, orders, impressions, cents, price }) {
  const date = `Oct ${String(day).padStart(2, '0')}, 2026`;
  const [spend, sales] = [clicks * cents, orders * price];
  const names = [date, date, 'Kitchen', 'USD', `Campaign ${campaign} | broad`, `Group, no. ${group}`, 'United States'];
  const found = [term.slice(0, 12), 'BROAD', term, String(impressions), String(clicks)];
  const rates = [percent(clicks / impressions), money(cents), money(spend), money(sales)];
  const ratios = [sales ? percent(spend / sales) : '', sales ? (sales / spend).toFixed(2) : '0.00'];
  const sold = [String(orders), String(orders), percent(orders / clicks), String(orders), '0', money(sales), money(0)];
  return [...names, ...found, ...rates, ...ratios, ...sold];
}

const UNIFIED_HEADERS = [
  ...[
    'Date',
    'Country/Region code',
    'Budget currency',
    'Advertiser account ID',
    'Advertiser account name',
    'Ad product',
  ],
  ...['Portfolio ID', 'Portfolio name', 'Campaign ID', 'Campaign name', 'Ad group ID', 'Ad group name', 'Target ID'],
  ...['Target value', 'Match type', 'Search term', 'Impressions', 'Clicks', 'CTR', 'Total cost', 'CPC', 'Purchases'],
  ...['Sales', 'Units sold', 'ROAS', 'Purchases (promoted)', 'Sales (promoted)', 'Purchases (halo)', 'Sales (halo)'],
  'Cost per purchase',
];

/** As the report builder guards a long number against spreadsheets. */
const guarded = (number) => `="${number}"`;
const plain = (cents) => (cents / 100).toFixed(2);

function unifiedCellsOf({ day, term, campaign, group, clicks, orders, impressions, cents, price }) {
  const [spend, sales] = [clicks * cents, orders * price];
  const place = [`Oct ${String(day).padStart(2, '0')}, 2026`, 'US', 'USD', 'amzn1.ads-account.g.shop', 'Kitchen shop'];
  const portfolio = [
    'Sponsored Products',
    '-1',
    '',
    guarded(254927681919372 + campaign),
    `Campaign ${campaign} | broad`,
  ];
  const target = [guarded(401775512093846 + group), `Group, no. ${group}`, guarded(555017300412233 + group)];
  const found = [term.slice(0, 12), 'BROAD', term, String(impressions), String(clicks)];
  const rates = [`${((clicks / impressions) * 100).toFixed(4)}%`, plain(spend), plain(cents)];
  const sold = [String(orders), plain(sales), String(orders), sales ? (sales / spend).toFixed(2) : '0'];
  const apart = [String(orders), plain(sales), '0', '0.00', orders ? plain(spend / orders) : ''];
  return [...place, ...portfolio, ...target, ...found, ...rates, ...sold, ...apart];
}

const LAYOUTS = { older: [HEADERS, cellsOf], unified: [UNIFIED_HEADERS, unifiedCellsOf] };

/** Header and rows as texts. */
export function tableOf(rows, layout = 'older') {
  const random = seeded(20261123);
  const [headers, cells] = LAYOUTS[layout];
  return [headers, ...Array.from({ length: rows }, (_, index) => cells(rowOf(index, random)))];
}

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The bytes of a .csv. */
export function csvOf(table) {
  return new TextEncoder().encode(`${table.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`);
}

const letters = (column) =>
  (column > 25 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') + String.fromCharCode(65 + (column % 26));
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The bytes of an .xlsx with shared strings and numbers, as Amazon's has them. */
export function xlsxOf(table) {
  const strings = new Map();
  const indexOf = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const cell = (text, column, row) => {
    const at = `${letters(column)}${row + 1}`;
    if (/^\d+(\.\d+)?$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
    return text === '' ? '' : `<c r="${at}" t="s"><v>${indexOf(text)}</v></c>`;
  };
  const rows = table.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((text, c) => cell(text, c, row)).join('')}</row>`,
  );
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const relation = (id, type, target) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (...list) => `<Relationships xmlns="${package_}/relationships">${list.join('')}</Relationships>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Report" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('s1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('s2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  parts['xl/sharedStrings.xml'] =
    `<sst ${main} count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
