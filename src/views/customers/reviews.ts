/** The own rating and number of reviews, from the own rows of Competitors: a fall within a week. */
import { cellText } from '../../values/cell.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { DAYS_PER_WEEK, mondayUpToNext } from '../../values/week.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import type { Reason, ViewRow } from '../view.ts';
import { customerRow } from './customer-row.ts';

/** What was seen of an own product in a week. */
interface Seen {
  readonly marketplace: string;
  readonly asin: string;
  readonly monday: Day;
  readonly rating: number | undefined;
  readonly reviews: number | undefined;
}

/** A row for each own product whose rating or reviews were seen. */
export function reviewRows(morning: Morning): ViewRow[] {
  const seen = morning.competitors().flatMap((row): Seen[] => {
    const monday = mondayUpToNext(cellText(row.week), morning.today);
    const [marketplace, asin] = [cellText(row.marketplace), cellText(row.asin)];
    const [rating, reviews] = [row.rating, row.reviews].map((cell) => (typeof cell === 'number' ? cell : undefined));
    const isOwn = row.level === 'Own' && marketplace !== '' && asin !== '';
    if (!isOwn || monday === undefined || (rating ?? reviews) === undefined) return [];
    return [{ marketplace, asin, monday, rating, reviews }];
  });
  const products = groupedBy(seen, ({ marketplace, asin }) => `${marketplace} ${asin}`);
  return [...products.values()].map((own) =>
    rowOf(
      [...own].sort((a, b) => b.monday - a.monday),
      morning,
    ),
  );
}

function rowOf(newestFirst: readonly Seen[], morning: Morning): ViewRow {
  const [now, before] = newestFirst as readonly [Seen, Seen?];
  const { marketplace, asin, monday } = now;
  const isOld = morning.today - monday > 2 * DAYS_PER_WEEK;
  const isNext = before !== undefined && monday - before.monday <= 2 * DAYS_PER_WEEK;
  const fallenRating = isNext && fell(before.rating, now.rating, morning.threshold('rating-fall'));
  const fallenReviews = isNext && fell(before.reviews, now.reviews, morning.threshold('reviews-fall'));
  const verdict = isOld || !isNext ? 'no-data' : fallenRating ? 'rating-fell' : fallenReviews ? 'reviews-fell' : 'ok';
  const name = nameOf(asin, marketplace, morning);
  const said: Said[] = [
    ...changeSaid('customers.rating', before?.rating, now.rating),
    ...changeSaid('customers.reviews', before?.reviews, now.reviews),
  ];
  const [first, second] = fallenRating ? said : [...said].reverse();
  const reason: Reason | undefined =
    verdict === 'rating-fell' || verdict === 'reviews-fell'
      ? { what: first!, why: second ? [second] : [], next: { key: 'customers.nextReviews' }, since: isoOfDay(monday) }
      : undefined;
  const day = isoOfDay(Math.min(monday + DAYS_PER_WEEK - 1, morning.today));
  return customerRow({
    ...{ kind: 'reviews', about: asin, name, verdict },
    subject: { marketplace, asin },
    cells: { count: now.reviews ?? '' },
    details: said,
    ...(reason && { reason }),
    sources: [{ report: 'competitors', from: isoOfDay(monday), to: day, importedAt: day }],
  });
}

/** By so much or more; figures have one decimal, sums of them do not. */
function fell(before: number | undefined, now: number | undefined, by: number | undefined): boolean {
  if (before === undefined || now === undefined || by === undefined) return false;
  return before - now >= by - 1e-9;
}

function changeSaid(
  key: 'customers.rating' | 'customers.reviews',
  before: number | undefined,
  now: number | undefined,
): Said[] {
  return now === undefined ? [] : [{ key, params: { before: before ?? '?', now } }];
}

function nameOf(asin: string, marketplace: string, { products }: Morning): string {
  const own = products.all.filter((one) => one.asin === asin && ['', marketplace].includes(one.marketplace));
  return own.find(({ name }) => name !== '')?.name ?? asin;
}
