/** The next step of a verdict on supply: what to send today, by air and by sea, as far as there is room for it. */
import { isoOfDay } from '../../values/day.ts';
import type { Said } from '../said.ts';
import { unitsUntil } from './demand.ts';
import type { Known } from './known.ts';
import { orderable } from './room.ts';
import type { Gap } from './supply.ts';

/** A next step, and the units that it sends. */
export interface Step {
  readonly next: Said;
  readonly units?: number;
}

const day = (one: number) => ({ day: isoOfDay(one) });

/** By air what sells until the sea freight lands, if air is earlier and a unit earns what could pay for it. */
export function bridgeStep(known: Known, gap: Gap): Step {
  const { morning, air, pace, supplies, worth } = known;
  const lands = morning.today + air.days;
  if (lands >= gap.lands || (worth?.isMargin && worth.amount <= 0))
    return gap.isUnderWay ? { next: { key: 'stock.askNext' } } : orderStep(known);
  const bridge = Math.ceil(unitsUntil(pace!.perDay, () => 1, Math.max(lands, gap.from) - 1, gap.lands - 1));
  const { orderUnits } = supplies!.likely.orderUnits > 0 ? supplies!.likely : supplies!.high;
  const wanted = gap.isUnderWay ? bridge : Math.max(bridge, orderUnits);
  const units = orderable(known, wanted);
  if (units === 0 && wanted > 0) return noRoom(wanted);
  const byAir = Math.min(bridge, units);
  const params = { units: byAir, day: day(lands) };
  if (units === byAir) return { next: { key: 'stock.airNext', params }, units };
  return { next: { key: 'stock.airAndSeaNext', params: { ...params, rest: units - byAir } }, units };
}

/** By sea what the likely pace needs, else what a higher one would. */
export function orderStep(known: Known): Step {
  const { morning, supplies } = known;
  const supply = [supplies?.likely, supplies?.high].find((one) => one !== undefined && one.orderUnits > 0);
  if (supply === undefined) return { next: { key: 'stock.orderSomeNext' } };
  const units = orderable(known, supply.orderUnits);
  if (units === 0) return noRoom(supply.orderUnits);
  const isLate = supply.orderBy === undefined || supply.orderBy <= morning.today;
  const next: Said = isLate
    ? { key: 'stock.orderTodayNext', params: { units } }
    : { key: 'stock.orderNext', params: { units, day: day(supply.orderBy!) } };
  return { next, units };
}

function noRoom(wanted: number): Step {
  return { next: { key: 'stock.noRoomNext', params: { units: wanted } }, units: 0 };
}
