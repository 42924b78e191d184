/** What a person types on Today, or beside it, between any two calls of a refresh stays, in the same item's row. */
import { expect, test } from 'vitest';
import { DaybookHost, inventoryTable, OCTOBER, salesTable } from '../commands/daybook-host.ts';

const A_DAY = 24 * 3_600_000;

/** A workbook whose Today has several items, of which one is solved since. */
function base(): unknown {
  const daybook = new DaybookHost();
  const sold = (sku: string, asin: string) => [asin, sku, 3100, 310, '$3,100.00'] as const;
  const sales = [sold('S-1', 'B0AAAAAAA1'), sold('S-2', 'B0AAAAAAA2'), sold('S-3', 'B0AAAAAAA3')];
  daybook.receipt('sales.csv', salesTable(sales), OCTOBER);
  const stock = (third: number) =>
    inventoryTable([
      ['S-1', 'B0AAAAAAA1', 0],
      ['S-2', 'B0AAAAAAA2', 0],
      ['S-3', 'B0AAAAAAA3', third],
    ]);
  daybook.receipt('stock.txt', stock(0), { marketplace: 'US', asOf: '2026-11-01' });
  daybook.call('updateToday');
  daybook.receipt('stock.txt', stock(1200), { marketplace: 'US', asOf: '2026-11-01' });
  return daybook.snapshot();
}

const BASE = base();

function opened(daysLater: number): DaybookHost {
  const daybook = new DaybookHost(undefined, BASE);
  daybook.now += daysLater * A_DAY;
  return daybook;
}

/** Title → column on Today, and the row of an item. */
function placesOf(daybook: DaybookHost, item: string) {
  const [titles, ...rows] = daybook.values('Today');
  const column = (title: string) => titles!.indexOf(title);
  const row = rows.findIndex((cells) => cells[column('Line')] === item) + 1;
  return { row, column, beside: column('Contents') + 1 };
}

function type(daybook: DaybookHost, row: number, column: number, value: string): void {
  const area = { row, column, rows: 1, columns: 1 };
  daybook.sheet('Today').setCells(area, [[{ value }]]);
  daybook.host.fireEdit(daybook.sheet('Today'), area);
}

const ITEM = 'US B0AAAAAAA2';

/** The calls of a refresh at which a person types. */
function callsOf(daysLater: number): number[] {
  const daybook = opened(daysLater);
  let count = 0;
  daybook.host.between = () => {
    count += 1;
  };
  daybook.call('updateToday');
  return Array.from({ length: count }, (_, at) => at).filter((at) => at % 7 === daysLater);
}

test.each([
  ['on the same day, when rows keep their place', 0],
  ['on the next day, when they are put in order', 1],
])('%s', (_, daysLater) => {
  const calls = callsOf(daysLater);
  expect(calls.length).toBeGreaterThan(5);
  for (const at of calls) {
    const daybook = opened(daysLater);
    let count = 0;
    daybook.host.between = () => {
      if (count++ !== at) return;
      const { row, column, beside } = placesOf(daybook, ITEM);
      type(daybook, row, column('Decision'), 'Snooze');
      type(daybook, row, column('Why'), 'the boat is late');
      type(daybook, row, beside, 'mine');
    };
    const reply = daybook.ask('updateToday');
    daybook.host.between = undefined;
    expect(reply.ok, `call ${at}`).toBe(true);
    const { row, column, beside } = placesOf(daybook, ITEM);
    const cells = daybook.values('Today')[row]!;
    expect([cells[column('Decision')], cells[column('Why')], cells[beside]], `call ${at}`).toEqual([
      'Snooze',
      'the boat is late',
      'mine',
    ]);
  }
});

test('a solved item turns grey and leaves the next day, but not if a person typed in it', () => {
  const lines = (daybook: DaybookHost) => daybook.column('Today', 'Line');
  const status = (daybook: DaybookHost) => {
    const { row, column } = placesOf(daybook, 'US B0AAAAAAA3');
    return row === 0 ? 'gone' : daybook.values('Today')[row]![column('Status')];
  };
  const untouched = opened(0);
  untouched.call('updateToday');
  expect(status(untouched)).toBe('RESOLVED');
  untouched.now += A_DAY;
  untouched.call('updateToday');
  expect(status(untouched)).toBe('gone');
  const touched = opened(0);
  const { row, column } = placesOf(touched, 'US B0AAAAAAA3');
  type(touched, row, column('Why'), 'counted by hand');
  touched.now += A_DAY;
  touched.call('updateToday');
  touched.call('updateToday');
  expect(status(touched)).toBe('RESOLVED');
  expect(lines(touched).at(-1)).toBe('US B0AAAAAAA3');
});

test('rows keep their place within a day, whatever their cost is now', () => {
  const daybook = opened(0);
  const before = daybook.column('Today', 'Line');
  daybook.call('updateToday');
  expect(daybook.column('Today', 'Line').filter((line) => before.includes(line))).toEqual(before);
});

test('a refresh done twice is the same as once', () => {
  const daybook = opened(1);
  daybook.call('refresh');
  const once = daybook.values('Today');
  daybook.call('refresh');
  expect(daybook.values('Today')).toEqual(once);
});
