/** Amounts in different currencies are never added. */
import { expect, test } from 'vitest';
import { DaybookHost, searchTermTable } from './daybook-host.ts';

test('of rows of one key in two currencies those of the last count, the others are named', () => {
  const daybook = new DaybookHost();
  const [header, row] = searchTermTable([['good term', 40, 20, 200, 8]]);
  const line = (currency: string, clicks: number) => [
    'United States',
    ...row!.map((cell, i) => (cell === 'USD' ? currency : i === 10 ? clicks : cell)),
  ];
  const table = [['Country', ...header!], line('CAD', 40), line('USD', 40), line('USD', 41)];
  const receipt = daybook.receipt('terms.csv', table);
  expect(receipt).toMatchObject({ rowsRead: 3, rowsKept: 2, rowsRefused: 1, rowsCombined: 1, rowsAdded: 1 });
  expect(receipt.problems).toMatchObject([{ row: 2, code: 'conflict' }]);
  expect(daybook.column('Search Terms', 'Spend')).toEqual([40]);
  expect(daybook.column('Search Terms', 'Clicks')).toEqual([81]);
  expect(daybook.column('Search Terms', 'Currency')).toEqual(['USD']);
});
