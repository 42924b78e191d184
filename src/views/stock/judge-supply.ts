/** Verdict on supply: out of stock, a gap ahead, time to order, too much on its way. */
import { isoOfDay } from '../../values/day.ts';
import { DAYS_PER_WEEK } from '../../values/week.ts';
import type { Said, SaidParam } from '../said.ts';
import { daysSaid, isOnSale } from './demand.ts';
import { dailyLoss, isLeftAlone, type Known, NOTHING, type Supplies, type Verdict } from './known.ts';
import { roomWhy } from './room.ts';
import type { Gap } from './supply.ts';
import { bridgeStep, orderStep, type Step } from './supply-steps.ts';

export const day = (one: number): SaidParam => ({ day: isoOfDay(one) });
const about = (one: number): SaidParam => ({ about: one });

export function judgeSupply(known: Known): Verdict {
  const { morning, stock, product, onHand, supplies, pace, sea } = known;
  if (isLeftAlone(known)) return NOTHING;
  if (!isOnSale(product, morning.today) && !isOnSale(product, morning.today + sea.days)) return { id: 'off-season' };
  const stale = morning.threshold('stock-stale');
  if (stale !== undefined && morning.today - stock.asOf > stale) return noData('stock.stale', { day: day(stock.asOf) });
  if (onHand <= 0) return soldOut(known);
  if (supplies === undefined || pace === undefined) return noData('stock.noSales', {});
  if (pace.days < (morning.threshold('pace-days') ?? 0)) return noData('stock.fewDays', { days: pace.days });
  return ahead(known, supplies);
}

function noData(key: 'stock.stale' | 'stock.noSales' | 'stock.fewDays', params: Said['params'] & object): Verdict {
  return { id: 'no-data', reason: { what: { key, params }, why: [], next: { key: `${key}Next` } } };
}

/** So many people a month who cannot buy are as good as sales of a time that no report of the workbook tells. */
const WANTED_BY = 10;

/** What follows from it. */
const OF_SOLD_OUT = [
  'lowInventoryFee',
  ...['sessions', 'conversion', 'orders', 'featuredOffer'].map((column) => `traffic.${column}`),
  'ads.selling',
];

function soldOut(known: Known): Verdict {
  const { pace, past, sibling, arrivals, morning, soldOutSince, visits } = known;
  const sold = pace === undefined ? past.some(({ sellable }) => sellable > 0) : pace.perDay > 0;
  if (!sold && visits < WANTED_BY) return NOTHING;
  if (sibling !== undefined) return { id: 'twin-sells' };
  const dated = arrivals.find(({ isDated, day: lands }) => isDated && lands > morning.today);
  const since = soldOutSince === undefined ? {} : { since: isoOfDay(soldOutSince) };
  const stake = dailyLoss(known);
  const what: Said = { key: 'stock.soldOut' };
  const common = {
    what,
    why: [...(sold ? paceWhy(known) : [visited(visits)]), ...wayWhy(known)],
    ...since,
    ...(stake && { stake }),
    causes: OF_SOLD_OUT,
  };
  if (dated) {
    const waits: Said = { key: 'stock.waitNext', params: { day: day(dated.day), units: dated.units } };
    return { id: 'waiting', reason: { ...common, next: waits, waitsUntil: isoOfDay(dated.day) } };
  }
  const isUnderWay = arrivals.some(({ isOrder }) => !isOrder);
  const { next, units }: Step = isUnderWay ? { next: { key: 'stock.askNext' } } : soldOutStep(known, sold);
  return { id: 'out-of-stock', units, reason: { ...common, why: [...common.why, ...roomWhy(known)], next } };
}

function soldOutStep(known: Known, sold: boolean): Step {
  const gap = known.supplies?.likely.gap;
  if (!sold) return { next: { key: 'stock.orderSomeNext' } };
  return gap ? bridgeStep(known, gap) : orderStep(known);
}

function visited(visits: number): Said {
  return { key: 'stock.visited', params: { visits: Math.round(visits) } };
}

function ahead(known: Known, { likely, least, high }: Supplies): Verdict {
  const { morning } = known;
  const overstock = morning.threshold('overstock-days') ?? Number.POSITIVE_INFINITY;
  const isMuch = allUnits(known) >= (morning.threshold('slow-units') ?? 0);
  if (least.gap?.isSure) return gapVerdict(known, 'gap', likely.gap ?? least.gap);
  if (least.isOrderDue) return orderVerdict(known, 'order-now');
  if (likely.gap && likely.gap.units > 0 && isPaceKnown(known)) return gapVerdict(known, 'gap-likely', likely.gap);
  if (likely.isOrderDue || high.isOrderDue) return orderVerdict(known, isNear(known) ? 'order-soon' : 'order-perhaps');
  if (high.totalDays > overstock && high.coverDays <= overstock && isMuch)
    return overstockVerdict(known, likely.totalDays);
  return { id: 'ok' };
}

/** A few units sold by chance are no pace. */
function isPaceKnown({ pace, morning }: Known): boolean {
  return pace!.units >= (morning.threshold('pace-units') ?? 0);
}

/** What is watched is looked at again in a week: an order that is likely due later can wait for that. */
function isNear(known: Known): boolean {
  return isPaceKnown(known) && known.supplies!.likely.spareDays < DAYS_PER_WEEK;
}

const allUnits = ({ arrivals, onHand }: Known) => arrivals.reduce((sum, { units }) => sum + units, onHand);

function gapVerdict(known: Known, id: 'gap' | 'gap-likely', gap: Gap): Verdict {
  const stake = dailyLoss(known);
  const params = { out: day(gap.from), lands: day(gap.lands), days: gap.lands - gap.from, units: gap.units };
  const what: Said = { key: gap.isUnderWay ? 'stock.gapUnderWay' : 'stock.gap', params };
  const why = [
    ...[...leftWhy(known), ...costWhy(known, gap), ...wayWhy(known)],
    ...[...eventWhy(known), ...roomWhy(known), ...leadWhy(known)],
  ];
  const { next, units } = bridgeStep(known, gap);
  return { id, units, reason: { what, why, next, ...(stake && { stake }) } };
}

function orderVerdict(known: Known, id: 'order-now' | 'order-soon' | 'order-perhaps'): Verdict {
  const { morning, supplies } = known;
  const { likely } = supplies!;
  if (!likely.isOrderDue) return perhapsDue(known, id);
  const by = likely.orderBy!;
  const isLate = by < morning.today;
  const params = { by: day(by), total: daysSaid(likely.totalDays), needed: Math.round(likely.neededDays) };
  const what: Said = { key: isLate ? 'stock.orderLate' : 'stock.order', params };
  const stake = isLate ? dailyLoss(known) : undefined;
  const why = [
    ...[...leftWhy(known), ...wayWhy(known), ...eventWhy(known)],
    ...[...roomWhy(known), ...leadWhy(known), ...risingWhy(known)],
  ];
  const { next, units } = orderStep(known);
  return { id, units, reason: { what, why, next, ...(stake && { stake }) } };
}

/** Due only if it sells faster than is likely. */
function perhapsDue(known: Known, id: string): Verdict {
  const { totalDays, neededDays, orderUnits } = known.supplies!.high;
  const params = {
    perDay: about(known.pace!.high),
    total: daysSaid(totalDays),
    needed: Math.round(neededDays),
  };
  const what: Said = { key: 'stock.perhaps', params };
  const next: Said = { key: 'stock.perhapsNext', params: { units: orderUnits } };
  const why = [...[...leftWhy(known), ...wayWhy(known), ...eventWhy(known)], ...[...roomWhy(known), ...leadWhy(known)]];
  return { id, units: orderUnits, reason: { what, why, next } };
}

function overstockVerdict(known: Known, days: number): Verdict {
  const what: Said = { key: 'stock.overstock', params: { days: daysSaid(days) } };
  return {
    id: 'overstock',
    reason: { what, why: [...leftWhy(known), ...wayWhy(known)], next: { key: 'stock.overstockNext' } },
  };
}

function leftWhy({ onHand, stock, pace }: Known): Said[] {
  const { perDay, low, high } = pace!;
  const params = { left: onHand, perDay: about(perDay), low: about(low), high: about(high) };
  return [
    { key: 'stock.left', params },
    ...(stock.inTransfer > 0 ? [{ key: 'stock.inTransfer', params: { units: stock.inTransfer } } as const] : []),
  ];
}

/** What sold while there was stock. */
export function paceWhy({ pace }: Known): Said[] {
  return pace === undefined ? [] : [{ key: 'stock.sold', params: { perDay: about(pace.perDay) } }];
}

/** What is under way, or that nothing is. */
function wayWhy(known: Known): Said[] {
  const { arrivals, onHand } = known;
  const [next] = arrivals;
  if (next === undefined) return [{ key: 'stock.nothingUnderWay' }];
  const units = allUnits(known) - onHand;
  if (!Number.isFinite(next.day)) return [{ key: 'stock.undated', params: { units } }];
  return [
    {
      key: next.isDated ? 'stock.underWay' : 'stock.underWayAbout',
      params: { units, first: next.units, day: day(next.day) },
    },
  ];
}

/** Events before an order of today would be needed, whose sales are not as typed but as last year, or not known at all. */
function eventWhy({ morning, supplies, events }: Known): Said[] {
  const until = morning.today + supplies!.likely.neededDays;
  const ahead = events.filter(({ from, to }) => to >= morning.today && from <= until);
  return ahead.flatMap(({ name, from, factor, isMeasured }): Said[] => {
    if (factor === undefined)
      return [{ key: 'stock.eventUnknown', params: { event: name, day: day(from), sheet: { sheet: 'events' } } }];
    return isMeasured
      ? [{ key: 'stock.eventAsLastYear', params: { event: name, day: day(from), factor: about(factor) } }]
      : [];
  });
}

function leadWhy({ sea, knowsDaysInStock }: Known): Said[] {
  return [
    ...(sea.isTyped ? [] : [{ key: 'stock.leadAssumed', params: { days: sea.days } } as const]),
    ...(knowsDaysInStock ? [] : [{ key: 'stock.plainPace' } as const]),
  ];
}

function risingWhy({ pace }: Known): Said[] {
  return pace?.isRising
    ? [{ key: 'stock.rising', params: { week: about(pace.perDay7!), month: about(pace.perDay30!) } }]
    : [];
}

/** Sales that rise beyond chance: the stock lasts shorter than it looks. */
export function judgeDemand(known: Known): Verdict {
  const { pace, supplies } = known;
  if (isLeftAlone(known) || !pace?.isRising) return NOTHING;
  const days = daysSaid(supplies!.likely.coverDays);
  const [what] = risingWhy(known);
  return {
    id: 'rising',
    reason: {
      what: what!,
      why: [...leftWhy(known), ...wayWhy(known)],
      next: { key: 'stock.risingNext', params: { days } },
    },
  };
}

/** What the gap costs, and below which extra freight a unit flying pays. */
function costWhy({ worth, pace }: Known, gap: Gap): Said[] {
  if (worth === undefined) return [{ key: 'stock.noPrice' }];
  const money = (amount: number): SaidParam => ({ money: Math.round(amount * 100) / 100, currency: worth.currency });
  const params = { cost: money(gap.units * worth.amount), daily: money(pace!.perDay * worth.amount) };
  if (!worth.isMargin) return [{ key: 'stock.gapSales', params }];
  if (worth.amount <= 0) return [{ key: 'stock.noMargin' }];
  return [
    { key: 'stock.gapCost', params },
    { key: 'stock.airPays', params: { unit: money(worth.amount) } },
  ];
}
