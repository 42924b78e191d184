/** Units that Amazon lost or damaged and owes: from when to when they can be claimed, by the ledger. */
import { downloadsOf, type Known, later, lookedOn, storedOn } from './known.ts';
import type { TroubleTruth } from './trouble-truth.ts';
import { addDays, type Day } from './world/calendar.ts';
import { MARKETPLACES } from './world/marketplace.ts';
import type { StockDay } from './world/stock.ts';

/** Lost or damaged inventory is claimed within so many days. */
const CLAIM_DAYS = 60;
/** For so long Amazon is given time to find or pay. */
const WAIT_DAYS = 30;

/** A unit that was lost, and the day on which it was found again. */
interface Loss {
  readonly day: Day;
  foundOn: Day | null;
}

/** Each unit that a SKU lost in its days, the oldest first; what is found settles the oldest. */
function lossesOf(days: readonly StockDay[]): Loss[] {
  const losses: Loss[] = [];
  for (const { day, ledger } of days) {
    const open = losses.filter(({ foundOn }) => foundOn === null);
    for (const loss of open.slice(0, Math.max(0, ledger.found))) loss.foundOn = day;
    const units = -(Math.min(0, ledger.lost) + Math.min(0, ledger.damaged));
    losses.push(...Array.from({ length: units }, (): Loss => ({ day, foundOn: null })));
  }
  return losses;
}

/** Losses of a SKU that can be claimed at the same time. */
interface Claim {
  readonly from: Day;
  to: Day;
  units: number;
  evidentOn: Day | null;
}

/** The first morning at Today on which a loss is in the workbook and Amazon had its time; null if it is too late then. */
function claimableOn(known: Known, stored: Day | null, { from, to }: Pick<Claim, 'from' | 'to'>): Day | null {
  const morning = stored && lookedOn(known, later(stored, addDays(from, WAIT_DAYS)));
  return morning !== null && morning <= to ? morning : null;
}

function claimsOf(known: Known, marketplace: string, losses: readonly Loss[]): Claim[] {
  const ledgers = downloadsOf(known, ['ledger'], marketplace);
  const claims: Claim[] = [];
  for (const { day, foundOn } of losses) {
    const last = addDays(day, CLAIM_DAYS);
    // Until it reads that the unit was found, nobody can know.
    const settledOn = foundOn && storedOn(ledgers, foundOn);
    const to = settledOn !== null && settledOn <= last ? addDays(settledOn, -1) : last;
    const evidentOn = claimableOn(known, storedOn(ledgers, day), { from: day, to });
    const open = claims.at(-1);
    if (open === undefined || day > open.to) claims.push({ from: day, to, units: 1, evidentOn });
    else Object.assign(open, { to: later(open.to, to), units: open.units + 1, evidentOn: open.evidentOn ?? evidentOn });
  }
  return claims;
}

/** A line for each SKU and time in which units are lost that nobody paid for: no report of the shop says that any were. */
export function lostUnits(known: Known): TroubleTruth[] {
  return known.plan.kind.marketplaces.flatMap(({ marketplace }) => {
    const { pool } = MARKETPLACES[marketplace];
    return known.history.skus.flatMap(({ sku }) => {
      const days = known.history.stock.filter((stock) => stock.sku === sku && stock.pool === pool);
      return claimsOf(known, marketplace, lossesOf(days)).map(
        ({ from, to, units, evidentOn }): TroubleTruth => ({
          ...{ kind: 'units-lost', basis: 'fact', areas: ['customers'], rules: ['claim-due', 'claim-open'] },
          ...{ marketplace, subject: { sku }, from, to, before: null, after: null, evidentOn },
          cause: `Amazon lost ${units} ${units === 1 ? 'unit' : 'units'} and did not pay`,
        }),
      );
    });
  });
}
