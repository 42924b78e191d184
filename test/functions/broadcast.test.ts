/** How single values, ranges, blanks and bad cells travel through any function. */
import { describe, expect, test } from 'vitest';
import { call, column } from './call.ts';

const WARNING = '⚠ DAYS_OF_COVER: ';

describe('shape of the answer', () => {
  test.each([
    ['single values: one value', [60, 30], 60],
    ['a column', [column(60, 30), column(30, 30)], column(60, 30)],
    ['a row', [[[60, 30]], [[30, 30]]], [[60, 30]]],
    [
      'a block',
      [
        [
          [60, 30],
          [90, 15],
        ],
        30,
      ],
      [
        [60, 30],
        [90, 15],
      ],
    ],
    ['single values are repeated', [column(60, 30), 30], column(60, 30)],
    ['a range of one cell is a single value', [column(60, 30), [[30]], [[15]]], column(30, 15)],
    ['ranges of one cell only', [[[60]], [[30]]], [[60]]],
    ['an empty range is blank', [[], 30], ''],
  ])('%s', (_, args, answer) => {
    expect(call('DAYS_OF_COVER', ...args)).toEqual(answer);
  });

  test.each([
    [[column(1, 2), column(1, 2, 3)], 'available is 2 rows × 1 column and unitsSold is 3 rows × 1 column'],
    [[column(1, 2), [[1, 2]]], 'available is 2 rows × 1 column and unitsSold is 1 row × 2 columns'],
    [[column(1, 2), 1, 30, [[1, 2, 3]]], 'available is 2 rows × 1 column and inbound is 1 row × 3 columns'],
  ])('ranges of different shape %j throw and say both', (args, both) => {
    expect(() => call('DAYS_OF_COVER', ...args)).toThrow(
      `DAYS_OF_COVER: ranges of one call must have the same shape, but ${both}.`,
    );
  });

  test('a range where a single value belongs throws and says its shape', () => {
    expect(() => call('DAYS_OF_COVER', 1, 2, column(30, 60))).toThrow(
      'DAYS_OF_COVER: days takes a single value, but got 2 rows × 1 column.',
    );
    expect(() => call('DAYS_OF_COVER', 1, 2, [[30, 60]])).toThrow('1 row × 2 columns');
  });
});

describe('blanks', () => {
  test.each([
    ['blank', ''],
    ['null', null],
    ['spaces', ' \u00a0'],
  ])('a required %s answers blank', (_, blank) => {
    expect([call('DAYS_OF_COVER', blank, 30), call('DAYS_OF_COVER', 30, blank)]).toEqual(['', '']);
  });

  test.each([
    ['blank', ''],
    ['null', null],
    ['undefined', undefined],
  ])('an optional %s means the default, also in the middle', (_, blank) => {
    expect(call('DAYS_OF_COVER', 60, 30, blank, 30)).toBe(90);
    expect(call('DAYS_OF_COVER', 60, 30, blank, blank)).toBe(60);
    expect(call('DAYS_OF_COVER', column(60, 60), 30, 30, column(blank, 30))).toEqual(column(60, 90));
    expect(call('DAYS_OF_COVER', column(60, 60), column(30, 30), 30, column(blank, 30))).toEqual(column(60, 90));
  });

  test('rows at the end that are blank in every range are dropped', () => {
    expect(call('DAYS_OF_COVER', column(60, '', '', ''), column(30, '', '', ''))).toEqual(column(60));
    expect(call('DAYS_OF_COVER', column(60, '', ''), 30, '', 5)).toEqual(column(65));
    expect(call('DAYS_OF_COVER', column(60, '', ''), [[30]], 30, [[5]])).toEqual(column(65));
    const block = [
      [60, 30],
      ['', ''],
    ];
    expect(call('DAYS_OF_COVER', block, [[30]], 30, block)).toEqual([[120, 60]]);
  });

  test('a row at the end that is blank in one range only stays', () => {
    expect(call('DAYS_OF_COVER', column(60, '', ''), column(30, 30, ''))).toEqual(column(60, ''));
    expect(call('DAYS_OF_COVER', column(60, ''), column(30, ''), 30, column('', 5))).toEqual(column(60, ''));
  });

  test('rows in between answer blank', () => {
    expect(call('DAYS_OF_COVER', column('', 60, null, 30), column('', 30, undefined, 30))).toEqual(
      column('', 60, '', 30),
    );
  });

  test('a cell that is blank in every range is blank, even where only an optional argument is a range', () => {
    expect(call('DAYS_OF_COVER', 60, 30, 30, column(30, '', 60, ''))).toEqual(column(90, '', 120));
  });

  test('a block drops the rows that are blank in every column', () => {
    const block = [
      ['', 60],
      ['', ''],
      [30, ''],
      ['', ''],
    ];
    expect(call('DAYS_OF_COVER', block, 30)).toEqual([
      ['', 60],
      ['', ''],
      [30, ''],
    ]);
  });

  test('blank everywhere: one blank cell', () => {
    expect(call('DAYS_OF_COVER', column('', ''), column('', ''))).toEqual([['']]);
    expect(call('DAYS_OF_COVER', [['']], 30)).toEqual([['']]);
    expect(call('SALES_BRIDGE', ...Array.from({ length: 6 }, () => column('', '')))).toEqual([['']]);
  });

  test('a single required blank leaves every row blank', () => {
    expect(call('DAYS_OF_COVER', column(60, 30), '')).toEqual(column('', ''));
  });
});

describe('bad cells', () => {
  test.each([
    [['x', 30], 'available must be a number of 0 or more, but got "x".'],
    [[60, -1], 'unitsSold must be a number of 0 or more, but got -1.'],
    [[60, true], 'unitsSold must be a number of 0 or more, but got TRUE.'],
    [[60, false], 'unitsSold must be a number of 0 or more, but got FALSE.'],
    [[60, '#N/A'], 'unitsSold must be a number of 0 or more, but got "#N/A".'],
    [[60, new Date(0)], 'unitsSold must be a number of 0 or more, but got a date.'],
    [[60, {}], 'unitsSold must be a number of 0 or more, but got something else.'],
    [[60, Number.NaN], 'unitsSold must be a number of 0 or more, but got NaN.'],
    [[60, Number.POSITIVE_INFINITY], 'unitsSold must be a number of 0 or more, but got Infinity.'],
    [[60, '∞'], 'unitsSold must be a number of 0 or more, but got "∞".'],
    [[60, 30, 0], 'days must be a number of days above 0, or ∞, but got 0.'],
    [
      ['1.234', 30],
      'available must be a number of 0 or more, but "1.234" can mean two numbers: enter it as a number or without the point.',
    ],
    [[60, `${'y'.repeat(40)}`], `unitsSold must be a number of 0 or more, but got "${'y'.repeat(40)}".`],
    [[60, `${'y'.repeat(41)}`], `unitsSold must be a number of 0 or more, but got "${'y'.repeat(40)}…".`],
  ])('single values %j throw', (args, sentence) => {
    expect(() => call('DAYS_OF_COVER', ...args)).toThrow(new Error(`DAYS_OF_COVER: ${sentence}`));
  });

  test('in a range the cell says so and the other rows are computed', () => {
    expect(call('DAYS_OF_COVER', column(60, 'x', 30), column(30, 30, 30))).toEqual(
      column(60, `${WARNING}available must be a number of 0 or more, but got "x".`, 30),
    );
  });

  test('a bad single value is named in every row with content', () => {
    const text = `${WARNING}days must be a number of days above 0, or ∞, but got -1.`;
    expect(call('DAYS_OF_COVER', column(60, '', 30), column(30, '', 30), -1)).toEqual(column(text, '', text));
  });

  test('the first bad argument is named; a blank required one makes the row blank', () => {
    expect(call('DAYS_OF_COVER', column('x'), 'y')).toEqual(
      column(`${WARNING}available must be a number of 0 or more, but got "x".`),
    );
    expect(call('DAYS_OF_COVER', column('x', 1), column('', 1))).toEqual(column('', 30));
  });

  test('a range for one answer names its cell in that answer', () => {
    const ranks = [
      [1, 2],
      [3, 'x'],
    ];
    expect(call('KEYWORD_COVERAGE', ranks)).toMatch(/^⚠ KEYWORD_COVERAGE: ranks \(row 2, column 2\) must be a rank/);
    expect(call('KEYWORD_COVERAGE', column(1, 'x'))).toMatch(/^⚠ KEYWORD_COVERAGE: ranks \(row 2, column 1\) must/);
    expect(() => call('KEYWORD_COVERAGE', 'x')).toThrow(/^KEYWORD_COVERAGE: ranks \(row 1, column 1\) must be a rank/);
    expect(call('BSR_TREND', [[1, 0, 3]])).toEqual([
      ['⚠ BSR_TREND: ranks (cell 2) must be a rank of 1 or more, but got 0.'],
    ]);
    expect(() => call('BSR_TREND', 'x')).toThrow(/^BSR_TREND: ranks \(cell 1\) must/);
  });
});

describe('several columns of answer', () => {
  const base = [1000, 100, 2000];

  test('one row a call, also for single values', () => {
    expect(call('SALES_BRIDGE', 800, 72, 1800, ...base)).toEqual([[-400, -160, 360]]);
    expect(call('SALES_BRIDGE', '', 72, 1800, ...base)).toBe('');
  });

  test('blank and bad rows keep the width', () => {
    expect(call('SALES_BRIDGE', column(800, '', 'x'), column(72, '', 1), column(1800, '', 1), ...base)).toEqual([
      [-400, -160, 360],
      ['', '', ''],
      ['⚠ SALES_BRIDGE: sessions must be a number of 0 or more, but got "x".', '', ''],
    ]);
  });

  test('ranges of several columns are refused', () => {
    expect(() => call('SALES_BRIDGE', [[1, 2]], 72, 1800, ...base)).toThrow(
      'SALES_BRIDGE: ranges must be one column wide, because the answer has 3 columns, but got 2.',
    );
  });
});

describe('answers a cell can show', () => {
  test('no negative zero', () => {
    expect(call('SALES_BRIDGE', 0, 0, 0, 0, 0, 0)).toEqual([[0, 0, 0]]);
    expect(Object.is((call('SALES_BRIDGE', 0, 0, 0, 10, 1, 0) as number[][])[0]![0], 0)).toBe(true);
  });

  test('numbers too large to compute with are refused, never NaN or minus infinity', () => {
    expect(() => call('SALES_BRIDGE', 1, 1e300, 1e300, 1e-300, 1, 1e300)).toThrow(
      'SALES_BRIDGE: the numbers are too large',
    );
    expect(() => call('BREAK_EVEN_ACOS', 1e-300, 1e300, 0)).toThrow('BREAK_EVEN_ACOS: the numbers are too large');
    expect(call('SALES_BRIDGE', column(1), 1e300, 1e300, 1e-300, 1, 1e300)).toEqual([
      ['⚠ SALES_BRIDGE: the numbers are too large to compute with.', '', ''],
    ]);
  });
});

test.each([
  [
    'DAYS_OF_COVER',
    [120],
    'DAYS_OF_COVER: unitsSold is missing, the formula is =DAYS_OF_COVER(available; unitsSold; [days]; [inbound]).',
  ],
  [
    'ACOS_STATUS',
    [],
    'ACOS_STATUS: spend is missing, the formula is =ACOS_STATUS(spend; sales; [target]; [clicks]; [orders]; [conversionRate]).',
  ],
])('%s of %j names the argument that is missing', (name, args, sentence) => {
  expect(() => call(name, ...args)).toThrow(new Error(sentence));
});
