import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPORT_KINDS } from '../../src/reports/catalog.ts';
import type { HeaderLanguage, ReportKind } from '../../src/reports/kind.ts';
import { headersOf } from '../../src/reports/recognise/header-index.ts';
import { identify } from '../../src/reports/recognise/identify.ts';
import { fold } from '../../src/values/fold.ts';
import { SALES, STOCK, TERMS } from './tables.ts';

const LANGUAGES: HeaderLanguage[] = ['en', 'zh-CN', 'ja', 'de', 'fr', 'it', 'es', 'nl'];

function found(...rows: (readonly unknown[])[]): string {
  const result = identify(rows as string[][]);
  return 'code' in result ? `${result.code}${result.kinds.map((kind) => ` ${kind}`).join('')}` : result.kind.id;
}

const sales = Object.keys(SALES);
const terms = Object.keys(TERMS);
const stock = Object.keys(STOCK);

/** One header a field in that language, in its nth wording; in English where the language has none. With what proves it. */
function headerRow(kind: ReportKind, language: HeaderLanguage, wording: number): string[] {
  const row = kind.fields.flatMap((field) => {
    const all = field.headers?.[language] ?? field.headers?.en ?? [];
    const names = all.filter((name) => !kind.foreign?.includes(name));
    return names.length === 0 ? [] : [names[Math.min(wording, names.length - 1)]!];
  });
  const asked = row.some((name) => kind.proof?.where.includes(name));
  return asked ? [...row, kind.proof!.needs[0]!] : row;
}

/** Reports that one column alone sets apart from another: without it they are that, or look like it. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  'all-listings status': ['active-listings', 'missing-columns all-listings'],
  'sd-targeting targeting': ['unsupported-sponsored-display'],
  'unshipped-orders quantityToShip': ['unsupported-new-orders'],
  'sales-traffic childAsin': ['other-report sales-by-parent'],
  'search-terms customerSearchTerm': ['sp-targeting'],
  'sb-search-terms customerSearchTerm': ['sp-targeting', 'other-report sp-targeting'],
  'sb-search-terms sales': ['missing-columns search-terms'],
  'sb-keywords newToBrandOrders': ['other-report sp-targeting'],
};

describe('n × n', () => {
  const cases = REPORT_KINDS.flatMap((kind) =>
    LANGUAGES.filter((language) => kind.evidence[language]).flatMap((language) =>
      [0, 1, 2, 3, 4].map((wording) => ({ kind, language, wording })),
    ),
  );

  test.each(cases)('$kind.id in $language, wording $wording, is only itself', ({ kind, language, wording }) => {
    const result = identify([headerRow(kind, language, wording)]);
    if ('code' in result) throw new Error(result.code);
    expect(result.kind.id).toBe(kind.id);
    expect(result.language).toBe(language);
  });

  test('any order of columns, any foreign columns between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        ({ kind, language, wording }, noise, random) => {
          const row = [...headerRow(kind, language, wording), ...noise.map((text) => `~${text}`)];
          for (let i = row.length - 1; i > 0; i--) {
            const j = random.next().value! % (i + 1);
            [row[i], row[j]] = [row[j]!, row[i]!];
          }
          const result = identify([row]);
          expect('kind' in result && result.kind.id).toBe(kind.id);
        },
      ),
    );
  });

  test('no header means two fields of one kind, but for a day that is start and end', () => {
    for (const kind of REPORT_KINDS) {
      const meaning = new Map<string, string>();
      for (const field of kind.fields.filter(({ type }) => type !== 'day')) {
        for (const { header } of headersOf(field)) {
          expect(meaning.get(fold(header)) ?? field.id, `${kind.id}: ${header}`).toBe(field.id);
          meaning.set(fold(header), field.id);
        }
      }
    }
  });

  test.each(cases.filter(({ wording }) => wording === 0))('$kind.id in $language needs each needed column', (one) => {
    const row = headerRow(one.kind, one.language, 0);
    for (const field of one.kind.fields.filter(({ required, type }) => required && type !== 'day')) {
      const name = headersOf(field).map(({ header }) => header);
      const answer = TWINS[`${one.kind.id} ${field.id}`] ?? [`missing-columns ${one.kind.id}`];
      expect(answer).toContain(found(row.filter((header) => !name.includes(header))));
    }
  });
});

test.each([
  [REPORT_KINDS[0]!, 'childAsin sessions unitsOrdered orderedProductSales'],
  [
    REPORT_KINDS[1]!,
    'from to campaignName adGroupName targeting matchType customerSearchTerm impressions clicks spend sales orders',
  ],
  [REPORT_KINDS[2]!, 'sku asin afnFulfillableQuantity'],
])('$0.id cannot be without %s', (kind, ids) => {
  const needed = kind.fields.filter(({ required }) => required).map(({ id }) => id);
  expect(needed.join(' ')).toBe(ids);
});

describe('reports that look alike', () => {
  const ads = ['Date', 'Portfolio name', 'Currency', 'Campaign Name'];
  const metrics = ['Impressions', 'Clicks', 'Click-Thru Rate (CTR)', 'Cost Per Click (CPC)', 'Spend'];
  const results = ['7 Day Total Sales ', '7 Day Total Orders (#)', '7 Day Total Units (#)', '7 Day Conversion Rate'];

  const bulk = headerRow(REPORT_KINDS.find(({ id }) => id === 'sp-bulk')!, 'en', 0);

  test.each<[string, string[], string]>([
    ['targeting', terms.filter((name) => name !== 'Customer Search Term'), 'sp-targeting'],
    [
      'advertised product',
      [...ads, 'Ad Group Name', 'Advertised ASIN', ...metrics, ...results],
      'sp-advertised-products',
    ],
    ['campaign', [...ads, 'Start Date', 'End Date', 'Targeting Type', ...metrics, ...results], 'sp-campaigns'],
    ['placement', [...ads, 'Bidding strategy', 'Placement', ...metrics, ...results], 'sp-placements'],
    ['Sponsored Brands search term', [...terms, 'Viewable Impressions'], 'other-report search-terms'],
    [
      'Sponsored Brands keyword',
      [...ads, 'Ad Group Name', 'Targeting', 'Match Type', ...metrics, ...results, '14 Day New-to-brand Sales'],
      'other-report sp-targeting',
    ],
    [
      'bulk sheet',
      [
        'Product',
        'Entity',
        'Campaign Name',
        'Customer Search Term',
        'Impressions',
        'Clicks',
        'Spend',
        'Sales',
        'Orders',
      ],
      'missing-columns search-terms',
    ],
    [
      'Sponsored Brands search term, as it has no column of the advertised product',
      terms.map((name) => name.replace('7 Day', '14 Day')),
      'sb-search-terms',
    ],
    [
      "a vendor's search term",
      [...terms.map((name) => name.replace('7 Day', '14 Day')), '14 Day Advertised ASIN Units (#)'],
      'search-terms',
    ],
    ['search term with sales of 7 and 14 days', [...terms, '14 Day Total Sales'], 'search-terms'],
    [
      'Sponsored Display advertised product in Chinese',
      '日期 广告活动名称 广告组名称 广告SKU 广告ASIN 展示量 点击量 花费 14天总销售额 14天总订单数(#)'.split(' '),
      'other-report sp-advertised-products',
    ],
    [
      'Sponsored Brands placement in Chinese',
      '日期 广告活动名称 放置 展示量 点击量 花费 14天总销售额 14天总订单数(#)'.split(' '),
      'other-report sp-placements',
    ],
    ['business report by date', ['Date', ...sales.slice(4)], 'sales-by-date'],
    ['business report by parent', sales.filter((name) => !/Child|SKU/.test(name)), 'sales-by-parent'],
    ['planning', ['snapshot-date', 'sku', 'fnsku', 'asin', 'product-name', 'condition', 'available'], 'fba-planning'],
    ['reserved', ['sku', 'fnsku', 'asin', 'product-name', 'reserved_qty', 'program'], 'reserved-inventory'],
    [
      'restock without what it recommends',
      ['Country', 'Product Name', 'FNSKU', 'Merchant SKU', 'ASIN', 'Currency code', 'Price', 'Available'],
      'missing-columns restock',
    ],
    ['bulk sheet of Sponsored Display', ['Targeting ID', ...bulk], 'other-report sp-bulk'],
    ['bulk sheet of Sponsored Products', bulk, 'sp-bulk'],
    [
      'bulk sheet as a template has it, without the bid of the ad group',
      'Campaign ID|Campaign Name|Ad Group ID|Ad Group Name|Daily Budget|State|Keyword ID|Keyword Text|Match Type|Bid|Product Targeting ID|Impressions|Clicks|Spend|Sales|Orders|Start Date|End Date|Entity|Operation'.split(
        '|',
      ),
      'missing-columns sp-bulk',
    ],
    [
      'AFN inventory',
      ['seller-sku', 'fulfillment-channel-sku', 'asin', 'condition-type', 'Quantity Available'],
      'unsupported-afn-inventory',
    ],
    ['something else', ['a', 'b', 'c'], 'unknown-report'],
    ['two headers of ours', ['sku', 'asin', 'x'], 'unknown-report'],
    ['only B2B twins', sales.map((name) => `${name} - B2B`), 'unknown-report'],
  ])('%s', (_, header, answer) => {
    expect(found(header)).toBe(answer);
  });

  test('what is missing is named as Amazon names it in that language', () => {
    const chinese = headerRow(REPORT_KINDS[1]!, 'zh-CN', 0).filter((name) => name !== '客户搜索词' && name !== '花费');
    expect(identify([chinese])).toMatchObject({ params: { missing: '客户搜索词, 花费' } });
  });

  test('a column of another report is named', () => {
    expect(identify([[...terms, ' viewable  impressions ']])).toMatchObject({
      params: { column: ' viewable  impressions ' },
    });
  });

  test('two kinds that fit are both named', () => {
    expect(found([...sales, ...terms])).toBe('two-kinds sales-traffic search-terms');
  });
});

test.each<[string, string[]]>([
  ['unsupported-api-json', ['{']],
  [
    'unsupported-api-json-of-report sales-traffic',
    ['{"reportSpecification":{"reportType":"GET_SALES_AND_TRAFFIC_REPORT"', '"reportOptions":{}}'],
  ],
  [
    'unsupported-market-basket',
    ['{"reportSpecification":{', '"reportType":"GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT"}}'],
  ],
  ['unsupported-api-json', ['{"reportSpecification":{"reportType":"GET_SOMETHING_NEW"']],
  ['unsupported-seller-performance', ['{"accountStatuses":[{"marketplaceId":"ATVPDKIKX0DER"']],
  ['unsupported-api-json', [' [ {']],
  ['unsupported-bulk-legacy', ['Record ID', 'Record Type', 'Campaign', 'Campaign Daily Budget']],
  ['unsupported-ledger-detail', ['Date', 'Event Type', 'Reference ID', 'Quantity', 'Reconciled Quantity']],
  ['unsupported-ledger-unspaced', ['Date', 'FNSKU', 'EventType', 'ReferenceID']],
  ['unsupported-repeat-purchase', ['Unique Customer Count', 'Repeat Ordered Product Sales: Sales']],
  ['unknown-report', ['Record ID', 'Record Type']],
  ['unknown-report', ['{total}']],
  ['unknown-report', ['[note] a']],
])('%s: %j', (answer, row) => {
  expect(found(row)).toBe(answer);
  expect(found(['Report'], row)).toBe(answer);
});

describe('where the header stands', () => {
  const blank = (rows: number) => Array.from({ length: rows }, () => ['', '']);

  test('in the fortieth row, not in the forty-first', () => {
    expect(found(...blank(39), stock)).toBe('fba-inventory');
    expect(found(...blank(40), stock)).toBe('empty');
    expect(found(['note'], ...blank(39), stock)).toBe('unknown-report');
  });

  test('its index comes back', () => {
    expect(identify([['Report'], [''], stock])).toMatchObject({ headerRow: 2 });
  });

  test('nothing at all is empty', () => {
    expect(found()).toBe('empty');
    expect(found([], [''], [' ', '\u00a0'])).toBe('empty');
  });

  test('the first row that fits wins', () => {
    expect(found(stock, sales)).toBe('fba-inventory');
  });

  test('a near miss above does not hide the header below', () => {
    expect(found(terms.slice(0, 9), terms)).toBe('search-terms');
  });
});

describe('columns', () => {
  test('headers may stand twice, be empty, or be numbers', () => {
    const result = identify([['', ...stock, 'sku', 7 as unknown as string, '']]);
    if ('code' in result) throw new Error(result.code);
    expect(result.columns.find(({ field }) => field.id === 'sku')?.index).toBe(1);
    expect(result.ignored).toEqual(['sku', '7']);
  });

  test('the preferred of two headers counts, wherever it stands', () => {
    const result = identify([['14 Day Total Sales', ...terms]]);
    if ('code' in result) throw new Error(result.code);
    expect(result.columns.find(({ field }) => field.id === 'sales')?.header).toBe('7 Day Total Sales');
    expect(result.ignored).toEqual(['14 Day Total Sales']);
  });

  test('one day is start and end, a start of its own goes before it', () => {
    const daily = identify([['Date', ...terms.slice(2)]]);
    const both = identify([['Date', ...terms]]);
    const days = (result: ReturnType<typeof identify>) =>
      'code' in result
        ? result.code
        : result.columns.filter(({ field }) => field.type === 'day').map(({ index }) => index);
    expect(days(daily)).toEqual([0, 0]);
    expect(days(both)).toEqual([1, 2]);
  });

  test('of two near misses the nearer is named, of two as near the first', () => {
    const missing = (...rows: string[][]) => {
      const result = identify(rows);
      return 'code' in result ? `${result.kinds} ${result.params.missing}` : '';
    };
    const [skuRow, asinRow] = [
      ['sku', 'fnsku', 'condition'],
      ['asin', 'fnsku', 'condition'],
    ];
    expect(missing(skuRow, asinRow)).toBe('fba-inventory asin, afn-fulfillable-quantity');
    expect(missing(asinRow, skuRow)).toBe('fba-inventory sku, afn-fulfillable-quantity');
    expect(missing(asinRow, [...skuRow, 'your-price'])).toBe('fba-inventory asin, afn-fulfillable-quantity');
    expect(missing([...skuRow, 'your-price'], asinRow)).toBe('fba-inventory asin, afn-fulfillable-quantity');
  });

  test('the language is that of most headers, English where as many are', () => {
    const language = (...headers: string[]) => {
      const result = identify([headers]);
      return 'language' in result ? result.language : result.code;
    };
    const three = ['sku', 'asin', '亚马逊物流可售数量'];
    expect(language(...three)).toBe('en');
    expect(language(...three, '亚马逊库存数量')).toBe('en');
    expect(language(...three, '亚马逊库存数量', '亚马逊物流总数量')).toBe('zh-CN');
  });

  test('what was looked for and not found', () => {
    const result = identify([['sku', 'asin', 'afn-fulfillable-quantity']]);
    expect(result).toMatchObject({ missingRequired: [] });
    expect('missing' in result && result.missing.slice(0, 3)).toEqual(['fnsku', 'product-name', 'condition']);
  });

  test('two thousand columns are looked at, one more is refused', () => {
    const wide = (columns: number) => [...stock, ...Array.from({ length: columns - stock.length }, () => 'x')];
    expect(found(wide(2000))).toBe('fba-inventory');
    expect(found(wide(2001))).toBe('too-many-columns');
    expect(found([...stock, ...Array.from({ length: 1_000_000 }, () => '')])).toBe('fba-inventory');
  });

  test('names of object internals are plain unknown headers', () => {
    const result = identify([['__proto__', 'constructor', 'toString', 'hasOwnProperty', ...stock]]);
    if ('code' in result) throw new Error(result.code);
    expect(result.ignored).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
  });
});
