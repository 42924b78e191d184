import { expect, test } from 'vitest';
import { fold, foldWords, headerCurrency } from '../../src/values/fold.ts';

test.each([
  ['\ufeff(Parent) ASIN', '(Parent) ASIN'],
  ['（子）ASIN', '(子) ASIN'],
  ['Sessions – Total', 'sessions-total'],
  ['Sessions\u00a0—\u202fTotal', 'Sessions - Total'],
  ['  7 Day  Total Sales ', '7 day total sales'],
  ['7 Day Total Sales ($)', '7 Day Total Sales'],
  ['14 Day Total Sales (₹)', '14 Day Total Sales'],
  ['7 Day Total Sales (USD)', '7 Day Total Sales'],
  ['7天总销售额(￥)', '7天总销售额'],
  ['Price  AU$', 'Price'],
  ['Fees ₹', 'Fees'],
  ['点击率 (CTR)', '点击率(ctr)'],
  ['商家 SKU', '商家SKU'],
  ['Total Advertising Cost of Sales (ACoS) ', 'total advertising cost of sales (ACOS)'],
  ['Top Clicked Product #1： ASIN', 'Top Clicked Product #1:ASIN'],
  ['fulfilment-channel', 'fulfillment-channel'],
])('%j is %j', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['7 Day Total Orders (#)', '7 Day Total Orders'],
  ['Click-Thru Rate (CTR)', 'Click-Thru Rate'],
  ['(Child) ASIN', 'ASIN'],
  ['Units Ordered - B2B', 'Units Ordered'],
  ['7 Day Total Sales', '7 Day Total Sale s'],
  ['Price X$', 'Price'],
  ['Sales - USD', 'Sales'],
  ['₹ Price', 'Price'],
])('%j is not %j', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test.each(['afn-total-quantity', 'afn_total_quantity', 'AFN total quantity', 'afnTotalQuantity', 'AfnTotalQuantity'])(
  '%j has the words of the others',
  (header) => {
    expect(foldWords(header)).toBe(foldWords('afn-total-quantity'));
  },
);

test('other words are others', () => {
  expect(foldWords('Units Ordered - B2B')).not.toBe(foldWords('Units Ordered'));
  expect(foldWords('(Child) ASIN')).not.toBe(foldWords('ASIN'));
});

test('a header is short', () => {
  expect(fold('x'.repeat(200))).toHaveLength(200);
  expect(fold('x'.repeat(201))).toBe('');
});

test.each([
  ['14 Day Total Sales (₹)', 'INR'],
  ['7 Day Total Orders (#)', ''],
  ['Spend (#) (€)', 'EUR'],
  ['Spend', ''],
  ['7 Day Total Sales ($)', '$'],
  ['Price  AU$', 'AUD'],
  ['Price X$', ''],
])('%j names %j', (header, currency) => {
  expect(headerCurrency(header)).toBe(currency);
});
