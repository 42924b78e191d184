/** Days that a spreadsheet of another country typed: they are stored as the file has them, or their rows are named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PastedSheet } from '../../src/reports/read/pasted-sheet.ts';
import { type ReportRead, readReport } from '../../src/reports/read/read-report.ts';
import { sheetTyping } from '../../src/reports/read/sheet-typing.ts';
import { typedDays } from '../../src/reports/read/typed-days.ts';
import type { Column } from '../../src/reports/recognise/header-match.ts';
import type { Cell } from '../../src/values/cell.ts';
import type { DateOrder } from '../../src/values/date.ts';
import { type Day, isoOfDay } from '../../src/values/day.ts';
import { localeZones } from '../../workbench/import/locales.ts';
import { pasted } from './pasted.ts';
import { day, pick, rowsOf, TERMS, table } from './tables.ts';

const TODAY = day('2026-11-15');
const LOCALES = [...Object.keys(localeZones), 'ko_KR', 'hu_HU', 'de_CH', 'en_ZA', 'pt_PT'];

/** A report in which every row has a day of its own, each as the file writes it. */
function returned(days: readonly string[]): string[][] {
  const header = ['return-date', 'order-id', 'sku', 'quantity', 'detailed-disposition', 'reason'];
  return [header, ...days.map((one, i) => [one, `order ${i}`, 'TRAY-12', String(i), 'SELLABLE', 'DEFECTIVE'])];
}

interface Stored {
  /** Row of the file → its day. */
  readonly days: ReadonlyMap<number, unknown>;
  readonly refused: readonly number[];
  /** Of its notes and problems. */
  readonly codes: readonly string[];
}

/** Pasted into a spreadsheet of a locale, or read from a file. */
function imported(days: readonly string[], locale: string | undefined, marketplace: string): Stored {
  const texts = returned(days);
  const { cells, sheet } = locale === undefined ? { cells: texts, sheet: undefined } : pasted(texts, locale);
  return stored(cells, sheet, marketplace);
}

function stored(cells: readonly (readonly Cell[])[], sheet: PastedSheet | undefined, marketplace: string): Stored {
  const how = sheet ? 'paste' : 'upload';
  const reading = readReport(cells, { fileName: 'x.csv', how, sheet, marketplace, today: TODAY });
  const { rows = [], notes = [], problems = [] } = reading as ReportRead;
  return {
    days: new Map(rows.map(({ quantity, date }) => [Number(quantity), date])),
    refused: problems.map(({ row }) => row - 2),
    codes: [...notes, ...problems].map(({ code }) => code),
  };
}

const pad = (number: number) => String(number).padStart(2, '0');

/** How reports write days: with and without zeros, long and short years. */
const FORMS: Readonly<Record<string, (year: number, month: number, date: number) => string>> = {
  'm/d/yy': (y, m, d) => `${m}/${d}/${y % 100}`,
  'mm/dd/yyyy': (y, m, d) => `${pad(m)}/${pad(d)}/${y}`,
  'm-d-yyyy': (y, m, d) => `${m}-${d}-${y}`,
  'd/m/yy': (y, m, d) => `${d}/${m}/${y % 100}`,
  'dd/mm/yyyy': (y, m, d) => `${pad(d)}/${pad(m)}/${y}`,
  'dd-mm-yyyy': (y, m, d) => `${pad(d)}-${pad(m)}-${y}`,
  'dd.mm.yy': (y, m, d) => `${pad(d)}.${pad(m)}.${y % 100}`,
  'dd.mm.yyyy': (y, m, d) => `${pad(d)}.${pad(m)}.${y}`,
  'yyyy-mm-dd': (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
  'yyyy/mm/dd': (y, m, d) => `${y}/${pad(m)}/${pad(d)}`,
  'Mmm dd, yyyy': (y, m, d) => `${MONTHS[m - 1]} ${pad(d)}, ${y}`,
};
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function orderOf(form: string): DateOrder | undefined {
  if (/^m{1,2}\W/.test(form)) return 'month-day';
  return form.startsWith('d') ? 'day-month' : undefined;
}

function written(one: Day, form: string): string {
  const [year, month, date] = isoOfDay(one).split('-').map(Number) as [number, number, number];
  return FORMS[form]!(year, month, date);
}

const MONTH_FIRST = ['US', 'CA'];
const DAY_FIRST = ['UK', 'DE', 'AE', 'IN', 'MX', 'AU'];

/** Days of a report: a run of days, of months, or any of two years. */
const days = fc.oneof(
  fc
    .tuple(fc.integer({ min: day('2024-01-01'), max: TODAY - 40 }), fc.integer({ min: 1, max: 40 }))
    .map(([first, many]) => Array.from({ length: many }, (_, i) => first + i)),
  fc
    .tuple(fc.integer({ min: 2024, max: 2025 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, many]) => Array.from({ length: many }, (_, i) => day(`${year}-${pad(i + 1)}-01`))),
  fc.uniqueArray(fc.integer({ min: day('2024-06-01'), max: TODAY }), { minLength: 1, maxLength: 6 }),
);

test('law: whatever the country, each day is stored as the file has it or its row is named', () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom(...Object.keys(FORMS)),
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...MONTH_FIRST, ...DAY_FIRST),
      (list, form, locale, marketplace) => {
        const order = orderOf(form);
        const own = MONTH_FIRST.includes(marketplace) ? 'month-day' : 'day-month';
        const isShown = list.some((one) => Number(isoOfDay(one).slice(8)) > 12);
        // Of a file that shows no order, an upload too takes the marketplace's; 13/9/24 shows none where it became a
        // day of 2013.
        fc.pre(order === undefined || order === own || (isShown && sheetTyping(locale)!.order !== 'year-first'));
        const { days: found, refused } = imported(
          list.map((one) => written(one, form)),
          locale,
          marketplace,
        );
        list.forEach((one, i) => {
          if (!refused.includes(i)) expect(found.get(i)).toBe(isoOfDay(one));
          else expect(found.has(i)).toBe(false);
        });
      },
    ),
    { numRuns: 300 },
  );
});
type Case = readonly [
  what: string,
  days: readonly string[],
  locale: string | undefined,
  marketplace: string,
  expected: readonly string[],
];

/** A blank is a row that was refused. */
const CASES: readonly Case[] = [
  ['texts beside', ['30/09/2025', '01/10/2025'], 'en_US', 'AE', ['2025-09-30', '2025-10-01']],
  ['whatever the marketplace', ['30/09/2025', '01/10/2025'], 'en_US', 'US', ['2025-09-30', '2025-10-01']],
  ['texts of the other order', ['9/30/2025', '10/1/2025'], 'de_DE', 'US', ['2025-09-30', '2025-10-01']],
  [
    'a month of days',
    ['1/9/25', '2/9/25', '3/9/25', '4/9/25'],
    'en_US',
    'UK',
    ['2025-09-01', '2025-09-02', '2025-09-03', '2025-09-04'],
  ],
  [
    'the same of a file',
    ['9/1/25', '9/2/25', '9/3/25', '9/4/25'],
    undefined,
    'UK',
    ['2025-09-01', '2025-09-02', '2025-09-03', '2025-09-04'],
  ],
  ['days or months', ['1/9/25', '1/10/25', '1/11/25', '1/12/25'], 'en_US', 'UK', ['', '', '', '']],
  [
    'days or months of a file',
    ['1/9/25', '1/10/25', '1/11/25', '1/12/25'],
    undefined,
    'UK',
    ['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01'],
  ],
  ['a few days', ['1/9/25', '2/9/25'], 'en_US', 'UK', ['', '']],
  ['of one day both may be right', ['12/11/2025'], 'en_US', 'UK', ['']],
  ['but not a day to come', ['12/11/2026'], 'en_US', 'UK', ['2026-11-12']],
  ['nor one of a file', ['11/12/2026'], undefined, 'UK', ['2026-11-12']],
  ['day and month are one number', ['09/09/2025'], 'en_US', 'UK', ['2025-09-09']],
  ['the marketplace writes as the spreadsheet does', ['09/01/2025'], 'en_US', 'US', ['2025-09-01']],
  ['a day above 12', ['2025/09/01', '2025/09/30'], 'en_US', 'UK', ['2025-09-01', '2025-09-30']],
  ['the year comes first', ['2025-09-01'], 'en_US', 'UK', ['2025-09-01']],
  ['the month has a name', ['Sep 01, 2025'], 'en_US', 'UK', ['2025-09-01']],
  ['9/5/24 became a day of 2009', ['9/5/24'], 'zh_CN', 'US', ['2024-09-05']],
  ['14/9/24 became a day of 2014', ['14/9/24', '15/9/24'], 'ja_JP', 'UK', ['2024-09-14', '2024-09-15']],
  ['whatever today is', ['9/5/27', '9/14/27'], 'zh_CN', 'US', ['2027-09-05', '2027-09-14']],
  ['no day of 2001 at all', ['9/1/31'], 'zh_CN', 'US', ['']],
  ['25/9/24 or a day of 2025', ['25/9/24'], 'ja_JP', 'UK', ['']],
];

test.each(CASES)('%s: %j pasted in %s for %s', (_, list, locale, marketplace, expected) => {
  const { days: found } = imported(list, locale, marketplace);
  expect(list.map((_one, i) => found.get(i) ?? '')).toEqual(expected);
});

describe('what is said', () => {
  test('once, that days were turned back', () => {
    expect(imported(['30/09/2025', '01/10/2025', '02/10/2025'], 'en_US', 'AE').codes).toEqual(['days-turned-back']);
  });

  test('of each row that is left out, why', () => {
    const { cells, sheet } = pasted(returned(['1/9/25', '20/9/25', '2/9/25', '9/21/25']), 'en_US');
    expect(stored(cells, sheet, 'UK').codes).toEqual(['typed-date', 'typed-date']);
  });
});

test('a spreadsheet whose country was changed since shows by its texts what it was', () => {
  const { cells } = pasted(returned(['30/09/2025', '01/10/2025']), 'en_US');
  const { sheet } = pasted(returned(['x']), 'en_GB');
  expect([...stored(cells, sheet, 'AE').days.values()]).toEqual(['2025-09-30', '2025-10-01']);
});

test('a workbook in which a spreadsheet program has typed half of the days is read so too', () => {
  expect([...stored(returned(['30/09/2025', '2025-01-10']), undefined, 'AE').days.values()]).toEqual([
    '2025-09-30',
    '2025-10-01',
  ]);
});

describe('a window', () => {
  const terms = (from: Cell, to: Cell) => table(TERMS, { 'Start Date': from, 'End Date': to });

  test('shows by one end how the other was typed', () => {
    const { rows } = rowsOf(terms('2025-01-09', '30/09/2025'));
    expect(pick(rows[0], 'from', 'to')).toEqual({ from: '2025-09-01', to: '2025-09-30' });
  });
});

test('another column that shows an order says nothing of one that has days', () => {
  const column = (id: string, index: number): Column => ({ field: { id, header: id, type: 'day' }, index, header: id });
  const cells = new Map([
    [column('snapshotDate', 0), new Set(['2026-10-05'])],
    [column('shipDate', 1), new Set(['30/09/2026'])],
  ]);
  expect(typedDays(cells, undefined, TODAY)).toEqual({});
});
