/** Ads that go on while nothing can be bought: on which days, and when it can be read. */
import { downloadsOf, type Known, later, storedOn } from './known.ts';
import { addDays, type Day } from './world/calendar.ts';
import type { Download } from './world/download.ts';
import type { Marketplace, Pool } from './world/marketplace.ts';
import { atAmazon } from './world/stock.ts';

/** A SKU in a marketplace, and where its units lie. */
interface Shelf {
  readonly marketplace: Marketplace;
  readonly pool: Pool | 'own';
  readonly sku: string;
}

/** Two days of a week say that it goes on. */
const [LEAST_DAYS, WEEK] = [2, 7];

/** Days that began without stock and on which ads of it spent. */
export function spendOnEmptyShelf(known: Known, shelf: Shelf): Day[] {
  const empty = emptyEvenings(known, shelf);
  const days = known.history.ads
    .filter(({ marketplace, sku }) => marketplace === shelf.marketplace && sku === shelf.sku)
    .filter(({ day, spend }) => spend > 0 && empty.has(addDays(day, -1)))
    .map(({ day }) => day);
  return [...new Set(days)];
}

/**
 * The morning on which the snapshot is empty and two such days of the week before are read: in the ads, and by a snapshot or
 * by the ledger, in which what is ordered is there until it is shipped.
 */
export function emptyShelfReadOn(known: Known, shelf: Shelf, ads: readonly Download[]): Day | null {
  const snapshots = new Set(downloadsOf(known, ['fba-inventory'], shelf.marketplace).map(({ morning }) => morning));
  const gone = new Set(stockOf(known, shelf).flatMap(({ day, ledger }) => (ledger.ending <= 0 ? [day] : [])));
  const ledgers = downloadsOf(known, ['ledger'], shelf.marketplace);
  const byLedger = (evening: Day) => (gone.has(evening) ? storedOn(ledgers, evening) : null);
  const read = spendOnEmptyShelf(known, shelf).flatMap((day) => {
    const spent = storedOn(ads, day);
    const empty = snapshots.has(day) ? day : byLedger(addDays(day, -1));
    return spent && empty ? [{ day, morning: later(spent, empty) }] : [];
  });
  const isRead = (morning: Day) =>
    read.filter((one) => one.morning <= morning && one.day >= addDays(morning, -WEEK)).length >= LEAST_DAYS;
  const empty = emptyEvenings(known, shelf);
  return [...snapshots].find((morning) => empty.has(addDays(morning, -1)) && isRead(morning)) ?? null;
}

function stockOf({ history }: Known, shelf: Shelf) {
  return history.stock.filter(({ pool, sku }) => pool === shelf.pool && sku === shelf.sku);
}

function emptyEvenings(known: Known, shelf: Shelf): ReadonlySet<Day> {
  return new Set(stockOf(known, shelf).flatMap((stock) => (atAmazon(stock) <= 0 ? [stock.day] : [])));
}
