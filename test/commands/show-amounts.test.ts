/** Amounts of a currency without hundredths have no decimals, and what the seller formatted stays so. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OWN_SHEETS } from '../../src/sheets/catalog.ts';
import { moneyText } from '../../src/values/money-text.ts';
import { saveBook } from '../../workbench/book/save-book.ts';
import type { Sheet } from '../../workbench/model/sheet.ts';
import { DaybookHost, inventoryTable, OCTOBER, PLACES, type Place, salesTable } from './daybook-host.ts';

const [CENTS, WHOLE] = ['#,##0.00', '#,##0'];
const VIEWS = ['Stock', 'Traffic', 'Profit', 'Data Check'];

type Marketplace = 'US' | 'JP';

function sell(daybook: DaybookHost, marketplace: Marketplace, numbers: readonly number[]): void {
  const price = marketplace === 'JP' ? '￥613,800' : '$3,100.00';
  const names = numbers.map((number) => [`S-${number}`, `B0AAAAA${100 + number}`] as const);
  const sold = names.map(([sku, asin]) => [asin, sku, 3100, 310, price] as const);
  daybook.receipt(`${marketplace}.csv`, salesTable(sold), { ...OCTOBER, marketplace });
  const stock = inventoryTable(names.map(([sku, asin]) => [sku, asin, 10]));
  daybook.receipt(`${marketplace}.txt`, stock, { marketplace, asOf: '2026-11-01' });
}

function shopOf(sold: Partial<Record<Marketplace, readonly number[]>>, place?: Place): DaybookHost {
  const daybook = new DaybookHost(place);
  daybook.call('setUpWorkbook');
  for (const [marketplace, numbers] of Object.entries(sold)) sell(daybook, marketplace as Marketplace, numbers);
  daybook.call('updateToday');
  return daybook;
}

/** A view's columns of amounts and the columns that name its rows, from 0. */
function columnsOf(daybook: DaybookHost, name: string) {
  const { columns, key } = OWN_SHEETS.find((spec) => spec.name === name)!;
  const at = (wanted: readonly { readonly header: string }[]) =>
    wanted.map(({ header }) => daybook.position(name, header));
  return {
    amounts: at(columns.filter(({ type }) => type === 'money')),
    keys: at(columns.filter(({ id }) => key.includes(id))),
    currency: daybook.position(name, 'Currency'),
  };
}

const formatAt = (sheet: Sheet, row: number, column: number) =>
  sheet.formats({ row, column, rows: 1, columns: 1 })[0]![0]!.numberFormat;

function format(sheet: Sheet, row: number, column: number, numberFormat: string): void {
  sheet.setFormats({ row, column, rows: 1, columns: 1 }, [[{ numberFormat }]]);
}

/** The formats of a view's amounts by row, each format named once; blank rows left out. */
function shown(daybook: DaybookHost, name: string): [currency: string, formats: string][] {
  const sheet = daybook.sheet(name);
  const { amounts, currency } = columnsOf(daybook, name);
  return daybook.values(name).flatMap((row, r): [string, string][] => {
    if (r === 0 || row[currency] === '') return [];
    const formats = new Set(amounts.map((column) => String(formatAt(sheet, r, column))));
    return [[String(row[currency]), [...formats].sort().join(' ')]];
  });
}

const asDue = (currency: string) => [currency, currency === 'JPY' ? WHOLE : CENTS];

test('each row of a view is shown with the decimals of its currency', () => {
  const daybook = shopOf({ US: [1, 2], JP: [3, 4] });
  for (const name of VIEWS) {
    const rows = shown(daybook, name);
    expect([...new Set(rows.map(([currency]) => currency))].sort(), name).toEqual(['JPY', 'USD']);
    expect(rows, name).toEqual(rows.map(([currency]) => asDue(currency)));
  }
});

test('in a shop of yen alone whole columns are formatted, so that rows to come need nothing', () => {
  const daybook = shopOf({ JP: [1, 2] }, PLACES[3]);
  for (const name of VIEWS) {
    const sheet = daybook.sheet(name);
    const { amounts } = columnsOf(daybook, name);
    for (const column of amounts)
      for (const row of [1, sheet.maxRows - 1]) expect(formatAt(sheet, row, column), name).toBe(WHOLE);
  }
  const before = daybook.host.calls.byMethod['RangeList.setNumberFormat'] ?? 0;
  sell(daybook, 'JP', [1, 2, 3]);
  daybook.call('updateToday');
  expect(daybook.host.calls.byMethod['RangeList.setNumberFormat'] ?? 0).toBe(before);
  expect(shown(daybook, 'Traffic').length).toBe(4);
  // A second marketplace comes: its rows have cents again.
  sell(daybook, 'US', [11, 12]);
  daybook.call('updateToday');
  for (const name of VIEWS) expect(shown(daybook, name)).toEqual(shown(daybook, name).map(([one]) => asDue(one)));
});

test('a report sheet of yen alone has no decimals; once rows of dollars come it has them, for all', () => {
  const daybook = new DaybookHost(PLACES[3]);
  const formats = (name: string, of = daybook) => {
    const { columns } = OWN_SHEETS.find((spec) => spec.name === name)!;
    const money = columns.filter(({ type }) => type === 'money').map(({ header }) => of.position(name, header));
    const sheet = of.sheet(name);
    const all = [1, sheet.maxRows - 1].flatMap((row) => money.map((column) => formatAt(sheet, row, column)));
    return [...new Set(all)];
  };
  sell(daybook, 'JP', [1, 2]);
  expect(formats('Sales & Traffic')).toEqual([WHOLE]);
  // Its price of 9.99 is no amount of yen, and is shown as it is.
  expect(formats('FBA Inventory')).toEqual([CENTS]);
  const dollars = new DaybookHost(PLACES[3]);
  sell(dollars, 'US', [1, 2]);
  const usual = formatCalls(dollars, () => sell(dollars, 'US', [1, 2, 3]));
  expect(formatCalls(daybook, () => sell(daybook, 'JP', [1, 2, 3]))).toBe(usual);
  const fraction = salesTable([['B0FRACTION', 'F-1', 10, 1, '10.5']]);
  const broken = new DaybookHost(PLACES[3], daybook.snapshot());
  broken.receipt('fraction.csv', fraction, { ...OCTOBER, marketplace: 'JP' });
  expect(formats('Sales & Traffic', broken)).toEqual([CENTS]);
  sell(daybook, 'US', [11]);
  expect(formats('Sales & Traffic')).toEqual([CENTS]);
  const { document } = daybook.spreadsheet.properties;
  const noted = document.get('seen.amounts.sales-traffic');
  sell(daybook, 'JP', [1, 2, 3]);
  expect(document.get('seen.amounts.sales-traffic')).toBe(noted);
  expect([...dollars.spreadsheet.properties.document.keys()].filter((name) => name.startsWith('seen.amounts'))).toEqual(
    [],
  );
});

/** How often formats were read or set. */
function formatCalls(daybook: DaybookHost, work: () => void): number {
  const count = () =>
    Object.entries(daybook.host.calls.byMethod).reduce(
      (sum, [method, calls]) => sum + (method.includes('NumberFormat') ? calls : 0),
      0,
    );
  const before = count();
  work();
  return count() - before;
}

test('a morning that moves no row reads and writes no formats; without yen, no morning does', () => {
  const mixed = shopOf({ US: [1], JP: [3] });
  sell(mixed, 'US', [1]);
  expect(formatCalls(mixed, () => mixed.call('updateToday'))).toBe(0);
  const dollars = shopOf({ US: [1] });
  const { document } = dollars.spreadsheet.properties;
  expect([...document.keys()].filter((name) => name.startsWith('seen.amounts'))).toEqual([]);
});

test('a format of the seller stays, on one cell and on a column, in dollars and in yen', () => {
  const daybook = shopOf({ US: [1, 2], JP: [3, 4] });
  const sheet = daybook.sheet('Traffic');
  const at = daybook.position('Traffic', 'Price now');
  const rows = shown(daybook, 'Traffic');
  // Dollars without cents and yen with them are a seller's choice too.
  for (let row = 1; row <= rows.length; row += 1) format(sheet, row, at, rows[row - 1]![0] === 'JPY' ? CENTS : WHOLE);
  const other = daybook.position('Traffic', 'At stake a day');
  format(sheet, 1, other, '0.000');
  const area = { row: 1, column: 0, rows: rows.length, columns: sheet.maxColumns };
  sheet.sortRows(area, [{ column: daybook.position('Traffic', 'ASIN'), ascending: false }]);
  sell(daybook, 'JP', [3, 4, 5]);
  daybook.call('updateToday');
  daybook.call('setUpWorkbook');
  const currencies = daybook.column('Traffic', 'Currency');
  const names = daybook.column('Traffic', 'ASIN');
  const prices = names.map((_, i) => formatAt(sheet, i + 1, at));
  expect(prices).toEqual(
    currencies.map((currency, i) => ((currency === 'JPY') === (names[i] !== 'B0AAAAA105') ? CENTS : WHOLE)),
  );
  expect(names.filter((_, i) => formatAt(sheet, i + 1, other) === '0.000')).toHaveLength(1);
});

test('a book of an earlier version is formatted at its next refresh, and stays so in another language', () => {
  const daybook = shopOf({ US: [1], JP: [3] });
  const columns = columnsOf(daybook, 'Profit');
  const sheet = daybook.sheet('Profit');
  for (let row = 1; row < sheet.maxRows; row += 1) {
    for (const column of columns.amounts) format(sheet, row, column, CENTS);
    sheet.setFormats({ row, column: columns.currency, rows: 1, columns: 1 }, [[{ numberFormat: null }]]);
  }
  const { document } = daybook.spreadsheet.properties;
  for (const name of [...document.keys()].filter((one) => one.startsWith('seen.amounts'))) document.delete(name);
  daybook.call('refresh');
  const rows = shown(daybook, 'Profit');
  expect(rows).toEqual(rows.map(([currency]) => asDue(currency)));
  daybook.call('setLanguage', { language: 'ja' });
  daybook.call('updateToday');
  const [, ...inJapanese] = daybook.spreadsheet.sheets
    .find(({ id }) => id === sheet.id)!
    .formats({ row: 0, column: columns.amounts[0]!, rows: rows.length + 1, columns: 1 });
  expect(inJapanese.map(([cell]) => cell!.numberFormat)).toEqual(rows.map(([, one]) => one));
});

test('formats that were pasted over whole rows are mended by Repair', () => {
  const daybook = shopOf({ US: [1], JP: [3] });
  const sheet = daybook.sheet('Traffic');
  const area = { row: 1, column: 0, rows: 4, columns: sheet.maxColumns };
  const formats = sheet.formats(area).reverse();
  sheet.setFormats(
    area,
    formats.map((line) => line.map(({ numberFormat }) => ({ numberFormat: numberFormat ?? null }))),
  );
  const rows = () => shown(daybook, 'Traffic');
  expect(rows()).not.toEqual(rows().map(([currency]) => asDue(currency)));
  daybook.call('setUpWorkbook');
  expect(rows()).toEqual(rows().map(([currency]) => asDue(currency)));
});

type Step =
  | { readonly does: 'sort'; readonly by: number; readonly ascending: boolean }
  | { readonly does: 'delete'; readonly row: number }
  | { readonly does: 'insert'; readonly row: number }
  | { readonly does: 'format'; readonly row: number; readonly column: number; readonly format: string }
  | { readonly does: 'sell'; readonly marketplace: Marketplace };

const row = fc.nat(8);
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('sort' as const), by: fc.nat(8), ascending: fc.boolean() }),
  fc.record({ does: fc.constant('delete' as const), row }),
  fc.record({ does: fc.constant('insert' as const), row }),
  fc.record({
    does: fc.constant('format' as const),
    ...{ row, column: fc.nat(9), format: fc.constantFrom(CENTS, WHOLE, '0.000') },
  }),
  fc.record({ does: fc.constant('sell' as const), marketplace: fc.constantFrom('US' as const, 'JP' as const) }),
);

test('in whatever order rows are moved, added and formatted, each shows what its currency or the seller wants', () => {
  const kept = shopOf({ US: [1, 2], JP: [3, 4] }).snapshot();
  const play = (name: string, mornings: readonly (readonly Step[])[]) => {
    const daybook = new DaybookHost(PLACES[0], kept);
    const sheet = daybook.sheet(name);
    const { amounts, keys, currency } = columnsOf(daybook, name);
    const sold: Record<Marketplace, number[]> = { US: [1, 2], JP: [3, 4] };
    const keyAt = (values: readonly unknown[]) => keys.map((column) => values[column]).join(' ');
    const chosen = new Map<string, Map<number, string>>();
    const lines = () =>
      daybook
        .values(name)
        .map((values, at) => ({ at, key: keyAt(values), currency: values[currency] as string }))
        .filter((one) => one.at > 0 && one.currency !== '');
    const one = (step: Step) => {
      const all = lines();
      if (step.does === 'sell') sold[step.marketplace].push(5 + sold.US.length + sold.JP.length);
      else if (step.does === 'sort')
        sheet.sortRows({ row: 1, column: 0, rows: sheet.lastRow() - 1, columns: sheet.maxColumns }, [
          { column: step.by, ascending: step.ascending },
        ]);
      else if (step.does === 'insert') {
        const above = step.row % sheet.lastRow();
        // A blank row takes the formats of the one above; where the seller chose them, they are the seller's there too.
        const isChosen = chosen.has(all.find(({ at }) => at === above)?.key ?? '');
        if (!isChosen) sheet.insertRows(above + 1, 1, 'before');
      } else {
        const line = all[step.row % all.length]!;
        if (step.does === 'delete') {
          sheet.deleteRows(line.at, 1);
          chosen.delete(line.key);
        } else {
          const column = amounts[step.column % amounts.length]!;
          format(sheet, line.at, column, step.format);
          chosen.set(line.key, new Map([...(chosen.get(line.key) ?? []), [column, step.format]]));
        }
      }
    };
    for (const morning of mornings) {
      const before = sold.US.length + sold.JP.length;
      morning.forEach(one);
      if (sold.US.length + sold.JP.length > before) {
        sell(daybook, 'US', sold.US);
        sell(daybook, 'JP', sold.JP);
      }
      daybook.call('updateToday');
      for (const { at, key, currency: paid } of lines())
        for (const column of amounts)
          expect(formatAt(sheet, at, column), `${key} in column ${column}`).toBe(
            chosen.get(key)?.get(column) ?? asDue(paid)[1],
          );
    }
  };
  const mornings = fc.array(fc.array(steps, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(fc.constantFrom('Stock', 'Traffic', 'Data Check'), mornings, play), {
    numRuns: 4,
    endOnFailure: true,
  });
});

test('an amount in a sentence has the decimals of its currency', () => {
  expect([45.5, 0.3, -0.3, 1980].map((amount) => moneyText(amount, 'JPY'))).toEqual(['¥46', '¥0', '¥0', '¥1,980']);
  expect([45.5, -0.3, -0.001, 1980].map((amount) => moneyText(amount, 'USD'))).toEqual([
    '$45.50',
    '−$0.30',
    '$0',
    '$1,980',
  ]);
});

test('prices of competitors have the decimals of their marketplace, in the lines of the week too', () => {
  const daybook = new DaybookHost(PLACES[3]);
  daybook.now = Date.UTC(2026, 10, 9, 12);
  daybook.call('startWeek');
  const put = (row: number, title: string, value: string) =>
    daybook
      .sheet('Competitors')
      .setCells({ row, column: daybook.position('Competitors', title), rows: 1, columns: 1 }, [[{ value }]]);
  const [own, rival] = ['B0OWN00001', 'B0RIVAL001'];
  for (const [row, marketplace, asin, level] of [
    [1, 'JP', own, 'Own'],
    [2, 'JP', rival, 'A'],
    [3, 'US', own, 'Own'],
  ] as const) {
    put(row, 'Marketplace', marketplace);
    put(row, 'Product (own ASIN)', own);
    put(row, 'ASIN', asin);
    put(row, 'Level', level);
  }
  daybook.call('refresh');
  for (const [week, price] of [
    [0, 2980],
    [1, 1980],
  ] as const) {
    daybook.now = Date.UTC(2026, 10, 9 + 7 * week, 12);
    const asOf = new Date(daybook.now).toISOString().slice(0, 10);
    const line = (asin: string) => [`Title of ${asin}`, asin, 'Brand', price, 500, 4.5, 1200, 1];
    for (const [marketplace, sign] of [
      ['JP', '¥'],
      ['US', '$'],
    ]) {
      const titles = ['Product Details', 'ASIN', 'Brand', `Price ${sign}`, 'BSR', 'Ratings', 'Review Count'];
      daybook.receipt('xray.csv', [[...titles, 'Active Sellers #'], line(own), line(rival)], { marketplace, asOf });
    }
    daybook.call('updateToday');
  }
  const sheet = daybook.sheet('Competitors');
  const places = daybook.column('Competitors', 'Marketplace');
  expect(places).toHaveLength(6);
  for (const title of ['Price', 'Last price']) {
    const at = daybook.position('Competitors', title);
    const formats = places.map((_, i) => formatAt(sheet, i + 1, at));
    expect(formats).toEqual(places.map((place) => (place === 'JP' ? WHOLE : CENTS)));
  }
  const told = daybook.values('Week').map((line) => [line[1], ...line.slice(4, 6)].join(' '));
  expect(told).toContain('JP 2980 1980');
  expect(told).toContain('US 2980.00 1980.00');
  if (process.env.KEEP) saveBook(process.env.KEEP, daybook.spreadsheet);
});
