/** The sentences with which a week begins: which word left the first pages, and who cut its price. */
import type { Say } from '../i18n/say.ts';
import type { TextKey } from '../i18n/text.ts';
import { type Cell, cellText } from '../values/cell.ts';
import { isBlank } from '../values/text.ts';
import type { RowOf } from '../workbook/columns.ts';
import { asinText } from './entry.ts';
import { signedPercent } from './events-of.ts';
import { type Followed, since } from './followed.ts';
import { isOwn } from './judge-products.ts';
import { priceText, weekLine } from './week-line.ts';

interface NewsFacts {
  readonly nameOf: (marketplace: string, asin: string) => string;
  readonly currencyOf: (marketplace: string) => string;
  readonly words: Say;
}

const MOST_NEWS = 5;
/** Smaller cuts are rounding and currency. */
const LEAST_CUT = 0.05;

/** Words that are only watched are no news; the gravest come first. */
export function newsLines(
  keywords: readonly Followed[],
  competitors: readonly Followed[],
  facts: NewsFacts,
): RowOf<'week'>[] {
  const left = ['left-first-3-pages', 'left-page-1'].flatMap((event) =>
    keywords.filter(({ now: { row } }) => row.event === event && row.tier !== 'watch'),
  );
  const cuts = competitors
    .filter(({ now }) => !isOwn(now) && Number(now.row.priceChange) <= -LEAST_CUT)
    .sort((a, b) => Number(a.now.row.priceChange) - Number(b.now.row.priceChange));
  return [
    ...left.slice(0, MOST_NEWS).map((one) => leftLine(one, facts)),
    ...cuts.slice(0, MOST_NEWS).map((one) => cutLine(one, facts)),
  ];
}

function leftLine(one: Followed, { nameOf, words: say }: NewsFacts): RowOf<'week'> {
  const { row } = one.now;
  const sentence = say('weekly.left', {
    product: nameOf(cellText(row.marketplace), asinText(row.product)),
    keyword: cellText(row.keyword),
    event: say(`status.${row.event}` as TextKey),
    ...{ before: known(row.lastRank), now: known(row.organicRank) },
  });
  return weekLine('News', row, sentence + since(one, ({ page }) => !isBlank(page), say));
}

function cutLine(one: Followed, { nameOf, currencyOf, words: say }: NewsFacts): RowOf<'week'> {
  const { row } = one.now;
  const currency = currencyOf(cellText(row.marketplace));
  const sentence = say('weekly.cut', {
    product: nameOf(cellText(row.marketplace), asinText(row.product)),
    rival: cellText(row.title) || asinText(row.asin),
    ...{ before: priceText(row.lastPrice, currency), now: priceText(row.price, currency) },
    change: signedPercent(Number(row.priceChange)),
  });
  return weekLine('News', row, sentence + since(one, ({ price }) => typeof price === 'number', say));
}

function known(cell: Cell | undefined): string {
  return cellText(cell) === '' ? '?' : cellText(cell);
}
