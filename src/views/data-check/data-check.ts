/** The view Data Check: what the reports say of the same days, side by side, with the reasons why they may differ. */
import { dataCheckSheet } from '../../sheets/data-check.ts';
import { cellText, type Row } from '../../values/cell.ts';
import { isoOfDay } from '../../values/day.ts';
import type { RowOf } from '../../workbook/columns.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import { type SaleWindow, tiledBack, windowsOf } from '../sale-windows.ts';
import type { Reason, View, ViewRow } from '../view.ts';
import { commonDay, figuresOf, type SourceFigures, type SourceId } from './sources.ts';

export const dataCheckView: View = {
  area: 'data',
  sheet: dataCheckSheet,
  isWritten: true,
  rows(morning) {
    const places = new Set(morning.rows('sales-traffic', 'asin').map(({ marketplace }) => cellText(marketplace)));
    return [...places].flatMap((marketplace) => rowsIn(marketplace, morning));
  },
};

const DAYS = 7;
/** In the order of their rows. */
const SOURCES: readonly SourceId[] = ['business', 'by-date', 'orders', 'ads', 'settlement', 'transactions', 'typed'];

function rowsIn(marketplace: string, morning: Morning): ViewRow[] {
  const last = commonDay(morning, marketplace);
  const isHere = (row: Row) => row.marketplace === marketplace;
  const windows = windowsOf(morning.rows('sales-traffic', 'asin').filter(isHere));
  const tiles = last === undefined ? [] : tiledBack(windows, { first: last - DAYS + 1, last });
  if (tiles.length === 0) return [];
  const window = { first: tiles[0]!.first, last: tiles[tiles.length - 1]!.last };
  const figures = [...figuresOf(morning, marketplace, window), ...typedFigures(morning, marketplace)];
  const business = figures.find(({ id }) => id === 'business')!;
  return SOURCES.map((id) => {
    const own = figures.find((one) => one.id === id);
    return own === undefined
      ? emptyRow(id, marketplace, window)
      : sourceRow(own, business, { marketplace, window }, morning);
  });
}

/** What the seller typed beside the row of another source. */
function typedFigures(morning: Morning, marketplace: string): SourceFigures[] {
  const row = morning.dataCheck().find((one) => one.marketplace === marketplace && one.source === 'typed');
  const number = (cell: Row[string] | undefined) => (typeof cell === 'number' && cell >= 0 ? cell : undefined);
  const [units, sales] = [number(row?.typedUnits), number(row?.typedSales)];
  if (units === undefined && sales === undefined) return [];
  return [{ id: 'typed', sheet: 'sales-traffic', units, sales, currency: '', importedAt: '' }];
}

interface Place {
  readonly marketplace: string;
  readonly window: SaleWindow;
}

/** Without a report of these days. */
function emptyRow(id: SourceId, marketplace: string, window: SaleWindow): ViewRow {
  const texts: Said[] = [{ key: id === 'typed' ? 'check.typeHere' : 'check.notReached' }];
  return {
    subject: { marketplace },
    name: '',
    cells: { ...BLANK, ...headOf(id, { marketplace, window }), verdict: id === 'typed' ? '' : 'no-data' },
    texts: { reasons: texts },
    reasons: {},
    sources: [],
  };
}

const BLANK: RowOf<'data-check'> = {
  ...{
    verdict: '',
    units: '',
    sales: '',
    spend: '',
    currency: '',
    unitsDifference: '',
    salesDifference: '',
    reasons: '',
  },
};

function headOf(source: SourceId, { marketplace, window }: Place): RowOf<'data-check'> {
  return { marketplace, source, from: isoOfDay(window.first), to: isoOfDay(window.last) };
}

function sourceRow(own: SourceFigures, business: SourceFigures, place: Place, morning: Morning): ViewRow {
  const { id, sheet, units, sales, spend, currency, importedAt } = own;
  const isSame = currency === '' || currency === business.currency;
  const unitsDifference = id === 'business' ? undefined : differenceOf(units, business.units);
  const salesDifference = id === 'business' || !isSame ? undefined : differenceOf(sales, business.sales);
  const found = verdictOf(own, business, { units: unitsDifference, sales: salesDifference }, morning);
  const verdict = found === 'sales-differ' ? 'differs' : found;
  const reasons = reasonsOf(own);
  const reason = SAID.includes(verdict) ? reasonFor(own, business, found, reasons) : undefined;
  const [from, to] = [isoOfDay(place.window.first), isoOfDay(place.window.last)];
  return {
    subject: { marketplace: place.marketplace, report: sheet },
    name: '',
    cells: {
      ...BLANK,
      ...headOf(id, place),
      ...{ verdict, units: cell(units), sales: cell(sales), spend: cell(spend), currency },
      ...{ unitsDifference: cell(unitsDifference), salesDifference: cell(salesDifference) },
    },
    texts: { reasons },
    reasons: reason === undefined ? {} : { verdict: reason },
    sources: [{ report: sheet, from, to, importedAt }],
  };
}

function cell(value: number | undefined): number | '' {
  return value === undefined || !Number.isFinite(value) ? '' : Math.round(value * 10_000) / 10_000;
}

/** Relative to the business report. */
function differenceOf(value: number | undefined, base: number | undefined): number | undefined {
  return value === undefined || base === undefined || base === 0 ? undefined : (value - base) / base;
}

const SAID: readonly string[] = ['differs', 'more-than-all'];

interface Differences {
  readonly units: number | undefined;
  readonly sales: number | undefined;
}

/** A verdict of the sheet; `sales-differ` is one of `differs`. */
type Found = 'base' | 'more-than-all' | 'part' | 'other-days' | 'differs' | 'sales-differ' | 'agrees';

/** Payouts are posted days after the order, so their difference is only shown; ads are a part of the sales. */
function verdictOf(
  own: SourceFigures,
  business: SourceFigures,
  { units, sales }: Differences,
  { threshold }: Morning,
): Found {
  const { id } = own;
  if (id === 'business') return 'base';
  if (id === 'ads') return sales !== undefined && sales > 0 ? 'more-than-all' : 'part';
  if (id === 'settlement' || id === 'transactions') return 'other-days';
  const limit = threshold('data-differs') ?? Number.POSITIVE_INFINITY;
  const least = threshold('data-differs-units') ?? 0;
  const isFar = (value: number | undefined) => value !== undefined && Math.abs(value) > limit;
  if (isFar(units) && !(Math.abs(own.units! - business.units!) < least)) return 'differs';
  if (sales === undefined) return 'agrees';
  // As if those without a price yet had the usual one, and no more than a few units at that price apart.
  const price = business.sales! / (business.units || Number.NaN);
  const withPending = sales + ((own.pending ?? 0) * (price || 0)) / business.sales!;
  return isFar(withPending) && !(Math.abs(withPending) * business.sales! < least * price) ? 'sales-differ' : 'agrees';
}

/** Why it may differ, as far as it is known. */
function reasonsOf({ id, pending = 0, cancelled = 0 }: SourceFigures): Said[] {
  if (id === 'orders')
    return [
      ...(cancelled > 0 ? [{ key: 'check.cancelled', params: { count: cancelled } } as const] : []),
      ...(pending > 0 ? [{ key: 'check.pending', params: { count: pending } } as const] : []),
      { key: 'check.orders' },
    ];
  return KNOWN[id] === undefined ? [] : [{ key: KNOWN[id]! }];
}

const KNOWN: { readonly [Id in SourceId]?: Said['key'] } = {
  'by-date': 'check.byDate',
  ads: 'check.ads',
  settlement: 'check.posted',
  transactions: 'check.posted',
};

function reasonFor(own: SourceFigures, business: SourceFigures, found: Found, reasons: readonly Said[]): Reason {
  const source = { word: own.id, of: 'dataSource' } as const;
  const money = (of: SourceFigures) => ({ money: of.sales ?? 0, currency: business.currency });
  const what: Said =
    found === 'more-than-all'
      ? { key: 'check.tooMuch', params: { ads: money(own), all: money(business) } }
      : found === 'differs'
        ? { key: 'check.units', params: { source, units: own.units!, base: business.units! } }
        : { key: 'check.sales', params: { source, sales: money(own), base: money(business) } };
  return { what, why: reasons, next: { key: 'check.next' } };
}
