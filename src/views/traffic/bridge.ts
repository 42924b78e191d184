/** How much of a change of sales a day is due to traffic, to conversion and to price. */
import type { Figures } from './traffic-days.ts';

/** Amounts a day; they add up to `change`. */
export interface Bridge {
  readonly change: number;
  readonly traffic: number;
  readonly conversion: number;
  readonly price: number;
}

/** Of figures a day. Traffic counts at the former conversion and price, conversion at the former price. */
export function bridgeOf(now: Figures, before: Figures): Bridge {
  const change = now.sales - before.sales;
  if (before.sessions === 0 || (now.sessions === 0 && now.units > 0))
    return { change, traffic: change, conversion: 0, price: 0 };
  const traffic = (now.sessions * before.sales) / before.sessions - before.sales;
  // Without units before or now there is no price to compare.
  if (before.units === 0 || now.units === 0) return { change, traffic, conversion: change - traffic, price: 0 };
  const price = now.sales - (now.units * before.sales) / before.units;
  return { change, traffic, conversion: change - traffic - price, price };
}

/** The sum of bridges: that of an account is the sum of its products'. */
export function sumOfBridges(all: readonly Bridge[]): Bridge {
  return all.reduce(
    (sum, one) => ({
      change: sum.change + one.change,
      traffic: sum.traffic + one.traffic,
      conversion: sum.conversion + one.conversion,
      price: sum.price + one.price,
    }),
    { change: 0, traffic: 0, conversion: 0, price: 0 },
  );
}
