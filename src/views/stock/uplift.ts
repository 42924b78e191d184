/** How much more sells at an event than usual: as typed, else as measured at the same event of last year. */
import type { ShopEvent } from '../../shop/events.ts';
import { cellText } from '../../values/cell.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { daysIn, isWithin, overlaps, type Span } from '../../values/span.ts';
import type { Morning } from '../morning.ts';
import { apart, type Window, windowOf } from './sold.ts';

/** An event of demand with its factor, if there is one. */
export interface DemandEvent extends ShopEvent {
  /** True if its factor is that of last year. */
  readonly isMeasured: boolean;
}

/** The events of demand of a product, given its name in each report: its SKU, or its ASIN where a report has no SKUs. */
export type EventsOf = (marketplace: string, sku: string, asin: string) => readonly DemandEvent[];

/** The same sale moves by some weeks from year to year. */
const [YEAR_LEAST, YEAR_MOST] = [300, 430];
/** What is usual is what sold in so many days before. */
const BASE_DAYS = 28;
/** Known of at least so many. */
const LEAST_DAYS = 14;
/** Units that would have been usual: with fewer a product's own figure is mixed with its category's, or says nothing. */
const USUAL_UNITS = 10;

/** Units sold at an event, and those that would have been usual. */
interface Sold {
  readonly units: number;
  readonly usual: number;
}

export function demandEvents(morning: Morning): EventsOf {
  const all = morning.events.filter(({ kind }) => kind === 'Demand');
  const measured = new Map<string, ReadonlyMap<string, number>>();
  const measuredAt = (past: ShopEvent, marketplace: string) => {
    const name = `${past.row} ${marketplace}`;
    const known = measured.get(name) ?? upliftsAt(morning, all, past, marketplace);
    measured.set(name, known);
    return known;
  };
  const factorOf = (event: ShopEvent, marketplace: string, sku: string, asin: string) => {
    const past = event.to < morning.today ? undefined : lastYears(all, event, marketplace, sku);
    const uplifts = past && measuredAt(past, marketplace);
    return uplifts?.get(sku) ?? uplifts?.get(asin) ?? uplifts?.get(categoryOf(morning, marketplace, sku));
  };
  return (marketplace, sku, asin) =>
    all
      .filter((event) => isOf(event, marketplace, sku))
      .map((event) => {
        const factor = event.factor ?? factorOf(event, marketplace, sku, asin);
        return { ...event, factor, isMeasured: event.factor === undefined && factor !== undefined };
      });
}

function isOf(event: ShopEvent, marketplace: string, sku: string): boolean {
  return ['', marketplace].includes(event.marketplace) && ['', sku].includes(event.sku);
}

/** The typed event of that name a year before. */
function lastYears(all: readonly ShopEvent[], event: ShopEvent, marketplace: string, sku: string) {
  return all.find((past) => {
    const days = event.from - past.from;
    const isSame = nameWithoutYear(past) === nameWithoutYear(event) && nameWithoutYear(event) !== '';
    return isSame && YEAR_LEAST <= days && days <= YEAR_MOST && isOf(past, marketplace, sku);
  });
}

function nameWithoutYear({ name }: ShopEvent): string {
  return name
    .toLowerCase()
    .replace(/\b20\d\d\b年?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** No report's name of a product: a category begins with it here. */
const CATEGORY = '\u0000';

function categoryOf({ products }: Morning, marketplace: string, sku: string): string {
  return CATEGORY + (products.find(marketplace, sku)?.category ?? '');
}

/** SKU, ASIN or category → sales as a multiple of the usual ones. */
function upliftsAt(morning: Morning, events: readonly ShopEvent[], past: ShopEvent, marketplace: string) {
  const event = { first: past.from, last: past.to };
  const others = events.filter((one) => one !== past && ['', marketplace].includes(one.marketplace));
  const windows = windowsAround(morning, event, marketplace);
  const base = windows.filter(
    (window) =>
      window.last < event.first && !others.some(({ from, to }) => overlaps(window, { first: from, last: to })),
  );
  const during = windows.filter((window) => overlaps(window, event));
  const covered = during.reduce((days, { first, last }) => days + within({ first, last }, event), 0);
  if (daysOf(base) < LEAST_DAYS || covered < daysIn(event)) return new Map<string, number>();
  const names = new Set(during.flatMap(({ units }) => [...units.keys()]));
  const sold = [...names].map((name) => ({ name, ...soldAt(name, base, during, daysIn(event)) }));
  const categories = groupedBy(sold, ({ name }) => categoryOf(morning, marketplace, skuOf(morning, name)));
  return new Map([...categories].flatMap(([category, own]) => upliftsIn(category, own)));
}

function windowsAround(morning: Morning, event: Span, marketplace: string): Window[] {
  const around = { first: event.first - BASE_DAYS, last: event.last + LEAST_DAYS };
  const rows = morning.soldIn(around).filter((row) => cellText(row.marketplace) === marketplace);
  const all = [...groupedBy(rows, ({ from, to }) => `${from} ${to}`).values()].map(windowOf);
  return apart(all.filter((window) => isWithin(window, around)));
}

const daysOf = (windows: readonly Window[]) => windows.reduce((sum, window) => sum + daysIn(window), 0);

function within({ first, last }: Span, event: Span): number {
  return Math.max(0, Math.min(last, event.last) - Math.max(first, event.first) + 1);
}

/** The other days of a window that is longer than the event sold what is usual. */
function soldAt(name: string, base: readonly Window[], during: readonly Window[], days: number): Sold {
  const unitsIn = (windows: readonly Window[]) => windows.reduce((sum, { units }) => sum + (units.get(name) ?? 0), 0);
  const perDay = unitsIn(base) / daysOf(base);
  return { units: unitsIn(during) - perDay * (daysOf(during) - days), usual: perDay * days };
}

function skuOf({ products }: Morning, name: string): string {
  return products.all.find(({ sku, asin }) => sku === name || asin === name)?.sku ?? name;
}

/** A product that sold less than usual was sold out, or not offered then: its category says more. */
function upliftsIn(category: string, all: readonly (Sold & { readonly name: string })[]): [string, number][] {
  const known = all.filter(({ units, usual }) => units >= usual && usual > 0);
  const usual = known.reduce((sum, one) => sum + one.usual, 0);
  if (usual < USUAL_UNITS) return [];
  const common = known.reduce((sum, one) => sum + one.units, 0) / usual;
  const own = known.map((one): [string, number] => [
    one.name,
    (one.units + USUAL_UNITS * common) / (one.usual + USUAL_UNITS),
  ]);
  return [[category, common], ...own];
}
