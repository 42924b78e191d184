/**
 * Shares the storage capacity that a seller typed among the orders that are due: the gravest first, of these what earns most
 * for its size. Shipments under way count as used, as in Amazon's capacity monitor.
 */
import { wholeAbove, wholeBelow } from '../../evidence/compare.ts';
import type { HealthDay } from '../../shop/account-health.ts';
import { once } from '../../values/once.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import type { Known, Room, Verdict } from './known.ts';
import { sizes } from './sizes.ts';

/** Verdicts that ask for units, the gravest first. */
const GRAVEST_FIRST = [['out-of-stock', 'gap'], ['order-now'], ['gap-likely', 'order-soon'], ['order-perhaps']];

/** With more units of unknown size, nobody can tell what the others take. */
const MOST_UNMEASURED = 0.1;

/** An order that wants room. */
interface Claim {
  readonly known: Known;
  readonly wanted: number;
  readonly gravity: number;
}

/** A capacity, in whatever unit it was typed in. */
interface Storage {
  /** Not used, and not wanted by orders that have no shipment yet. */
  readonly free: number;
  readonly perUnit: number;
  /** Of one unit; `undefined` if that is not known. */
  readonly volumeOf: (known: Known) => number | undefined;
}

/** The same with what fits of each order, in marketplaces whose capacity was typed. */
export function withRoom(morning: Morning, all: readonly Known[], judge: (known: Known) => Verdict): readonly Known[] {
  const measured = once(() => sizes(morning));
  const rooms = new Map<Known, Room>();
  for (const health of morning.health.newest.values()) {
    const own = all.filter(({ stock }) => stock.marketplace === health.marketplace);
    const storage = isOld(morning, health) ? undefined : storageOf(health, own, measured);
    if (storage) for (const [known, room] of shared(storage, own, judge)) rooms.set(known, room);
  }
  return all.map((known) => {
    const room = rooms.get(known);
    return room === undefined ? known : { ...known, room };
  });
}

function isOld({ today, threshold }: Morning, { day }: HealthDay): boolean {
  return today - day > (threshold('stock-stale') ?? Number.POSITIVE_INFINITY);
}

function storageOf(
  { capacity: { used, limit } }: HealthDay,
  own: readonly Known[],
  measured: () => ReadonlyMap<string, number>,
): Storage | undefined {
  const units = sumOf(own, unitsAt);
  if (units === 0 || !used || limit === undefined) return undefined;
  const sizeOf = ({ stock }: Known) => measured().get(stock.sku);
  const known = own.filter((one) => sizeOf(one) !== undefined);
  const share = sumOf(known, unitsAt) / units;
  const scale = (used * share) / sumOf(known, (one) => unitsAt(one) * sizeOf(one)!);
  const perUnit = used / units;
  const volumeOf = (one: Known) => {
    const size = share < 1 - MOST_UNMEASURED ? undefined : sizeOf(one);
    return size && size * scale;
  };
  const ordered = sumOf(own, (one) => orderedUnits(one) * (volumeOf(one) ?? perUnit));
  return { free: limit - used - ordered, perUnit, volumeOf };
}

function unitsAt({ stock: { sellable, inTransfer, unsellable, shipped, receiving } }: Known): number {
  return sellable + inTransfer + unsellable + shipped + receiving;
}

function orderedUnits({ arrivals }: Known): number {
  return arrivals.reduce((sum, { isOrder, units }) => (isOrder ? sum + units : sum), 0);
}

function sumOf(all: readonly Known[], figure: (known: Known) => number): number {
  return all.reduce((sum, known) => sum + figure(known), 0);
}

function shared({ free, perUnit, volumeOf }: Storage, own: readonly Known[], judge: (known: Known) => Verdict) {
  let taken = 0;
  return claimsOf(own, judge, (known) => volumeOf(known) ?? perUnit).map(({ known, wanted }) => {
    const volume = volumeOf(known);
    // What sells until the order leaves makes room for it.
    const freed = sumOf(own, (one) => soldUntil(one, known.leavesOn) * (volumeOf(one) ?? perUnit));
    const fits = wholeCases(known, (free + freed - taken) / (volume ?? perUnit));
    if (volume !== undefined) taken += volume * Math.min(fits, wanted);
    return [known, { wanted, fits, isMeasured: volume !== undefined }] as const;
  });
}

function soldUntil({ morning, pace, onHand }: Known, day: number): number {
  return Math.min(onHand, (pace?.perDay ?? 0) * (day - morning.today));
}

function wholeCases({ product }: Known, units: number): number {
  const { casePack = 1 } = product ?? {};
  return Math.max(0, wholeBelow(units / casePack) * casePack);
}

function claimsOf(own: readonly Known[], judge: (known: Known) => Verdict, volume: (known: Known) => number): Claim[] {
  const claims = own.flatMap((known): Claim[] => {
    const { id, units: wanted = 0 } = judge(known);
    return wanted > 0 ? [{ known, wanted, gravity: GRAVEST_FIRST.findIndex((ids) => ids.includes(id)) }] : [];
  });
  const earns = ({ known }: Claim) => (known.worth?.amount ?? 0) / volume(known);
  return claims.sort(
    (a, b) =>
      a.gravity - b.gravity ||
      Number(b.known.worth?.isMargin === true) - Number(a.known.worth?.isMargin === true) ||
      earns(b) - earns(a) ||
      (a.known.stock.sku < b.known.stock.sku ? -1 : 1),
  );
}

/** Of units that are wanted those to order: what fits, but not less than the supplier's least order. */
export function orderable({ room, product }: Known, wanted: number): number {
  if (!room?.isMeasured || room.fits >= wanted) return wanted;
  const { casePack = 1, minimumOrder = 0 } = product ?? {};
  const least = wholeAbove(minimumOrder / casePack) * casePack;
  return room.fits === 0 || least > wanted ? room.fits : Math.max(room.fits, least);
}

/** What is said of an order that does not fit. */
export function roomWhy(known: Known): Said[] {
  const { room } = known;
  if (room === undefined || room.fits >= room.wanted) return [];
  const { wanted, fits, isMeasured } = room;
  if (!isMeasured) return [{ key: 'stock.room', params: { units: fits } }];
  if (fits === 0) return [{ key: 'stock.roomNone', params: { wanted } }];
  const least = orderable(known, wanted);
  if (least > fits) return [{ key: 'stock.roomLeast', params: { wanted, fits, least } }];
  return [{ key: 'stock.roomPart', params: { wanted, fits } }];
}
