/** Files to the byte: marks, quotes, line ends, encodings, and how numbers and days are written. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { encoded } from '../../../../workbench/shop/files/encode.ts';
import { reportFiles } from '../../../../workbench/shop/files/reports.ts';
import type { Download } from '../../../../workbench/shop/world/download.ts';
import { DOWNLOADS, MORNING, TINY_SHOP, WEEK } from './tiny-shop.ts';

type Of = Pick<Download, 'report' | 'marketplace' | 'language'> & Partial<Download>;

function fileOf(of: Of) {
  const [file] = reportFiles(TINY_SHOP, { morning: MORNING, days: WEEK, ...of });
  return file!;
}

function textOf(of: Of, encoding = 'utf-8'): string {
  return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(fileOf(of).bytes);
}

const US = { marketplace: 'US', language: 'en' } as const;
const DE = { marketplace: 'DE', language: 'de' } as const;
const JP = { marketplace: 'JP', language: 'ja' } as const;

test('the business report of amazon.com', () => {
  expect(textOf({ report: 'sales-traffic', ...US })).toBe(
    [
      '\ufeff(Parent) ASIN,(Child) ASIN,Title,Sessions - Total,Session Percentage - Total,Page Views - Total,Page Views Percentage - Total,Featured Offer (Buy Box) Percentage,Units Ordered,Unit Session Percentage,Ordered Product Sales,Total Order Items',
      'B0TINYPAR1,B0TINY0001,"garlic press, 18"" – steel","8,400",96.77%,"10,500",96.65%,98.00%,427,5.08%,"$8,535.73",413',
      'B0TINY0002,B0TINY0002,"whisk, 18"" – steel",280,3.23%,364,3.35%,0.00%,7,2.50%,$139.93,7',
    ].join('\n'),
  );
});

test('in German counts have a comma and amounts a decimal one, with blanks that do not break', () => {
  const [, row] = textOf({ report: 'sales-traffic', ...DE }).split('\n');
  expect(row).toBe(
    'B0TINYPAR1,B0TINY0001,"garlic press für Küche, 18 cm","8,400","10,500",427,"5,08\u00a0%","9.180,50\u00a0€",413',
  );
  const [, day] = textOf({ report: 'sales-by-date', ...DE, days: { from: MORNING, to: MORNING } }).split('\n');
  expect(day).toBe('20.12.26,"0,00\u00a0€",0,0,0,0,"0,00\u00a0%",0');
});

test('in Japanese', () => {
  const [, row] = textOf({ report: 'sales-by-date', ...JP }).split('\n');
  expect(row).toBe('2026/12/13,"￥184,760",62,60,"1,552","1,240",94.72%,5.00%,2,1');
});

test('a flat file of Japan is Shift-JIS, one of America Windows-1252', () => {
  const japan = { report: 'fba-inventory', marketplace: 'JP', language: 'en' } as const;
  const [, row] = textOf(japan, 'shift_jis').split('\n');
  expect(row).toBe(
    'PRESS-1\tX00PRESS-1\tB0TINY0001\tニンニク絞り器 18cm\tNew\t2980\tNo\t\tYes\t243\t200\t3\t10\t398\t1638.71\t100\t50\t5\t0\t0\t0\t\r',
  );
  expect([...encoded('ニ', 'shift_jis')]).toEqual([0x83, 0x6a]);
  const { bytes } = fileOf({ ...japan, marketplace: 'US' });
  const dash = bytes.indexOf(0x96);
  expect(strFromU8(bytes.slice(dash + 1, dash + 7), true)).toBe(' steel');
  expect([...encoded('é😀', 'windows-1252')]).toEqual([0xe9, 0x3f]);
});

test('in a tab-separated file nothing is quoted, and what a buyer typed keeps to its cell', () => {
  const text = textOf({ report: 'returns', ...US });
  expect(text.split('\n').map((line) => line.split('\t').length)).toEqual([13, 13, 1]);
  expect(text).toContain('\tgarlic press, 18" – steel\t');
  expect(text).toMatch(/\t=broken at once\n$/);
});

test('the ledger quotes every cell, and its days are American in Germany too', () => {
  const [header, row] = textOf({ report: 'ledger', marketplace: 'DE', language: 'en' }).split('\n');
  expect(header!.startsWith('"Date"\t"FNSKU"\t"ASIN"\t"MSKU"\t"Title"\t')).toBe(true);
  expect(row).toBe(
    '"12/13/2026"\t"X00PRESS-1"\t"B0TINY0001"\t"PRESS-1"\t"garlic press für Küche, 18 cm"\t"SELLABLE"\t"250"\t"30"\t"0"\t"-11"\t"2"\t"0"\t"0"\t"0"\t"-1"\t"0"\t"0"\t"0"\t"240"\t"0"\t"DE"\t""',
  );
});

test('a file of a flat report is numbered, and its number ends with the day', () => {
  const { name } = fileOf({ report: 'orders', ...US });
  expect(name).toMatch(/^\d{6}020807\.txt$/);
});

test('a file without rows says neither where nor when', () => {
  const quiet = { ...TINY_SHOP, returns: [] };
  const [file] = reportFiles(quiet, { report: 'returns', ...US, morning: MORNING, days: WEEK });
  expect(file!.answers).toEqual({ marketplace: 'US', ...WEEK });
  expect(file!.truth).toEqual({ rows: 0, sums: { quantity: 0 } });
});

test('the old ads console writes workbooks as Apache POI does', () => {
  const parts = unzipSync(fileOf({ report: 'legacy-search-terms', ...US }).bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain('<sheet name="Sponsored_Products_Search_term_"');
  expect(strFromU8(parts['xl/styles.xml']!)).toContain('formatCode="[$$]#,##0.00"');
  expect(sheet).toContain('<is><t xml:space="preserve">7 Day Total Sales </t></is>');
  // 13 December 2026, and a blank ACOS where nothing was sold.
  expect(sheet).toContain('<c r="A2" s="2" t="n"><v>46369.0</v></c>');
  expect(sheet).toContain('<t>press, &quot;big&quot;</t>');
  expect(sheet).toContain('<c r="Q3" s="1"></c>');
});

test('the campaign report prints amounts as Java does', () => {
  const [header, row] = textOf({ report: 'legacy-campaigns', ...US }).split('\n');
  expect(header).toContain('Cost Per Click (CPC),Last Year Cost Per Click (CPC),7 Day Total Orders (#),');
  expect(row).toBe(
    '"Dec 13, 2026","Feb 1, 2026",,Presses,Sponsored Products,"US press, exact",ENABLED,USD,$30.0,Manual targeting,Dynamic bids - down only,1690,,13,,0.77%,$9.75,,$0.75,,2,24.39%,$39.98',
  );
});

test('Unified Reporting guards ids and writes the day in words', () => {
  const of = {
    report: 'unified-search-terms',
    marketplace: null,
    days: { from: '2026-12-18', to: '2026-12-18' },
  } as const;
  const [, english] = textOf({ ...of, language: 'en' }).split('\n');
  expect(english).toBe(
    '"Dec 18, 2026",USD,United States,Sponsored Products,950000000000001,Presses,"=""150000000000001""","US press, exact","=""250000000000001""",Presses,"=""350000000000001""",garlic press,EXACT,garlic press,400,10,2.5000%,7.50,0.75,1,19.99,1,19.99,1',
  );
  const [, , , auto] = textOf({ ...of, language: 'zh-CN' }).split('\n');
  expect(auto).toMatch(/^2026年12月18日,USD,美国,商品推广,-1,,/);
});

test('what clicks bring is known later: the same day, downloaded again, holds more', () => {
  const days = { from: WEEK.from, to: WEEK.from };
  const orders = (morning: string) => fileOf({ report: 'legacy-search-terms', ...US, days, morning }).truth.sums.orders;
  expect([orders('2026-12-14'), orders('2026-12-15'), orders('2026-12-16')]).toEqual([2, 2, 4]);
});

test('a settlement of Germany has points in its days and commas in its amounts', () => {
  const [, payout, principal] = textOf({ report: 'settlement', marketplace: 'DE', language: 'en' }).split('\n');
  expect(payout!.split('\t').slice(1, 6)).toEqual([
    '13.12.2026 00:00:00 UTC',
    '19.12.2026 23:59:59 UTC',
    '21.12.2026 00:00:00 UTC',
    expect.stringMatching(/^\d+,\d\d$/),
    'EUR',
  ]);
  expect(principal!.split('\t').slice(11, 15)).toEqual(['Amazon.de', 'ItemPrice', 'Principal', '43,00']);
});

test('where France sells out of the German pool too, a settlement does not say whose the other rows are', () => {
  const french = TINY_SHOP.orders.map((order, at) => (at % 5 === 1 ? { ...order, salesChannel: 'Amazon.fr' } : order));
  const of = { report: 'settlement', marketplace: 'DE', language: 'en', morning: MORNING, days: WEEK } as const;
  expect(reportFiles(TINY_SHOP, of)[0]!.answers).toEqual({});
  expect(reportFiles({ ...TINY_SHOP, orders: french }, of)[0]!.answers).toEqual({ marketplace: 'DE' });
});

test('Search Query Performance names its week above a header in quotes', () => {
  const [above, header, , row] = textOf({ report: 'search-query-performance', ...US }).split('\n');
  expect(above).toBe(
    '\ufeffBrand=["Hearth & Oak"],Reporting Range=["Weekly"],Select week=["Week 51 | 2026-12-13 - 2026-12-19 2026"]',
  );
  expect(header!.startsWith('"Search Query","Search Query Score",')).toBe(true);
  expect(row).toContain('"press ""xl""","2","100","700","0","0","20","20","0","0","18",,');
});

test('Amazon makes no file of stranded units where there are none, and a product has its own file of keywords', () => {
  const none = { ...TINY_SHOP, strandings: [] };
  const [keyword] = TINY_SHOP.keywords as [(typeof TINY_SHOP.keywords)[number]];
  const two = { ...TINY_SHOP, keywords: [...TINY_SHOP.keywords, { ...keyword, asin: 'B0TINY0002' }] };
  const morning = { morning: MORNING, days: WEEK, ...US };
  expect(reportFiles(none, { report: 'stranded', ...morning })).toEqual([]);
  expect(reportFiles(two, { report: 'cerebro', ...morning }).map(({ name }) => name)).toEqual([
    'US_AMAZON_cerebro_B0TINY0001_2026-12-20.csv',
    'US_AMAZON_cerebro_B0TINY0002_2026-12-20.csv',
  ]);
});

test('a language whose headers nobody knows is not written', () => {
  expect(() =>
    reportFiles(TINY_SHOP, { report: 'feedback', marketplace: 'DE', language: 'de', morning: MORNING, days: WEEK }),
  ).toThrow('feedback of DE is not known in de');
});

test('two files of one download are equal to the byte', () => {
  const bytes = () => DOWNLOADS.flatMap((download) => reportFiles(TINY_SHOP, download)).map((file) => file.bytes);
  const again = bytes();
  expect(bytes().every((one, at) => Buffer.compare(one, again[at]!) === 0)).toBe(true);
});
