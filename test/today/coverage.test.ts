// How far reports reach, what they lack, and when one is overdue against its own habit.
import { describe, expect, test } from 'vitest';
import { coverageOf, dataFindings, loggedImports } from '../../src/today/coverage.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso } from '../../src/values/day.ts';
import { told } from '../../src/views/said.ts';

const SHEETS: Readonly<Record<string, string>> = {
  'Sales & Traffic': 'sales-traffic',
  'FBA Inventory': 'fba-inventory',
  'FBA Returns': 'fba-returns',
};
const reportOf = ({ sheet }: Row) => SHEETS[String(sheet)];

function entry(on: string, from: string, to: string, more: Row = {}): Row {
  return { at: `${on}T08:10:00`, state: 'Imported', marketplace: 'US', from, to, sheet: 'Sales & Traffic', ...more };
}

/** One day a file, imported the day after. */
const daily = (...days: number[]) => days.map((day) => entry(iso(day + 1), iso(day), iso(day)));
const iso = (day: number) => `2026-11-${String(day).padStart(2, '0')}`;
const read = (rows: readonly Row[]) => loggedImports(rows, reportOf);
const said = (rows: readonly Row[], today: number) =>
  dataFindings(read(rows), dayFromIso(iso(today))!, 1).map(({ what }) => told(what, 'en'));

test('reports reach to their last day, by marketplace; undone and unknown ones do not count', () => {
  const rows = [
    ...daily(1, 2),
    entry('2026-11-09', '2026-11-08', '2026-11-08', { state: 'Undone' }),
    entry('2026-11-09', '2026-11-08', '2026-11-08', { sheet: 'Mine' }),
    entry('2026-11-04', '2026-11-03', '2026-11-03', { marketplace: 'DE, JP' }),
  ];
  expect(coverageOf(read(rows)).map(({ marketplace, last, importedOn }) => [marketplace, last, importedOn])).toEqual([
    ['US', '2026-11-02', '2026-11-03'],
    ['DE', '2026-11-03', '2026-11-04'],
    ['JP', '2026-11-03', '2026-11-04'],
  ]);
});

test('days that lack between daily reports are told as ranges', () => {
  expect(said(daily(1, 2, 3, 4, 7, 9, 10), 11)).toEqual(['Sales & Traffic lacks 5 Nov to 6 Nov, 8 Nov']);
});

test('days before a snapshot are not missing: they cannot be downloaded any more', () => {
  const snapshot = (day: number) => entry(iso(day), iso(day), iso(day), { sheet: 'FBA Inventory' });
  expect(said([1, 2, 3, 6, 7, 8].map(snapshot), 8)).toEqual([]);
});

test.each([
  ['a daily report one day late', daily(1, 2, 3, 4, 5), 7, []],
  ['two days late', daily(1, 2, 3, 4, 5), 8, ['Sales & Traffic overdue: last imported 6 Nov']],
  ['without a habit', daily(4, 5), 20, []],
])('%s', (_, rows, today, expected) => {
  expect(said(rows, today)).toEqual(expected);
});

test('a weekly report may come a day later', () => {
  const weekly = [1, 8, 15, 22].map((day) => entry(iso(day), iso(Math.max(1, day - 7)), iso(Math.max(1, day - 1))));
  expect(said(weekly, 30)).toEqual([]);
  const late = dataFindings(read(weekly), dayFromIso('2026-12-01')!, 1);
  expect(late.map(({ what, since }) => [told(what, 'en'), since])).toEqual([
    ['Sales & Traffic overdue: last imported 22 Nov', '2026-11-29'],
  ]);
});

test('switched off, nothing is told', () => {
  expect(dataFindings(read(daily(1, 2, 3, 4, 5)), dayFromIso(iso(20))!, undefined)).toEqual([]);
});

describe('returns are held against sales', () => {
  const returns = entry('2026-11-09', '2026-10-01', '2026-11-08', { sheet: 'FBA Returns' });

  test('without them the report that is needed is named', () => {
    const [found, ...others] = dataFindings(read([returns]), dayFromIso(iso(9))!, 1);
    expect(others).toEqual([]);
    expect(told(found!.what, 'en')).toBe('FBA Returns cannot be judged without Sales & Traffic');
    expect(found).toMatchObject({
      ...{ area: 'data', severity: 'watch', since: '2026-11-09', place: { sheet: 'sales-traffic' } },
      ...{ subject: { marketplace: 'US', report: 'sales-traffic' }, sources: [{ report: 'fba-returns' }] },
    });
  });

  test('of another marketplace they are no help; of the same one they are enough', () => {
    expect(said([returns, entry('2026-11-09', '2026-11-01', '2026-11-07', { marketplace: 'CA' })], 9)).toHaveLength(1);
    expect(said([returns, entry('2026-11-09', '2026-11-01', '2026-11-07')], 9)).toEqual([]);
    const undone = entry('2026-11-09', '2026-11-01', '2026-11-07', { state: 'Undone' });
    expect(said([returns, undone], 9)).toHaveLength(1);
  });

  test('nothing else waits for them', () => {
    expect(said([{ ...returns, sheet: 'FBA Inventory' }], 9)).toEqual([]);
  });
});
