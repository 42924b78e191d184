import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, TodayItem } from '../../src/today/item.ts';
import { findingId, itemStoredIn, storageOf } from '../../src/today/stored.ts';

const source = (report: string) => ({
  report,
  from: '2026-11-01',
  to: '2026-11-28',
  importedAt: '2026-11-29T08:00:00',
});
const finding = (rule: string, more: Partial<Finding> = {}): Finding => {
  const subject = { marketplace: 'US', asin: 'B0AAAAAAA1' };
  return {
    ...{
      rule,
      subject,
      id: findingId(rule, subject),
      severity: 'act',
      area: 'stock',
      name: 'Mug',
      causes: [],
      also: [],
    },
    what: { key: 'today.plain', params: {} },
    why: [],
    next: { key: 'today.download' },
    place: { sheet: 'stock', column: 'supply', key: ['US', 'S-1'] },
    sources: [source('fba-inventory'), source('sales-traffic')],
    ...more,
  } as Finding;
};
const item: TodayItem = {
  id: 'US B0AAAAAAA1',
  findings: [
    finding('supply-order'),
    finding('sessions-dropped', {
      causes: ['supply-gap'],
      also: [{ marketplace: 'US', sku: 'S-2' }],
      sources: [source('sales-traffic')],
    }),
  ],
};

const STORED_AT_FIRST =
  'zAyZLHNkWl-tCgxHOcjJwhABDcDuDgIehHvAtTQdy0Dpa-cDY0ANaATQWKdLw1IwQHSnAHkFOfiKwMUROqIC9EqxriBY0BqCAAaZHWMCkFoMaocXIbeSRFjiI9jZSEgdam5hTDOzjABMRlmCApOFgXSNwSxWlYo8FAA.y48x';

describe('an item in its row', () => {
  const other = { id: 'other', findings: [finding('cpc-dearer', { sources: [source('sp')] })] };
  const { sources, contentsOf } = storageOf([item, other]);
  const text = contentsOf(item);

  test('comes out whole, with the name of its row', () => expect(itemStoredIn(item.id, text, sources)).toEqual(item));

  test('names each source of the day by its number', () => {
    expect(sources.map(({ report }) => report)).toEqual(['fba-inventory', 'sales-traffic', 'sp']);
    expect(text).not.toContain('sales-traffic');
    expect(text.length).toBeLessThan(JSON.stringify(item).length * 0.35);
  });

  test('of an earlier version is read', () => expect(itemStoredIn(item.id, JSON.stringify(item), [])).toEqual(item));

  test('as it was stored at first is read ever after: findings that texts refer to do not change', () =>
    expect(itemStoredIn(item.id, STORED_AT_FIRST, sources)).toEqual(item));

  test('with a source that the day does not know has the others', () =>
    expect(itemStoredIn(item.id, text, sources.slice(0, 1)).findings.map((one) => one.sources)).toEqual([
      [source('fba-inventory')],
      [],
    ]));

  test('that a person changed is refused', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', 'x', '7'), (at, instead) => {
        const changed = text.slice(0, at) + instead + text.slice(at + 1);
        if (changed !== text) expect(() => itemStoredIn(item.id, changed, sources)).toThrow();
      }),
      { numRuns: 300 },
    );
    expect(() => itemStoredIn(item.id, `${text}x`, sources)).toThrow();
  });
});
