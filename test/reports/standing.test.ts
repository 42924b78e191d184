/** What a newer report no longer lists stands no more, in whatever order reports come. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPORT_KINDS } from '../../src/reports/catalog.ts';
import { fbaInventory } from '../../src/reports/kinds/fba-inventory.ts';
import { fbaReturns } from '../../src/reports/kinds/fba-returns.ts';
import { planMerge } from '../../src/reports/merge/merge.ts';
import { listed, NOT_LISTED_SINCE, stands, withStanding } from '../../src/reports/merge/standing.ts';
import type { EmptyWindow } from '../../src/reports/recognise/empty-window.ts';
import type { Row } from '../../src/values/cell.ts';
import { codes, day, read, rowsOf, SALES, STOCK, TERMS, table } from './tables.ts';

interface Snapshot {
  readonly marketplace: string;
  /** Of November. */
  readonly date: number;
  readonly skus: readonly string[];
}

interface Held {
  readonly rows: readonly Row[];
  readonly empty: readonly EmptyWindow[];
}

const isoDate = (date: number) => `2026-11-${String(date).padStart(2, '0')}`;

function imported({ rows: existing, empty }: Held, { marketplace, date, skus }: Snapshot, isPart = false): Held {
  const to = isoDate(date);
  const rows = skus.map((sku): Row => ({ marketplace, sku, snapshotDate: to, importedAt: 'then' }));
  const incoming = withStanding(fbaInventory, existing, rows, empty);
  const marks = listed(existing, { kind: fbaInventory, rows, to, isPart, marketplaces: [marketplace] });
  const { updates, appends } = planMerge(existing, incoming, fbaInventory);
  const after = existing.map((row) => ({ ...row }));
  for (const { absent, day: since } of marks) for (const index of absent) after[index]![NOT_LISTED_SINCE] = since;
  for (const { index, row } of updates) after[index] = { ...row };
  const none = skus.length === 0 ? [{ marketplace, from: to, to, importedAt: to }] : [];
  return { rows: [...after, ...appends], empty: [...empty, ...none] };
}

const NOTHING: Held = { rows: [], empty: [] };
const snapshot = fc.record({
  marketplace: fc.constantFrom('US', 'CA'),
  date: fc.integer({ min: 1, max: 9 }),
  skus: fc.subarray(['A', 'B', 'C', 'D']),
});
const snapshots = fc.uniqueArray(snapshot, {
  maxLength: 10,
  selector: ({ marketplace, date }) => `${marketplace} ${date}`,
});

test('a row stands while the newest snapshot of its marketplace lists it, whatever came first', () => {
  fc.assert(
    fc.property(snapshots, (files) => {
      const held = files.reduce((before, file) => imported(before, file), NOTHING);
      for (const marketplace of ['US', 'CA']) {
        const own = files.filter((file) => file.marketplace === marketplace);
        const newest = own.reduce<Snapshot | undefined>((a, b) => (a && a.date > b.date ? a : b), undefined);
        const standing = held.rows.filter((row) => row.marketplace === marketplace && stands(row));
        expect(standing.map(({ sku }) => sku).sort()).toEqual([...(newest?.skus ?? [])].sort());
      }
    }),
    { numRuns: 300 },
  );
});

test('nothing but the mark changes in a row that is no longer listed', () => {
  fc.assert(
    fc.property(snapshots, snapshot, (files, last) => {
      const before = files.reduce((held, file) => imported(held, file), NOTHING).rows;
      const after = imported({ rows: before, empty: [] }, last).rows;
      before.forEach((row, i) => {
        const isOne = row.marketplace === last.marketplace && last.skus.includes(String(row.sku));
        if (!isOne) expect({ ...after[i], [NOT_LISTED_SINCE]: '' }).toEqual({ ...row, [NOT_LISTED_SINCE]: '' });
      });
    }),
  );
});

describe('what is told', () => {
  const one = (sku: string, more: Row = {}): Row => ({
    marketplace: 'US',
    sku,
    snapshotDate: '2026-10-31',
    importedAt: 'then',
    ...more,
  });
  const told = (existing: Row[], rows: Row[], isPart = false) =>
    listed(existing, { kind: fbaInventory, rows, to: '2026-11-01', isPart, marketplaces: ['US'] });

  test('how many stood, how many are listed, and which are not', () => {
    const next = { ...one('A'), snapshotDate: '2026-11-01' };
    expect(told([one('A'), one('B'), one('C', { marketplace: 'CA' }), one('D')], [next])).toEqual([
      { marketplace: 'US', day: '2026-11-01', before: 3, after: 1, absent: [1, 3] },
    ]);
  });

  test('nothing of rows that a person typed, of newer ones, and of those that were told before', () => {
    const rows = [
      one('A', { importedAt: '' }),
      one('B', { snapshotDate: '2026-11-02' }),
      one('C', { [NOT_LISTED_SINCE]: '2026-10-31' }),
    ];
    expect(told(rows, [])[0]!.absent).toEqual([]);
  });

  test('of a part of a file, what is older than the file', () => {
    expect(told([one('A'), one('B', { snapshotDate: '2026-11-01' })], [], true)[0]!.absent).toEqual([0]);
  });

  test('of what happened on days of their own, only that there is nothing', () => {
    const returned = (date: string): Row => ({ marketplace: 'US', date, orderId: date, importedAt: 'then' });
    const listing = { kind: fbaReturns, to: '2026-11-07', isPart: false, marketplaces: ['US'] };
    const existing = [returned('2026-11-01'), returned('2026-11-08')];
    expect(listed(existing, { ...listing, rows: [returned('2026-11-05')] })).toEqual([]);
    expect(listed(existing, { ...listing, rows: [] })[0]!.absent).toEqual([0]);
  });
});

describe('a header without rows', () => {
  const unasked = { marketplace: undefined, from: undefined, to: undefined };
  const US = { ...unasked, marketplace: 'US' };
  const headerOf = (id: string) => {
    const { fields } = REPORT_KINDS.find((kind) => kind.id === id)!;
    return fields.map(({ headers }) => headers?.en?.[0] ?? '').filter((header) => header !== '');
  };

  test.each(['stranded-inventory', 'reserved-inventory', 'unshipped-orders'])(
    'says that nothing is wrong: %s',
    (id) => {
      const reading = rowsOf([headerOf(id)], { ...US, asOf: day('2026-11-01') });
      expect(reading).toMatchObject({ marketplace: 'US', from: '2026-11-01', to: '2026-11-01', rows: [] });
      expect(reading.counts).toMatchObject({ rowsRead: 0, rowsKept: 0, rowsRefused: 0 });
      expect(codes(reading.notes)).toEqual(['nothing-listed']);
      expect(read([headerOf(id)], unasked)).toMatchObject({ status: 'asks', missing: ['marketplace'] });
    },
  );

  test.each(['fba-returns', 'seller-feedback', 'orders', 'reimbursements'])('says that nothing happened: %s', (id) => {
    const asked = { ...US, from: day('2026-11-01'), to: day('2026-11-07') };
    const reading = rowsOf([headerOf(id)], asked);
    expect(reading).toMatchObject({ marketplace: 'US', from: '2026-11-01', to: '2026-11-07', rows: [] });
    expect(codes(reading.notes)).toEqual(['no-rows']);
    expect(read([headerOf(id)], US)).toMatchObject({ status: 'asks', missing: ['window'] });
    expect(read([headerOf(id)], unasked)).toMatchObject({ missing: ['marketplace', 'window'] });
  });

  test('says that nothing was clicked, for the days in its name and its marketplace too', () => {
    const fileName = 'terms_US_2026-11-01_2026-11-07.csv';
    const reading = rowsOf(table(TERMS), { ...unasked, fileName });
    expect(reading).toMatchObject({ marketplace: 'US', from: '2026-11-01', to: '2026-11-07', rows: [] });
    expect(codes(reading.notes)).toEqual(['marketplace-from-name', 'no-rows', 'window-from-name']);
  });

  test.each([
    ['Sales and Traffic', SALES],
    ['FBA Inventory', STOCK],
  ])('is none of a report that lists all there is: %s', (_, sample) => {
    expect(read(table(sample))).toMatchObject({ status: 'refused', code: 'header-only' });
  });

  test('which kinds it is an answer of', () => {
    const kinds = REPORT_KINDS.filter(({ mayBeEmpty, level }) => mayBeEmpty && !level).map(({ id }) => id);
    expect(kinds.sort()).toMatchInlineSnapshot(`
      [
        "fba-returns",
        "fbm-returns",
        "orders",
        "reimbursements",
        "reserved-inventory",
        "sb-campaigns",
        "sb-keywords",
        "sb-search-terms",
        "sd-targeting",
        "search-terms",
        "seller-feedback",
        "sp-advertised-products",
        "sp-campaigns",
        "sp-placements",
        "sp-targeting",
        "storage-fees",
        "stranded-inventory",
        "transactions",
        "unshipped-orders",
      ]
    `);
    for (const { lists, period } of REPORT_KINDS) if (lists === 'everything') expect(period).toBe('snapshot');
  });
});
