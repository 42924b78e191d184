import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { ANSWERS, codes, day, pick, read, rowsOf, SALES, STOCK, TERMS, table, without } from './tables.ts';

describe('rows', () => {
  test('a header alone is no report', () => {
    expect(read(table(SALES))).toMatchObject({ status: 'refused', code: 'header-only', kinds: ['sales-traffic'] });
    expect(read([...table(SALES), ['', ' '], []])).toMatchObject({ code: 'header-only' });
  });

  test('blank rows are not counted, short rows are blank to the right', () => {
    const cells = table(SALES, {}, { SKU: 'B' });
    const reading = rowsOf([cells[0]!, [], cells[1]!, ['', ' ', '\u00a0'], cells[2]!.slice(0, 12)]);
    expect(reading.counts).toEqual({ rowsRead: 2, rowsKept: 2, rowsRefused: 0, rowsDuplicated: 0, rowsCombined: 0 });
    expect(pick(reading.rows[1], 'sku', 'orderedProductSales', 'totalOrderItems')).toEqual({
      sku: 'B',
      orderedProductSales: 100.1,
      totalOrderItems: '',
    });
  });

  test('every field is in every row, and nothing else', () => {
    const [row] = rowsOf(table(without(SALES, 'SKU', 'Title'), {})).rows;
    expect(pick(row, 'sku', 'title', 'currency')).toEqual({ sku: '', title: '', currency: 'GBP' });
    expect(Object.keys(row!)).toHaveLength(17);
  });

  test('numbers of rows are those of the file', () => {
    const cells = table(SALES, { 'Sessions - Total': 'x' });
    expect(rowsOf([['Report'], ...cells]).problems).toMatchObject([{ row: 3 }]);
    expect(rowsOf(cells, { rowNumbers: [1, 20_002] }).problems).toMatchObject([{ row: 20_002 }]);
  });

  test('a row wider than its header was cut in the wrong place, if the table was cut out of text', () => {
    const cells = table(SALES, {}, { SKU: 'B' });
    const shifted = [cells[0]!, [...cells[1]!, ' ', ''], [...cells[2]!, '', '9']];
    const cut = rowsOf(shifted, { delimited: true });
    expect(cut.counts).toMatchObject({ rowsRead: 2, rowsKept: 1, rowsRefused: 1 });
    expect(cut.problems).toMatchObject([{ row: 3, column: '', text: '9', code: 'extra-cells', effect: 'row-refused' }]);
    expect(rowsOf(shifted).counts).toMatchObject({ rowsKept: 2 });
    const wideHeader = [[...cells[0]!, 'Note'], ...shifted.slice(1).map((row) => row.slice(0, 14))];
    expect(rowsOf(wideHeader, { delimited: true }).counts).toMatchObject({ rowsKept: 2 });
  });

  test('a refused row is counted once, all its problems come back', () => {
    const reading = rowsOf(table(SALES, {}, { '(Child) ASIN': '', '(Parent) ASIN': 'x', 'Units Ordered': '1.5' }));
    expect(reading.counts).toMatchObject({ rowsRead: 2, rowsKept: 1, rowsRefused: 1 });
    expect(reading.problems.map(({ code, effect }) => `${code} ${effect}`)).toEqual([
      'not-an-asin cell-blank',
      'missing-key row-refused',
      'not-whole cell-blank',
    ]);
  });

  test('problems come in the order of the file', () => {
    const reading = rowsOf(
      table(TERMS, { Clicks: 'x' }, { 'Start Date': 'x' }, { Impressions: 'y', 'Customer Search Term': 'b' }),
    );
    expect(reading.problems.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  test('where no row is left, nothing is taken', () => {
    expect(read(table(SALES, { '(Child) ASIN': 'x' }))).toMatchObject({
      status: 'refused',
      code: 'no-rows-kept',
      problems: [{ code: 'not-an-asin' }],
    });
    expect(read(table(TERMS, { 'Start Date': 'x' }))).toMatchObject({ code: 'no-rows-kept', problems: [{ row: 2 }] });
    const places = [{ name: 'Atlantis', marketplace: '' }];
    expect(read(table(TERMS, { Country: 'Atlantis' }), { places })).toMatchObject({ code: 'no-rows-kept' });
  });

  test('a key column that may be blank refuses nothing', () => {
    expect(rowsOf(table(SALES, { SKU: '' })).problems).toEqual([]);
    expect(rowsOf(table(TERMS, { 'Portfolio name': '' })).problems).toEqual([]);
  });

  test('a key that is too long to store refuses its row, other text goes blank', () => {
    const long = 'x'.repeat(50_001);
    const reading = rowsOf(table(SALES, { Title: long }, { SKU: long }));
    expect(reading.problems).toMatchObject([
      { row: 2, column: 'Title', code: 'too-long', effect: 'cell-blank', text: `${'x'.repeat(80)}…` },
      { row: 3, column: 'SKU', code: 'too-long', effect: 'row-refused' },
    ]);
  });

  test('a text of 80 characters is shown whole', () => {
    const [problem] = rowsOf(table(SALES, { 'Units Ordered': 'x'.repeat(80) })).problems;
    expect(problem?.text).toBe('x'.repeat(80));
  });
});

describe('text stays text', () => {
  test('formulas are text in text and refused in numbers', () => {
    const reading = rowsOf(table(SALES, { SKU: '=1+1', Title: '@SUM(A1)', 'Units Ordered': '=B2' }));
    expect(pick(reading.rows[0], 'sku', 'title', 'unitsOrdered')).toEqual({
      sku: '=1+1',
      title: '@SUM(A1)',
      unitsOrdered: '',
    });
    expect(reading.problems).toMatchObject([{ code: 'formula', column: 'Units Ordered', effect: 'cell-blank' }]);
  });

  test('numbers become plain text, guards fall away', () => {
    const [row] = rowsOf(table(SALES, { SKU: 12_345, Title: '="00254"' })).rows;
    expect(pick(row, 'sku', 'title')).toEqual({ sku: '12345', title: '00254' });
  });

  test('what a spreadsheet retyped is kept and named', () => {
    const reading = rowsOf(table(TERMS, { 'Customer Search Term': '2026-09-12' }), { how: 'paste' });
    expect(reading.rows[0]?.customerSearchTerm).toBe('2026-09-12');
    expect(reading.problems).toMatchObject([{ code: 'retyped', effect: 'kept', text: '2026-09-12' }]);
  });

  test('a book gets its zeros back', () => {
    const reading = rowsOf(table(SALES, { '(Child) ASIN': 306_406_152 }));
    expect(reading.rows[0]?.childAsin).toBe('0306406152');
    expect(reading.problems).toMatchObject([{ code: 'zeros-restored', effect: 'kept', text: '306406152' }]);
  });
});

describe('rows that are no data', () => {
  const total = (word: string, more: Record<string, Cell> = {}) =>
    table(
      SALES,
      {},
      {
        ...Object.fromEntries(Object.keys(SALES).map((name) => [name, ''])),
        'Units Ordered': '10',
        ...more,
        '(Parent) ASIN': word,
      },
    );

  test.each(['Total', 'TOTAL ', 'totals', 'Grand Total', '合计', '总计', '合計', '総計', 'Gesamt', 'Summe'])(
    '%s',
    (word) => {
      const reading = rowsOf(total(word));
      expect(reading.counts).toMatchObject({ rowsRead: 1, rowsKept: 1 });
      expect(reading.notes).toContainEqual({ code: 'totals-dropped', params: { count: 1, rows: '3' } });
      expect(reading.problems).toEqual([]);
    },
  );

  test('a word of a total beside names is a row', () => {
    expect(rowsOf(total('Total', { SKU: 'TRAY-12' })).counts.rowsRead).toBe(2);
    expect(rowsOf(total('Totally')).counts.rowsRead).toBe(2);
    expect(rowsOf(table(STOCK, { sku: 'Total' }), { marketplace: 'US' }).counts.rowsRead).toBe(1);
  });

  test('a total in the only name of its row is a total, a number first is a row', () => {
    const blank = { fnsku: '', asin: '', 'product-name': '', condition: '' };
    const reading = rowsOf(table(STOCK, {}, { ...blank, sku: 'Total' }), { marketplace: 'US' });
    expect(codes(reading.notes)).toContain('totals-dropped');
    expect(rowsOf(table(STOCK, {}, { ...blank, sku: 7 }), { marketplace: 'US' }).counts.rowsRead).toBe(2);
  });

  test('the header again is left out', () => {
    const cells = table(SALES, {}, { SKU: 'B' });
    const reading = rowsOf([cells[0]!, cells[1]!, cells[0]!, cells[2]!]);
    expect(reading.counts.rowsRead).toBe(2);
    expect(reading.notes).toContainEqual({ code: 'header-repeated', params: { count: 1, rows: '3' } });
    const almost = cells[0]!.map((cell) => (cell === 'Title' ? 'Name' : cell));
    expect(rowsOf([cells[0]!, cells[1]!, almost]).counts.rowsRead).toBe(2);
  });
});

describe('ratios without a percent sign', () => {
  const ctr = 'Click-Thru Rate (CTR)';
  const term = (n: number, more: Record<string, Cell>) => ({ 'Customer Search Term': `t${n}`, ...more });
  const ratios = (id: string, ...rows: Record<string, Cell>[]) => {
    const reading = rowsOf(table(TERMS, ...rows.map((row, i) => term(i, row))));
    return { cells: reading.rows.map((row) => row[id]), problems: reading.problems };
  };

  test('are ratios where the row agrees, also above 1', () => {
    const { cells, problems } = ratios(
      'acos',
      { 'Total Advertising Cost of Sales (ACOS) ': 2.5, Spend: 50 },
      { 'Total Advertising Cost of Sales (ACOS) ': '0.25' },
    );
    expect(cells).toEqual([2.5, 0.25]);
    expect(problems).toEqual([]);
  });

  test('are refused where the row speaks for hundredths', () => {
    const { cells, problems } = ratios('ctr', { [ctr]: 1 }, { [ctr]: 0.01 });
    expect(cells).toEqual(['', 0.01]);
    expect(problems).toMatchObject([{ code: 'bare-percent', effect: 'cell-blank', text: '1', row: 2, column: ctr }]);
  });

  test('ten times the own ratio is the border', () => {
    expect(ratios('ctr', { [ctr]: 0.0999 }).problems).toEqual([]);
    expect(codes(ratios('ctr', { [ctr]: 0.1 }).problems)).toEqual(['bare-percent']);
  });

  test('a figure of 1 is a figure', () => {
    expect(codes(ratios('ctr', { [ctr]: 1, Clicks: 1 }).problems)).toEqual(['bare-percent']);
    const wrong = { [ctr]: 2.5, Impressions: 0 };
    expect(ratios('ctr', wrong, { [ctr]: 1, Clicks: 1, Impressions: 1 }).cells).toEqual(['', 1]);
  });

  test('without figures to compare, 1 is the border', () => {
    expect(ratios('ctr', { [ctr]: 1, Impressions: 0 }).cells).toEqual([1]);
    expect(ratios('ctr', { [ctr]: 1, Clicks: 0 }).cells).toEqual([1]);
    expect(ratios('ctr', { [ctr]: 1, Clicks: 'x' }).cells).toEqual([1]);
    expect(ratios('ctr', { [ctr]: 1.01, Impressions: 0 }).cells).toEqual(['']);
  });

  test('one wrong cell takes its open neighbours along, not those that are 0 or agree, not other columns', () => {
    const { cells } = ratios(
      'ctr',
      { [ctr]: 2.5, Impressions: 0 },
      { [ctr]: 0.9, Impressions: 0 },
      { [ctr]: 0, Impressions: 0 },
      { [ctr]: 0.01 },
      { [ctr]: '0.9%', Impressions: 0 },
    );
    expect(cells).toEqual(['', '', 0, 0.01, 0.009]);
    expect(
      ratios('conversionRate', { [ctr]: 2.5, Impressions: 0, Clicks: 0, '7 Day Conversion Rate': 0.5 }).cells,
    ).toEqual([0.5]);
  });

  test('a share has nothing to agree with', () => {
    const share = 'Featured Offer (Buy Box) Percentage';
    const reading = rowsOf(table(SALES, { [share]: 99 }, { SKU: 'B', [share]: 0.5 }, { SKU: 'C', [share]: '99%' }));
    expect(reading.rows.map((row) => row.featuredOfferPercentage)).toEqual(['', '', 0.99]);
  });
});

describe('numbers by their column', () => {
  const sales = 'Ordered Product Sales';
  const amounts = (...cells: Cell[]) => {
    const reading = rowsOf(table(SALES, ...cells.map((cell, i) => ({ SKU: `${i}`, [sales]: cell }))), {
      marketplace: 'DE',
    });
    return { cells: reading.rows.map((row) => row.orderedProductSales), problems: codes(reading.problems) };
  };

  test('a point before three digits is settled by its neighbours', () => {
    expect(amounts('1.234 €', '9,99 €').cells).toEqual([1234, 9.99]);
    expect(amounts('1.234 €', '9.99 €').cells).toEqual([1.234, 9.99]);
    expect(amounts('1.234 €', '1.234.567 €').cells).toEqual([1234, 1_234_567]);
  });

  test('and stays open where they show nothing, or two things', () => {
    expect(amounts('1.234 €', '9 €')).toEqual({ cells: ['', 9], problems: ['ambiguous-number'] });
    expect(amounts('1.234 €', '9,99 €', '9.99 €').problems).toEqual(['ambiguous-number']);
    expect(amounts('1.234 €', '9,99 €'.padEnd(64)).problems).toEqual([]);
    expect(amounts('1.234 €', '9,99 €'.padEnd(65)).problems).toEqual(['ambiguous-number']);
  });

  test('another column tells nothing', () => {
    const reading = rowsOf(table(SALES, { [sales]: '1.234 €', 'Unit Session Percentage': '10,00 %' }), {
      marketplace: 'DE',
    });
    expect(codes(reading.problems)).toEqual(['ambiguous-number']);
  });

  test('text tells nothing of numbers', () => {
    const reading = rowsOf(
      table(SALES, { SKU: '1.234', '(Parent) ASIN': '1.234' }, { SKU: '9,99', '(Parent) ASIN': '9,99' }),
    );
    expect(reading.hints).toEqual({ marks: {} });
  });

  test('hints of the whole file go before what a part shows', () => {
    const cells = table(SALES, { [sales]: '1.234 €' });
    const hints = { marks: { orderedProductSales: ',' } } as const;
    expect(rowsOf(cells, { marketplace: 'DE', hints }).rows[0]?.orderedProductSales).toBe(1234);
  });
});

describe('days', () => {
  const daily = (...days: Cell[]) =>
    table({ Date: '', ...without(TERMS, 'Start Date', 'End Date') }, ...days.map((one) => ({ Date: one })));
  const froms = (cells: Cell[][], request = {}) => rowsOf(cells, request).rows.map((row) => row.from);

  test('a number above 12 tells for the whole column', () => {
    expect(froms(daily('9/10/26', '9/21/26'))).toEqual(['2026-09-10', '2026-09-21']);
    expect(froms(daily('9/10/26', '21/9/26'))).toEqual(['2026-10-09', '2026-09-21']);
  });

  test('else the marketplace tells', () => {
    expect(froms(daily('9/10/26'))).toEqual(['2026-09-10']);
    const pounds = daily('9/10/26').map((row) => row.map((cell) => (cell === 'USD' ? 'GBP' : cell)));
    expect(froms(pounds)).toEqual(['2026-10-09']);
  });

  test('a column that shows both orders leaves the rest open', () => {
    const reading = rowsOf(daily('9/10/26', '21/9/26', '9/22/26', '5/5/26'));
    expect(reading.rows.map((row) => row.from)).toEqual(['2026-09-21', '2026-09-22', '2026-05-05']);
    expect(reading.problems).toMatchObject([{ row: 2, code: 'ambiguous-date', effect: 'row-refused', column: 'Date' }]);
  });

  test('hints of the whole file go before the marketplace', () => {
    expect(froms(daily('9/10/26'), { hints: { marks: {}, dateOrder: 'day-month' } })).toEqual(['2026-10-09']);
    expect(read(daily('9/10/26'), { hints: { marks: {}, dateOrder: 'mixed' } })).toMatchObject({
      code: 'no-rows-kept',
    });
  });

  test('serial numbers and date cells are days', () => {
    expect(froms(daily(46_326, '2026-10-30'))).toEqual(['2026-10-31', '2026-10-30']);
  });

  test('one bad day is one problem, a missing day another', () => {
    const reading = rowsOf(daily('2026-10-01', 'soon', ''));
    expect(reading.problems).toMatchObject([
      { row: 3, code: 'not-a-date', text: 'soon' },
      { row: 4, code: 'missing-key', text: '' },
    ]);
  });

  test('both days of a row are looked at', () => {
    const reading = rowsOf(table(TERMS, {}, { 'Start Date': 'x', 'End Date': 'y' }));
    expect(reading.problems.map(({ column }) => column)).toEqual(['Start Date', 'End Date']);
  });

  test('a row that ends before it starts is refused, one that ends the same day is not', () => {
    const term = (name: string, from: string, to: string) => ({
      'Customer Search Term': name,
      'Start Date': from,
      'End Date': to,
    });
    const reading = rowsOf(table(TERMS, term('a', '2026-10-05', '2026-10-05'), term('b', '2026-10-05', '2026-10-04')));
    expect(reading.rows.map((row) => row.customerSearchTerm)).toEqual(['a']);
    expect(reading.problems).toMatchObject([
      { row: 3, code: 'start-after-end', column: 'End Date', text: '2026-10-04' },
    ]);
  });
});

describe('answers', () => {
  test('a marketplace by any of its names', () => {
    for (const marketplace of ['UK', 'gb', 'amazon.co.uk', 'United Kingdom', '英国']) {
      expect(rowsOf(table(STOCK, {}), { marketplace }).marketplace).toBe('UK');
    }
    expect(read(table(STOCK, {}), { marketplace: 'XX' })).toMatchObject({
      code: 'unknown-marketplace',
      params: { marketplace: 'XX' },
    });
    expect(read(table(STOCK, {}), { marketplace: '' })).toMatchObject({ status: 'asks' });
  });

  test('a window the right way round', () => {
    const from = day('2026-10-02');
    expect(read(table(SALES, {}), { from, to: day('2026-10-01') })).toMatchObject({
      code: 'window-reversed',
      params: { from: '2026-10-02', to: '2026-10-01' },
    });
    expect(rowsOf(table(SALES, {}), { from, to: from })).toMatchObject({ from: '2026-10-02', to: '2026-10-02' });
  });
});

test('reading is pure: the table is as it was', () => {
  const cells = table(SALES, {}, { 'Ordered Product Sales': '£1' });
  const before = JSON.stringify(cells);
  expect(rowsOf(cells)).toEqual(rowsOf(cells));
  expect(JSON.stringify(cells)).toBe(before);
});

test('any cells come back as a reading, never as an error', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('Total', '-', '=1', '1.234', '9/10/26', '__proto__'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(SALES, TERMS, STOCK),
      fc.array(fc.array(cell, { maxLength: 22 }), { maxLength: 6 }),
      (sample, rows) => {
        const reading = read([Object.keys(sample), ...rows], { marketplace: 'US' });
        if (reading.status !== 'read') return;
        const { rowsRead, rowsKept, rowsRefused, rowsDuplicated, rowsCombined } = reading.counts;
        expect(rowsRead).toBe(rowsKept + rowsRefused);
        expect(reading.rows).toHaveLength(rowsKept - rowsDuplicated - rowsCombined);
      },
    ),
  );
});

test('an order of rows changes neither sums nor keys', () => {
  const row = fc.record({
    SKU: fc.constantFrom('A', 'B', 'C'),
    'Units Ordered': fc.nat(50),
    'Sessions - Total': fc.nat(50),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const total = (list: readonly (typeof rows)[number][]) =>
        rowsOf(table(SALES, ...list)).rows.reduce((sum, one) => sum + Number(one.unitsOrdered), 0);
      expect(total([...rows].reverse())).toBe(total(rows));
      expect(ANSWERS.today).toBe(day('2026-11-15'));
    }),
  );
});
