/** How many units of the usual size still fit into the storage capacity that a seller typed. */
import type { Morning } from '../morning.ts';
import type { AtAmazon } from './at-amazon.ts';

/** Marketplace → units; only where capacity, its use and units at Amazon are known. */
export function roomByPlace({ health }: Morning, all: readonly AtAmazon[]): ReadonlyMap<string, number> {
  const rooms = new Map<string, number>();
  for (const [marketplace, { capacity }] of health.newest) {
    const units = all
      .filter((stock) => stock.marketplace === marketplace)
      .reduce(
        (sum, { sellable, inTransfer, unsellable, receiving }) => sum + sellable + inTransfer + unsellable + receiving,
        0,
      );
    const { used, limit } = capacity;
    if (units === 0 || !used || limit === undefined) continue;
    // Volumes are in whatever unit both were typed in.
    rooms.set(marketplace, Math.max(0, Math.floor((limit - used) / (used / units))));
  }
  return rooms;
}
