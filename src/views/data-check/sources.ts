/** What each report says was sold in a marketplace in the days of a window. */
import { adsFacts, adsOrigins, within } from '../../ads/ads-facts.ts';
import type { DataSheetId } from '../../reports/kind.ts';
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import { type SaleWindow, tiledExactly, windowName, windowsOf } from '../sale-windows.ts';

/** A report that is compared. */
export type SourceId = 'business' | 'by-date' | 'orders' | 'ads' | 'settlement' | 'transactions' | 'typed';

/** Its figures; `undefined` if unknown. */
export interface SourceFigures {
  readonly id: SourceId;
  readonly sheet: DataSheetId;
  readonly units: number | undefined;
  readonly sales: number | undefined;
  readonly spend?: number | undefined;
  readonly currency: string;
  readonly importedAt: string;
  /** Units without a price yet, and units of cancelled orders, which are left out. */
  readonly pending?: number;
  readonly cancelled?: number;
}

/** A table whose rows are of one day each, and which of its rows are sales. */
interface DatedSource {
  readonly id: SourceId;
  readonly sheet: DataSheetId;
  readonly by: string;
  readonly day: string;
  readonly units: string;
  readonly sales: string;
  readonly isSale: (row: Row) => boolean;
}

const ORDER = /^(order|bestellung|commande|ordine|pedido|注文|bestelling)$/i;

const DATED: readonly DatedSource[] = [
  {
    ...{ id: 'orders', sheet: 'orders', by: 'status', day: 'date', units: 'quantity', sales: 'itemPrice' },
    isSale: ({ orderStatus }) => !/^cancel/i.test(cellText(orderStatus)),
  },
  {
    ...{
      id: 'settlement',
      sheet: 'settlements',
      by: 'type',
      day: 'postedDate',
      units: 'quantityPurchased',
      sales: 'amount',
    },
    isSale: ({ transactionType, amountDescription }) =>
      ORDER.test(cellText(transactionType)) && /^principal$/i.test(cellText(amountDescription)),
  },
  {
    ...{
      id: 'settlement',
      sheet: 'settlements-wide',
      by: 'type',
      day: 'postedDate',
      units: 'quantityPurchased',
      sales: 'priceAmount',
    },
    isSale: ({ transactionType, priceType }) =>
      ORDER.test(cellText(transactionType)) && /^principal$/i.test(cellText(priceType)),
  },
  {
    ...{ id: 'transactions', sheet: 'transactions', by: 'type', day: 'date', units: 'quantity', sales: 'productSales' },
    isSale: ({ type }) => ORDER.test(cellText(type)),
  },
];

/** All reports that reach over the whole window, the business report first. */
export function figuresOf(morning: Morning, marketplace: string, window: SaleWindow): SourceFigures[] {
  const dated = DATED.flatMap((source) => datedFigures(morning, source, marketplace, window));
  return [
    ...windowed(morning, 'business', 'sales-traffic', 'asin', marketplace, window),
    ...windowed(morning, 'by-date', 'sales-by-date', 'marketplace', marketplace, window),
    ...dated.filter(({ id }, at) => dated.findIndex((one) => one.id === id) === at),
    ...adsFigures(morning, marketplace, window),
  ];
}

/** The newest day of the reports that came lately; `undefined` without a business report. */
export function commonDay(morning: Morning, marketplace: string): Day | undefined {
  const isHere = (row: Row) => row.marketplace === marketplace;
  const sales = windowsOf(morning.rows('sales-traffic', 'asin').filter(isHere)).map(({ last }) => last);
  if (sales.length === 0) return undefined;
  const newest = Math.max(...sales);
  const orders = Math.max(...morning.rows('orders', 'status').filter(isHere).map(dayOf('date')));
  const ads = Math.max(...adsWindows(morning, marketplace).map(({ last }) => last));
  return Math.min(newest, ...[orders, ads].filter((day) => day > newest - LATELY_DAYS));
}

const LATELY_DAYS = 10;

function dayOf(column: string) {
  return (row: Row) => dayFromIso(cellText(row[column])) ?? Number.NEGATIVE_INFINITY;
}

/** A report of windows that tells exactly these days. */
function windowed(
  morning: Morning,
  id: SourceId,
  sheet: 'sales-traffic' | 'sales-by-date',
  by: string,
  marketplace: string,
  window: SaleWindow,
): SourceFigures[] {
  const rows = morning.rows(sheet, by).filter((row) => row.marketplace === marketplace);
  const tiles = tiledExactly(windowsOf(rows), window);
  if (tiles === undefined) return [];
  const names = new Set(tiles.map(windowName));
  const counted = rows.filter(({ from, to }) => names.has(`${cellText(from)} ${cellText(to)}`));
  return summed(id, sheet, counted, 'unitsOrdered', 'orderedProductSales');
}

/** Rows of events reach over a window if there are some on or before its first day and on or after its last. */
function datedFigures(morning: Morning, source: DatedSource, marketplace: string, window: SaleWindow): SourceFigures[] {
  const day = dayOf(source.day);
  const rows = morning.rows(source.sheet, source.by).filter((row) => row.marketplace === marketplace);
  const reaches = rows.some((row) => day(row) <= window.first) && rows.some((row) => day(row) >= window.last);
  if (!reaches) return [];
  const inside = rows.filter((row) => window.first <= day(row) && day(row) <= window.last);
  const sales = inside.filter(source.isSale);
  const unitsIn = (some: readonly Row[]) => some.reduce((sum, row) => sum + (Number(row[source.units]) || 0), 0);
  const priced = sales.filter((row) => typeof row[source.sales] === 'number');
  const [figures] = summed(source.id, source.sheet, priced, source.units, source.sales);
  const pending = unitsIn(sales.filter((row) => typeof row[source.sales] !== 'number'));
  const cancelled = inside.filter((row) => !source.isSale(row) && source.id === 'orders');
  return figures === undefined
    ? []
    : [
        {
          ...figures,
          units: figures.units === undefined ? undefined : figures.units + pending,
          ...(source.id === 'orders' && { pending, cancelled: rowCount(cancelled) }),
        },
      ];
}

function rowCount(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + (Number(row.rows) || 0), 0);
}

/** Two currencies are not added. */
function summed(id: SourceId, sheet: DataSheetId, rows: readonly Row[], units: string, sales: string): SourceFigures[] {
  if (rows.length === 0) return [];
  const currencies = [...new Set(rows.map(({ currency }) => cellText(currency)).filter((one) => one !== ''))];
  const sum = (column: string) => {
    const total = rows.reduce(
      (all, row) => all + (typeof row[column] === 'number' ? (row[column] as number) : Number.NaN),
      0,
    );
    return Number.isNaN(total) ? undefined : total;
  };
  const importedAt = rows.reduce((at, row) => (cellText(row.importedAt) > at ? cellText(row.importedAt) : at), '');
  const isMixed = currencies.length > 1;
  return [
    {
      id,
      sheet,
      units: sum(units),
      sales: isMixed ? undefined : sum(sales),
      currency: currencies.join(' '),
      importedAt,
    },
  ];
}

const ADS_DAYS = 45;

function adsWindows(morning: Morning, marketplace: string): SaleWindow[] {
  return adsOrigins(morning.ads(['campaignName'], ADS_DAYS), { by: [], counts: () => true })
    .filter((one) => one.marketplace === marketplace)
    .map(({ from, to }) => ({ first: dayFromIso(from)!, last: dayFromIso(to)! }));
}

function adsFigures(morning: Morning, marketplace: string, window: SaleWindow): SourceFigures[] {
  const { facts, origins } = adsFacts(morning.ads(['campaignName'], ADS_DAYS), { by: [], counts: within(window) });
  const own = origins.filter((one) => one.marketplace === marketplace);
  const reaches =
    own.some(({ from }) => dayFromIso(from)! <= window.first) && own.some(({ to }) => dayFromIso(to)! >= window.last);
  const here = facts.filter((fact) => fact.marketplace === marketplace);
  if (!reaches || here.length === 0) return [];
  const [fact, ...others] = here;
  const figure = (cell: number | '') => (cell === '' || others.length > 0 ? undefined : cell);
  const { sheet } = own[0]!;
  return [
    {
      ...{ id: 'ads', sheet, units: figure(fact!.units), sales: figure(fact!.sales), spend: figure(fact!.spend) },
      ...{ currency: here.map(({ currency }) => currency).join(' '), importedAt: fact!.importedAt },
    },
  ];
}
