/** The view Profit: what is left of the sales of each SKU, part by part, and the ACoS at which nothing is left. */
import { profitSheet } from '../../sheets/profit.ts';
import type { Product, Products } from '../../shop/products.ts';
import type { BreakEven } from '../../shop/proposed-targets.ts';
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { RowOf } from '../../workbook/columns.ts';
import type { Morning } from '../morning.ts';
import type { Said, SaidParam } from '../said.ts';
import { type SaleWindow, tiledBack, tiledExactly, windowName, windowsOf } from '../sale-windows.ts';
import type { Reason, Source, View, ViewRow } from '../view.ts';
import { COST_PARTS, type CostPart, type Costs, costsOf, leftAfter, missingIn } from './costs.ts';
import { adsReach, type Spent, spentIn } from './spent.ts';

export const profitView: View = {
  area: 'profit',
  sheet: profitSheet,
  isWritten: true,
  rows(morning) {
    const places = groupedBy(morning.rows('sales-traffic', 'sku'), ({ marketplace }) => cellText(marketplace));
    return [...places].flatMap(([marketplace, rows]) => rowsIn(marketplace, rows, morning));
  },
};

/** Fewer units say too little about what comes back. */
const LEAST_UNITS = 10;

/** What is left before ads of the sales of each SKU in the last days, from the rows of the view. */
export function breakEvens(rows: readonly ViewRow[]): BreakEven[] {
  return rows.flatMap(({ subject, cells }) => {
    const { window, breakEven, units, to } = cells as RowOf<'profit'>;
    if (window !== 'days' || !subject.sku || typeof breakEven !== 'number' || Number(units) < LEAST_UNITS) return [];
    return [{ marketplace: subject.marketplace, sku: subject.sku, ratio: breakEven, to: cellText(to) }];
  });
}

/** The last days, and the last whole month. */
type WindowId = 'days' | 'month';

const LAST_DAYS = 30;
/** More rows make a sheet slow; the rest is in the row of the whole marketplace. */
const MOST_ROWS = 500;

function rowsIn(marketplace: string, rows: readonly Row[], morning: Morning): ViewRow[] {
  const windows = windowsOf(rows);
  const newest = Math.max(...windows.map(({ last }) => last));
  const last = Math.min(newest, adsReach(morning, marketplace) ?? newest);
  const recent = tiledBack(windows, { first: last - LAST_DAYS + 1, last });
  const month = tiledExactly(windows, monthBefore(morning.today));
  const isSame = month !== undefined && recent.length > 0 && windowName(spanOf(month)) === windowName(spanOf(recent));
  return [
    ...(recent.length > 0 ? windowRows('days', recent, marketplace, rows, morning) : []),
    ...(month && !isSame ? windowRows('month', month, marketplace, rows, morning) : []),
  ];
}

/** From the first day of windows in a row to their last. */
function spanOf(windows: readonly SaleWindow[]): SaleWindow {
  return { first: windows[0]!.first, last: windows[windows.length - 1]!.last };
}

/** The calendar month before that of a day. */
function monthBefore(day: Day): SaleWindow {
  const ofMonth = (of: Day) => Number(isoOfDay(of).slice(8));
  const last = day - ofMonth(day);
  return { first: last - ofMonth(last) + 1, last };
}

/** The sales of a SKU in the windows. */
interface SkuSales {
  readonly sku: string;
  readonly asin: string;
  /** True if the report does not name SKUs. */
  readonly isWhole: boolean;
  readonly units: number;
  readonly sales: number;
  /** Several if it changed within the days. */
  readonly currencies: readonly string[];
  readonly importedAt: string;
}

function windowRows(
  id: WindowId,
  windows: readonly SaleWindow[],
  marketplace: string,
  rows: readonly Row[],
  morning: Morning,
): ViewRow[] {
  const names = new Set(windows.map(windowName));
  const counted = rows.filter(({ from, to }) => names.has(`${cellText(from)} ${cellText(to)}`));
  const skus = skuSales(counted, marketplace, morning.products);
  const window = spanOf(windows);
  const currencies = [...new Set(skus.map((one) => one.currencies[0]!))];
  const spentBy = new Map(currencies.map((one) => [one, spentIn(morning, marketplace, one, window, skus)] as const));
  const spent = spentBy.get(currencies[0]!) ?? spentIn(morning, marketplace, '', window, skus);
  const judged = skus.map((one) => judge(one, marketplace, window, spentBy.get(one.currencies[0]!)!, morning));
  const about: About = { id, marketplace, window };
  return [wholeRow(judged, spent, about), ...judged.slice(0, MOST_ROWS).map((one) => skuRow(one, about))];
}

/** With a sale or without, those with most sales first. A report without SKUs is told by the one SKU of each ASIN. */
function skuSales(rows: readonly Row[], marketplace: string, products: Products): SkuSales[] {
  const byName = groupedBy(rows, ({ sku, childAsin }) => `${cellText(sku)}\u0000${cellText(childAsin)}`);
  const number = (cell: Row[string] | undefined) => (typeof cell === 'number' ? cell : Number.NaN);
  const all = [...byName.values()].map((own): SkuSales => {
    const { sku, childAsin } = own[0]!;
    const asin = cellText(childAsin);
    const isWhole = cellText(sku) === '';
    return {
      sku: isWhole ? (onlySku(asin, marketplace, products) ?? asin) : cellText(sku),
      ...{ asin, isWhole },
      units: own.reduce((sum, { unitsOrdered }) => sum + number(unitsOrdered), 0),
      sales: own.reduce((sum, { orderedProductSales }) => sum + number(orderedProductSales), 0),
      currencies: [...new Set(own.map(({ currency }) => cellText(currency)))],
      importedAt: own.reduce((at, row) => (cellText(row.importedAt) > at ? cellText(row.importedAt) : at), ''),
    };
  });
  return all
    .filter(({ units, sales }) => units !== 0 || sales !== 0)
    .sort((a, b) => b.sales - a.sales || (a.sku < b.sku ? -1 : 1));
}

/** The SKU of an ASIN in Products; of several the one that Amazon ships, if it is one. */
function onlySku(asin: string, marketplace: string, { all, find }: Products): string | undefined {
  const names = new Set(all.filter((one) => ['', marketplace].includes(one.marketplace)).map(({ sku }) => sku));
  const own = [...names].flatMap((sku) => find(marketplace, sku) ?? []).filter((one) => one.asin === asin);
  const [first, ...others] = own.length > 1 ? own.filter(({ fulfilment }) => fulfilment !== 'FBM') : own;
  return others.length === 0 ? first?.sku : undefined;
}

interface About {
  readonly id: WindowId;
  readonly marketplace: string;
  readonly window: SaleWindow;
}

/** A SKU with its costs. */
interface Judged {
  readonly sold: SkuSales;
  readonly product: Product | undefined;
  readonly costs: Costs;
  readonly missing: readonly CostPart[];
  readonly isMixed: boolean;
}

function judge(sold: SkuSales, marketplace: string, window: SaleWindow, spent: Spent, morning: Morning): Judged {
  const { sku, units, sales, currencies } = sold;
  const product = morning.products.find(marketplace, sku);
  const facts = {
    surcharge: morning.factOn('fuel-surcharge', marketplace, window.last) ?? 0,
    keptOfReferral: morning.threshold('refund-kept') ?? 0,
  };
  const currency = currencies[0]!;
  const figures = {
    units,
    sales,
    currency,
    storage: spent.storage(sku),
    ads: spent.ads(sku),
    returned: spent.returned(sku),
  };
  const costs = costsOf(figures, product, facts, morning.products.rateOf);
  return { sold, product, costs, missing: missingIn(costs), isMixed: currencies.length > 1 || !Number.isFinite(sales) };
}

const BEFORE_ADS = COST_PARTS.filter((part) => part !== 'ads');

/** What is left; unknown parts make it unknown. */
function profitOf({ sold, costs, missing, isMixed }: Judged): { profit?: number; beforeAds?: number } {
  if (isMixed) return {};
  return {
    ...(missing.length === 0 && { profit: leftAfter(sold.sales, costs) }),
    ...(!missing.some((part) => part !== 'ads') && { beforeAds: leftAfter(sold.sales, costs, BEFORE_ADS) }),
  };
}

function verdictOf(one: Judged, { id }: About): string {
  const { profit, beforeAds } = profitOf(one);
  const target = one.product?.targetAcos?.high;
  const isOnPurpose = one.product?.stage === 'Launch' || one.product?.stage === 'Exit';
  if (one.isMixed) return 'mixed';
  if (id === 'month') return profit === undefined ? 'missing' : profit < 0 ? 'lost' : 'earned';
  if (profit === undefined) return 'missing';
  if (profit < 0) return isOnPurpose ? 'lost' : 'loss';
  // A target that was proposed follows break-even.
  const isTyped = target !== undefined && !one.product?.mayProposeTarget;
  const isOver = isTyped && beforeAds !== undefined && target > beforeAds / one.sold.sales;
  return isOver ? 'target-over' : 'earned';
}

function skuRow(one: Judged, about: About): ViewRow {
  const { sold, product, costs, isMixed } = one;
  const { id, marketplace, window } = about;
  const { sku, asin, units, sales, currencies } = sold;
  const { profit, beforeAds } = profitOf(one);
  const verdict = verdictOf(one, about);
  const name = product?.name || sku;
  const net = costs.vat === undefined ? undefined : sales - costs.vat;
  const breakEven = beforeAds === undefined || sales <= 0 ? undefined : beforeAds / sales;
  const parts = isMixed ? {} : Object.fromEntries(COST_PARTS.map((part) => [part, amount(costs[part])]));
  const reason = reasonOf(verdict, one, { profit, breakEven }, about);
  return {
    subject: { marketplace, sku, ...(asin && { asin }) },
    name,
    cells: {
      ...BLANK,
      ...{ marketplace, sku, window: id, name, verdict, units: amount(units), currency: currencies.join(' ') },
      ...(!isMixed && { sales: amount(sales), ...parts, profit: amount(profit), beforeAds: amount(beforeAds) }),
      ...(profit !== undefined && net !== undefined && net > 0 && { margin: ratio(profit / net) }),
      ...(breakEven !== undefined && { breakEven: ratio(breakEven) }),
      ...(breakEven !== undefined && breakEven > 0 && { proposedTarget: ratio(breakEven) }),
      ...{ from: isoOfDay(window.first), to: isoOfDay(window.last) },
    },
    texts: { missing: missingSaid(one) },
    reasons: reason === undefined ? {} : { verdict: reason },
    sources: [
      { report: 'sales-traffic', from: isoOfDay(window.first), to: isoOfDay(window.last), importedAt: sold.importedAt },
    ],
  };
}

/** Cells that a row need not fill. */
const BLANK: RowOf<'profit'> = {
  ...{
    units: '',
    sales: '',
    vat: '',
    referral: '',
    fba: '',
    surcharge: '',
    storage: '',
    returns: '',
    landed: '',
    ads: '',
  },
  ...{ beforeAds: '', profit: '', margin: '', breakEven: '', proposedTarget: '', missing: '' },
};

function missingSaid({ missing, isMixed }: Judged): Said[] {
  if (isMixed) return [{ key: 'profit.mixed' }];
  const parts: SaidParam[] = missing.map((part) => ({ word: part, of: 'costPart' }));
  return parts.length === 0 ? [] : [{ key: 'profit.missing', params: { parts: { list: parts } } }];
}

function reasonOf(
  verdict: string,
  { sold, costs, product }: Judged,
  { profit, breakEven }: { profit: number | undefined; breakEven: number | undefined },
  { window }: About,
): Reason | undefined {
  const [currency, days] = [sold.currencies[0]!, window.last - window.first + 1];
  const money = (value: number) => ({ money: value, currency });
  const largest = [...COST_PARTS]
    .filter((part) => (costs[part] ?? 0) > 0)
    .sort((a, b) => costs[b]! - costs[a]!)
    .slice(0, MOST_PARTS)
    .map(
      (part): Said => ({
        key: 'profit.part',
        params: { part: { word: part, of: 'costPart' }, money: money(costs[part]!) },
      }),
    );
  const why: Said[] = [{ key: 'profit.of', params: { sales: money(sold.sales), units: sold.units } }, ...largest];
  if (verdict === 'loss')
    return {
      what: { key: 'profit.loss', params: { money: money(-profit!), days } },
      why,
      next: {
        key: (costs.ads ?? 0) > 0 && breakEven! > 0 ? 'profit.nextAds' : 'profit.nextPrice',
        params: { target: { share: Math.max(0, breakEven!) } },
      },
      stake: { perDay: -profit! / days, currency },
    };
  if (verdict !== 'target-over') return undefined;
  const params = { target: { share: product!.targetAcos!.high }, breakEven: { share: breakEven! } };
  return {
    what: { key: 'profit.target', params },
    why,
    next: { key: 'profit.nextTarget', params: { target: { share: breakEven! } } },
  };
}

const MOST_PARTS = 4;

/** The sums of a marketplace; a sum with an unknown part is unknown. */
function wholeRow(all: readonly Judged[], { others }: Spent, { id, marketplace, window }: About): ViewRow {
  const currencies = [...new Set(all.flatMap(({ sold }) => sold.currencies))];
  const isMixed = currencies.length > 1;
  const sum = (read: (one: Judged) => number | undefined) => {
    const values = all.map(read);
    return isMixed || values.includes(undefined) ? undefined : values.reduce<number>((total, one) => total + one!, 0);
  };
  const parts = COST_PARTS.map((part) => {
    const own = sum((one) => (part in one.costs ? one.costs[part] : 0));
    const more = part === 'ads' || part === 'storage' ? (others[part] ?? 0) : 0;
    return [part, amount(own === undefined ? undefined : own + more)] as const;
  });
  const ofSold = sum((one) => profitOf(one).beforeAds);
  const beforeAds = ofSold === undefined ? undefined : ofSold - (others.storage ?? 0);
  const ads = sum(({ costs }) => costs.ads);
  const profit =
    beforeAds === undefined || ads === undefined || others.ads === undefined ? undefined : beforeAds - ads - others.ads;
  const open = all.filter((one) => profitOf(one).profit === undefined).length;
  const importedAt = all.reduce((at, { sold }) => (sold.importedAt > at ? sold.importedAt : at), '');
  const source: Source = {
    report: 'sales-traffic',
    from: isoOfDay(window.first),
    to: isoOfDay(window.last),
    importedAt,
  };
  const texts: Said[] = open === 0 ? [] : [{ key: 'profit.open', params: { count: open } }];
  if (!isMixed) texts.push(...othersSaid(others, currencies[0] ?? ''));
  return {
    subject: { marketplace },
    name: '',
    cells: {
      ...BLANK,
      ...{
        marketplace,
        sku: '',
        window: id,
        name: '',
        verdict: isMixed ? 'mixed' : '',
        currency: currencies.join(' '),
      },
      ...{ units: amount(sum(({ sold }) => sold.units)), sales: amount(sum(({ sold }) => sold.sales)) },
      ...Object.fromEntries(parts),
      ...{ beforeAds: amount(beforeAds), profit: amount(profit) },
      ...{ from: isoOfDay(window.first), to: isoOfDay(window.last) },
    },
    texts: { missing: texts },
    reasons: {},
    sources: [source],
  };
}

/** What cost money though it was not sold. What a return of it cost is not known without its price then. */
function othersSaid({ ads = 0, storage = 0, returned = 0 }: Spent['others'], currency: string): Said[] {
  const spent = [
    ['profit.otherAds', ads],
    ['profit.otherStorage', storage],
  ] as const;
  return [
    ...spent.flatMap(([key, money]): Said[] =>
      money >= 0.005 ? [{ key, params: { money: { money, currency } } }] : [],
    ),
    ...(returned > 0 ? [{ key: 'profit.otherReturns', params: { units: returned } } as const] : []),
  ];
}

function amount(value: number | undefined): number | '' {
  return value === undefined || !Number.isFinite(value) ? '' : Math.round(value * 100) / 100;
}

function ratio(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
