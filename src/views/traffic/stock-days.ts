/** Days on which an ASIN could not be bought because nothing was in stock: they say nothing of its traffic. */
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import type { Asin } from './asins.ts';

export interface StockDays {
  /** True if all of the ASIN's stock at Amazon was sold out at the beginning or the end of the day. */
  isOut(asin: string, day: Day): boolean;
  /** True if all of it was sold out when the day began. */
  beganOut(asin: string, day: Day): boolean;
  /** Sellable units at Amazon in the newest snapshot; `undefined` if there is none. */
  sellable(asin: string): number | undefined;
}

/** From the stored snapshots, and the ledger where it has days that no snapshot has. */
export function stockDays(morning: Morning, marketplace: string, asins: ReadonlyMap<string, Asin>): StockDays {
  const isHere = (row: Row) => row.marketplace === marketplace;
  const taken = morning.past('fba-inventory', 'sku').filter(isHere);
  const snapshots = unitsByDay(taken, ({ asin }) => cellText(asin), 'snapshotDate', 'afnFulfillableQuantity');
  const asinOf = asinsBySku(asins, taken);
  const ledger = unitsByDay(
    morning
      .rows('inventory-ledger', 'sku')
      .filter((row) => isHere(row) && row.disposition === 'SELLABLE' && row.from === row.to),
    ({ msku }) => asinOf.get(cellText(msku)) ?? '',
    'to',
    'endingWarehouseBalance',
  );
  const hasTwin = (asin: string) => asins.get(asin)?.products.some(({ fulfilment }) => fulfilment === 'FBM') ?? false;
  // A bundle is in stock as long as all that it contains is.
  const partsOf = (asin: string) => {
    const parts =
      asins.get(asin)?.products.flatMap(({ contains }) => contains.map(({ sku }) => asinOf.get(sku) ?? '')) ?? [];
    return parts.length > 0 ? parts : [asin];
  };
  const covered = new Set(
    morning
      .rows('inventory-ledger', 'sku')
      .filter((row) => isHere(row) && row.from === row.to)
      .map(({ to }) => dayFromIso(cellText(to))),
  );
  const soldOut = new Set([...snapshots].filter(([, days]) => newestOf(days) === 0).map(([asin]) => asin));
  // The ledger has no row for what had no unit all day; only what is sold out now is taken for that.
  const ledgerOn = (asin: string, day: Day) =>
    ledger.get(asin)?.get(day) ?? (covered.has(day) && soldOut.has(asin) ? 0 : undefined);
  const unitsOn = (asin: string, day: Day) => {
    const own = snapshots.get(asin);
    return [own?.get(day), own?.get(day + 1), ledgerOn(asin, day)];
  };
  const isEmpty = (asin: string, isPartEmpty: (part: string) => boolean) =>
    !hasTwin(asin) && partsOf(asin).some(isPartEmpty);
  return {
    isOut: (asin, day) => isEmpty(asin, (part) => unitsOn(part, day).includes(0)),
    beganOut: (asin, day) => isEmpty(asin, (part) => (snapshots.get(part)?.get(day) ?? ledgerOn(part, day - 1)) === 0),
    sellable(asin) {
      const units = partsOf(asin).flatMap((part) => newestOf(snapshots.get(part)) ?? []);
      return units.length === 0 ? undefined : Math.min(...units);
    },
  };
}

/** Of all products, and of what only the snapshots name. */
function asinsBySku(asins: ReadonlyMap<string, Asin>, taken: readonly Row[]): ReadonlyMap<string, string> {
  const known = new Map([...asins].flatMap(([asin, { products }]) => products.map(({ sku }) => [sku, asin] as const)));
  for (const { sku, asin } of taken) if (!known.has(cellText(sku))) known.set(cellText(sku), cellText(asin));
  return known;
}

/** ASIN → day → units of all its SKUs. */
function unitsByDay(
  rows: readonly Row[],
  asinOf: (row: Row) => string,
  day: string,
  units: string,
): ReadonlyMap<string, ReadonlyMap<Day, number>> {
  const known = rows.filter((row) => typeof row[units] === 'number');
  const latest = new Map(known.map((row) => [`${row.sku ?? row.msku} ${row[day]}`, row]));
  return new Map(
    [...groupedBy([...latest.values()], asinOf)].map(([asin, own]) => {
      const days = new Map<Day, number>();
      for (const row of own) {
        const date = dayFromIso(cellText(row[day]))!;
        days.set(date, (days.get(date) ?? 0) + Number(row[units]));
      }
      return [asin, days];
    }),
  );
}

function newestOf(days: ReadonlyMap<Day, number> | undefined): number | undefined {
  return days?.get(Math.max(...days.keys()));
}
