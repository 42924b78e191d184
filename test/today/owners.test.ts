// Who looks after what: the narrower row counts.
import { expect, test } from 'vitest';
import { owners } from '../../src/today/owners.ts';

const ownerOf = owners([
  { area: '', marketplace: '', owner: 'Chen' },
  { area: 'stock', marketplace: '', owner: 'Li' },
  { area: '', marketplace: 'JP', owner: 'Sato' },
  { area: 'stock', marketplace: 'JP', owner: 'Mori' },
  { area: 'ads', marketplace: '', owner: ' ' },
]);

test.each([
  ['stock', 'JP', 'Mori'],
  ['stock', 'US', 'Li'],
  ['traffic', 'JP', 'Sato'],
  ['ads', 'US', 'Chen'],
] as const)('%s in %s is for %s', (area, marketplace, owner) => {
  expect(ownerOf(area, marketplace)).toBe(owner);
});

test('nobody is named', () => {
  expect(owners([])('stock', 'US')).toBe('');
});
