/** Which marketplace sells most: by units, no day counted twice. */
import { expect, test } from 'vitest';
import { marketsBySales } from '../../src/sheets/units-sold.ts';

const row = (marketplace: string, from: string, to: string, units: number | '', childAsin = 'B0AAAAAAA1') => ({
  ...{ marketplace, from, to, childAsin, sku: '' },
  unitsOrdered: units,
});

test('by units a day, whatever the length of the windows', () => {
  const rows = [
    row('JP', '2026-10-01', '2026-10-30', 90),
    row('US', '2026-10-01', '2026-10-30', 300),
    row('DE', '2026-10-24', '2026-10-30', 140),
  ];
  expect(marketsBySales(rows)).toEqual([
    { marketplace: 'DE', share: 20 / 33 },
    { marketplace: 'US', share: 10 / 33 },
    { marketplace: 'JP', share: 3 / 33 },
  ]);
});

test('a month and the days of it are not added; a blank count hides no other', () => {
  const days = Array.from({ length: 30 }, (_, i) => `2026-10-${String(i + 1).padStart(2, '0')}`);
  const rows = [
    row('CA', '2026-10-01', '2026-10-30', 60),
    ...days.map((day) => row('CA', day, day, 2)),
    row('US', '2026-10-01', '2026-10-30', 75),
    row('US', '2026-10-01', '2026-10-30', '', 'B0AAAAAAA2'),
  ];
  expect(marketsBySales(rows).map(({ marketplace }) => marketplace)).toEqual(['US', 'CA']);
  expect(marketsBySales([])).toEqual([]);
});
