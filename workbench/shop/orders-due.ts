/** Orders that the seller must hand over that day or should have handed over before. */
import { downloadsOf, type Known } from './known.ts';
import type { TroubleTruth } from './trouble-truth.ts';
import { addDays, type Day, daysOf } from './world/calendar.ts';
import type { Order } from './world/order.ts';

/** Whether an order is still to be shipped at noon, and no later than that day. */
function isDueOn(day: Day, { day: orderedOn, shipBy, shippedOn, cancelledOn }: Order): boolean {
  const isOver = [shippedOn, cancelledOn].some((on) => on !== null && on < day);
  return shipBy !== null && orderedOn < day && shipBy <= day && !isOver;
}

/** Days next to each other, as stretches. */
function stretchesOf(days: readonly Day[]): { from: Day; to: Day }[] {
  const stretches: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last !== undefined && addDays(last.to, 1) === day) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}

/** A line for each marketplace and stretch of days on which orders are due. */
export function ordersDue(known: Known): TroubleTruth[] {
  const { plan, history } = known;
  const mornings = daysOf({ from: plan.from, to: addDays(plan.to, 1) });
  return plan.kind.marketplaces.flatMap(({ marketplace }) => {
    const own = history.orders.filter((order) => order.marketplace === marketplace && order.shipBy !== null);
    const due = mornings.filter((day) => own.some((order) => isDueOn(day, order)));
    const downloads = downloadsOf(known, ['unshipped-orders'], marketplace);
    return stretchesOf(due).map(({ from, to }): TroubleTruth => {
      const seen = downloads.find(({ morning }) => from <= morning && morning <= to);
      return {
        ...{ kind: 'orders-due', basis: 'fact', areas: ['customers'], rules: ['ship-overdue', 'ship-today'] },
        ...{ marketplace, subject: { report: 'unshipped-orders' }, from, to, before: null, after: null },
        cause: 'orders are to be handed over that day or are late',
        evidentOn: seen?.morning ?? null,
      };
    });
  });
}
