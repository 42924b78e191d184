import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRY_HEADERS } from '../../src/reports/kinds/shared/english-field.ts';
import {
  MARKETPLACES,
  type Marketplace,
  marketplaceNamed,
  marketplacesPaying,
} from '../../src/reports/marketplaces.ts';
import type { PlaceAnswer } from '../../src/reports/read/place-rows.ts';
import { daysInName, marketplaceInName } from '../../src/reports/recognise/name-evidence.ts';
import { isoOfDay } from '../../src/values/day.ts';
import { codes, pick, read, rowsOf, SALES, STOCK, TERMS, table, without } from './tables.ts';

const MONEY = 'Ordered Product Sales';
const sku = (SKU: string, amount: string) => ({ SKU, [MONEY]: amount });

describe('the marketplace of a row', () => {
  test.each([
    ['£1.00', 'UK', 'GBP'],
    ['US$1.00', 'US', 'USD'],
    ['CA$1.00', 'CA', 'CAD'],
    ['AED 1.00', 'AE', 'AED'],
    ['￥100', 'JP', 'JPY'],
    ['₹100', 'IN', 'INR'],
    ['100,00 kr', 'SE', 'SEK'],
  ])('%s is of %s', (amount, marketplace, currency) => {
    const reading = rowsOf(table(SALES, { [MONEY]: amount }));
    expect(pick(reading.rows[0], 'marketplace', 'currency')).toEqual({ marketplace, currency });
    expect(reading.notes).toEqual([]);
  });

  test('euros and bare dollars ask, with the first that it could be', () => {
    expect(read(table(SALES, { [MONEY]: '1,00 €' }))).toMatchObject({
      status: 'asks',
      missing: ['marketplace'],
      suggested: { marketplace: 'DE' },
    });
    expect(read(table(SALES, { [MONEY]: '$1.00' }))).toMatchObject({ suggested: { marketplace: 'US' } });
  });

  test('no amount says nothing at all', () => {
    const reading = read(table(SALES, { [MONEY]: 12.5 }));
    expect(reading).toMatchObject({ status: 'asks', missing: ['marketplace'] });
    expect('suggested' in reading && reading.suggested).toEqual({});
  });

  test.each([
    ['$1.00', 'CA', 'CAD'],
    ['$1.00', 'AU', 'AUD'],
    ['1,00 €', 'IE', 'EUR'],
    ['1.00', 'PL', 'PLN'],
  ])('%s fits the answer %s', (amount, marketplace, currency) => {
    const reading = rowsOf(table(SALES, { [MONEY]: amount }), { marketplace });
    expect(pick(reading.rows[0], 'marketplace', 'currency')).toEqual({ marketplace, currency });
    expect(reading.notes).toEqual([]);
  });

  test.each([
    ['$1.00', 'UK', '$'],
    ['1,00 €', 'US', 'EUR'],
    ['CNY 1.00', 'US', 'CNY'],
  ])('%s does not fit the answer %s', (amount, marketplace, currency) => {
    expect(read(table(SALES, { [MONEY]: amount }), { marketplace })).toMatchObject({
      status: 'refused',
      code: 'currency-mismatch',
      kinds: ['sales-traffic'],
      params: { currency, marketplace },
    });
  });

  test('a currency of no marketplace asks, and suggests none', () => {
    const reading = read(table(SALES, { [MONEY]: 'CNY 1.00' }));
    expect('suggested' in reading && reading.suggested).toEqual({});
  });

  test('the report goes before the answer, and says so', () => {
    const reading = rowsOf(table(SALES, {}), { marketplace: 'US' });
    expect(reading.marketplace).toBe('UK');
    expect(reading.notes).toEqual([{ code: 'marketplace-from-report', params: { marketplace: 'UK', asked: 'US' } }]);
  });

  test('the answer goes before the name; the name answers where nobody does, and says so', () => {
    const asked = rowsOf(table(STOCK, {}), { marketplace: 'US', fileName: 'Stock UK 2026-11-01.txt' });
    expect(asked.marketplace).toBe('US');
    expect(codes(asked.notes)).not.toContain('marketplace-from-name');
    expect(asked.notes).toContainEqual({
      code: 'marketplace-not-of-name',
      params: { marketplace: 'UK', asked: 'US', file: 'Stock UK 2026-11-01.txt' },
    });
    const reading = rowsOf(table(STOCK, {}), { fileName: 'Stock UK 2026-11-01.txt' });
    expect(reading.marketplace).toBe('UK');
    expect(reading.notes[0]).toEqual({
      code: 'marketplace-from-name',
      params: { marketplace: 'UK', file: 'Stock UK 2026-11-01.txt' },
    });
    expect(codes(rowsOf(table(STOCK, {}), { fileName: 'Stock_UK.txt' }).notes)).toContain('marketplace-from-name');
  });

  test('a name that agrees with the answer is not worth a word', () => {
    expect(codes(rowsOf(table(STOCK, {}), { marketplace: 'GB', fileName: 'UK.txt' }).notes)).toEqual([
      'snapshot-today',
    ]);
  });

  test('a name that the currency contradicts gives way to the answer', () => {
    const reading = rowsOf(table(SALES, { [MONEY]: '$1.00' }), { fileName: 'UK.csv', marketplace: 'CA' });
    expect(reading.marketplace).toBe('CA');
    expect(read(table(SALES, { [MONEY]: '$1.00' }), { fileName: 'UK.csv' })).toMatchObject({
      code: 'currency-mismatch',
    });
  });

  test('a silent row follows the others, before name and answer', () => {
    const reading = rowsOf(table(SALES, sku('A', '£1.00'), sku('B', '')), { marketplace: 'US', fileName: 'DE.csv' });
    expect(reading.rows.map((row) => row.marketplace)).toEqual(['UK', 'UK']);
    expect(reading.rows[1]?.currency).toBe('GBP');
  });

  test('a silent row among rows of two marketplaces asks', () => {
    const cells = table(SALES, sku('A', '£1.00'), sku('B', 'CA$1.00'), sku('C', ''));
    expect(read(cells)).toMatchObject({ status: 'asks', missing: ['marketplace'] });
    const reading = rowsOf(cells, { marketplace: 'CA' });
    expect(reading.rows.map((row) => row.marketplace)).toEqual(['UK', 'CA', 'CA']);
    expect(reading.marketplace).toBe('CA, UK');
    expect(reading.notes).toEqual([{ code: 'marketplaces-of-rows', params: { marketplaces: 'CA, UK', asked: 'CA' } }]);
  });

  test('a row of another currency does not follow the others', () => {
    const cells = table(SALES, sku('A', '£1.00'), sku('B', '1,00 €'));
    expect(read(cells)).toMatchObject({ status: 'asks', suggested: { marketplace: 'DE' } });
    expect(rowsOf(cells, { marketplace: 'FR' }).marketplace).toBe('FR, UK');
    expect(read(cells, { marketplace: 'UK' })).toMatchObject({
      code: 'currency-mismatch',
      params: { currency: 'EUR' },
    });
  });

  test('a country goes before the currency', () => {
    const reading = rowsOf(
      table(TERMS, { Country: 'Germany', Currency: 'GBP' }, { Country: '德国', 'Customer Search Term': 'b' }),
    );
    expect(reading.rows.map((row) => pick(row, 'marketplace', 'currency'))).toEqual([
      { marketplace: 'DE', currency: 'GBP' },
      { marketplace: 'DE', currency: 'USD' },
    ]);
    expect(reading.notes.filter(({ code }) => code.startsWith('marketplace'))).toEqual([]);
  });

  describe('an unknown name', () => {
    const cells = table(
      TERMS,
      { Country: 'Atlantis' },
      { Country: ' Atlantis', 'Customer Search Term': 'b' },
      { Country: 'EU', 'Customer Search Term': 'c' },
      { Country: 'DE', 'Customer Search Term': 'd' },
    );
    const marketplaces = (...places: PlaceAnswer[]) =>
      rowsOf(cells, { marketplace: 'FR', places }).rows.map(({ marketplace }) => marketplace);

    test('is asked about, whatever marketplace was given', () => {
      expect(read(cells, { marketplace: 'FR' })).toMatchObject({
        status: 'asks',
        missing: ['places'],
        places: {
          header: 'Country',
          places: [
            { name: 'Atlantis', rows: 2 },
            { name: 'EU', rows: 1 },
          ],
        },
      });
    });

    test('is the marketplace that was answered', () => {
      const eu = { name: 'EU', marketplace: 'NL' };
      expect(marketplaces({ name: 'Atlantis', marketplace: 'UK' }, eu)).toEqual(['UK', 'UK', 'NL', 'DE']);
    });

    test('is left out and named where that was answered', () => {
      const reading = rowsOf(cells, {
        places: [
          { name: 'Atlantis', marketplace: '' },
          { name: 'EU', marketplace: 'DE' },
        ],
      });
      expect(reading.problems).toMatchObject([
        { row: 2, column: 'Country', text: 'Atlantis', code: 'unknown-country', effect: 'row-refused' },
        { row: 3 },
      ]);
      expect(reading.counts).toMatchObject({ rowsRead: 4, rowsKept: 2, rowsRefused: 2 });
    });

    test('half an answer asks for the rest; one that is no marketplace answers nothing', () => {
      expect(read(cells, { places: [{ name: 'EU', marketplace: 'DE' }] })).toMatchObject({
        places: { places: [{ name: 'Atlantis' }] },
      });
      expect(read(cells, { places: ['Atlantis', 'EU'].map((name) => ({ name, marketplace: 'Mars' })) })).toMatchObject({
        places: { places: [{ name: 'Atlantis' }, { name: 'EU' }] },
      });
    });

    test('thirty are asked about at once', () => {
      const many = Array.from({ length: 40 }, (_, i) => ({ Country: `X${i}` }));
      const reading = read(table(TERMS, ...many));
      expect('places' in reading && reading.places?.places).toHaveLength(30);
    });

    test.each([
      ['Non-Amazon', 'DE'],
      ['Non-Amazon FR', 'FR'],
      ['SI IT Prod Marketplace', 'IT'],
      ['SI Prod ES Marketplace', 'ES'],
    ])('%s is sold elsewhere, in the account of %s', (Country, code) => {
      expect(rowsOf(table(TERMS, { Country, Currency: 'EUR' }), { marketplace: 'DE' }).marketplace).toBe(code);
    });
  });

  test('a blank country goes with the others or with the answer, and that is said', () => {
    const term = (Country: string, name: string) => ({ Country, Currency: 'EUR', 'Customer Search Term': name });
    const blankOf = (...countries: string[]) => {
      const reading = rowsOf(table(TERMS, ...countries.map((one, i) => term(one, `${i}`)), term('', 'z')), {
        marketplace: 'FR',
      });
      return [
        reading.rows[countries.length]?.marketplace,
        reading.notes.find(({ code }) => /blank/.test(code))?.params,
      ];
    };
    expect(blankOf('DE', 'DE')).toEqual(['DE', { count: 1, rows: '4', marketplace: 'DE' }]);
    expect(blankOf('DE', 'IT')).toEqual(['FR', { count: 1, rows: '4', marketplace: 'FR' }]);
    expect(blankOf()).toEqual(['FR', undefined]);
  });

  test('a column of places decides, however it is headed and written, whatever was asked for', () => {
    const headers = Object.values(COUNTRY_HEADERS).flat();
    const spelling = (place: Marketplace) => [
      place.code,
      `AMAZON_${place.code}`,
      `UAMAZON_${place.code}`,
      place.domain.toUpperCase(),
      `www.${place.domain}`,
      `${place.name.en} (${place.code})`,
      `${place.name['zh-CN']}站`,
      ...Object.values(place.name),
      ...place.aliases,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...headers),
        fc.constantFrom(...MARKETPLACES),
        fc.array(fc.tuple(fc.constantFrom(...MARKETPLACES), fc.nat()), { minLength: 1, maxLength: 5 }),
        (header, asked, rows) => {
          const names = rows.map(([place, i]) => spelling(place)[i % spelling(place).length]!);
          const terms = names.map((name, i) => ({ [header]: name, 'Customer Search Term': `${i}` }));
          const reading = rowsOf(table({ ...without(TERMS, 'Country'), [header]: '' }, ...terms), {
            marketplace: asked.code,
          });
          expect(reading.rows.map(({ marketplace }) => marketplace)).toEqual(rows.map(([{ code }]) => code));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('what is said of the marketplace asked for is true', () => {
    const noteOf = (...countries: string[]) => {
      const cells = table(TERMS, ...countries.map((Country, i) => ({ Country, 'Customer Search Term': `${i}` })));
      return rowsOf(cells, { marketplace: 'UK' }).notes.filter(({ code }) => code.startsWith('marketplace'));
    };
    expect(noteOf('UK', 'GB')).toEqual([]);
    expect(noteOf('ES', 'IT')).toEqual([
      { code: 'marketplace-from-report', params: { marketplace: 'ES, IT', asked: 'UK' } },
    ]);
    expect(noteOf('UK', 'ES', 'UK')).toEqual([
      { code: 'marketplaces-of-rows', params: { marketplaces: 'ES, UK', asked: 'UK' } },
    ]);
  });

  test('a currency column goes before a sign, a sign before a header', () => {
    expect(rowsOf(table(TERMS, { Currency: 'CAD', Spend: '$5.00' })).rows[0]).toMatchObject({
      marketplace: 'CA',
      currency: 'CAD',
    });
    expect(rowsOf(table(TERMS, { Currency: '', Spend: '£5.00' })).rows[0]).toMatchObject({
      marketplace: 'UK',
      currency: 'GBP',
    });
    const rupees = without(TERMS, 'Currency', '7 Day Total Sales ');
    expect(rowsOf(table({ ...rupees, '7 Day Total Sales (₹)': 20 }, {})).rows[0]).toMatchObject({
      marketplace: 'IN',
      currency: 'INR',
    });
    const both = { ...rupees, '7 Day Total Sales (₹)': '£20.00' };
    expect(rowsOf(table(both, {})).rows[0]).toMatchObject({ marketplace: 'UK' });
  });

  test('a currency column of another sort gives way to the marketplace', () => {
    expect(rowsOf(table(TERMS, { Currency: 'dollars' }), { marketplace: 'US' }).rows[0]).toMatchObject({
      currency: 'USD',
    });
  });

  test('stock has no currency of its own', () => {
    expect(rowsOf(table(STOCK, { 'your-price': '£9.99' })).rows[0]).toMatchObject({
      marketplace: 'UK',
      yourPrice: 9.99,
    });
    expect('currency' in rowsOf(table(STOCK, {}), { marketplace: 'US' }).rows[0]!).toBe(false);
  });
});

describe('what a file name says', () => {
  test.each([
    ['Stock_DE.csv', 'DE'],
    ['Stock DE.xlsx', 'DE'],
    ['DE', 'DE'],
    ['report (GB).txt', 'UK'],
    ['amazon.co.uk stock.txt', 'UK'],
    ['www.amazon.com.mx.csv', 'MX'],
    ['Amazon.ca-2026.CSV', 'CA'],
    ['GB and UK.csv', 'UK'],
    ['DE amazon.de.csv', 'DE'],
    ['US and CA.csv', undefined],
    ['stock in de.csv', undefined],
    ['STOCKDE.csv', undefined],
    ['Stock-De.csv', undefined],
    ['XX.csv', undefined],
    ['amazon.xyz.csv', undefined],
    ['myamazon.de.csv', undefined],
    ['', undefined],
  ])('%j: %s', (name, code) => {
    expect(marketplaceInName(name)?.code).toBe(code);
  });

  test.each([
    ['2026-10-01_2026-10-31.csv', ['2026-10-01', '2026-10-31']],
    ['2026-10-01-2026-10-31', ['2026-10-01', '2026-10-31']],
    ['from 2026-10-01 to 2026-10-31', ['2026-10-01', '2026-10-31']],
    ['x2026-10-01x', ['2026-10-01']],
    ['2026-13-01', []],
    ['12026-10-01', []],
    ['2026-10-011', []],
    ['10-31-26', []],
    ['ReverseASIN-US-B01N9KSITZ(1584)-20261012.xlsx', ['2026-10-12']],
    ['20261001-20261031', ['2026-10-01', '2026-10-31']],
    ['2026-1001 202610-01', []],
    ['19991001 20261301', []],
    ['120261001 202610010', []],
  ])('%j: %j', (name, days) => {
    expect(daysInName(name).map(isoOfDay)).toEqual(days);
    expect(daysInName(name).map(isoOfDay)).toEqual(days);
  });
});

describe('marketplaces', () => {
  test.each([
    ['AMAZON_IT', 'IT'],
    ['UAMAZON_FR', 'FR'],
    ['AMAZON.COM', 'US'],
    ['www.amazon.com.mx', 'MX'],
    ['sim1.stores.amazon.com', 'US'],
    ['Amazon Germany', 'DE'],
    ['Germany (DE)', 'DE'],
    ['德国站', 'DE'],
    ['英国-UK', 'UK'],
    ['Großbritannien', 'UK'],
    ['ESPANA', 'ES'],
    ['Türkiye', 'TR'],
    ['DEU', 'DE'],
    ['A1PA6795UKMFR9', 'DE'],
    ['it-IT', 'IT'],
    ['US-CA', undefined],
    ['EU', undefined],
    ['Europe', undefined],
    ['AMAZON_EU', undefined],
    ['AMAZON', undefined],
    ['AMAZON_', undefined],
    ['CN', undefined],
    ['CZ', undefined],
    ['站', undefined],
    ['-', undefined],
    ['Non-Amazon', undefined],
    ['constructor', undefined],
  ])('%s is %s', (name, code) => {
    expect(marketplaceNamed(name)?.code).toBe(code);
  });

  test('all that were promised, each once', () => {
    const codesOfAll = MARKETPLACES.map(({ code }) => code);
    expect(codesOfAll).toEqual('US CA MX BR UK DE FR IT ES NL BE IE SE PL TR AE SA EG IN JP SG AU ZA'.split(' '));
  });

  test('every name leads back to its marketplace', () => {
    for (const place of MARKETPLACES) {
      for (const name of [place.code, place.domain, ...Object.values(place.name), ...place.aliases]) {
        expect(marketplaceNamed(` ${name.toUpperCase()} `)?.code, name).toBe(place.code);
      }
      expect(place.timeZone).toMatch(/^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+$/);
      expect(place.currency).toMatch(/^[A-Z]{3}$/);
    }
    expect(marketplaceNamed('')).toBeUndefined();
  });

  test('currencies lead to their marketplaces', () => {
    const paying = (currency: string) =>
      marketplacesPaying(currency)
        .map(({ code }) => code)
        .join(' ');
    expect(paying('EUR')).toBe('DE FR IT ES NL BE IE');
    expect(paying('$')).toBe('US CA MX SG AU');
    expect(paying('GBP')).toBe('UK');
    expect(paying('CNY')).toBe('');
  });

  test('America writes the month first', () => {
    expect(marketplaceNamed('US')?.dateOrder).toBe('month-day');
    expect(marketplaceNamed('UK')?.dateOrder).toBe('day-month');
  });
});
