import { describe, expect, test } from 'vitest';
import { identify } from '../../src/reports/recognise/identify.ts';
import type { TaughtColumn } from '../../src/reports/recognise/taught-column.ts';
import { unreadReply } from '../../src/reports/recognise/unread-reply.ts';
import { splitIntoParts } from '../../src/reports/travel/split-into-parts.ts';
import type { Cell } from '../../src/values/cell.ts';
import { ANSWERS, codes, pick, read, requestForPart, rowsOf, SALES, STOCK, TERMS, table, without } from './tables.ts';

/** Headers in the manner of a French business report, invented. */
const FRENCH = {
  '(Parent) ASIN': 'B0PARENT01',
  '(Child) ASIN': 'B0CHILD001',
  SKU: 'TRAY-12',
  Titre: 'Plateau',
  'Sessions – Total': '1.100',
  'Unités commandées': '10',
  'Ventes de produits': '1.620,10 €',
};
const UNITS = { header: 'Unités commandées', field: 'unitsOrdered' };
const MONEY = { header: 'Ventes de produits', field: 'orderedProductSales' };
const TOLD = { columns: [UNITS, MONEY], marketplace: 'FR' };

function onSales(...columns: { header: string; field: string }[]): TaughtColumn[] {
  return columns.map((column) => ({ sheet: 'sales-traffic', ...column }));
}

function asked(cells: readonly (readonly Cell[])[]) {
  const reading = read(cells, { marketplace: 'FR' });
  return reading.status === 'asks' ? reading : undefined;
}

describe('a report that is plainly one kind asks which of its columns are which', () => {
  test('with examples, and only those columns that could be the field', () => {
    const cells = table(FRENCH, { 'Unités commandées': '7' }, { 'Unités commandées': '7' }, { Titre: '' });
    const reading = asked(cells)!;
    expect(reading).toMatchObject({ missing: ['columns'], kind: { id: 'sales-traffic' } });
    expect(reading.columns!.headers).toEqual([
      { header: 'Titre', examples: ['Plateau'] },
      { header: 'Unités commandées', examples: ['7', '10'] },
      { header: 'Ventes de produits', examples: ['1.620,10 €'] },
    ]);
    const needed = reading.columns!.fields.filter(({ field }) => field.required);
    expect(needed.map(({ field, fits }) => [field.id, fits])).toEqual([
      ['unitsOrdered', [1]],
      ['orderedProductSales', [1, 2]],
    ]);
  });

  test('in one question with marketplace and days', () => {
    const reading = read(table(FRENCH, {}), { from: undefined, to: undefined });
    expect(reading).toMatchObject({ status: 'asks', missing: ['columns', 'marketplace', 'window'] });
  });

  test('three examples, each cut where it is long', () => {
    const cells = table(FRENCH, ...['a', 'b', 'c', 'd'].map((Titre) => ({ Titre: Titre.repeat(99) })));
    expect(asked(cells)!.columns!.headers[0]!.examples).toEqual(['a', 'b', 'c'].map((one) => `${one.repeat(80)}…`));
  });

  test('what the whole column could settle is no reason against it', () => {
    const fits = (sales: string) => {
      const cells = table({ ...FRENCH, 'Ventes de produits': sales }, {});
      return asked(cells)!.columns!.fields.find(({ field }) => field.id === 'orderedProductSales')!.fits;
    };
    expect(fits('1.234')).toEqual([1, 2]);
    expect(fits('beaucoup')).toEqual([1]);
  });

  test('one column of days may be the first and the last', () => {
    const daily = { Jour: '2026-10-03', ...without(TERMS, 'Start Date', 'End Date') };
    const reading = asked(table(daily, {}))!;
    expect(reading.kind.id).toBe('search-terms');
    const columns = ['from', 'to'].map((field) => ({ header: 'Jour', field }));
    expect(pick(rowsOf(table(daily, {}), { columns }).rows[0], 'from', 'to')).toEqual({
      from: '2026-10-03',
      to: '2026-10-03',
    });
  });

  test('a header is offered once, unless it is too long to be compared', () => {
    const cells = table(FRENCH, {}).map((row) => [...row, ...row]);
    cells[0]!.push('x'.repeat(201));
    expect(asked(cells)!.columns!.headers.map(({ header }) => header)).toEqual([
      'Titre',
      'Unités commandées',
      'Ventes de produits',
    ]);
  });
});

describe('it is refused as before', () => {
  const answer = (...rows: readonly (readonly string[])[]) => {
    const found = identify(rows);
    return 'code' in found ? found.code : `asks ${found.missingRequired.length}`;
  };
  const known = ['(Parent) ASIN', 'SKU', 'Sessions - Total'];
  const strange = ['Enfant', 'Unités', 'Ventes'];
  const values = ['B0CHILD001', '7', '7,10 €'];

  test('unless more is known than is missing', () => {
    expect(answer([...known, ...strange], ['', '', '', ...values])).toBe('missing-columns');
    expect(answer([...known, 'Title', ...strange], ['', '', '', '', ...values])).toBe('asks 3');
  });

  test('where there are fewer columns than fields', () => {
    const headers = ['(Parent) ASIN', '(Child) ASIN', 'SKU', 'Sessions - Total', 'Unités'];
    expect(answer(headers, ['', '', '', '', '7'])).toBe('missing-columns');
    expect(answer([...headers, 'Ventes'], ['', '', '', '', '7', '8'])).toBe('asks 2');
  });

  test('where no column could be the field', () => {
    const headers = [...Object.keys(without(TERMS, 'Clicks')), 'Clics'];
    const values = headers.slice(1).map(() => '');
    expect(answer(headers, [...values, 'viele'])).toBe('missing-columns');
    expect(answer(headers, [...values, '7'])).toBe('asks 1');
  });

  test('where another kind has as many of its columns', () => {
    const headers = [...Object.keys(without(TERMS, 'Customer Search Term', 'Spend')), 'Terme', 'Coût'];
    expect(
      answer(
        headers,
        headers.map(() => '7'),
      ),
    ).toBe('missing-columns');
  });

  test('where a column is of another report', () => {
    const headers = [...Object.keys(without(TERMS, 'Spend')), 'Coût', 'Viewable Impressions'];
    expect(
      answer(
        headers,
        headers.map(() => '7'),
      ),
    ).toBe('other-report');
  });

  test('where the header stands alone', () => {
    expect(read([Object.keys(FRENCH)], TOLD)).toMatchObject({ code: 'missing-columns' });
  });
});

describe('what was told', () => {
  test('is read, with exact sums, and named', () => {
    const cells = table(FRENCH, {}, { SKU: 'B', 'Unités commandées': '1.003', 'Ventes de produits': '0,90 €' });
    const reading = rowsOf(cells, TOLD);
    expect(reading.rows.map((row) => pick(row, 'sessions', 'unitsOrdered', 'orderedProductSales'))).toEqual([
      { sessions: 1100, unitsOrdered: 10, orderedProductSales: 1620.1 },
      { sessions: 1100, unitsOrdered: 1003, orderedProductSales: 0.9 },
    ]);
    expect(reading.notes).toContainEqual({
      code: 'columns-taught',
      params: { columns: 'Unités commandées → Units Ordered, Ventes de produits → Ordered Product Sales' },
    });
    expect(reading.taught).toEqual(onSales(UNITS, MONEY));
    expect(reading.headersIgnored).toEqual(['Titre']);
    expect(reading.assignable.fields.map(({ field }) => field.id)).toEqual(['title']);
  });

  test('counts for every later report of the kind, however the header is written', () => {
    const cells = table(FRENCH, {});
    const taught = onSales({ ...UNITS, header: ' UNITÉS  commandées ' }, { ...MONEY, field: 'ordered product sales' });
    expect(rowsOf(cells, { taught, marketplace: 'FR' }).rows[0]).toMatchObject({ unitsOrdered: 10 });
    const elsewhere = taught.map((one) => ({ ...one, sheet: 'sales-by-date' }));
    expect(read(cells, { taught: elsewhere, marketplace: 'FR' }).status).toBe('asks');
  });

  test('says nothing of the language', () => {
    const german = { 'Sitzungen – Summe': '9', '(Untergeordnete) ASIN': 'B0CHILD001', 'Bestellte Einheiten': '2' };
    const columns = ['parentAsin', 'title', 'sku', 'orderedProductSales'];
    const cells = table({ ...german, a: 'B0CHILD001', b: 'x', c: 'y', d: '3,10 €' }, {});
    const answers = columns.map((field, i) => ({ header: 'abcd'.charAt(i), field }));
    expect(rowsOf(cells, { columns: answers, marketplace: 'DE' }).language).toBe('de');
  });

  test('never overrides a header that Amazon is known to write', () => {
    const cells = table({ ...SALES, Unités: '999' }, {});
    const taught = onSales({ header: 'Title', field: 'unitsOrdered' }, { header: 'Unités', field: 'unitsOrdered' });
    expect(rowsOf(cells, { taught }).rows[0]).toMatchObject({ unitsOrdered: 10, title: 'Bamboo Tray' });
    expect(rowsOf(cells, { taught }).taught).toEqual([]);
    expect(read(cells, { columns: [{ header: 'Title', field: 'unitsOrdered' }] })).toMatchObject({
      code: 'column-clash',
      params: { header: 'Title', field: 'Units Ordered' },
    });
  });

  test('never changes what a report is without it', () => {
    const cells = table({ ...SALES, Jour: '2026-10-01' }, {});
    const taught = [{ sheet: 'sales-by-date', header: 'Jour', field: 'from' }];
    expect(rowsOf(cells, { taught }).kind.id).toBe('sales-traffic');
  });

  test('by which a report fits two kinds is refused', () => {
    const cells = table({ ...without(SALES, '(Child) ASIN'), Jour: '2026-10-01', Enfant: 'B0CHILD001' }, {});
    const taught = [
      { sheet: 'sales-by-date', header: 'Jour', field: 'from' },
      ...onSales({ header: 'Enfant', field: 'childAsin' }),
    ];
    expect(read(cells, { taught })).toMatchObject({ code: 'two-kinds' });
  });

  test.each([
    ['two columns for one field', [UNITS, { ...UNITS, header: 'Titre' }, MONEY]],
    ['one column for two fields', [UNITS, MONEY, { ...UNITS, field: 'totalOrderItems' }]],
    ['a field that this report has not', [UNITS, MONEY, { header: 'Titre', field: 'spend' }]],
    ['a field that no report carries', [UNITS, MONEY, { header: 'Titre', field: 'from' }]],
    ['a name of object internals', [UNITS, MONEY, { header: 'Titre', field: '__proto__' }]],
  ])('%s is refused, answered or remembered', (_, columns) => {
    expect(read(table(FRENCH, {}), { ...TOLD, columns })).toMatchObject({ code: 'column-clash' });
    const known = columns.every(({ field }) => /^(units|ordered|total)/.test(field));
    const remembered = read(table(FRENCH, {}), { taught: onSales(...columns), marketplace: 'FR' });
    expect(remembered.status).toBe(known ? 'refused' : 'read');
  });

  test('of columns that this report has not says nothing', () => {
    const columns = [UNITS, MONEY, { header: 'Autre', field: 'spend' }];
    expect(rowsOf(table(FRENCH, {}), { ...TOLD, columns }).counts.rowsKept).toBe(1);
  });

  test('names of object internals are headers like any other', () => {
    const cells = table(FRENCH, {}).map((row, i) => [...row, i === 0 ? '__proto__' : '5', i === 0 ? 'constructor' : 6]);
    const columns = [UNITS, MONEY, { header: '__proto__', field: 'totalOrderItems' }];
    const reading = rowsOf(cells, { ...TOLD, columns });
    expect(reading.rows[0]).toMatchObject({ totalOrderItems: 5 });
    expect(reading.headersIgnored).toEqual(['Titre', 'constructor']);
  });
});

describe('a wrong lesson', () => {
  const WRONG = { ...TOLD, columns: [{ ...UNITS, header: 'Titre' }, MONEY] };

  test('gives refused rows, not wrong numbers', () => {
    const reading = rowsOf(table(FRENCH, {}, { SKU: 'B', Titre: '3' }), WRONG);
    expect(reading.rows.map(({ sku, unitsOrdered }) => [sku, unitsOrdered])).toEqual([['B', 3]]);
    expect(reading.problems).toMatchObject([
      { row: 2, column: 'Titre', text: 'Plateau', code: 'not-a-number', effect: 'row-refused' },
    ]);
  });

  test('by which no row can be read leaves nothing', () => {
    const reading = read(table(FRENCH, {}), WRONG);
    expect(reading).toMatchObject({ status: 'refused', code: 'no-rows-kept' });
    expect(reading.status === 'refused' && codes(reading.problems)).toEqual(['not-a-number']);
  });

  test('of a column that is not needed blocks no row', () => {
    const columns = [UNITS, MONEY, { header: 'Titre', field: 'pageViews' }];
    const reading = rowsOf(table(FRENCH, {}), { ...TOLD, columns });
    expect(reading.rows[0]).toMatchObject({ pageViews: '' });
    expect(reading.problems).toMatchObject([{ code: 'not-a-number', effect: 'cell-blank' }]);
  });
});

describe('a file in parts', () => {
  const cells = table(FRENCH, ...['A', 'B', 'C', 'D', 'E'].map((SKU) => ({ SKU })));
  const LIMITS = { rows: 2, bytes: 1e6 };

  test.each([
    ['answered', { ...ANSWERS, ...TOLD }],
    ['remembered', { ...ANSWERS, marketplace: 'FR', taught: onSales(UNITS, MONEY) }],
  ])('is cut and read as %s', (_, request) => {
    const parts = splitIntoParts(cells, request, LIMITS);
    if ('status' in parts) throw new Error(parts.status);
    expect(parts).toHaveLength(3);
    const rows = parts.flatMap((part) => rowsOf(part.table, requestForPart(part, request)).rows);
    expect(rows).toEqual(rowsOf(cells, request).rows);
  });

  test('asks before anything is sent', () => {
    expect(splitIntoParts(cells, ANSWERS, LIMITS)).toMatchObject({
      status: 'asks',
      missing: ['columns', 'marketplace'],
    });
  });
});

test('what can be learned elsewhere is not missed', () => {
  expect(rowsOf(table(TERMS, {}), { marketplace: 'US' }).headersMissing).not.toContain('Country');
  expect(rowsOf(table(without(TERMS, 'Currency'), {}), { marketplace: 'US' }).headersMissing).not.toContain('Currency');
  expect(rowsOf(table(STOCK, {}), { marketplace: 'US' }).headersMissing).toContain('afn-total-quantity');
});

describe('a unified report of which no header is known', () => {
  /** Headers in the manner of an Italian report, invented; days, ids and figures as every language has them. */
  const ITALIAN = {
    Data: '2026-10-01',
    'Nome campagna': 'Auto',
    'Termine di ricerca': 'spremi aglio',
    'Valuta budget': 'EUR',
    Impressioni: '100',
    Clic: '5',
    'Costo totale': '2.50',
    Vendite: '20.00',
  };
  const TOLD = [
    ['Data', 'from'],
    ['Data', 'to'],
    ['Nome campagna', 'campaignName'],
    ['Termine di ricerca', 'searchTerm'],
    ['Valuta budget', 'currency'],
    ['Impressioni', 'impressions'],
    ['Clic', 'clicks'],
    ['Costo totale', 'totalCost'],
    ['Vendite', 'sales'],
  ].map(([header, field]) => ({ header: header!, field: field! }));
  const ID = '="254927681919372"';
  const request = { marketplace: 'IT', from: undefined, to: undefined };

  test.each([
    ['a guarded id', { 'ID campagna': ID }],
    ['a place of Amazon', { Sito: 'AMAZON_IT' }],
    ['another place of Amazon', { Sito: 'amazon.it' }],
    ['an ad product', { Prodotto: 'Sponsored Products' }],
    ['the code of an ad product', { Prodotto: 'SP' }],
    ['an advertiser account', { Account: 'amzn1.ads-account.g.abc' }],
    ['an automatic target', { Destinazione: 'close-match' }],
    ['a product among the targets', { Destinazione: 'asin="B0TESTTRAY"' }],
    ['a product as search term', { 'Termine di ricerca': 'b0testtray' }],
    ['a range of days', { Data: 'Oct 01, 2026 - Oct 31, 2026', 'ID campagna': ID }],
    ['amounts in Italian', { 'Costo totale': '1.002,50', Vendite: '20,00', 'ID campagna': ID }],
  ])('is asked about where %s stands in it', (_, more) => {
    const reading = read(table({ ...ITALIAN, ...more }, {}), request);
    expect(reading).toMatchObject({ status: 'asks', kind: { level: expect.anything() } });
    if (reading.status !== 'asks') throw new Error(reading.status);
    expect(reading.missing).toContain('columns');
    const fits = (id: string) =>
      reading
        .columns!.fields.find(({ field }) => field.id === id)!
        .fits.map((index) => reading.columns!.headers[index]!.header);
    expect(fits('from')).toEqual(['Data']);
    expect(fits('totalCost')).toContain('Costo totale');
    expect(fits('campaignName')).toContain('Nome campagna');
  });

  test('is asked about by one name, whatever its rows will turn out to be about', () => {
    const reading = read(table({ ...ITALIAN, 'ID campagna': ID }, {}), { ...request, marketplace: undefined });
    if (reading.status !== 'asks') throw new Error(reading.status);
    const reply = unreadReply(reading, 'rapporto.csv', 'en');
    if (reply.status !== 'asks') throw new Error(reply.status);
    expect(reply.kindTitle).toBe('Unified ads report');
    expect(reply.message).toMatch(/^This looks like a unified ads report, .* “Unified ads report” does not say which/);
    const shown = reply.columns!.fields.filter(({ needed, usual }) => needed || usual).map(({ id }) => id);
    expect(shown).toEqual(
      expect.arrayContaining(['from', 'to', 'currency', 'campaignName', 'searchTerm', 'totalCost']),
    );
    expect(shown).not.toContain('salesHalo');
  });

  test('is asked about though some headers are those of English', () => {
    const { Data, Impressioni, ...rest } = ITALIAN;
    const cells = {
      Date: Data,
      Impressions: Impressioni,
      CTR: '1.0436%',
      CPC: '0.50',
      ROAS: '8.00',
      'ID campagna': ID,
    };
    expect(read(table({ ...rest, ...cells }, {}), request)).toMatchObject({ status: 'asks', missing: ['columns'] });
  });

  test.each([
    ['nothing that only Amazon writes', {}],
    ['another shop’s places', { Sito: 'EU' }],
    ['a long number that nothing guards', { ID: '254927681919372' }],
  ])('is refused, with how to get it, where there is %s', (_, more) => {
    expect(read(table({ ...ITALIAN, ...more }, {}), request)).toMatchObject({ code: 'unified-language' });
  });

  test.each([
    ['an older report, which says for how many days sales count', { 'Vendite totali su 7 giorni': '3.00' }, []],
    ['a table without days', {}, ['Data']],
    ['a table without a currency', {}, ['Valuta budget']],
    ['a table without two counts', {}, ['Clic']],
    ['a table without an amount', {}, ['Costo totale', 'Vendite']],
  ])('%s is none', (_, more, less) => {
    const cells = table(without({ ...ITALIAN, 'ID campagna': ID, ...more }, ...less), {});
    expect(read(cells, request)).toMatchObject({ code: 'unknown-report' });
  });

  test('in English lacks a column that it can have, and no name', () => {
    const english = { Date: '2026-10-01', Clicks: '5', 'Total cost': '2.50', 'Budget currency': 'EUR', Purchases: '1' };
    expect(read(table({ ...english, Shop: 'AMAZON_IT' }, {}), request)).toMatchObject({ code: 'unified-no-detail' });
  });

  test.each([
    ['asked', { 'ID campagna': ID }],
    ['not asked', {}],
  ])('is read when a person says what they mean, %s or not', (_, more) => {
    expect(rowsOf(table({ ...ITALIAN, ...more }, {}), { ...request, columns: TOLD })).toMatchObject({
      kind: { id: 'unified-search-terms' },
      rows: [{ searchTerm: 'spremi aglio', totalCost: 2.5, sales: 20, clicks: 5, impressions: 100, currency: 'EUR' }],
    });
  });

  test('is asked about again where too little was said', () => {
    const cells = table({ ...ITALIAN, 'ID campagna': ID }, {});
    const some = TOLD.filter(({ field }) => field === 'from' || field === 'to' || field === 'campaignName');
    expect(read(cells, { ...request, columns: some })).toMatchObject({ status: 'asks', missing: ['columns'] });
  });

  test.each([
    ['days', ['2026-10-05', '2026-10-06', '2026-10-12'], '2026-10-06', '2026-10-06'],
    ['weeks', ['2026-10-05', '2026-10-12', '2026-10-19'], '2026-10-12', '2026-10-18'],
    ['months', ['2026-08-01', '2026-09-01', '2026-10-01'], '2026-09-01', '2026-09-30'],
  ])('keeps its rows apart by %s, in parts too', (_, days, from, to) => {
    const cells = table(ITALIAN, ...days.map((Data) => ({ Data })));
    const ask = { ...ANSWERS, ...request, columns: TOLD };
    expect(rowsOf(cells, ask).rows.map((row) => pick(row, 'from', 'to'))[1]).toEqual({ from, to });
    const parts = splitIntoParts(cells, ask, { rows: 1, bytes: 4_000_000 });
    if ('status' in parts) throw new Error(parts.status);
    const rows = parts.flatMap((part) => rowsOf(part.table, requestForPart(part, ask)).rows);
    expect(rows).toEqual(rowsOf(cells, ask).rows);
  });

  test.each([
    ['nothing said', []],
    ['nothing but the currency said', TOLD.filter(({ field }) => field === 'currency')],
    ['said of another report', [{ header: 'Vendite', field: 'orderedProductSales' }]],
  ])('is refused with %s', (_, columns) => {
    expect(read(table(ITALIAN, {}), { ...request, columns }).status).toBe('refused');
  });
});
