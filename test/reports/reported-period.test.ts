/** The last day that rows of a Brand Analytics report say: it goes before a window that was asked for. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { day, read, rowsOf, table } from './tables.ts';

const QUERIES = {
  'Search Query': 'bamboo tray',
  'Search Query Score': '1',
  'Search Query Volume': '9000',
  'Impressions: Total Count': '80',
  'Impressions: Brand Count': '8',
  'Clicks: Total Count': '9',
  'Reporting Date': '2026-08-29',
};

function ending(...days: Cell[]): Cell[][] {
  return table(QUERIES, ...days.map((one, i) => ({ 'Reporting Date': one, 'Search Query': `query ${i}` })));
}

const asked = (from: string, to: string) => ({ marketplace: 'US', from: day(from), to: day(to) });
const ALONE = { marketplace: 'US', from: undefined, to: undefined };

describe('the period', () => {
  test.each([
    [
      'a week that ends that day was asked for',
      '2026-08-29',
      asked('2026-08-23', '2026-08-29'),
      ['2026-08-23', '2026-08-29'],
    ],
    ['another week was', '2026-08-29', asked('2026-09-06', '2026-09-12'), ['2026-08-23', '2026-08-29']],
    [
      'a month was, and the rows end with a week',
      '2026-08-29',
      asked('2026-08-01', '2026-08-31'),
      ['2026-08-23', '2026-08-29'],
    ],
    ['another month was', '2026-08-31', asked('2026-09-01', '2026-09-30'), ['2026-08-01', '2026-08-31']],
    [
      'a week was, and a month ends on its Saturday',
      '2026-10-31',
      asked('2026-10-18', '2026-10-24'),
      ['2026-10-25', '2026-10-31'],
    ],
    [
      'a month was, and it ends on a Saturday',
      '2026-10-31',
      asked('2026-09-01', '2026-09-30'),
      ['2026-10-01', '2026-10-31'],
    ],
    ['a quarter was', '2026-06-30', asked('2026-07-01', '2026-09-30'), ['2026-04-01', '2026-06-30']],
    ['the last quarter of a year was', '2025-12-31', asked('2026-01-01', '2026-03-31'), ['2025-10-01', '2025-12-31']],
    ['nothing was, and one period ends that day', '2026-08-29', ALONE, ['2026-08-23', '2026-08-29']],
    ['nothing was, and a month ends that day', '2026-02-28', { ...ALONE }, ['2026-02-22', '2026-02-28'], true],
  ] as [string, string, object, [string, string], boolean?][])('%s', (_, end, request, [from, to], isOpen) => {
    if (isOpen) return expect(read(ending(end), request)).toMatchObject({ status: 'asks', missing: ['window'] });
    const reading = rowsOf(ending(end), request);
    expect([reading.from, reading.to]).toEqual([from, to]);
    expect(reading.rows[0]).toMatchObject({ from, to });
    expect(reading.headersIgnored).toEqual([]);
  });
});

test('what was asked for and not used is said', () => {
  const { notes } = rowsOf(ending('2026-08-29'), asked('2026-09-06', '2026-09-12'));
  expect(notes).toContainEqual({
    code: 'window-from-report',
    params: { from: '2026-08-23', to: '2026-08-29', askedFrom: '2026-09-06', askedTo: '2026-09-12' },
  });
});

test.each([
  ['several periods in one file', ['2026-08-22', '2026-08-29'], '2026-08-22, 2026-08-29'],
  ['a day on which none ends', ['2026-08-27'], '2026-08-27'],
])('refused: %s', (_, days, shown) => {
  expect(read(ending(...days), asked('2026-09-06', '2026-09-12'))).toMatchObject({
    status: 'refused',
    code: 'period-unclear',
    params: { days: shown },
  });
});

test('the line above the header goes before it', () => {
  const line = 'Brand=["Bamboo"],Reporting Range=["Weekly"],Select week=["Week 35 | 2026-08-23 - 2026-08-29 2026"]';
  const reading = rowsOf([[line], ...ending('2026-08-29')], ALONE);
  expect(reading).toMatchObject({ from: '2026-08-23', to: '2026-08-29' });
});
