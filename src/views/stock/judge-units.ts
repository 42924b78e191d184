/** Verdicts on units that cost: aged, stranded, unsellable, slow, too few for Amazon, late on their way. */
import type { PurchaseOrder } from '../../shop/purchase-orders.ts';
import { cellText } from '../../values/cell.ts';
import type { Day } from '../../values/day.ts';
import type { Said } from '../said.ts';
import { daysSaid } from './demand.ts';
import { day, paceWhy } from './judge-supply.ts';
import { dailyLoss, isLeftAlone, type Known, NOTHING, type Verdict } from './known.ts';
import { figure } from './pool.ts';

/** Stock so old that Amazon charges for it, or that it should be cleared. */
export function judgeAge(known: Known): Verdict {
  const { age, planning, morning } = known;
  if (age === undefined) return NOTHING;
  const least = morning.threshold('aged-units') ?? 1;
  const storage = figure(planning!, 'estimatedStorageCostNextMonth');
  const currency = cellText(planning!.currency);
  const cost: Said[] =
    storage && currency ? [{ key: 'stock.storage', params: { cost: { money: storage, currency } } }] : [];
  const said = (id: string, what: Said): Verdict => ({
    id,
    reason: { what, why: [...paceWhy(known), ...cost], next: { key: 'stock.clearNext' } },
  });
  const { fee, old } = age;
  if (fee && fee.units >= least) {
    const params = { units: fee.units, age: fee.from, day: day(fee.on), passing: fee.passing };
    return said(fee.passing > 0 ? 'aging' : 'fee-due', {
      key: fee.passing > 0 ? 'stock.aging' : 'stock.feeDue',
      params,
    });
  }
  if (old >= least)
    return said('aged', { key: 'stock.aged', params: { units: old, age: morning.threshold('aged-days')! } });
  return { id: 'ok' };
}

/** Units at Amazon that no listing sells. */
export function judgeStranded(known: Known): Verdict {
  const { stranded } = known;
  if (stranded === undefined) return NOTHING;
  const stake = dailyLoss(known);
  const isAll = stranded.units >= known.onHand;
  const what: Said = { key: 'stock.stranded', params: { units: stranded.units } };
  const why: Said[] = [{ key: 'stock.strandedReason', params: { reason: stranded.reason } }, ...paceWhy(known)];
  const since = stranded.since === '' ? {} : { since: stranded.since };
  return {
    id: 'stranded',
    reason: {
      what,
      why,
      next: { key: 'stock.strandedNext' },
      ...since,
      ...(isAll && stake && { stake }),
      causes: ['slow', 'age', 'ads.selling'],
    },
  };
}

export function judgeUnsellable({ stock, morning }: Known): Verdict {
  const least = morning.threshold('unsellable-units');
  if (least === undefined || stock.unsellable < least) return NOTHING;
  const what: Said = { key: 'stock.unsellable', params: { units: stock.unsellable } };
  return { id: 'unsellable', reason: { what, why: [], next: { key: 'stock.unsellableNext' } } };
}

/** Stock that will not sell for long, of products that are no longer new. */
export function judgeSlow(known: Known): Verdict {
  const { pace, supplies, onHand, morning, product, stranded, stock } = known;
  const slow = morning.threshold('overstock-days');
  const isNew = product?.openDate !== undefined && morning.today - product.openDate < NEW_DAYS;
  if (!stock.isOrdinary || pace === undefined || supplies === undefined || onHand <= 0 || isNew || stranded)
    return NOTHING;
  if (
    slow === undefined ||
    pace.days < LONG_ENOUGH ||
    onHand < (morning.threshold('slow-units') ?? 0) ||
    supplies.high.coverDays <= slow
  )
    return { id: 'ok' };
  const id = pace.perDay30 === 0 ? 'no-sales' : 'slow';
  const days = supplies.likely.coverDays;
  const what: Said =
    id === 'no-sales'
      ? { key: 'stock.noneSold', params: { units: onHand } }
      : { key: 'stock.slow', params: { units: onHand, days: daysSaid(days) } };
  const why = id === 'no-sales' ? [] : paceWhy(known);
  return { id, reason: { what, why, next: { key: 'stock.clearNext' }, causes: ['age'] } };
}

const NEW_DAYS = 90;
const LONG_ENOUGH = 28;

/** Amazon's fee for low inventory: due while both windows of historical supply are short. */
export function judgeLowInventory(known: Known): Verdict {
  const { planning, morning, stock } = known;
  const limit = morning.factOn('low-inventory', stock.marketplace, morning.today);
  if (limit === undefined || planning === undefined || isLeftAlone(known)) return NOTHING;
  if (isYes(planning.exemptedFromLowInventoryLevelFee)) return { id: 'ok' };
  const short = figure(planning, 'shortTermHistoricalDaysOfSupply');
  const long = figure(planning, 'longTermHistoricalDaysOfSupply');
  const isCharged = isYes(planning.lowInventoryLevelFeeAppliedInCurrentWeek);
  if (short === undefined || long === undefined) return isCharged ? lowFee('fee', { limit }) : { id: 'no-data' };
  const low = [short, long].filter((days) => days < limit).length;
  if (isCharged || low === 2) return lowFee('fee', { limit, short: Math.round(short), long: Math.round(long) });
  return low === 1 ? lowFee('near', { limit, short: Math.round(short), long: Math.round(long) }) : { id: 'ok' };
}

const isYes = (cell: unknown) => /^(yes|true|y)$/i.test(String(cell ?? '').trim());

function lowFee(id: 'fee' | 'near', params: Record<string, number>): Verdict {
  const what: Said = { key: id === 'fee' ? 'stock.lowFee' : 'stock.lowNear', params };
  const why: Said[] = 'short' in params ? [{ key: 'stock.lowWhy', params }] : [];
  return { id, reason: { what, why, next: { key: 'stock.lowNext' } } };
}

const LEGS = ['ready', 'shipped', 'arrived'] as const;
const LEG_TITLES = { ready: 'title.Ready due', shipped: 'title.Ship due', arrived: 'title.Arrival due' } as const;

/** A step of an order that is overdue, or units that Amazon has been receiving for too long. */
export function judgeInbound(known: Known): Verdict {
  const { orders, morning, stock } = known;
  const late = orders.flatMap((order) => overdue(order, morning.today) ?? []).sort((a, b) => a.due - b.due)[0];
  if (late) {
    const params = {
      order: late.order,
      leg: { key: LEG_TITLES[late.leg] },
      day: day(late.due),
      days: morning.today - late.due,
    };
    return { id: 'late', reason: { what: { key: 'stock.late', params }, why: [], next: { key: 'stock.lateNext' } } };
  }
  const most = morning.threshold('receiving-days');
  const since = receivingSince(known);
  if (most === undefined || since === undefined || morning.today - since <= most)
    return stock.shipped + stock.receiving > 0 || orders.length > 0 ? { id: 'ok' } : NOTHING;
  const what: Said = { key: 'stock.receiving', params: { units: stock.receiving, day: day(since) } };
  return { id: 'receiving', reason: { what, why: [], next: { key: 'stock.receivingNext' } } };
}

function overdue(
  order: PurchaseOrder,
  today: Day,
): { order: string; leg: (typeof LEGS)[number]; due: Day } | undefined {
  const next = LEGS.findIndex((_, i) => LEGS.slice(i).every((leg) => order[leg].on === undefined));
  const leg =
    next < 0 ? undefined : LEGS.slice(next).find((one) => order[one].due !== undefined && order[one].due! < today);
  return leg && { order: order.order, leg, due: order[leg].due! };
}

/** The day from which on every snapshot has had units in receiving. */
function receivingSince({ past, stock }: Known): Day | undefined {
  if (stock.receiving <= 0) return undefined;
  let since = stock.asOf;
  for (const one of [...past].reverse()) {
    if (one.receiving <= 0) break;
    since = Math.min(since, one.day);
  }
  return since;
}
