/** The views of ranking: which words left a page of results and who cut its price, in the newest week of each product. */
import { marketplaceWithCode } from '../../reports/marketplaces.ts';
import { competitorsSheet } from '../../sheets/competitors.ts';
import { keywordsSheet } from '../../sheets/keywords.ts';
import { type Cell, cellText } from '../../values/cell.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import { foldedKeyword } from '../../values/fold.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { isBlank } from '../../values/text.ts';
import { DAYS_PER_WEEK, isoWeek, mondayOfWeek, mondayUpToNext } from '../../values/week.ts';
import type { RowOf } from '../../workbook/columns.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import type { Source, Subject, View, ViewRow } from '../view.ts';

type Tracked = RowOf<'keywords'> & RowOf<'competitors'>;

/** One row for each product, because its words mostly fall together. */
export const keywordsView: View = {
  area: 'ranking',
  sheet: keywordsSheet,
  isWritten: false,
  rows: (morning) => newestByProduct(morning.keywords(), morning).flatMap((one) => keywordRow(one, morning)),
};

export const competitorsView: View = {
  area: 'ranking',
  sheet: competitorsSheet,
  isWritten: false,
  rows: (morning) => newestByProduct(morning.competitors(), morning).flatMap((one) => competitorRow(one, morning)),
};

/** The newest week of a product. */
interface ProductWeek {
  readonly marketplace: string;
  readonly asin: string;
  readonly monday: Day;
  readonly rows: readonly Tracked[];
  readonly earlier: readonly Tracked[];
}

/** Weeks that are over for longer say nothing of today. */
const OLD_DAYS = 2 * DAYS_PER_WEEK;

function newestByProduct(rows: readonly Tracked[], { today }: Morning): ProductWeek[] {
  const mondayOf = ({ week }: Tracked) => mondayUpToNext(cellText(week), today) ?? Number.NEGATIVE_INFINITY;
  const products = groupedBy(rows, ({ marketplace, product }) => `${cellText(marketplace)} ${cellText(product)}`);
  return [...products.values()].flatMap((own): ProductWeek[] => {
    const monday = Math.max(...own.map(mondayOf));
    const { marketplace, product } = own[0]!;
    const [place, asin] = [cellText(marketplace), cellText(product)];
    if (place === '' || asin === '' || today - monday >= OLD_DAYS) return [];
    const [rows, earlier] = [
      own.filter((row) => mondayOf(row) === monday),
      own.filter((row) => mondayOf(row) < monday),
    ];
    return [{ marketplace: place, asin, monday, rows, earlier }];
  });
}

/** The week that a row is compared with, where weeks were missed between; `before` are the rows it may be compared with. */
function sinceSaid(before: readonly Tracked[], monday: Day): Said[] {
  const last = before.reduce(
    (newest, { week }) => Math.max(newest, mondayOfWeek(cellText(week))!),
    Number.NEGATIVE_INFINITY,
  );
  const isMissed = Number.isFinite(last) && monday - last > DAYS_PER_WEEK;
  return isMissed ? [{ key: 'ranking.since', params: { week: isoWeek(last) } }] : [];
}

/** Words that left the first pages, the gravest first; those that are only watched are left out. */
const LEFT = ['left-first-3-pages', 'left-page-1'] as const;

function keywordRow({ marketplace, asin, monday, rows, earlier }: ProductWeek, morning: Morning): ViewRow[] {
  const gone = LEFT.flatMap((event) => rows.filter((row) => row.event === event && row.tier !== 'watch'));
  const [first, ...others] = gone;
  if (first === undefined) return [];
  const subjectOf = ({ keyword }: Tracked): Subject => ({ marketplace, asin, keyword: cellText(keyword) });
  const known = earlier.filter((row) => isSame(row.keyword, first.keyword) && !isBlank(row.page));
  const names = { list: others.slice(0, MOST_NAMED).map(({ keyword }) => cellText(keyword)) };
  const also: Said[] =
    others.length === 0 ? [] : [{ key: 'ranking.alsoLeft', params: { count: others.length, names } }];
  return [
    {
      subject: subjectOf(first),
      name: nameOf(asin, marketplace, morning),
      cells: { week: first.week!, marketplace, product: asin, keyword: first.keyword!, event: first.event! },
      reasons: {
        event: {
          what: {
            key: 'ranking.left',
            params: { keyword: cellText(first.keyword), event: { word: cellText(first.event), of: 'status' } },
          },
          why: [rankSaid(first), ...sinceSaid(known, monday), ...also],
          next: { key: 'ranking.nextLeft' },
          since: isoOfDay(monday),
          also: others.map(subjectOf),
        },
      },
      sources: [sourceOf('keywords', monday, morning)],
    },
  ];
}

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return foldedKeyword(one) === foldedKeyword(other);
}

function rankSaid({ lastRank, organicRank }: Tracked): Said {
  const shown = (cell: Tracked['lastRank']) => (cell === undefined || cell === '' ? '?' : cellText(cell));
  return { key: 'ranking.rank', params: { before: shown(lastRank), now: shown(organicRank) } };
}

const MOST_NAMED = 4;

/** The rival that cut its price most. */
function competitorRow({ marketplace, asin, monday, rows, earlier }: ProductWeek, morning: Morning): ViewRow[] {
  const rivals = rows.filter((row) => row.level !== 'Own' && cellText(row.asin) !== asin);
  const cuts = rivals.filter(({ priceChange }) => typeof priceChange === 'number' && priceChange < 0);
  const [first, ...others] = cuts.sort((a, b) => Number(a.priceChange) - Number(b.priceChange));
  if (first === undefined) return [];
  const currency = marketplaceWithCode(marketplace)?.currency ?? '';
  const money = (cell: Tracked['price']) => ({ money: Number(cell), currency });
  const rival = cellText(first.title) || cellText(first.asin);
  const params = {
    rival: rival.length > MOST_LETTERS ? `${rival.slice(0, MOST_LETTERS)}…` : rival,
    ...{ before: money(first.lastPrice), now: money(first.price), change: { change: Number(first.priceChange) } },
  };
  const known = earlier.filter((row) => isSame(row.asin, first.asin) && typeof row.price === 'number');
  const own = rows.find((row) => row.level === 'Own' && typeof row.price === 'number');
  return [
    {
      subject: { marketplace, asin },
      name: nameOf(asin, marketplace, morning),
      cells: { week: first.week!, marketplace, product: asin, asin: first.asin!, priceChange: first.priceChange! },
      reasons: {
        priceChange: {
          what: { key: 'ranking.cut', params },
          why: [
            { key: 'ranking.asin', params: { asin: cellText(first.asin) } },
            ...sinceSaid(known, monday),
            ...(own ? [{ key: 'ranking.ownPrice', params: { price: money(own.price) } } as const] : []),
            ...(others.length > 0 ? [{ key: 'ranking.othersCut', params: { count: others.length } } as const] : []),
          ],
          next: { key: 'ranking.nextCut' },
          since: isoOfDay(monday),
        },
      },
      sources: [sourceOf('competitors', monday, morning)],
    },
  ];
}

const MOST_LETTERS = 40;

function sourceOf(report: 'keywords' | 'competitors', monday: Day, { today }: Morning): Source {
  const day = isoOfDay(Math.min(today, monday + DAYS_PER_WEEK - 1));
  return { report, from: isoOfDay(monday), to: day, importedAt: day };
}

function nameOf(asin: string, marketplace: string, { products }: Morning): string {
  const own = products.all.filter((one) => one.asin === asin && ['', marketplace].includes(one.marketplace));
  return own.find(({ name }) => name !== '')?.name ?? asin;
}
