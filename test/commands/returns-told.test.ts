// Whether Profit knows what came back, after imports of sales and of returns on different days.
import { expect, test } from 'vitest';
import { DaybookHost, salesTable } from './daybook-host.ts';

const HEADER =
  'return-date order-id sku asin fnsku product-name quantity fulfillment-center-id detailed-disposition reason';
const RETURNS = [
  HEADER.split(' '),
  ...['2026-09-01', '2026-09-20'].map((day, at) => [
    ...[day, `111-0000001-000000${at}`, 'S-1', 'B0AAAAAAA1', 'X1', 'Tray', '1', 'PHX7', 'SELLABLE', 'OTHER'],
  ]),
];
const SALES = salesTable([['B0AAAAAAA1', 'S-1', 3000, 100, '$2,000.00']]);
const noon = (month: number, day: number) => Date.UTC(2026, month - 1, day, 12);

function returnsOf(daybook: DaybookHost): unknown {
  daybook.call('refresh');
  return daybook.column('Profit', 'Cost of returns')[0];
}

test('what came back is known once a report of these days is imported, also where it says nothing new', () => {
  const daybook = new DaybookHost();
  daybook.now = noon(9, 21);
  daybook.receipt('returns.txt', RETURNS, { marketplace: 'US' });
  daybook.now = noon(11, 1);
  daybook.receipt('sales.csv', SALES, { marketplace: 'US', from: '2026-10-02', to: '2026-10-31' });
  expect(returnsOf(daybook)).toBe('');
  daybook.receipt('returns.txt', RETURNS, { marketplace: 'US' });
  expect(returnsOf(daybook)).toBe(0);
});
