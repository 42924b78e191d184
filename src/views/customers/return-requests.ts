/** Returns of orders that the seller ships: requests to answer, and parcels that arrived and are not refunded. */
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import type { Reason, ViewRow } from '../view.ts';
import { customerRow } from './customer-row.ts';

/** Amazon's words for what needs nothing more. */
const DONE = /^(closed|completed|cancell?ed)/i;
/** And for what the seller has not answered; any other word is only shown. */
const UNANSWERED = /^pending/i;

/** A return that is not finished. */
interface Open {
  readonly row: Row;
  /** What the seller owes the buyer since a day. */
  readonly owed?: { readonly what: 'answer' | 'refund'; readonly since: Day };
}

/** A row for each order with a return that is not finished, the longest waiting first. */
export function returnRequestRows(morning: Morning): ViewRow[] {
  const all = morning.rows('fbm-returns', 'order');
  const open = all.filter(({ returnRequestStatus }) => !DONE.test(cellText(returnRequestStatus))).map(openOf);
  const byOrder = groupedBy(open, ({ row }) => `${cellText(row.marketplace)} ${cellText(row.orderId)}`);
  return [...byOrder.values()]
    .map((own) => own.reduce((a, b) => (sinceOf(b) < sinceOf(a) ? b : a)))
    .sort((a, b) => sinceOf(a) - sinceOf(b))
    .map((one) => rowOf(one, morning));
}

function sinceOf({ owed }: Open): number {
  return owed?.since ?? Number.POSITIVE_INFINITY;
}

function openOf(row: Row): Open {
  const [asked, arrived] = [dayFromIso(cellText(row.date)), dayFromIso(cellText(row.returnDeliveryDate))];
  const isRefunded = typeof row.refundedAmount === 'number' && row.refundedAmount > 0;
  if (arrived !== undefined && !isRefunded) return { row, owed: { what: 'refund', since: arrived } };
  const waits = UNANSWERED.test(cellText(row.returnRequestStatus)) && asked !== undefined;
  return waits ? { row, owed: { what: 'answer', since: asked } } : { row };
}

function rowOf({ row, owed }: Open, morning: Morning): ViewRow {
  const { today, threshold, products } = morning;
  const [marketplace, order, sku] = [cellText(row.marketplace), cellText(row.orderId), cellText(row.merchantSku)];
  const product = products.find(marketplace, sku);
  const importedAt = cellText(row.importedAt);
  const reported = importedAt.slice(0, 10);
  const isOld = today - (dayFromIso(reported) ?? today) > (threshold('ship-stale') ?? Number.POSITIVE_INFINITY);
  const due = owed && owed.since + (threshold('return-request-days') ?? Number.POSITIVE_INFINITY);
  const verdict = due === undefined ? 'on-its-way' : isOld ? 'no-data' : due < today ? 'return-overdue' : 'return-due';
  const reason = owed && due !== undefined && !isOld ? reasonOf(row, owed, verdict, reported) : undefined;
  const details = reason?.why ?? [reasonSaid(row), statusSaid(row)];
  const source = { report: 'fbm-returns', from: cellText(row.date), to: reported, importedAt };
  return customerRow({
    ...{ kind: 'return-requests', about: order, name: product?.name || cellText(row.itemName) || sku, verdict },
    subject: { marketplace, orderId: order, sku, ...(product?.asin && { asin: product.asin }) },
    cells: {
      ...(due !== undefined && Number.isFinite(due) && { due: isoOfDay(due), daysLeft: due - today }),
      ...{ count: Number(row.returnQuantity) || 1, mainReason: cellText(row.returnReason) },
    },
    details,
    ...(reason && { reason }),
    sources: [source],
  });
}

function reasonOf(row: Row, { what, since }: NonNullable<Open['owed']>, verdict: string, reported: string): Reason {
  const params = { order: cellText(row.orderId), day: { day: isoOfDay(since) } };
  return {
    what: { key: what === 'refund' ? 'customers.returnArrived' : 'customers.returnAsked', params },
    why: [reasonSaid(row), { key: 'customers.returnReport', params: { day: { day: reported } } }],
    next: { key: what === 'refund' ? 'customers.nextRefund' : 'customers.nextAuthorize' },
    since: isoOfDay(since),
    ...(verdict === 'return-overdue' && { pinned: true as const }),
  };
}

function reasonSaid(row: Row): Said {
  return { key: 'customers.reasons', params: { reasons: cellText(row.returnReason) } };
}

/** In Amazon's word. */
function statusSaid(row: Row): Said {
  return { key: 'customers.returnStatus', params: { status: cellText(row.returnRequestStatus) } };
}
