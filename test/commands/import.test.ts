import { describe, expect, test } from 'vitest';
import { DaybookHost, inventoryTable, OCTOBER, PLACES, salesTable, searchTermTable } from './daybook-host.ts';

const SALES = salesTable([
  ['B0AAAAAAA1', 'S-1', 310, 62, '$620.00'],
  ['B0AAAAAAA2', '007', 200, 0, '$0.00'],
]);
const STOCK = inventoryTable([
  ['S-1', 'B0AAAAAAA1', 40],
  ['007', 'B0AAAAAAA2', 500],
  ['NEW', 'B0AAAAAAA3', 0],
]);
const TERMS = searchTermTable([
  ['good term', 40, 20, 200, 8],
  ['bad term', 200, 80, 40, 1],
  ['no order', 22, 30, 0, 0],
  ['too early', 21, 30, 0, 0],
]);

function imported(place = PLACES[0]!): DaybookHost {
  const daybook = new DaybookHost(place);
  daybook.call('setUpWorkbook');
  daybook.receipt('sales.csv', SALES, OCTOBER);
  daybook.receipt('terms.csv', TERMS);
  daybook.receipt('stock.txt', STOCK, { marketplace: 'US', asOf: '2026-11-01' });
  return daybook;
}

describe.each(PLACES)('$locale in $timeZone', (place) => {
  test('rows arrive typed, text stays text, dates are the days of the report', () => {
    const daybook = imported(place);
    expect(daybook.column('Sales & Traffic', 'SKU')).toEqual(['S-1', '007']);
    expect(daybook.column('Sales & Traffic', 'Units Ordered')).toEqual([62, 0]);
    expect(daybook.column('Sales & Traffic', 'Unit Session Percentage')).toEqual([0.2, 0]);
    // 2026-10-01 and 2026-10-31 as Sheets counts days.
    expect(daybook.column('Sales & Traffic', 'From')).toEqual([46296, 46296]);
    expect(daybook.column('Sales & Traffic', 'To')).toEqual([46326, 46326]);
    expect(daybook.column('FBA Inventory', 'Snapshot Date')).toEqual([46327, 46327, 46327]);
  });

  test('units sold are joined, cover and status are answered by our own functions', () => {
    const daybook = imported(place);
    expect(daybook.column('FBA Inventory', 'Units per day')).toEqual([2, 0, 0]);
    expect(daybook.column('FBA Inventory', 'Days of cover')).toEqual([20, '∞', 0]);
    expect(daybook.column('Search Terms', 'ACoS status')).toEqual([
      'On target',
      'Pause',
      'No sales',
      'Not enough data',
    ]);
    const header = daybook
      .sheet('FBA Inventory')
      .formulas({ row: 0, column: 0, rows: 1, columns: daybook.sheet('FBA Inventory').lastColumn() })[0]!;
    expect(header.filter((formula) => formula !== '')).toHaveLength(1);
  });

  test('rules colour what they say', () => {
    const daybook = imported(place);
    daybook.spreadsheet.recalculate();
    const painted = (name: string, title: string) => {
      const column = daybook.position(name, title);
      const sheet = daybook.sheet(name);
      const area = { row: 1, column, rows: sheet.lastRow() - 1, columns: 1 };
      const formats = [...daybook.spreadsheet.calculator.paintedFormat(sheet, area)];
      return formats.map(([a1, { background }]) => [a1.replace(/\D/g, ''), background]).sort();
    };
    expect(painted('FBA Inventory', 'Days of cover')).toEqual([
      ['2', '#f4cccc'],
      ['3', '#fff2cc'],
      ['4', '#f4cccc'],
    ]);
    expect(painted('Search Terms', 'ACoS status')).toEqual([
      ['2', '#d9ead3'],
      ['3', '#f4cccc'],
      ['4', '#f4cccc'],
    ]);
    expect(painted('Sales & Traffic', 'Units Ordered')).toEqual([['3', '#f4cccc']]);
  });
});

test('the receipt tells what was recognised and what became of it', () => {
  const daybook = new DaybookHost();
  const receipt = daybook.receipt('sales.csv', SALES, OCTOBER);
  expect(receipt).toMatchObject({
    kind: 'sales-traffic',
    language: 'en',
    marketplace: 'US',
    from: '2026-10-01',
    to: '2026-10-31',
    rowsRead: 2,
    rowsKept: 2,
    rowsRefused: 0,
    rowsAdded: 2,
    rowsUpdated: 0,
    rowsUnchanged: 0,
    sheet: 'Sales & Traffic',
    problems: [],
    notes: [],
  });
});

test('importing the same reports again changes nothing but the log', () => {
  const daybook = imported();
  const before = daybook.withoutLog();
  daybook.now += 3_600_000;
  expect(daybook.receipt('sales.csv', SALES, OCTOBER)).toMatchObject({
    rowsKept: 2,
    rowsAdded: 0,
    rowsUpdated: 0,
    rowsUnchanged: 2,
  });
  daybook.receipt('terms.csv', TERMS);
  daybook.receipt('stock.txt', STOCK, { marketplace: 'US', asOf: '2026-11-01' });
  expect(daybook.withoutLog()).toEqual(before);
});

test('a later report updates the rows it knows and adds the rest', () => {
  const daybook = imported();
  const later = salesTable([
    ['B0AAAAAAA1', 'S-1', 310, 93, '$930.00'],
    ['B0AAAAAAA9', 'S-9', 100, 31, '$31.00'],
  ]);
  expect(daybook.receipt('later.csv', later, OCTOBER)).toMatchObject({
    rowsAdded: 1,
    rowsUpdated: 1,
    rowsUnchanged: 0,
  });
  expect(daybook.column('Sales & Traffic', 'Units Ordered')).toEqual([93, 0, 31]);
  daybook.call('updateToday');
  expect(daybook.column('FBA Inventory', 'Units per day')).toEqual([3, 0, 0]);
});

test('an older snapshot does not replace a newer one', () => {
  const daybook = imported();
  const old = inventoryTable([['S-1', 'B0AAAAAAA1', 1]]);
  const receipt = daybook.receipt('old.txt', old, { marketplace: 'US', asOf: '2026-10-31' });
  expect(receipt).toMatchObject({ rowsUpdated: 0, rowsAdded: 0 });
  expect(receipt.notes.join()).toContain('older');
  expect(daybook.column('FBA Inventory', 'afn-fulfillable-quantity')).toEqual([40, 500, 0]);
});

test('formula-looking text is stored as text, in every text column', () => {
  const daybook = new DaybookHost();
  daybook.receipt(
    'terms.csv',
    searchTermTable([
      ['=HYPERLINK("http://x";"y")', 5, 1, 2, 1],
      ['+1', 5, 1, 2, 1],
      ["'quoted", 5, 1, 2, 1],
      ['@all', 5, 1, 2, 1],
    ]),
  );
  expect(daybook.column('Search Terms', 'Customer Search Term')).toEqual([
    '=HYPERLINK("http://x";"y")',
    '+1',
    "'quoted",
    '@all',
  ]);
  const formulas = daybook.sheet('Search Terms').formulas({ row: 1, column: 0, rows: 4, columns: 20 });
  expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
});

test('text that looks like a date stays text', () => {
  const daybook = new DaybookHost();
  daybook.receipt('terms.csv', searchTermTable([['2026-10-31', 5, 1, 2, 1]]));
  expect(daybook.column('Search Terms', 'Customer Search Term')).toEqual(['2026-10-31']);
});

test('a time of day that got into a day column changes no key', () => {
  const daybook = imported();
  const sheet = daybook.sheet('Sales & Traffic');
  const from = daybook.values(sheet.name)[0]!.indexOf('From');
  sheet.setCells({ row: 1, column: from, rows: 1, columns: 1 }, [[{ value: 46296.5 }]]);
  expect(daybook.receipt('sales.csv', SALES, OCTOBER)).toMatchObject({
    rowsAdded: 0,
    rowsUpdated: 0,
    rowsUnchanged: 2,
  });
});

test('what cannot be read is refused in a sentence and nothing is written', () => {
  const daybook = imported();
  const before = daybook.snapshot();
  for (const table of [
    [],
    [['a', 'b']],
    [
      ['name', 'price'],
      ['x', 1],
    ],
    SALES.slice(0, 1),
  ]) {
    const reply = daybook.upload('x.csv', table, OCTOBER);
    expect(reply.status).toBe('refused');
    if (reply.status === 'refused') expect(reply.message.length).toBeGreaterThan(20);
  }
  expect(daybook.snapshot()).toEqual(before);
});

test('what the report does not say is asked for, in so many words, and nothing is written', () => {
  const daybook = new DaybookHost();
  const before = daybook.snapshot();
  const title = 'Detail Page Sales and Traffic';
  expect(daybook.upload('sales.csv', SALES)).toMatchObject({
    status: 'asks',
    kind: 'sales-traffic',
    missing: ['marketplace', 'window'],
    message: `“${title}” says neither its marketplace nor its days. Choose the marketplace and enter the first and the last day.`,
  });
  expect(daybook.upload('sales.csv', SALES, { marketplace: 'US' })).toMatchObject({
    missing: ['window'],
    message: `“${title}” does not say which days it covers. Enter the first and the last day you chose when you downloaded it.`,
  });
  expect(daybook.upload('stock.txt', STOCK)).toMatchObject({
    missing: ['marketplace'],
    message: '“Manage FBA Inventory” does not say which marketplace it is from. Choose it.',
  });
  expect(daybook.snapshot()).toEqual(before);
});

test('every row says when it was written, in the spreadsheet’s own time', () => {
  const daybook = imported();
  // Noon in UTC on the day the clocks went back in Los Angeles: 04:00 there.
  for (const at of daybook.column('Sales & Traffic', 'Imported at')) expect(at).toBeCloseTo(46327 + 4 / 24, 6);
  daybook.now += 3_600_000;
  daybook.receipt('later.csv', salesTable([['B0AAAAAAA1', 'S-1', 310, 93, '$930.00']]), OCTOBER);
  const [changed, same] = daybook.column('Sales & Traffic', 'Imported at');
  expect(changed).toBeCloseTo(46327 + 5 / 24, 6);
  expect(same).toBeCloseTo(46327 + 4 / 24, 6);
});

test('a bad cell is named, its row kept with a blank', () => {
  const daybook = new DaybookHost();
  const table = salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]);
  table[1]![4] = 'many';
  const receipt = daybook.receipt('sales.csv', table, OCTOBER);
  expect(receipt.problems).toMatchObject([{ row: 2, column: 'Sessions - Total', text: 'many' }]);
  expect(receipt).toMatchObject({ rowsRead: 1, rowsKept: 1, rowsRefused: 0 });
  expect(daybook.column('Sales & Traffic', 'Sessions - Total')).toEqual(['']);
});

test('a SKU that a spreadsheet made a number of is named; a text of digits is not, nor a title', () => {
  const daybook = new DaybookHost();
  const table = salesTable([
    ['B0AAAAAAA1', 'S-1', 310, 62, '$620.00'],
    ['B0AAAAAAA2', '731', 310, 62, '$620.00'],
  ]);
  table[1]![2] = 2026;
  table[1]![3] = 731;
  const { problems } = daybook.receipt('sales.csv', table, OCTOBER);
  expect(problems).toMatchObject([{ row: 2, column: 'SKU', text: '731', code: 'number-made' }]);
  expect(daybook.column('Sales & Traffic', 'SKU')).toEqual(['731', '731']);
});

test('a pasted sheet is imported as it stands, formulas by their text; one of ours is no report', () => {
  const daybook = imported();
  const pasted = daybook.spreadsheet.addSheet({ name: 'Pasted' });
  const table = searchTermTable([['pasted term', 40, 20, 200, 8]]);
  pasted.setCells(
    { row: 0, column: 0, rows: 2, columns: 20 },
    table.map((row) => row.map((value) => (value === '' ? null : { value }))),
  );
  pasted.setCells({ row: 1, column: 8, rows: 1, columns: 1 }, [[{ formula: '=1+1' }]]);
  daybook.spreadsheet.activeSheet = pasted;
  expect(daybook.call('importActiveSheet', {})).toMatchObject({
    status: 'imported',
    receipt: { rowsAdded: 1, file: 'Pasted' },
  });
  expect(daybook.column('Search Terms', 'Customer Search Term')[4]).toBe('=1+1');
  daybook.spreadsheet.activeSheet = daybook.sheet('Rules');
  expect(daybook.call('importActiveSheet', {})).toMatchObject({ status: 'refused', code: 'own-sheet' });
});

test('more than 5,000 rows are answered as values, and go back to a formula when they are fewer', () => {
  const daybook = new DaybookHost();
  const many = Array.from({ length: 5001 }, (_, i) => [`term ${i}`, 40, 20, 200, 8] as const);
  daybook.receipt('few.csv', searchTermTable(many.slice(0, 3)));
  daybook.receipt('terms.csv', searchTermTable(many));
  const sheet = daybook.sheet('Search Terms');
  const column = daybook.values(sheet.name)[0]!.indexOf('ACoS status');
  const header = { row: 0, column, rows: 1, columns: 1 };
  expect(sheet.formulas(header)).toEqual([['']]);
  expect(new Set(daybook.column('Search Terms', 'ACoS status'))).toEqual(new Set(['On target']));
  sheet.deleteRows(5001, 1);
  daybook.call('setUpWorkbook');
  expect(sheet.formulas(header)[0]![0]).toContain('ACOS_STATUS');
  expect(daybook.column('Search Terms', 'ACoS status')[4999]).toBe('On target');
});

test('a formula that came back into a header, by a restored version, makes room for values again', () => {
  const daybook = new DaybookHost();
  const many = Array.from({ length: 5001 }, (_, i) => [`term ${i}`, 40, 20, 200, 8] as const);
  daybook.receipt('few.csv', searchTermTable(many.slice(0, 3)));
  const sheet = daybook.sheet('Search Terms');
  const column = daybook.values(sheet.name)[0]!.indexOf('ACoS status');
  const header = { row: 0, column, rows: 1, columns: 1 };
  const formula = sheet.formulas(header)[0]![0]!;
  daybook.receipt('terms.csv', searchTermTable(many));
  sheet.setCells(
    { row: 1, column, rows: 5001, columns: 1 },
    Array.from({ length: 5001 }, () => [null]),
  );
  sheet.setCells(header, [[{ formula }]]);
  daybook.call('setUpWorkbook');
  expect(sheet.formulas(header)).toEqual([['']]);
  expect(daybook.column('Search Terms', 'ACoS status')[5000]).toBe('On target');
});

test('service calls do not grow with the rows', () => {
  const calls = (rows: number): number => {
    const daybook = new DaybookHost();
    daybook.call('setUpWorkbook');
    const before = daybook.host.calls.total;
    const terms = Array.from({ length: rows }, (_, i) => [`term ${i}`, 40, 20, 200, 8] as const);
    daybook.receipt('terms.csv', searchTermTable(terms));
    return daybook.host.calls.total - before;
  };
  expect(calls(9)).toBeLessThan(255);
  expect(calls(1800)).toBe(calls(1100));
});
