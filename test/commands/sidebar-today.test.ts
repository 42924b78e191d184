/** Today as the sidebar is sent it: made anew after imports, cut to what is shown, whatever a hand did to its sheet. */
import { expect, test } from 'vitest';
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable } from './daybook-host.ts';

const SALES = salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]);

function imported(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.receipt('sales.csv', SALES, OCTOBER);
  daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 240]]), { marketplace: 'US', asOf: '2026-11-01' });
  return daybook;
}

test('before the first import there is no list; after one it is due until it is made', () => {
  const daybook = new DaybookHost();
  expect(daybook.call<Daybook>('getDaybook')).toMatchObject({ todayList: null, isTodayDue: false });
  daybook.receipt('sales.csv', SALES, OCTOBER);
  expect(daybook.call<Daybook>('getDaybook')).toMatchObject({ todayList: null, isTodayDue: true });
  const made = daybook.call<Daybook>('updateToday');
  expect(made).toMatchObject({ isTodayDue: false, todayList: { sheet: 'Today', problems: [] } });
  expect(made.todayList?.reaches).toEqual([{ marketplace: 'US', last: '2026-10-31' }]);
  expect(daybook.call<Daybook>('getDaybook').todayList).toEqual(made.todayList);
});

test('a list that a hand made unreadable counts as not made, and the next one is whole', () => {
  const daybook = imported();
  const { todayList } = daybook.call<Daybook>('updateToday');
  const sheet = daybook.sheet('Today');
  const column = daybook.values('Today')[0]!.indexOf('Contents');
  const row = daybook.column('Today', 'Line').indexOf('day') + 1;
  sheet.setCells({ row, column, rows: 1, columns: 1 }, [[{ value: 'mine' }]]);
  expect(daybook.call<Daybook>('getDaybook').todayList).toBeNull();
  expect(daybook.call<Daybook>('updateToday').todayList).toEqual(todayList);
});

/** Puts items into Today, each in a row of its own, as if rules had found them. */
function withItems(
  daybook: DaybookHost,
  items: readonly { readonly sku: string; readonly perDay: number }[],
  area = 'stock',
): void {
  const sheet = daybook.sheet('Today');
  const titles = daybook.values('Today')[0] as string[];
  items.forEach(({ sku, perDay }, i) => {
    const finding = {
      ...{ id: `supply-gap|${sku}`, rule: 'supply-gap', severity: 'act', area, name: sku },
      ...{ subject: { marketplace: 'US', sku }, causes: [], also: [], sources: [], why: [] },
      ...{ what: { key: 'today.look' }, next: { key: 'today.look' }, stake: { perDay, currency: 'USD' } },
      place: { sheet: 'fba-inventory', column: 'sku', key: ['US', sku] },
    };
    const cells = {
      ...{ Status: 'ACT', Product: sku, Line: `US ${sku}`, Place: 100 + i },
      Contents: JSON.stringify({ id: `US ${sku}`, findings: [finding] }),
    };
    const row = sheet.lastRow() + 1;
    for (const [title, value] of Object.entries(cells))
      sheet.setCells({ row, column: titles.indexOf(title), rows: 1, columns: 1 }, [[{ value }]]);
  });
}

const taskOf = ({ tasks }: Daybook, task: string) => tasks.find(({ id }) => id === task)!;
const stockTask = (daybook: Daybook) => taskOf(daybook, 'keep-stock');

test('the gravest item comes first, wherever its row stands', () => {
  const daybook = imported();
  daybook.call('updateToday');
  withItems(daybook, [
    { sku: 'S-1', perDay: 5 },
    { sku: 'S-2', perDay: 354 },
  ]);
  const { todayList } = daybook.call<Daybook>('getDaybook');
  expect(todayList?.items.map(({ product }) => product)).toEqual(['S-2', 'S-1']);
  expect(todayList?.owners).toEqual([{ owner: null, open: 2, waiting: 0 }]);
});

test('an item leads to its cell', () => {
  const daybook = imported();
  daybook.call('updateToday');
  withItems(daybook, [{ sku: 'S-1', perDay: 5 }]);
  daybook.call('showItem', daybook.call<Daybook>('getDaybook').todayList!.items[0]!.place);
  expect(daybook.spreadsheet.activeSheet.name).toBe('FBA Inventory');
  expect(daybook.spreadsheet.selection).toMatchObject({ row: 1 });
});

test('a task with open items is ticked only with a reason; without them fresh data are enough', () => {
  const daybook = imported();
  expect(stockTask(daybook.call<Daybook>('updateToday'))).toMatchObject({ tickable: true });
  withItems(daybook, [{ sku: 'S-1', perDay: 5 }]);
  expect(stockTask(daybook.call<Daybook>('getDaybook'))).toMatchObject({ statusText: 'ACT (1)', tickable: false });
  const tick = { task: 'keep-stock', done: true };
  expect(daybook.ask('tickTask', tick)).toMatchObject({ ok: false, code: 'checklist.needsWhyOpen' });
  const done = daybook.call<Daybook>('tickTask', { ...tick, reason: 'ordered by phone' });
  expect(stockTask(done)).toMatchObject({ done: true, reason: 'ordered by phone' });
  expect(daybook.call<Daybook>('tickTask', { ...tick, done: false }).tasks.some((task) => task.done)).toBe(false);
});

test('a task that a person judges is to be done while items of it are open', () => {
  const daybook = imported();
  const state = () => taskOf(daybook.call<Daybook>('getDaybook'), 'answer-customers');
  daybook.call('updateToday');
  expect(state()).toMatchObject({ status: 'TODO', statusText: 'TODO', findings: [], tickable: false });
  withItems(daybook, [{ sku: 'S-1', perDay: 5 }], 'customers');
  expect(state()).toMatchObject({ status: 'ACT', statusText: 'ACT (1)', tickable: false });
  expect(state().findings).toMatchObject([{ sheet: 'Today', severity: 'act', text: expect.stringContaining('S-1') }]);
  expect(daybook.ask('tickTask', { task: 'answer-customers', done: true })).toMatchObject({
    ok: false,
    code: 'checklist.needsWhyOpen',
  });
});

test('the sidebar is sent little, however many items there are', () => {
  const daybook = imported();
  daybook.call('updateToday');
  withItems(
    daybook,
    Array.from({ length: 100 }, (_, i) => ({ sku: `S-${i} ${'x'.repeat(200)}`, perDay: i })),
  );
  const sent = daybook.call<Daybook>('getDaybook');
  expect(sent.todayList?.owners).toEqual([{ owner: null, open: 100, waiting: 0 }]);
  expect(JSON.stringify(sent).length).toBeLessThan(50_000);
});

test('whose items a person sees is remembered', () => {
  const daybook = imported();
  expect(daybook.call<Daybook>('getDaybook').todayOwner).toBe('');
  daybook.call('chooseOwner', { owner: 'of:Li' });
  expect(daybook.call<Daybook>('getDaybook').todayOwner).toBe('of:Li');
  expect(daybook.ask('chooseOwner', { owner: 3 })).toMatchObject({ ok: false });
});
