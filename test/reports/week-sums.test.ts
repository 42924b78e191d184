/** Days put together to weeks: only whole ones, and only figures that mean the same for a week. */
import { describe, expect, test } from 'vitest';
import { inventoryLedger } from '../../src/reports/kinds/inventory-ledger.ts';
import { salesTraffic } from '../../src/reports/kinds/sales-traffic.ts';
import { searchTerms } from '../../src/reports/kinds/search-terms.ts';
import { chooseWeeks, type SummedWeek, sumsByWeek, weekOf, wholeWeeks } from '../../src/reports/merge/week-sums.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';

const MONDAY = dayFromIso('2026-08-24')!;
const NEXT_MONDAY = MONDAY + 7;
const never = () => false;

function day(offset: number, more: Row = {}): Row {
  const iso = isoOfDay(MONDAY + offset);
  return {
    marketplace: 'US',
    from: iso,
    to: iso,
    currency: 'USD',
    campaignName: 'C',
    customerSearchTerm: 'press',
    impressions: 100,
    clicks: 10,
    spend: 0.1,
    sales: 0.2,
    orders: 1,
    units: 1,
    importedAt: `${iso}T10:00:00`,
    ...more,
  };
}

const week = (more: Row = {}): Row[] => [0, 1, 2, 3, 4, 5, 6].map((offset) => day(offset, more));
const weeksOf = (rows: readonly Row[], before = NEXT_MONDAY, begun: () => boolean = never) =>
  wholeWeeks(searchTerms, rows, before, begun);

test('seven days become one row a thing, which says when the latest was imported', () => {
  const rows = [...week(), day(3, { customerSearchTerm: 'mug', portfolioName: 'P' })];
  const [found, ...others] = weeksOf(rows);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    marketplace: 'US',
    from: '2026-08-24',
    to: '2026-08-30',
    days: [0, 1, 2, 3, 4, 5, 6, 7],
  });
  const [press, mug] = found!.rows;
  expect(press).toMatchObject({ from: '2026-08-24', to: '2026-08-30', clicks: 70, spend: 0.7, sales: 1.4, acos: 0.5 });
  expect(press!.importedAt).toBe('2026-08-30T10:00:00');
  expect(mug).toMatchObject({ from: '2026-08-24', customerSearchTerm: 'mug', clicks: 10, portfolioName: 'P' });
  expect(mug!.importedAt).toBe('2026-08-27T10:00:00');
});

describe('a week keeps its days', () => {
  test.each([
    ['that lacks one', week().slice(1)],
    ['of which another marketplace has the seventh', [...week().slice(1), day(0, { marketplace: 'CA' })]],
    ['where a thing has two currencies', [...week(), day(2, { currency: 'CAD' })]],
    ['that a shorter window reaches into', [...week(), day(6, { to: isoOfDay(MONDAY + 7) })]],
    ['with a row that somebody typed', [...week(), day(2, { customerSearchTerm: 'mug', importedAt: '' })]],
    ['that stands as a whole already', [...week(), day(0, { to: isoOfDay(MONDAY + 6) })]],
  ])('%s', (_, rows) => {
    expect(weeksOf(rows)).toEqual([]);
  });

  test('as long as it is not over for long enough', () => {
    expect(weeksOf(week(), NEXT_MONDAY - 1)).toEqual([]);
    expect(weeksOf(week(), NEXT_MONDAY)).toHaveLength(1);
  });

  test('but for one whose sum was begun', () => {
    const rows = [...week(), day(0, { to: isoOfDay(MONDAY + 6) })];
    expect(weeksOf(rows, NEXT_MONDAY, () => true)).toHaveLength(1);
  });
});

test('a month beside them, another marketplace and a row without a place are no hindrance', () => {
  const month = day(0, { from: '2026-08-01', to: '2026-08-31' });
  const abroad = day(0, { marketplace: 'CA', to: isoOfDay(MONDAY + 3) });
  expect(weeksOf([...week(), month, abroad, day(0, { marketplace: '' }), {}])).toHaveLength(1);
});

test('the oldest comes first', () => {
  const before = week().map((row) => ({ ...row, from: isoOfDay(dayFromIso(String(row.from))! - 7) }));
  const moved = before.map((row) => ({ ...row, to: row.from! }));
  expect(weeksOf([...week(), ...moved]).map(({ from }) => from)).toEqual(['2026-08-17', '2026-08-24']);
});

test('a figure that one day lacks is not known of the week; one that shares a whole is not added', () => {
  const [first, ...rest] = week({ childAsin: 'B0AAAAAAA1', sku: 'S', sessions: 10, unitsOrdered: 1, pageViews: 10 });
  const rows = [first!, ...rest].map((row, i) => ({
    ...row,
    orderedProductSales: i === 0 ? '' : 5,
    sessionPercentage: i === 1 ? 0.2 : 0.1,
    featuredOfferPercentage: i === 0 ? 0.3 : 1,
    title: `T${i}`,
  }));
  const [found] = wholeWeeks(salesTraffic, rows, NEXT_MONDAY, never);
  expect(found!.rows).toHaveLength(1);
  expect(found!.rows[0]).toMatchObject({
    sessions: 70,
    unitsOrdered: 7,
    unitSessionPercentage: 0.1,
    orderedProductSales: '',
    sessionPercentage: '',
    featuredOfferPercentage: 0.9,
    title: 'T6',
  });
});

test('the week of a row is that in which all its days lie', () => {
  expect(weekOf(day(0))?.from).toBe('2026-08-24');
  expect(weekOf(day(6))?.from).toBe('2026-08-24');
  expect(weekOf(day(7))?.from).toBe('2026-08-31');
  expect(weekOf(day(1, { to: isoOfDay(MONDAY + 6) }))?.from).toBe('2026-08-24');
  expect(weekOf(day(0, { to: isoOfDay(MONDAY + 6) }))).toBeUndefined();
  expect(weekOf(day(1, { to: isoOfDay(MONDAY + 7) }))).toBeUndefined();
  expect(weekOf({ marketplace: 'US', date: '2026-08-24' })).toBeUndefined();
});

test('kinds with windows whose rows add up are summed, others are not', () => {
  expect([searchTerms, salesTraffic, inventoryLedger].map(sumsByWeek)).toEqual([true, true, false]);
});

describe('of many weeks', () => {
  /** Three rows of days and one sum each. */
  const weeks = [0, 1, 2, 3].map(
    (n): SummedWeek => ({ marketplace: 'US', from: `${n}`, to: '', days: [n * 3 + 2, n * 3, n * 3 + 1], rows: [{}] }),
  );
  const chosen = (room: number, ...touched: readonly number[]) => {
    const asked: number[][] = [];
    const found = chooseWeeks(weeks, room, (days) => {
      asked.push([...days]);
      return new Set(touched.filter((index) => days.includes(index)));
    });
    return { from: found.weeks.map(({ from }) => from).join(), touched: found.touched, asked };
  };

  test('as many are chosen as there is room for', () => {
    expect(chosen(3).from).toBe('');
    expect(chosen(7).from).toBe('0');
    expect(chosen(8).from).toBe('0,1');
    expect(chosen(Number.POSITIVE_INFINITY).from).toBe('0,1,2,3');
  });

  test('later ones take the place of those that a person touched; nothing is looked at in vain', () => {
    expect(chosen(8)).toEqual({ from: '0,1', touched: [], asked: [[0, 1, 2, 3, 4, 5]] });
    expect(chosen(8, 4, 11)).toEqual({
      from: '0,2',
      touched: [4],
      asked: [
        [0, 1, 2, 3, 4, 5],
        [6, 7, 8],
      ],
    });
    expect(chosen(8, 0, 5, 7)).toMatchObject({ from: '3', touched: [0, 5, 7] });
  });
});
