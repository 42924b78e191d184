import { expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { currencyOf } from '../../src/values/currency.ts';
import type { DecimalMark } from '../../src/values/digits.ts';
import { Fault } from '../../src/values/fault.ts';
import { readMoney } from '../../src/values/money.ts';

function shown(cell: Cell, mark?: DecimalMark): string {
  const money = readMoney(cell, mark);
  if (money instanceof Fault) return money.code;
  return money === '' ? '' : `${money.amount} ${money.currency}`.trim();
}

test.each<[Cell, string]>([
  ['£12,897.84', '12897.84 GBP'],
  ['$5,216.29', '5216.29 $'],
  ['US$20.00', '20 USD'],
  ['CA$20.00', '20 CAD'],
  ['AED 4,426.00', '4426 AED'],
  ['AED4,426.00', '4426 AED'],
  ['4,426.00 aed', '4426 AED'],
  ['Rs.15.51', '15.51 INR'],
  ['Rs. 17.733333299999998', '17.733333299999998 INR'],
  ['Rs.0.0', '0 INR'],
  ['₹1,23,456.78', '123456.78 INR'],
  ['5.255,61 €', '5255.61 EUR'],
  ['1 234,56 €', '1234.56 EUR'],
  ['€-12,50', '-12.5 EUR'],
  ['-12,50 €', '-12.5 EUR'],
  ['￥1,234', '1234 JPY'],
  ['JP￥5,000', '5000 JPY'],
  ['¥１，２３４', '1234 JPY'],
  ['2,691円', '2691 JPY'],
  ['$.50', '0.5 $'],
  ['($12.50)', '-12.5 $'],
  ['$(12.50)', '-12.5 $'],
  ['(12.50)', '-12.5'],
  ['-$0.00', '0 $'],
  ['$-3', '-3 $'],
  ['R$ 12,00', '12 BRL'],
  ['R 12.00', '12 ZAR'],
  ['د.إ 12.50', '12.5 AED'],
  ['12.00', '12'],
  ['1,234', '1234'],
  ['1.234', 'ambiguous-number'],
  ['="19.99"', '19.99'],
  [12.5, '12.5'],
  [0, '0'],
  ['', ''],
  ['--', ''],
  ['=SUM(A1)', 'formula'],
  ['free', 'not-an-amount'],
  ['12 apples', 'not-an-amount'],
  ['$12 USD', 'not-an-amount'],
  ['12%', 'not-an-amount'],
  ['$1.2.3', 'not-an-amount'],
  ['$1e999', 'not-an-amount'],
  [true, 'not-an-amount'],
  [Number.NaN, 'not-an-amount'],
])('%j', (cell, money) => {
  expect(shown(cell)).toBe(money);
});

test('the column decides what one point means', () => {
  expect(shown('1.234 €', ',')).toBe('1234 EUR');
  expect(shown('$1.234', '.')).toBe('1.234 $');
});

test.each([
  ['usd', 'USD'],
  ['US$', 'USD'],
  ['$', '$'],
  ['￥', 'JPY'],
  ['#', undefined],
  ['CTR', undefined],
  ['', undefined],
])('%s is %s', (sign, code) => {
  expect(currencyOf(sign)).toBe(code);
});
