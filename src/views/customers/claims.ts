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

/** Units lost and found in a window of the ledger. */
interface Moved {
  readonly first: Day;
  readonly last: Day;
  readonly lost: number;
  readonly found: number;
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
  // Of a week or a month nobody knows on which day it was, so it stays until its last day is too old.
  const open = openOf(rows, paid).filter(({ last }) => morning.today - last <= days);
  const oldest = open[0];
  if (oldest === undefined) return [];
  const units = open.reduce((sum, one) => sum + one.units, 0);
  const isPartlyOver = oldest.first + days < morning.today;
  const due = (isPartlyOver ? oldest.last : oldest.first) + days;
  const left = due - morning.today;
  const isWaiting = morning.today - oldest.first < (morning.threshold('claim-wait') ?? 0);
  const isSoon = isPartlyOver || left <= (morning.threshold('claim-soon') ?? Number.NEGATIVE_INFINITY);
  const verdict = isWaiting ? 'waiting' : isSoon ? 'claim-due' : 'claim-open';
  const [place, sku] = [cellText(marketplace), cellText(msku)];
  const product = morning.products.find(place, sku);
  const last = rows.reduce((day, { to }) => (cellText(to) > day ? cellText(to) : day), '');
  const importedAt = rows.reduce((at, row) => (cellText(row.importedAt) > at ? cellText(row.importedAt) : at), '');
  const source: Source = { report: 'inventory-ledger', from: isoOfDay(oldest.first), to: last, importedAt };
  const reason: Reason = {
    what: { key: 'customers.lost', params: { units } },
    why: [
      isPartlyOver
        ? {
            key: 'customers.claimPartlyOver',
            params: {
              first: { day: isoOfDay(oldest.first) },
              last: { day: isoOfDay(oldest.last) },
              day: { day: isoOfDay(due) },
            },
          }
        : { key: 'customers.claimUntil', params: { day: { day: isoOfDay(due) }, days: left } },
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

const number = (cell: Row[string] | undefined) => (typeof cell === 'number' ? cell : 0);

/** What is still open of each window, the oldest first. What was found or paid settles only what was lost before it. */
function openOf(rows: readonly Row[], paid: readonly Row[]): Lost[] {
  const moved = movedIn(rows);
  const lost = moved
    .flatMap(({ first, last, lost: units }): Lost[] => (units > 0 ? [{ first, last, units }] : []))
    .sort((a, b) => a.first - b.first);
  const payments = paid.flatMap(({ date, quantityReimbursedTotal }) => {
    const day = dayFromIso(cellText(date));
    return day === undefined ? [] : [{ day, units: number(quantityReimbursedTotal) }];
  });
  const settled = [...moved.map(({ last, found }) => ({ day: last, units: found })), ...keptOf(payments)];
  for (const one of settled.sort((a, b) => a.day - b.day)) {
    let rest = one.units;
    for (const each of lost) {
      if (each.first > one.day) break;
      const taken = Math.min(each.units, rest);
      each.units -= taken;
      rest -= taken;
    }
  }
  return lost.filter(({ units }) => units > 0);
}

interface Payment {
  readonly day: Day;
  readonly units: number;
}

/** Payments without those that Amazon took back later. */
function keptOf(payments: readonly Payment[]): Payment[] {
  let back = 0;
  return [...payments]
    .sort((a, b) => b.day - a.day)
    .map(({ day, units }) => {
      const kept = Math.max(0, units - back);
      back = Math.max(0, back - units);
      return { day, units: kept };
    });
}

/** The windows of the ledger, where a day counts once: of a longer one what shorter ones within it do not tell. */
function movedIn(rows: readonly Row[]): Moved[] {
  const windows = groupedBy(rows, ({ from, to }) => `${cellText(from)} ${cellText(to)}`);
  const whole = [...windows.values()].flatMap((own): Moved[] => {
    const [first, last] = [dayFromIso(cellText(own[0]!.from)), dayFromIso(cellText(own[0]!.to))];
    if (first === undefined || last === undefined) return [];
    const sum = (read: (row: Row) => number) => own.reduce((total, row) => total + read(row), 0);
    const lost = sum((row) => -Math.min(0, number(row.lost)) - Math.min(0, number(row.damaged)));
    return [{ first, last, lost, found: sum((row) => Math.max(0, number(row.found))) }];
  });
  const told: Moved[] = [];
  for (const one of whole.sort((a, b) => a.last - a.first - (b.last - b.first))) {
    const within = told.filter(({ first, last }) => first <= one.last && one.first <= last);
    const rest = (what: 'lost' | 'found') =>
      Math.max(
        0,
        within.reduce((left, other) => left - other[what], one[what]),
      );
    told.push({ ...one, lost: rest('lost'), found: rest('found') });
  }
  return told;
}
