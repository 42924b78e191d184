/** Lines of the Week sheet: what is said once of several products, proposals there and back, whose week it is. */
import { expect, test } from 'vitest';
import { sayIn } from '../../src/i18n/say.ts';
import { groupLines } from '../../src/tracker/group-lines.ts';
import { ownProducts } from '../../src/tracker/judge-products.ts';
import { proposalIn, proposalLine } from '../../src/tracker/proposal-line.ts';
import { priceText, weekLine } from '../../src/tracker/week-line.ts';
import { dayFromIso } from '../../src/values/day.ts';

const say = sayIn('en');
const TODAY = dayFromIso('2026-11-18')!;
const grouped = (lines: Parameters<typeof groupLines>[0]) => groupLines(lines, say);
const proposed = (proposal: Parameters<typeof proposalLine>[0]) => proposalLine(proposal, say);
const A = 'B0OWN00001';
const B = 'B0OWN00002';
const gap = (product: string, now: number, marketplace = 'US') =>
  weekLine('Gap', { marketplace, product }, 'Competitors checked', 5, now);
const price = (product: string, before: string, now = 'Hold') =>
  weekLine('Price', { marketplace: 'US', product }, product, before, now, 'Missing: Lead time (days)');

test('what is the same of several products is said once, where the first of them stood', () => {
  expect(grouped([gap(A, 0), gap(A, 3), gap(B, 0), gap(B, 0, 'CA')])).toEqual([
    { ...gap('2 products', 0), change: `${A}, ${B}` },
    gap(A, 3),
    gap(B, 0, 'CA'),
  ]);
});

test('a product that is its own subject is named beside what is said of it', () => {
  expect(grouped([price(A, ''), price(B, '')])).toEqual([
    { ...price(A, ''), product: '2 products', subject: '', change: `Missing: Lead time (days) · ${A}, ${B}` },
  ]);
  const different = [price(A, '19.50'), price(B, '20.00'), price(A, '', 'Raise 2 %'), price(B, '')];
  expect(grouped(different)).toEqual(different);
});

test('a price has the decimals of its currency', () => {
  expect([priceText(19.5, 'USD'), priceText(1980, 'JPY'), priceText('', 'JPY'), priceText(19.5, '')]).toEqual([
    '19.50',
    '1980',
    '',
    '19.50',
  ]);
});

test('lines about no product stay as they are', () => {
  const missed = ['2026-W45', '2026-W46'].map((week) => weekLine('Gap', {}, week));
  expect(grouped(missed)).toEqual(missed);
});

test('a proposal is read back from its line; other lines, and figures that somebody changed, are none', () => {
  const proposal = { marketplace: 'US', product: A, keyword: 'cork mat', purchases: undefined, adOrders: 31 };
  const line = proposed(proposal);
  expect(line).toMatchObject({ subject: 'cork mat', before: '', now: '', change: '31 ad orders' });
  for (const purchases of [undefined, 0, 1, 2])
    for (const adOrders of [0, 1, 31]) {
      const told = { ...proposal, purchases, adOrders };
      expect(proposalIn(proposed(told))).toEqual(told);
    }
  expect(proposed({ ...proposal, purchases: 1, adOrders: 1 }).change).toBe('1 purchase, 1 ad order');
  expect(proposalIn({ ...line, change: '0 purchases, 31 ad orders' })).toMatchObject({ purchases: 0, adOrders: 31 });
  expect(proposalIn(proposed({ ...proposal, product: '' }))).toEqual({ ...proposal, product: '' });
  expect(proposalIn({ ...line, section: 'Gap' })).toBeUndefined();
  expect(proposalIn({ ...line, change: 'no purchases' })).toBeUndefined();
});

test('our products are those of the newest week, without competitors, by marketplace', () => {
  const row = (week: string, marketplace: string, product: string, asin = product) => ({
    ...{ week, marketplace, product, asin, level: asin === product ? 'Own' : 'A' },
  });
  const rows = [
    row('2026-W46', 'US', 'B0OWN00009'),
    row('2026-W47 (11-16 – 11-22)', 'US', A),
    row('2026-W47 (11-16 – 11-22)', 'US', A, 'B0RIVAL001'),
    row('some week', 'US', 'B0OWN00008'),
    row('2062-W47', 'US', 'B0OWN00008'),
    row('2026-W47', 'CA', A),
    row('2026-W47', 'US', B),
  ];
  expect([...ownProducts(rows, TODAY)]).toEqual([
    ['US', [A, B]],
    ['CA', [A]],
  ]);
  expect(ownProducts([], TODAY).size).toBe(0);
});
