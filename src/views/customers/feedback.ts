/** Negative feedback: what a buyer wrote, whether Amazon's policy lets it be removed, and until when. */
import { cellText, type Row } from '../../values/cell.ts';
import { dayFromIso, isoOfDay } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import type { Reason, Source, ViewRow } from '../view.ts';
import { customerRow } from './customer-row.ts';
import { type Ordered, orderedIn } from './ordered.ts';
import { type RemovalCase, removalCase } from './removal-case.ts';

/** All feedback with few stars that may still matter, the newest first. */
export function feedbackRows(morning: Morning): ViewRow[] {
  const stars = morning.threshold('feedback-stars');
  const removable = morning.threshold('feedback-removable') ?? 0;
  if (stars === undefined) return [];
  const negative = morning
    .rows('seller-feedback', 'order')
    .filter(({ rating, date }) => {
      const day = dayFromIso(cellText(date));
      return (
        cellText(rating) !== '' && Number(rating) <= stars && day !== undefined && morning.today - day <= removable
      );
    })
    .sort((a, b) => (cellText(a.date) < cellText(b.date) ? 1 : -1));
  const ordered = orderedIn(
    morning,
    negative.map(({ orderId }) => cellText(orderId)),
  );
  return negative.map((row) => feedbackRow(row, ordered, morning));
}

function feedbackRow(row: Row, orderedOf: (order: string) => Ordered | undefined, morning: Morning): ViewRow {
  const [marketplace, orderId, date] = [cellText(row.marketplace), cellText(row.orderId), cellText(row.date)];
  const [comment, day] = [cellText(row.comments).trim(), dayFromIso(date)!];
  const { sku, asin, name = '', isShippedByAmazon } = orderedOf(orderId) ?? {};
  const age = morning.today - day;
  const last = day + (morning.threshold('feedback-removable') ?? 0);
  const removal = removalCase({ comment, isShippedByAmazon, isTooOld: morning.today > last });
  const isAnswered = cellText(row.yourResponse).trim() !== '';
  const isOld = age > (morning.threshold('feedback-days') ?? Number.POSITIVE_INFINITY);
  const verdict = isAnswered ? 'answered' : isOld ? 'old' : 'negative';
  const quote: Said =
    comment === ''
      ? { key: 'customers.noComment' }
      : { key: 'customers.quote', params: { comment: shortened(comment) } };
  const reason: Reason = {
    what: { key: 'customers.feedback', params: { stars: Number(row.rating), day: { day: date } } },
    why: [quote, removalSaid(removal, isoOfDay(last)), { key: 'customers.order', params: { order: orderId } }],
    next: NEXT[removal],
    since: date,
  };
  const source: Source = { report: 'seller-feedback', from: date, to: date, importedAt: cellText(row.importedAt) };
  return customerRow({
    ...{ kind: 'feedback', about: orderId, name, verdict },
    subject: { marketplace, orderId, ...(asin && { asin }), ...(sku && { sku }) },
    cells: {
      ...{ removal, count: Number(row.rating), due: isoOfDay(last), daysLeft: last - morning.today, since: date },
    },
    details: [quote],
    next: NEXT[removal],
    ...(verdict === 'negative' && { reason }),
    sources: [source],
  });
}

const MOST_LETTERS = 160;

function shortened(comment: string): string {
  const line = comment.replace(/\s+/g, ' ');
  return line.length <= MOST_LETTERS ? line : `${line.slice(0, MOST_LETTERS)}…`;
}

function removalSaid(removal: RemovalCase, until: string): Said {
  if (removal === 'none' || removal === 'too-old') return { key: 'customers.noRemoval' };
  const params = { case: { word: removal, of: 'removalCase' }, day: { day: until } } as const;
  return { key: 'customers.removal', params };
}

const ANSWER: Said = { key: 'customers.nextAnswer' };

const NEXT: Readonly<Record<RemovalCase, Said>> = {
  obscene: { key: 'customers.nextRemove' },
  'personal-data': { key: 'customers.nextRemove' },
  'product-review': { key: 'customers.nextReadReview' },
  'fba-delivery': { key: 'customers.nextStrike' },
  none: ANSWER,
  'too-old': ANSWER,
};
