import { describe, expect, test } from 'vitest';
import { codes, day, pick, read, rowsOf, SALES, STOCK, TERMS, table, without } from './tables.ts';

const NO_WINDOW = { from: undefined, to: undefined };
const term = (name: string, from = '2026-10-03', to = '2026-10-20') => ({
  'Customer Search Term': name,
  'Start Date': from,
  'End Date': to,
});

describe('a business report', () => {
  const name = 'Business 2026-10-01 to 2026-10-31.csv';

  test('takes the answer', () => {
    const reading = rowsOf(table(SALES, {}), { fileName: name, from: day('2026-09-01'), to: day('2026-09-30') });
    expect(pick(reading.rows[0], 'from', 'to')).toEqual({ from: '2026-09-01', to: '2026-09-30' });
    expect(reading).toMatchObject({ from: '2026-09-01', to: '2026-09-30', notes: [], ownDays: false });
  });

  test('else two days of the name, and says so', () => {
    const reading = rowsOf(table(SALES, {}), { ...NO_WINDOW, fileName: name });
    expect(pick(reading.rows[0], 'from', 'to')).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(reading.notes).toEqual([{ code: 'window-from-name', params: { from: '2026-10-01', to: '2026-10-31' } }]);
    expect(rowsOf(table(SALES, {}), { ...NO_WINDOW, fileName: '2026-10-01 2026-10-01' }).to).toBe('2026-10-01');
  });

  test.each([
    'BusinessReport-10-31-26.csv',
    '2026-10-31.csv',
    '2026-10-31 2026-10-01.csv',
    '2026-10-01 2026-10-02 2026-10-03',
  ])('else asks: %s', (fileName) => {
    expect(read(table(SALES, {}), { ...NO_WINDOW, fileName })).toMatchObject({
      status: 'asks',
      missing: ['window'],
      suggested: { marketplace: 'UK' },
    });
  });

  test('one day of an answer asks for the other, and does not mix with a name', () => {
    expect(read(table(SALES, {}), { from: day('2026-10-01'), to: undefined, fileName: name })).toMatchObject({
      suggested: { from: '2026-10-01' },
    });
    expect(read(table(SALES, {}), { from: undefined, to: day('2026-10-31'), fileName: name })).toMatchObject({
      suggested: { to: '2026-10-31' },
    });
  });

  test('asks for all that is missing at once', () => {
    const dollars = table(SALES, { 'Ordered Product Sales': '$1.00' });
    expect(read(dollars, NO_WINDOW)).toMatchObject({
      missing: ['marketplace', 'window'],
      suggested: { marketplace: 'US' },
    });
    const reading = read(dollars);
    expect('suggested' in reading && reading.suggested).toEqual({ marketplace: 'US' });
  });

  test('says when its window is not over', () => {
    const until = (to: string) => codes(rowsOf(table(SALES, {}), { to: day(to) }).notes);
    expect(until('2026-11-14')).toEqual([]);
    expect(until('2026-11-15')).toEqual(['ends-today']);
    expect(until('2026-11-16')).toEqual(['ends-today']);
  });
});

describe('a summary of search terms', () => {
  test('gives all rows the widest window, and says so', () => {
    const reading = rowsOf(table(TERMS, term('a'), term('b', '2026-10-09', '2026-10-25')), NO_WINDOW);
    expect(reading.rows.map((row) => `${row.from} ${row.to}`)).toEqual(Array(2).fill('2026-10-03 2026-10-25'));
    expect(reading).toMatchObject({ from: '2026-10-03', to: '2026-10-25', ownDays: false });
    expect(reading.notes).toEqual([{ code: 'window-common', params: { from: '2026-10-03', to: '2026-10-25' } }]);
  });

  test('with one window needs no word', () => {
    expect(rowsOf(table(TERMS, term('a'), term('b')), NO_WINDOW).notes).toEqual([]);
    expect(codes(rowsOf(table(TERMS, term('a'), term('b', '2026-10-04')), NO_WINDOW).notes)).toEqual(['window-common']);
    expect(codes(rowsOf(table(TERMS, term('a'), term('b', '2026-10-03', '2026-10-19')), NO_WINDOW).notes)).toEqual([
      'window-common',
    ]);
  });

  test('takes the answer where it reaches at least as far', () => {
    const cells = table(TERMS, term('a'));
    expect(rowsOf(cells).rows[0]).toMatchObject({ from: '2026-10-01', to: '2026-10-31' });
    expect(rowsOf(cells, { from: day('2026-10-03'), to: day('2026-10-20') }).notes).toEqual([]);
    expect(rowsOf(cells, { from: day('2026-10-01'), to: undefined }).rows[0]).toMatchObject({
      from: '2026-10-01',
      to: '2026-10-20',
    });
    expect(rowsOf(cells, { from: undefined, to: day('2026-10-31') }).rows[0]).toMatchObject({
      from: '2026-10-03',
      to: '2026-10-31',
    });
  });

  test.each([
    ['2026-10-04', '2026-10-31'],
    ['2026-10-04', '2026-10-20'],
    ['2026-10-01', '2026-10-19'],
    ['2026-10-03', '2026-10-19'],
  ])('does not take %s to %s, and says so', (from, to) => {
    const reading = rowsOf(table(TERMS, term('a')), { from: day(from), to: day(to) });
    expect(reading.rows[0]).toMatchObject({ from: '2026-10-03', to: '2026-10-20' });
    expect(reading.notes).toEqual([
      { code: 'window-from-report', params: { from: '2026-10-03', to: '2026-10-20', askedFrom: from, askedTo: to } },
    ]);
  });

  test('keeps the days of each row where a term stands twice', () => {
    const reading = rowsOf(table(TERMS, term('a'), term('a', '2026-10-21', '2026-10-22'), term('b')), NO_WINDOW);
    expect(reading.rows.map((row) => `${row.from} ${row.to}`)).toEqual([
      '2026-10-03 2026-10-20',
      '2026-10-21 2026-10-22',
      '2026-10-03 2026-10-20',
    ]);
    expect(reading).toMatchObject({ from: '2026-10-03', to: '2026-10-22', ownDays: true });
    expect(reading.notes).toEqual([{ code: 'window-of-rows', params: { from: '2026-10-03', to: '2026-10-22' } }]);
  });

  test('a copy of a row is no second one', () => {
    expect(rowsOf(table(TERMS, term('a'), term('a'), term('b', '2026-10-01')), NO_WINDOW).ownDays).toBe(false);
  });

  test('a part of a file keeps the days of each row where the file does', () => {
    const reading = rowsOf(table(TERMS, term('a'), term('b', '2026-10-09')), { ownDays: true });
    expect(reading.rows.map((row) => row.from)).toEqual(['2026-10-03', '2026-10-09']);
  });

  test('two marketplaces do not make a term stand twice', () => {
    const cells = table(
      TERMS,
      { ...term('a'), Country: 'Canada' },
      { ...term('a', '2026-10-01'), Country: 'United States' },
    );
    expect(rowsOf(cells, NO_WINDOW).ownDays).toBe(false);
  });
});

describe('a daily report', () => {
  const daily = { Date: '2026-10-03', ...without(TERMS, 'Start Date', 'End Date') };

  test('keeps its days, however few', () => {
    const reading = rowsOf(table(daily, {}, { Date: '2026-10-05' }), NO_WINDOW);
    expect(reading.rows.map((row) => `${row.from} ${row.to}`)).toEqual([
      '2026-10-03 2026-10-03',
      '2026-10-05 2026-10-05',
    ]);
    expect(reading).toMatchObject({ from: '2026-10-03', to: '2026-10-05', notes: [], ownDays: true });
    expect(rowsOf(table(daily, {}), NO_WINDOW).ownDays).toBe(true);
  });

  test('says that an answer was not used', () => {
    expect(codes(rowsOf(table(daily, {})).notes)).toEqual(['window-from-report']);
  });
});

describe('stock', () => {
  const US = { marketplace: 'US' };

  test('is as of the answer, else of the one day in the name, else of today', () => {
    const fileName = 'stock 2026-10-30.txt';
    const days = (request: object) => {
      const reading = rowsOf(table(STOCK, {}), { ...US, ...request });
      expect(reading.from).toBe(reading.to);
      return [reading.rows[0]?.snapshotDate, reading.to, ...codes(reading.notes)];
    };
    expect(days({ fileName, asOf: day('2026-10-29') })).toEqual(['2026-10-29', '2026-10-29']);
    expect(days({ fileName })).toEqual(['2026-10-30', '2026-10-30', 'snapshot-from-name']);
    expect(days({})).toEqual(['2026-11-15', '2026-11-15', 'snapshot-today']);
    expect(days({ fileName: '2026-10-01 2026-10-30.txt' })).toEqual(['2026-11-15', '2026-11-15', 'snapshot-today']);
  });

  test('names the day it took', () => {
    const [note] = rowsOf(table(STOCK, {}), { ...US, fileName: 'stock 2026-10-30.txt' }).notes;
    expect(note?.params).toEqual({ day: '2026-10-30' });
  });
});

describe('attribution', () => {
  const with14 = (more: object) => table({ ...without(TERMS, '7 Day Total Sales '), ...more }, {});

  test.each([
    ['7 Day Total Sales', 7, []],
    ['14 Day Total Sales', 14, [{ code: 'attribution', params: { days: 14 } }]],
    ['30 Day Total Sales', 30, [{ code: 'attribution', params: { days: 30 } }]],
  ])('%s', (header, days, notes) => {
    const reading = rowsOf(with14({ [header]: 20 }), NO_WINDOW);
    expect(reading.rows[0]).toMatchObject({ attributionDays: days, sales: 20 });
    expect(reading.notes).toEqual(notes);
  });
});
