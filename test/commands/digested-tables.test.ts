/** What is read from the Digest is what the tables say. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { isoOfDay } from '../../src/values/day.ts';
import { DaybookHost, inventoryTable, salesTable, searchTermTable } from './daybook-host.ts';

const US = { marketplace: 'US' };
const LAST = Date.UTC(2026, 9, 31) / 86_400_000;
const dayBefore = (days: number) => isoOfDay(LAST - days);
const SALES = 'Sales & Traffic';
const STOCK = 'FBA Inventory';

const BASE = (() => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), { ...US, asOf: '2026-11-01' });
  daybook.receipt('stock uk.txt', inventoryTable([['S-2', 'B0AAAAAAA2', 9]]), {
    marketplace: 'UK',
    asOf: '2026-11-01',
  });
  return daybook.snapshot();
})();

/** One report over days, that many days before the last one. */
interface Report {
  readonly of: 'sales' | 'terms';
  readonly marketplace: 'US' | 'UK';
  readonly before: number;
  readonly days: number;
  readonly units: number;
}

const report: fc.Arbitrary<Report | 'undo'> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      of: fc.constantFrom('sales', 'terms'),
      marketplace: fc.constantFrom('US', 'UK'),
      before: fc.constantFrom(0, 1, 2, 29, 33, 60),
      days: fc.constantFrom(1, 1, 7),
      units: fc.integer({ min: 0, max: 20 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant('undo' as const) },
);

let files = 0;

function take(daybook: DaybookHost, { of, marketplace, before, days, units }: Report): number | undefined {
  files += 1;
  const [from, to] = [dayBefore(before + days - 1), dayBefore(before)];
  if (of === 'sales') {
    const sign = marketplace === 'US' ? '$' : '£';
    const rows = salesTable([
      ['B0AAAAAAA1', 'S-1', 300 + units, units, `${sign}${units}.50`],
      ['B0AAAAAAA2', 'S-2', 150, 2, `${sign}20.00`],
    ]);
    return daybook.receipt(`sales ${files}.csv`, rows, { marketplace, from, to }).undo;
  }
  const [header, ...rows] = searchTermTable([
    ['press', 60 + units, 12.5 + units, 4, 1],
    ['mug', 9, 3.1, 40, 2],
  ]);
  const table = [header!, ...rows.map((row) => [from, to, ...row.slice(2)])];
  return daybook.receipt(`terms ${files}.csv`, table, US).undo;
}

/** A copy in which nothing says that the Digest may be read. */
function withoutDigest(daybook: DaybookHost): DaybookHost {
  const kept = daybook.snapshot() as { properties: { document: Record<string, string> } };
  const { document } = kept.properties;
  for (const name of Object.keys(document)) if (name.startsWith('seen.digest.')) delete document[name];
  const copy = new DaybookHost(undefined, kept);
  copy.now = daybook.now;
  return copy;
}

test('the sidebar and a refresh say the same from the Digest as from the tables', () => {
  fc.assert(
    fc.property(fc.array(report, { minLength: 2, maxLength: 4 }), (steps) => {
      const daybook = new DaybookHost(undefined, BASE);
      let undo: number | undefined;
      for (const step of steps) {
        if (step !== 'undo') undo = take(daybook, step);
        else if (undo !== undefined) {
          daybook.call('undoImport', { import: undo });
          undo = undefined;
        }
        const whole = withoutDigest(daybook);
        expect(daybook.call<Daybook>('getDaybook')).toEqual(whole.call<Daybook>('getDaybook'));
        expect(daybook.call<Daybook>('refresh')).toEqual(whole.call<Daybook>('refresh'));
        expect(daybook.lasting()).toEqual(whole.lasting());
      }
    }),
    { numRuns: 3 },
  );
});

test('what is typed into a table counts at the next refresh, and the Digest has it then', () => {
  const daybook = new DaybookHost(undefined, BASE);
  take(daybook, { of: 'sales', marketplace: 'US', before: 0, days: 1, units: 6 });
  daybook.call('updateToday');
  expect(daybook.column(STOCK, 'Units Ordered')).toEqual([6, '']);
  const column = daybook.values(SALES)[0]!.indexOf('Units Ordered');
  const cell = { row: 1, column, rows: 1, columns: 1 };
  daybook.sheet(SALES).setCells(cell, [[{ value: 11 }]]);
  daybook.host.fireEdit(daybook.sheet(SALES), cell, 6, 11);
  daybook.call('refresh');
  expect(daybook.column(STOCK, 'Units Ordered')).toEqual([11, '']);
  const again = daybook.lasting();
  daybook.call('refresh');
  expect(daybook.lasting()).toEqual(again);
  expect(withoutDigest(daybook).call<Daybook>('getDaybook')).toEqual(daybook.call<Daybook>('getDaybook'));
});

test('a Digest of which rows are gone, or that a person changed, is not read', () => {
  const daybook = new DaybookHost(undefined, BASE);
  take(daybook, { of: 'sales', marketplace: 'US', before: 0, days: 1, units: 6 });
  const said = daybook.call<Daybook>('getDaybook');
  const digest = daybook.sheet('Digest');
  const { rows, columns } = { rows: digest.lastRow(), columns: digest.lastColumn() };
  const kept = daybook.snapshot();
  digest.setCells({ row: 1, column: columns - 1, rows: rows - 1, columns: 1 }, Array(rows - 1).fill([{ value: '[]' }]));
  expect(daybook.call<Daybook>('getDaybook')).toEqual(said);
  const other = new DaybookHost(undefined, kept);
  other.sheet('Digest').deleteRows(1, rows - 1);
  expect(other.call<Daybook>('getDaybook')).toEqual(said);
});

test('a finding about a search term leads to a row of that term', () => {
  const daybook = new DaybookHost(undefined, BASE);
  for (const before of [2, 1, 0]) take(daybook, { of: 'terms', marketplace: 'US', before, days: 1, units: 20 });
  const task = daybook.call<Daybook>('getDaybook').tasks.find(({ id }) => id === 'run-ads')!;
  expect(task.findings.length).toBeGreaterThan(0);
  for (const { text, sheet, a1 } of task.findings) {
    const row = Number(/\d+$/.exec(a1)![0]);
    expect(text).toContain(String(daybook.column(sheet, 'Customer Search Term')[row - 2]));
  }
});
