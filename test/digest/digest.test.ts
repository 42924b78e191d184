/** Facts packed into cells come out as they went in, whatever stands in the rows; what a hand changed is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adsFacts, within } from '../../src/ads/ads-facts.ts';
import { ADS_SOURCES, sourcesBy } from '../../src/ads/ads-source.ts';
import { digestOf } from '../../src/digest/digest-of.ts';
import { DIGEST_TABLES, digestsOf, figureColumns } from '../../src/digest/digest-table.ts';
import { HISTORY_TABLES } from '../../src/digest/history-table.ts';
import { monthOf, packed, unpacked } from '../../src/digest/pack.ts';
import { factsIn, readDigest, resolved } from '../../src/digest/read-digest.ts';
import { rootsOf } from '../../src/evidence/waste.ts';
import { dataSheet } from '../../src/sheets/catalog.ts';
import { salesPaces } from '../../src/sheets/units-sold.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import { columnOf } from '../../src/workbook/sheet-spec.ts';

const FIRST = dayFromIso('2026-09-20')!;
const day = fc.integer({ min: 0, max: 40 }).map((n) => isoOfDay(FIRST + n));
const cents = fc.integer({ min: -500_000, max: 5_000_000 }).map((n) => n / 100);
const count = fc.nat(2_000);
const name = fc.oneof(
  fc.constantFrom('B0AAAAAAA1', 'B0AAAAAAA2', '铁壶', 'a "quoted" name', '=1+1', "'mark", 'line\nbreak', ''),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

/** Rows of any table of these columns. */
function rowsOf(table: string): fc.Arbitrary<Row[]> {
  const digests = [...DIGEST_TABLES, ...HISTORY_TABLES].filter((one) => one.table === table);
  const named = digests.flatMap((one) => [...one.group, ...one.days, ...figureColumns(one)]);
  const used = new Set([...named, 'marketplace', 'currency', 'importedAt', 'notListedSince']);
  const cells = dataSheet(table)
    .columns.filter(({ id }) => used.has(id))
    .map(({ id, type }) => {
      if (id === 'marketplace') return [id, fc.constantFrom('US', 'DE', '')] as const;
      if (id === 'currency') return [id, fc.constantFrom('USD', 'EUR')] as const;
      if (id === 'importedAt') return [id, fc.constantFrom('', '2026-10-02T09:00:00', '2026-10-09T09:00:00')] as const;
      if (id === 'notListedSince') return [id, fc.constantFrom('', '', '2026-10-01')] as const;
      if (type === 'day') return [id, fc.oneof({ weight: 12, arbitrary: day }, fc.constant(''))] as const;
      if (type === 'money') return [id, fc.oneof({ weight: 6, arbitrary: cents }, fc.constant(''))] as const;
      if (type === 'integer') return [id, fc.oneof({ weight: 6, arbitrary: count }, fc.constant(''))] as const;
      if (type === 'ratio') return [id, fc.nat(10_000).map((n) => n / 10_000)] as const;
      return [id, name] as const;
    });
  return fc.array(fc.record(Object.fromEntries(cells)) as fc.Arbitrary<Row>, { maxLength: 40 });
}

const inOrder = (facts: readonly object[]) => facts.map((fact) => JSON.stringify(fact)).sort();

const RUNS = { numRuns: 10 };

describe.each([...DIGEST_TABLES, ...HISTORY_TABLES].map((one) => [`${one.table} by ${one.by}`, one] as const))(
  '%s',
  (_, digest) => {
    test('names columns that its table has, each in one part', () => {
      const all = [...digest.group, ...figureColumns(digest), ...digest.days];
      for (const id of all) expect(columnOf(dataSheet(digest.table), id).id).toBe(id);
      const apart = [...digest.group, ...figureColumns(digest)];
      expect(new Set(apart).size).toBe(apart.length);
    });

    test('what is packed comes out again, and the order of the rows is nothing to it', () => {
      fc.assert(
        fc.property(rowsOf(digest.table), (rows) => {
          const facts = digestOf(digest, rows);
          const all = packed(digest, facts);
          const { facts: read, damaged } = unpacked(digest, all);
          expect(damaged).toEqual([]);
          expect(inOrder(read)).toEqual(inOrder(facts));
          expect(packed(digest, digestOf(digest, [...rows].reverse()))).toEqual(all);
        }),
        RUNS,
      );
    });
  },
);

describe('figures', () => {
  const sales = digestsOf('sales-traffic')[0]!;
  const row = (asin: string, sku: string, sessions: number | '', units: number, money: number): Row => ({
    marketplace: 'US',
    from: '2026-10-01',
    to: '2026-10-01',
    currency: 'USD',
    importedAt: '2026-10-03T08:00:00',
    childAsin: asin,
    sku,
    sessions,
    pageViews: 10,
    featuredOfferPercentage: 0.95,
    unitsOrdered: units,
    totalOrderItems: units,
    orderedProductSales: money,
  });

  test('the sessions of an ASIN are the largest of its SKUs, its units and sales the sum; to the cent', () => {
    const rows = [row('B01', 'a', 40, 1, 0.1), row('B01', 'b', 40, 2, 0.2), row('B01', 'c', 38, 3, 0.3)];
    expect(digestOf(sales, rows)).toMatchObject([{ group: ['B01'], figures: [3, 6, 6, 0.6, 40, 10, 0.95] }]);
  });

  test('a figure that one of the rows lacks is unknown, and no 0', () => {
    const rows = [row('B01', 'a', 40, 1, 0.1), row('B01', 'b', '', 2, 0.2)];
    expect(readDigest(sales, packed(sales, digestOf(sales, rows)))).toMatchObject([{ sessions: '', unitsOrdered: 3 }]);
  });

  test('a thousand cents are ten, whatever binary makes of them', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => row('B01', `s${i}`, 1, 1, 0.01));
    expect(digestOf(sales, rows)[0]!.figures[3]).toBe(10);
  });

  test('cells stay short, and the days of a month fill the same cells but for the last', () => {
    const ofDays = (count: number) =>
      Array.from({ length: count * 500 }, (_, i): Row => {
        const date = isoOfDay(dayFromIso('2026-10-01')! + Math.floor(i / 500));
        return { ...row(`B0AAAAAA${i % 500}`, 's', 310 + i, i % 40, i / 100), from: date, to: date };
      });
    const [some, more] = [packed(sales, digestOf(sales, ofDays(30))), packed(sales, digestOf(sales, ofDays(31)))];
    for (const { figures } of more) expect(String(figures).length).toBeLessThanOrEqual(32_000);
    const isSame = more.map((one, i) => some[i]?.check === one.check);
    expect(more.length).toBeGreaterThan(3);
    expect(isSame.slice(0, some.length - 1)).not.toContain(false);
  });

  test('names that hardly get shorter fill more cells, and further days leave those as they are', () => {
    const letter = (i: number) => String.fromCharCode(0x4e00 + (((i * 2_654_435_761) >>> 7) % 20_000));
    const name = (i: number) => Array.from({ length: 60 }, (_, k) => letter(i * 60 + k)).join('');
    const ofDays = (count: number) =>
      Array.from({ length: count * 300 }, (_, i): Row => {
        const date = isoOfDay(dayFromIso('2026-10-01')! + Math.floor(i / 300));
        return { ...row(name(i), 's', i, i % 40, i / 100), from: date, to: date };
      });
    const [some, more] = [packed(sales, digestOf(sales, ofDays(9))), packed(sales, digestOf(sales, ofDays(10)))];
    for (const { figures } of more) expect(String(figures).length).toBeLessThanOrEqual(32_000);
    expect(some.slice(0, -1)).toEqual(more.slice(0, some.length - 1));
    expect(unpacked(sales, more).facts).toHaveLength(3000);
  });

  test('a name as long as a cell leaves room for its figures', () => {
    const rows = [row('x'.repeat(49_000), 'a', 1, 1, 1), row(`${'x'.repeat(48_999)}y`, 'b', 1, 1, 1)];
    const all = packed(sales, digestOf(sales, rows));
    expect(unpacked(sales, all).facts).toHaveLength(2);
    for (const { figures } of all) expect(String(figures).length).toBeLessThan(32_000);
  });
});

/** Another letter in that place. */
const withLetter = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

describe('a digest that a hand changed', () => {
  const campaigns = digestsOf('sp-campaigns')[0]!;
  const rows = ['2026-09-30', '2026-10-01', '2026-10-02'].flatMap((date) =>
    Array.from({ length: 2000 }, (_, i): Row => {
      const figures = { impressions: 900, clicks: i, spend: i / 10, sales: i, orders: 1 };
      const about = { marketplace: 'US', from: date, to: date, currency: 'USD', importedAt: '2026-10-03T08:00:00' };
      return { ...about, campaignName: `Campaign ${i} of ${date}`, ...figures };
    }),
  );
  const whole = packed(campaigns, digestOf(campaigns, rows));
  const october = whole.filter(({ month }) => month === '2026-10');

  test('has several cells for October', () => expect(october.length).toBeGreaterThan(1));

  test.each<[string, (all: Row[]) => Row[]]>([
    ['a letter', ([first, ...rest]) => [{ ...first!, figures: withLetter(String(first!.figures), 1000) }, ...rest]],
    ['a control sum', ([first, ...rest]) => [{ ...first!, money: 1 }, ...rest]],
    ['the check', ([first, ...rest]) => [{ ...first!, check: 'x' }, ...rest]],
    ['a cell emptied', ([first, ...rest]) => [{ ...first!, figures: '' }, ...rest]],
    ['its first cell gone', (all) => all.slice(1)],
    ['its last cell gone', (all) => all.slice(0, -1)],
    ['a cell twice', (all) => [...all, all[0]!]],
    ['another month written', ([first, ...rest]) => [{ ...first!, month: '2026-11' }, ...rest]],
  ])('%s: it is told, and the other month counts', (_, change) => {
    const september = whole.filter(({ month }) => month === '2026-09');
    const read = unpacked(campaigns, [...september, ...change(october.map((one) => ({ ...one })))]);
    expect(read.facts.map(monthOf)).toEqual(unpacked(campaigns, september).facts.map(monthOf));
    expect(read.damaged.length).toBeGreaterThan(0);
  });
});

describe('what was kept', () => {
  const [digest] = digestsOf('sales-by-date');
  const told = (importedAt: string, units: number) =>
    digestOf(digest!, [
      { marketplace: 'US', from: '2026-10-01', to: '2026-10-01', currency: 'USD', importedAt, unitsOrdered: units },
    ]);
  const units = (live: string | undefined, kept: string | undefined) =>
    resolved(live ? told(live, 1) : [], kept ? told(kept, 2) : []).map(({ figures }) => figures[1]);

  test('counts where the table has nothing, or some of the same rows; a newer import goes before it', () => {
    expect(units(undefined, '2026-10-02')).toEqual([2]);
    expect(units('2026-10-02', '2026-10-02')).toEqual([2]);
    expect(units('2026-10-03', '2026-10-02')).toEqual([1]);
    expect(units('2026-10-03', undefined)).toEqual([1]);
  });

  test('stands beside the table without touching other windows', () => {
    const both = factsIn(digest!, [
      ...packed(digest!, told('2026-10-03', 1)),
      ...packed(digest!, told('2026-10-02', 2), { kept: true, entry: 4 }),
    ]);
    expect(both.map(({ figures }) => figures[1])).toEqual([1]);
  });
});

describe('who reads the digest finds what the tables say', () => {
  const digestedRows = (table: string, by: string, rows: readonly Row[]) => {
    const digest = digestsOf(table).find((one) => one.by === by)!;
    return readDigest(digest, packed(digest, digestOf(digest, rows)));
  };

  test('units sold of each SKU', () => {
    const stock: Row[] = [
      { marketplace: 'US', sku: 'a', asin: 'B0AAAAAAA1' },
      { marketplace: 'US', sku: 'B0AAAAAAA2', asin: 'B0AAAAAAA2' },
    ];
    const told = (rows: readonly Row[]) =>
      salesPaces(rows, stock)
        .sort((a, b) => (a.marketplace < b.marketplace ? -1 : 1))
        .map(({ marketplace, windows, unitsOf }) => ({
          marketplace,
          windows: windows.map(({ from, to }) => `${from} ${to}`),
          units: stock.map(unitsOf),
        }));
    const sound = rowsOf('sales-traffic').map((rows) =>
      rows
        .filter(({ marketplace, from, to }) => marketplace !== '' && from !== '' && String(from) <= String(to))
        .map((row) => ({ ...row, unitsOrdered: Number(row.unitsOrdered) })),
    );
    fc.assert(
      fc.property(sound, (rows) => {
        expect(told(digestedRows('sales-traffic', 'sku', rows))).toEqual(told(rows));
      }),
      { numRuns: 60 },
    );
  });

  test('ads figures by campaign, of all reports together', () => {
    const by = ['adProduct', 'campaignName'] as const;
    const sources = sourcesBy(by);
    const tables = fc.tuple(
      ...sources.map((source) => rowsOf(source.sheet).map((rows) => ({ source, rows: rows.slice(0, 6) }))),
    );
    const question = { by, counts: within({ first: FIRST, last: FIRST + 60 }) };
    const told = (all: Parameters<typeof adsFacts>[0]) => {
      const { facts, origins, differences } = adsFacts(all, question);
      const plain = facts.map(({ largest, ...fact }) =>
        Object.fromEntries(
          Object.entries(fact).map(([id, value]) => [id, typeof value === 'number' ? value.toFixed(4) : value]),
        ),
      );
      const inOrder = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort();
      return [plain, origins, differences.map(({ counted: { sheets }, other: { sheet } }) => ({ sheets, sheet }))].map(
        inOrder,
      );
    };
    fc.assert(
      fc.property(tables, (all) => {
        const digested = all.map(({ source, rows }) => ({
          source,
          rows: digestedRows(source.sheet, 'campaign', rows),
        }));
        expect(told(digested)).toEqual(told(all));
      }),
      { numRuns: 40 },
    );
  });

  test('clicks and orders of each root of search terms', () => {
    const source = ADS_SOURCES.find(({ sheet }) => sheet === 'search-terms')!;
    const byRoot = (rows: readonly Row[]) => {
      const roots = new Map<string, [number, number]>();
      for (const row of rows) {
        for (const root of rootsOf(String(row[source.dimensions.customerSearchTerm!]))) {
          const [clicks, orders] = roots.get(root) ?? [0, 0];
          roots.set(root, [clicks + Number(row.clicks), orders + Number(row.orders)]);
        }
      }
      return [...roots].sort();
    };
    const terms = fc.constantFrom('garlic press', 'garlic', 'steel garlic press', 'iron  kettle 铁壶');
    const rows = fc.array(
      fc.record({ customerSearchTerm: terms, from: day, clicks: count, orders: count, spend: cents, units: count }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(rows, (all) => {
        const whole = all.map(
          (row): Row => ({ marketplace: 'US', currency: 'USD', importedAt: '', ...row, to: row.from }),
        );
        expect(byRoot(digestedRows('search-terms', 'term', whole))).toEqual(byRoot(whole));
      }),
      { numRuns: 60 },
    );
  });
});
