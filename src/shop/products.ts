/** Reads Products: what is known of each SKU in each marketplace; a row without a marketplace is the default for all. */
import { marketplaceNamed, marketplaceWithCode } from '../reports/marketplaces.ts';
import { productsSheet } from '../sheets/products.ts';
import { FULFILMENTS, STAGES, STOCK_POOLS } from '../sheets/sellers-choices.ts';
import { cellText } from '../values/cell.ts';
import { currencyOf } from '../values/currency.ts';
import type { Day } from '../values/day.ts';
import type { Money } from '../values/money.ts';
import type { ColumnId, RowOf } from '../workbook/columns.ts';
import type { Band } from './band.ts';
import { type Content, readContents, wayToItself } from './contents.ts';
import { exchangeRates, type RateOf, type TypedRate } from './exchange-rates.ts';
import { TITLES } from './filled-columns.ts';
import { isFilled, readFilled } from './filled-record.ts';
import { likeSku, unknownAmong, unknownSku } from './known-skus.ts';
import { readMonths } from './months.ts';
import { FIRST_ROW, type TypedProblem } from './typed-problem.ts';
import { type TypedRow, typedRow } from './typed-row.ts';

/** A column of Products. */
export type ProductColumn = ColumnId<'products'>;
/** A row of Products. */
export type ProductRow = RowOf<'products'>;

export interface Product {
  /** `''` for the default of all marketplaces. */
  readonly marketplace: string;
  readonly sku: string;
  /** Sheet row. */
  readonly row: number;
  readonly name: string;
  readonly asin: string | undefined;
  readonly parentAsin: string | undefined;
  readonly stage: (typeof STAGES)[number] | undefined;
  readonly openDate: Day | undefined;
  readonly fulfilment: (typeof FULFILMENTS)[number] | undefined;
  readonly stockPool: string | undefined;
  readonly category: string;
  /** Ratios; both ends are equal for a single target. */
  readonly targetAcos: Band | undefined;
  /** True if nobody typed or cleared the target of its row: it is blank, or what was proposed before. */
  readonly mayProposeTarget: boolean;
  readonly protectedTerms: readonly string[];
  readonly price: Money | undefined;
  readonly vatRate: number | undefined;
  readonly referralFee: Money | undefined;
  readonly fbaFee: Money | undefined;
  readonly unitCost: Money | undefined;
  readonly landedCost: Money | undefined;
  /** For bundles. */
  readonly contains: readonly Content[];
  /** 1 to 12; `undefined` for all year. */
  readonly onSaleMonths: ReadonlySet<number> | undefined;
  readonly casePack: number | undefined;
  readonly minimumOrder: number | undefined;
  readonly supplier: string;
  /** Days of each leg. */
  readonly leadTime: { readonly [Leg in 'production' | 'sea' | 'air' | 'receiving']: Band | undefined };
  readonly safetyDays: number | undefined;
}

export interface Products {
  /** One for each row, with the defaults of its SKU applied. */
  readonly all: readonly Product[];
  /** The product of the marketplace, else the default. */
  readonly find: (marketplace: string, sku: string) => Product | undefined;
  readonly rateOf: RateOf;
  readonly problems: readonly TypedProblem[];
}

/** Reads the sheet's rows in their order; values that cannot be read are left out and reported. */
export function products(rows: readonly ProductRow[], today: Day): Products {
  const defaults = new Map<string, ProductRow>();
  for (const row of rows) {
    const sku = skuOf(row);
    if (placeOf(row) === '' && !defaults.has(sku)) defaults.set(sku, row);
  }
  const byKey = new Map<string, Reading>();
  const problems: TypedProblem[] = [];
  rows.forEach((row, index) => {
    if (isNothing(row)) return;
    const reading = readRow(row, defaults.get(skuOf(row)), index + FIRST_ROW, today);
    problems.push(...reading.problems);
    const key = `${reading.product.marketplace} ${reading.product.sku}`;
    const first = byKey.get(key);
    if (reading.product.sku === '' || reading.isNowhere) return;
    if (first === undefined) byKey.set(key, reading);
    else
      problems.push({ row: index + FIRST_ROW, column: 'sku', key: 'typed.twice', params: { row: first.product.row } });
  });
  const readings = [...byKey.values()];
  const find = (marketplace: string, sku: string) => byKey.get(`${marketplace} ${sku}`) ?? byKey.get(` ${sku}`);
  const looped = loops(readings, (marketplace, sku) => find(marketplace, sku)?.product, problems);
  const torn = tornParents(readings, problems);
  nameAlike(readings, problems);
  nameOtherRates(readings, problems);
  const settled = new Map(
    readings.map((reading) => {
      const { product } = reading;
      const contains = looped.has(reading) ? [] : product.contains;
      return [reading, { ...product, contains, ...(torn.has(reading) && { parentAsin: undefined }) }] as const;
    }),
  );
  return {
    all: [...settled.values()],
    find: (marketplace, sku) => {
      const reading = find(marketplace, sku);
      return reading && settled.get(reading);
    },
    rateOf: exchangeRates(readings.flatMap(({ rate }) => rate ?? [])),
    problems: problems.sort((a, b) => a.row - b.row),
  };
}

/** The SKU of a row. */
export function skuOf({ sku }: ProductRow): string {
  return cellText(sku).trim();
}

/** The marketplace's code, `''` for the default; an unknown name is returned as typed. */
export function placeOf({ marketplace }: ProductRow): string {
  const name = cellText(marketplace).trim();
  return marketplaceNamed(name)?.code ?? name;
}

interface Reading {
  readonly product: Product;
  readonly problems: readonly TypedProblem[];
  readonly rate: TypedRate | undefined;
  /** True if its marketplace is unknown. */
  readonly isNowhere: boolean;
  /** True if a report tells something of its SKU. */
  readonly isReported: boolean;
  /** True if a person or a report wrote that column into the row itself. */
  readonly holds: (column: ProductColumn) => boolean;
}

const OURS: readonly string[] = productsSheet.columns.filter(({ origin }) => origin === 'ours').map(({ id }) => id);

function isNothing(row: ProductRow): boolean {
  return Object.entries(row).every(([id, cell]) => OURS.includes(id) || cellText(cell).trim() === '');
}

function readRow(own: ProductRow, byDefault: ProductRow | undefined, row: number, today: Day): Reading {
  const holds = (column: ProductColumn) => cellText(own[column]).trim() !== '';
  const filled = Object.entries(own).filter(([id]) => holds(id as ProductColumn));
  const cells = typedRow<ProductColumn>({ ...byDefault, marketplace: '', ...Object.fromEntries(filled) });
  const marketplace = cells.marketplace('marketplace');
  const isNowhere = holds('marketplace') && marketplace === undefined;
  if (!holds('sku')) cells.wrong('sku', 'typed.missing');
  const standing = (column: ProductColumn) => (holds(column) ? own : byDefault) ?? {};
  const money = moneyReader(cells, standing, marketplaceWithCode(marketplace ?? '')?.currency);
  for (const column of ['currency', 'unitCostCurrency', 'landedCostCurrency'] as const) cells.currency(column);
  const product = productIn(cells, money, {
    ...{ marketplace: marketplace ?? '', sku: skuOf(own), row },
    mayProposeTarget: isTargetOpen(own, byDefault),
  });
  const rate = holds('rate') ? rateIn(cells, product, money.priceCurrency, today) : undefined;
  // Problems of the default's row are reported there.
  const problems = cells.problems.filter(({ column }) => column === 'sku' || holds(column as ProductColumn));
  const isReported = cellText(own.filled).trim() !== '';
  return { product, problems: problems.map((one) => ({ ...one, row })), rate, isNowhere, isReported, holds };
}

function isTargetOpen(own: ProductRow, byDefault: ProductRow | undefined): boolean {
  if (cellText(byDefault?.targetAcos).trim() !== '') return false;
  return isFilled(own.targetAcos, readFilled(cellText(own.filled), TITLES).get('targetAcos'));
}

interface MoneyReader {
  readonly priceCurrency: string | undefined;
  readonly inPrices: (column: ProductColumn) => Money | undefined;
  readonly cost: (column: 'unitCost' | 'landedCost') => Money | undefined;
}

/** The currency of an amount is the one beside it in its row, or for the price that of the marketplace. */
function moneyReader(
  cells: TypedRow<ProductColumn>,
  standing: (column: ProductColumn) => ProductRow,
  ofMarketplace: string | undefined,
): MoneyReader {
  const code = (row: ProductRow, column: ProductColumn) => {
    const currency = currencyOf(cellText(row[column]));
    return currency?.length === 3 ? currency : undefined;
  };
  const prices = (column: ProductColumn) => code(standing(column), 'currency') ?? ofMarketplace;
  return {
    priceCurrency: prices('price'),
    inPrices: (column) => cells.money(column, prices(column), 'currency'),
    cost(column) {
      const beside = `${column}Currency` as const;
      const currency = code(standing(column), beside) ?? code(standing(beside), beside);
      return cells.money(column, currency, beside);
    },
  };
}

function productIn(
  cells: TypedRow<ProductColumn>,
  money: MoneyReader,
  names: Pick<Product, 'marketplace' | 'sku' | 'row' | 'mayProposeTarget'>,
): Product {
  const contents = readContents(cells.list('contains'));
  const months = readMonths(cells.list('onSaleMonths'));
  if (contents === undefined) cells.wrong('contains', 'typed.notContents');
  if (months === undefined) cells.wrong('onSaleMonths', 'typed.notMonths');
  return {
    ...names,
    name: cells.text('name'),
    asin: cells.asin('asin'),
    parentAsin: cells.asin('parentAsin'),
    stage: cells.choice('stage', STAGES),
    openDate: cells.day('openDate'),
    fulfilment: cells.choice('fulfilment', FULFILMENTS),
    stockPool: cells.choice('stockPool', STOCK_POOLS),
    category: cells.text('category'),
    targetAcos: cells.shares('targetAcos'),
    protectedTerms: cells.list('protectedTerms'),
    price: money.inPrices('price'),
    vatRate: cells.share('vatRate'),
    referralFee: money.inPrices('referralFee'),
    fbaFee: money.inPrices('fbaFee'),
    unitCost: money.cost('unitCost'),
    landedCost: money.cost('landedCost'),
    contains: contents ?? [],
    onSaleMonths: months?.size ? months : undefined,
    casePack: cells.count('casePack', 1),
    minimumOrder: cells.count('minimumOrder'),
    supplier: cells.text('supplier'),
    leadTime: {
      production: cells.days('production'),
      sea: cells.days('sea'),
      air: cells.days('air'),
      receiving: cells.days('receiving'),
    },
    safetyDays: cells.count('safetyDays'),
  };
}

/** The currencies of the rate follow from the costs of its row. */
function rateIn(
  cells: TypedRow<ProductColumn>,
  { unitCost, landedCost }: Product,
  priceCurrency: string | undefined,
  today: Day,
): TypedRate | undefined {
  const rate = cells.number('rate');
  if (rate === undefined) return undefined;
  const day = cells.pastDay('rateDate', today);
  if (cells.isBlank('rateDate')) cells.wrong('rate', 'typed.noRateDate', { where: { title: 'rateDate' } });
  const foreign = new Set([unitCost?.currency, landedCost?.currency].filter((code) => code && code !== priceCurrency));
  if (priceCurrency === undefined)
    return cells.wrong('rate', 'typed.rateIntoNothing', { where: { title: 'currency' } });
  if (foreign.size !== 1 || rate === 0) return cells.wrong('rate', 'typed.rateOfNothing');
  return day === undefined ? undefined : { from: [...foreign][0]!, to: priceCurrency, rate, day };
}

/** Bundles that contain themselves, also through others, have no contents; nor do SKUs without a row. */
function loops(
  readings: readonly Reading[],
  find: (marketplace: string, sku: string) => Product | undefined,
  problems: TypedProblem[],
): ReadonlySet<Reading> {
  const looped = new Set<Reading>();
  const wrongSku = unknownAmong(readings.map(({ product }) => product.sku));
  for (const reading of readings) {
    const { product, holds } = reading;
    const { marketplace, sku, row } = product;
    const way = wayToItself(sku, (one) => find(marketplace, one)?.contains ?? []);
    const about = { row, column: 'contains' } as const;
    if (way) {
      looped.add(reading);
      if (holds('contains'))
        problems.push({ ...about, key: 'typed.containsItself', params: { path: way.join(' → ') } });
    } else if (holds('contains'))
      for (const content of product.contains)
        if (!isKnown(content.sku, marketplace, find, readings))
          problems.push({ ...about, ...(wrongSku(content.sku) ?? unknownSku(content.sku)) });
  }
  return looped;
}

/** A default may apply to marketplaces that have a row for it. */
function isKnown(
  sku: string,
  marketplace: string,
  find: (marketplace: string, sku: string) => Product | undefined,
  readings: readonly Reading[],
): boolean {
  return (
    find(marketplace, sku) !== undefined || (marketplace === '' && readings.some(({ product }) => product.sku === sku))
  );
}

/** Names rows of which no report tells, where another one differs only in capitals or widths. */
function nameAlike(readings: readonly Reading[], problems: TypedProblem[]): void {
  const reported = new Map(
    readings.filter(({ isReported }) => isReported).map(({ product }) => [likeSku(product.sku), product]),
  );
  for (const { product, isReported } of readings) {
    const other = reported.get(likeSku(product.sku));
    if (isReported || other === undefined || other.sku === product.sku) continue;
    const params = { value: product.sku, other: other.sku, row: other.row };
    problems.push({ row: product.row, column: 'sku', key: 'typed.alike', params });
  }
}

/** Names rates that say something else than another row of the same day. */
function nameOtherRates(readings: readonly Reading[], problems: TypedProblem[]): void {
  const first = new Map<string, Reading>();
  for (const reading of readings) {
    const { rate, product } = reading;
    if (rate === undefined) continue;
    const name = `${rate.from} ${rate.to} ${rate.day}`;
    const { rate: other, product: upper } = first.get(name) ?? reading;
    if (!first.has(name)) first.set(name, reading);
    else if (other!.rate !== rate.rate) {
      const params = { value: rate.rate, other: other!.rate, row: upper.row };
      problems.push({ row: product.row, column: 'rate', key: 'typed.otherRate', params });
    }
  }
}

/** Rows with two parents for one ASIN of a marketplace. */
function tornParents(readings: readonly Reading[], problems: TypedProblem[]): ReadonlySet<Reading> {
  const torn = new Set<Reading>();
  const first = new Map<string, Reading>();
  for (const reading of readings) {
    const { marketplace, asin, parentAsin } = reading.product;
    if (asin === undefined || parentAsin === undefined) continue;
    const other = first.get(`${marketplace} ${asin}`);
    if (other === undefined) first.set(`${marketplace} ${asin}`, reading);
    else if (other.product.parentAsin !== parentAsin) {
      for (const [one, against] of [
        [other, reading],
        [reading, other],
      ] as const) {
        if (!torn.has(one) && one.holds('parentAsin')) problems.push(twoParents(one.product, against.product));
        torn.add(one);
      }
    }
  }
  return torn;
}

function twoParents(one: Product, other: Product): TypedProblem {
  const params = { value: one.parentAsin!, other: other.parentAsin!, row: other.row };
  return { row: one.row, column: 'parentAsin', key: 'typed.twoParents', params };
}
