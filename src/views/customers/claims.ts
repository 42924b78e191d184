/** Units that Amazon lost or damaged and has not paid for, and until when they can be claimed. */
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import type { Reason, Source, ViewRow } from '../view.ts';
import { customerRow } from './customer-row.ts';

/** Units lost in a window of the ledger; found ones are taken off. */
interface Lost {
  readonly first: Day;
  readonly last: Day;
  units: number;
}

/** Amazon's words for units that it pays for because it lost or damaged them. */
const PAID = /lost|damaged|warehouse|missing/i;

/** A row for each SKU with units that are neither found nor paid for. */
export function claimRows(morning: Morning): ViewRow[] {
  const days = morning.threshold('claim-days');
  if (days === undefined) return [];
  const paid = groupedBy(
    morning.rows('reimbursements', 'sku').filter(({ reason }) => PAID.test(cellText(reason))),
    placed('sku'),
  );
  const ledger = groupedBy(
    morning.rows('inventory-ledger', 'sku').filter(({ disposition }) => /^sellable$/i.test(cellText(disposition))),
    placed('msku'),
  );
  return [...ledger].flatMap(([key, rows]) => rowOf(rows, paid.get(key) ?? [], days, morning));
}

function placed(sku: string) {
  return (row: Row) => `${cellText(row.marketplace)}\u0000${cellText(row[sku])}`;
}

function rowOf(rows: readonly Row[], paid: readonly Row[], days: number, morning: Morning): ViewRow[] {
  const { marketplace, msku } = rows[0]!;
  const open = openOf(rows, paid).filter(({ first }) => morning.today - first <= days);
  const oldest = open[0];
  if (oldest === undefined) return [];
  const units = open.reduce((sum, one) => sum + one.units, 0);
  const due = oldest.first + days;
  const left = due - morning.today;
  const isWaiting = morning.today - oldest.first < (morning.threshold('claim-wait') ?? 0);
  const isSoon = left <= (morning.threshold('claim-soon') ?? Number.NEGATIVE_INFINITY);
  const verdict = isWaiting ? 'waiting' : isSoon ? 'claim-due' : 'claim-open';
  const [place, sku] = [cellText(marketplace), cellText(msku)];
  const product = morning.products.find(place, sku);
  const last = rows.reduce((day, { to }) => (cellText(to) > day ? cellText(to) : day), '');
  const importedAt = rows.reduce((at, row) => (cellText(row.importedAt) > at ? cellText(row.importedAt) : at), '');
  const source: Source = { report: 'inventory-ledger', from: isoOfDay(oldest.first), to: last, importedAt };
  const reason: Reason = {
    what: { key: 'customers.lost', params: { units } },
    why: [
      { key: 'customers.claimUntil', params: { day: { day: isoOfDay(due) }, days: left } },
      ...(product?.price
        ? [
            {
              key: 'customers.worth',
              params: { money: { money: units * product.price.amount, currency: product.price.currency } },
            } as const,
          ]
        : []),
      ...(paid.length === 0 ? [{ key: 'customers.nothingPaid' } as const] : []),
    ],
    next: { key: 'customers.nextClaim' },
    since: isoOfDay(oldest.first),
  };
  return [
    customerRow({
      ...{ kind: 'claim', about: sku, name: product?.name || sku, verdict },
      subject: { marketplace: place, sku, ...(product?.asin && { asin: product.asin }) },
      cells: { due: isoOfDay(due), daysLeft: left, count: units, since: isoOfDay(oldest.first) },
      details: reason.why,
      next: reason.next,
      ...(verdict !== 'waiting' && { reason }),
      sources: [source],
    }),
  ];
}

/** What is still open of each window, the oldest first: found units and paid ones settle the oldest. */
function openOf(rows: readonly Row[], paid: readonly Row[]): Lost[] {
  const number = (cell: Row[string] | undefined) => (typeof cell === 'number' ? cell : 0);
  const lost: Lost[] = [];
  let settled = paid.reduce((sum, row) => sum + number(row.quantityReimbursedTotal), 0);
  for (const row of rows) {
    const [first, last] = [dayFromIso(cellText(row.from)), dayFromIso(cellText(row.to))];
    if (first === undefined || last === undefined) continue;
    const gone = -(Math.min(0, number(row.lost)) + Math.min(0, number(row.damaged)));
    settled += Math.max(0, number(row.found));
    if (gone > 0) lost.push({ first, last, units: gone });
  }
  lost.sort((a, b) => a.first - b.first);
  for (const one of lost) {
    const taken = Math.min(one.units, settled);
    one.units -= taken;
    settled -= taken;
  }
  return lost.filter(({ units }) => units > 0);
}
