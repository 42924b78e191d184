/** The ad functions at each of their boundaries, on both sides. */
import { expect, test } from 'vitest';
import { call, column } from './call.ts';
import { table } from './table.ts';

table('ACOS_STATUS', [
  [[0, 0], 'No spend'],
  [[0, 100], 'No spend'],
  [[0.01, 0], 'No sales'],
  [[25, 100], 'On target'],
  [[25.01, 100], 'Over target'],
  [[0.1 + 0.2, 1, 0.3], 'On target'],
  [[37.5, 100], 'Over target'],
  [[37.51, 100], 'Pause'],
  [[0.45, 1, 0.3], 'Over target'],
  [[30, 100, 0.3], 'On target'],
  [[30, 100, '30%'], 'On target'],
  [[30.1, 100, '30%'], 'Over target'],
  [[1, 100, 0], 'Pause'],
  [[300, 100, 3], 'On target'],
  // Without orders: 22 clicks at 10%.
  [[10, 0, '', 21], 'Not enough data'],
  [[10, 0, '', 22], 'No sales'],
  [[10, 0, '', 21, 0], 'Not enough data'],
  [[10, 0, '', 22, 0], 'No sales'],
  // With orders: the chance of so few at the conversion that would meet the target.
  [[23744, 52669, '', 21200, 3100], 'Pause'],
  [[45, 100, '', 40, 3], 'Not enough data'],
  [[60, 100, '', 40, 3], 'Over target'],
  [[60, 100, '', 80, 6], 'Over target'],
  [[30, 100, '', 500, 50], 'Over target'],
  [[30, 100, '', 50, 5], 'Not enough data'],
  [[90, 100, '', 20, 2], 'Over target'],
  [[300, 100, '', 1, 1], 'Not enough data'],
  [[120, 30, '', 100, 1], 'Pause'],
  // Clicks without orders to compare with.
  [[30, 100, '', 500], 'Not enough data'],
  [[40, 100, '', 21, 0], 'Not enough data'],
  [[40, 100, '', 22, 0], 'Pause'],
  [[40, 100, '', 0, 0], 'Not enough data'],
  [[40, 100, '', '', 2], 'Pause'],
  [[25, 100, '', 0, 0], 'On target'],
  [[0, 0, '', 0], 'No spend'],
  [[10, 0, '', 10, 0, 0.2], 'Not enough data'],
  [[10, 0, '', 11, 0, 0.2], 'No sales'],
  // Bands.
  [[17.99, 100, '18%-25%'], 'Room to scale'],
  [[18, 100, '18%-25%'], 'On target'],
  [[25, 100, '18%-25%'], 'On target'],
  [[25.01, 100, '18%-25%'], 'Over target'],
  [[37.51, 100, '18%-25%'], 'Pause'],
  [[10, 100, '18% – 25%'], 'Room to scale'],
  [[10, 100, '18%—25%'], 'Room to scale'],
  [[10, 100, '18%−25%'], 'Room to scale'],
  [[10, 100, '18%~25%'], 'Room to scale'],
  [[10, 100, '18%～25%'], 'Room to scale'],
  [[10, 100, '18%〜25%'], 'Room to scale'],
  [[10, 100, '18-25%'], 'Room to scale'],
  [[19, 100, '18-25%'], 'On target'],
  [[10, 100, ' 0.18 - 0.25 '], 'Room to scale'],
  [[10, 100, '0,18-0,25'], 'Room to scale'],
  [[25, 100, '25%-25%'], 'On target'],
  [[10, 100, '18%-25%', 100, 12], 'Room to scale'],
  [[10, 100, '18%-25%', 20, 2], 'On target'],
  [[10, 100, '18%-25%', 100], 'On target'],
  [[10, 100, '18%-25%', 100, 0], 'On target'],
  [[10, 0, '18%-25%', 22, 0], 'No sales'],
  [
    [column(20, 20), 100, column(0.25, '21%-25%')],
    [['On target'], ['Room to scale']],
  ],
]);

test.each([
  ['a bare 25', 25],
  ['just above the maximum', 3.01],
  ['a negative target', -0.1],
  ['a turned band', '25%-18%'],
  ['a band beyond the maximum', '18-25'],
  ['half a band', '18%-'],
  ['a band of three', '10%-18%-25%'],
  ['a band with a percent sign in front only', '18%-25'],
  ['words', 'low-high'],
])('ACOS_STATUS refuses %s as a target', (_, target) => {
  const expected = 'a ratio from 0 to 3 (25% is 0.25) or a band such as "18%-25%"';
  expect(() => call('ACOS_STATUS', 1, 1, target)).toThrow(
    new Error(`ACOS_STATUS: target must be ${expected}, but got ${JSON.stringify(target)}.`),
  );
});

test('ACOS_STATUS says so when a target can mean two numbers', () => {
  expect(() => call('ACOS_STATUS', 1, 1, '1.250')).toThrow('can mean two numbers');
});

test.each([0, 1])('ACOS_STATUS refuses a conversion rate of %d', (rate) => {
  expect(() => call('ACOS_STATUS', 1, 1, '', 5, 0, rate)).toThrow(
    /^ACOS_STATUS: conversionRate must be a ratio above 0/,
  );
});

table('TACOS', [
  [[30, 200], 0.15],
  [[0, 200], 0],
  [[0, 0], ''],
  [[1, 0], '∞'],
]);

table('ROAS', [
  [[200, 50], 4],
  [[0, 50], 0],
  [[0, 0], ''],
  [[1, 0], '∞'],
]);

table('BREAK_EVEN_ACOS', [
  [[100, 30, 30], 0.4],
  [[100, 30, 30, 10], 0.3],
  [[120, 30, 30, 10, 0.2], 0.25],
  [[120, 30, 30, 10, 1], -1 / 12],
  [[100, 70, 40], -0.1],
]);

test.each([
  [[0, 1, 1], 'price must be an amount above 0, but got 0.'],
  [[10, 1, 1, 0, 20], 'vatRate must be a ratio from 0 to 1 (25% is 0.25), but got 20.'],
  [[10, -1, 1], 'productCost must be an amount of 0 or more, but got -1.'],
])('BREAK_EVEN_ACOS refuses %j', (args, sentence) => {
  expect(() => call('BREAK_EVEN_ACOS', ...args)).toThrow(`BREAK_EVEN_ACOS: ${sentence}`);
});

table('BID_FOR_TARGET', [
  [[50, 200, 0.25], 1],
  [[10, 200, 0.25], 5],
  [[9, 200, 0.25], ''],
  [[9, 200, 0.25, 1], 1],
  [[9, 200, 0.25, 1.239], 1.239],
  [[0, 0, 0.25, 1, 0.2, 0], 1],
  [[0, 0, 0.25, '', 0.2, 0], ''],
  [[1, 10, 0.25, '', 0.2, 0], 2.5],
  [[5, 200, 0.01, '', 0.2, 5], 0.4],
  [[4, 200, 0.01, '', 0.2, 5], ''],
  [[50, 0, 0.25], ''],
  [[50, 0, 0.25, 1], 0.8],
  [[50, 200, 0.25, 0.9], 1],
  [[50, 200, 0.25, 0.8], 0.96],
  [[50, 200, 0.25, 1.1], 1],
  [[50, 200, 0.25, 1.3], 1.04],
  [[50, 200, 0.25, 2, 1], 1],
  [[50, 200, 0.25, 2, 0], 2],
  [[50, 200, 0.25, 0], 0],
  [[1000, 1005, 1], 1.01],
  [[1000, 1004, 1], 1],
  [[1000, 12500, 1, '', 0.2, 10, 0], 13],
  [[1000, 12490, 1, '', 0.2, 10, 0], 12],
  [[1000, 1234, 1, '', 0.2, 10, 3], 1.234],
]);

test.each([
  [[50, 200, 25], 'targetAcos must be a ratio from 0 to 3 (25% is 0.25), but got 25.'],
  [[50, 200, 0.25, 1, 1.1], 'maxStep must be a ratio from 0 to 1 (25% is 0.25), but got 1.1.'],
  [[50, 200, 0.25, 1, 0.2, 10, 1.5], 'decimals must be a whole number from 0 to 6, but got 1.5.'],
  [[50, 200, 0.25, 1, 0.2, 10, 7], 'decimals must be a whole number from 0 to 6, but got 7.'],
])('BID_FOR_TARGET refuses %j', (args, sentence) => {
  expect(() => call('BID_FOR_TARGET', ...args)).toThrow(`BID_FOR_TARGET: ${sentence}`);
});

table('SEARCH_TERM_VERDICT', [
  // No orders.
  [[0, 0, 0, 0, 0.25], 'Not enough data'],
  [[21, 0, 10, 0, 0.25], 'Not enough data'],
  [[22, 0, 10, 0, 0.25], 'Negate'],
  [[22, 0, 10, 0, 0.25, '', '', 10], 'Negate'],
  [[22, 0, 9.99, 0, 0.25, '', '', 10], 'Not enough data'],
  [[21, 0, 10, 0, 0.25, '', '', 10], 'Not enough data'],
  [[22, 0, 0.3, 0, 0.25, '', '', 0.1 + 0.2], 'Negate'],
  [[10, 0, 10, 0, 0.25, 0.2], 'Not enough data'],
  [[11, 0, 10, 0, 0.25, 0.2], 'Negate'],
  // On target.
  [[5, 2, 25, 100, 0.25], 'Harvest'],
  [[5, 1, 25, 100, 0.25], 'Keep'],
  [[5, 1, 25, 100, 0.25, '', 1], 'Harvest'],
  [[5, 2, 25, 100, 0.25, '', 3], 'Keep'],
  [[5, 2, 0.1 + 0.2, 1, 0.3], 'Harvest'],
  [[5, 2, 0, 0, 0.25], 'Harvest'],
  // Above it.
  [[40, 3, 45, 100, 0.25], 'Not enough data'],
  [[40, 3, 60, 100, 0.25], 'Lower bid'],
  [[50, 5, 30, 100, 0.25], 'Not enough data'],
  [[500, 50, 30, 100, 0.25], 'Lower bid'],
  [[52, 2, 1, 0, 0.25], 'Lower bid'],
]);

table('CTR_STATUS', [
  [[0, 0], 'No impressions'],
  [[0, 0, 0.003, 0], 'No impressions'],
  [[1, 0, 0.003, 0], 'Low'],
  [[2999, 0], 'Not enough data'],
  [[2999, 2999], 'Not enough data'],
  [[3000, 8], 'Low'],
  [[3000, 9], 'OK'],
  [[10000, 29], 'Low'],
  [[10000, 30], 'OK'],
  [[1000, 9, 0.01, 1000], 'Low'],
  [[1000, 10, 0.01, 1000], 'OK'],
  [[999, 10, 0.01, 1000], 'Not enough data'],
]);

test('CTR_STATUS takes a minimum of 5% and no more', () => {
  expect(call('CTR_STATUS', 3000, 150, 0.05)).toBe('OK');
  expect(() => call('CTR_STATUS', 3000, 150, 0.3)).toThrow('CTR_STATUS: minCtr must be a ratio from 0 to 0.05');
});

table('CPC_STATUS', [
  [[0, 0, 1], 'No clicks'],
  [[10, 0, 1], 'No clicks'],
  [[10, 10, 1], 'OK'],
  [[10.1, 10, 1], 'High'],
  [[3 * 1.1, 3, 1.1], 'OK'],
  [[15, 10, 1], 'High'],
  [[15.1, 10, 1], 'Over budget'],
  [[12, 10, 1, 0.2], 'High'],
  [[12.1, 10, 1, 0.2], 'Over budget'],
  [[10.1, 10, 1, 0], 'Over budget'],
  [[20, 10, 1, 1], 'High'],
  [[1, 10, 0], 'Over budget'],
  [[0, 10, 0], 'OK'],
]);

test('CPC_STATUS refuses a tolerance above 100%', () => {
  expect(() => call('CPC_STATUS', 1, 1, 1, 50)).toThrow('CPC_STATUS: tolerance must be a ratio from 0 to 1');
});
