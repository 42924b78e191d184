/** The views of ranking: which words left a page of results and who cut its price, in the newest week of each product. */
import { marketplaceWithCode } from '../../reports/marketplaces.ts';
import { competitorsSheet } from '../../sheets/competitors.ts';
import { keywordsSheet } from '../../sheets/keywords.ts';
import { cellText } from '../../values/cell.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { DAYS_PER_WEEK, mondayUpToNext } from '../../values/week.ts';
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
    const isUsable = place !== '' && asin !== '' && today - monday < OLD_DAYS;
    return isUsable ? [{ marketplace: place, asin, monday, rows: own.filter((row) => mondayOf(row) === monday) }] : [];
  });
}

/** Words that left the first pages, the gravest first; those that are only watched are left out. */
const LEFT = ['left-first-3-pages', 'left-page-1'] as const;

function keywordRow({ marketplace, asin, monday, rows }: ProductWeek, morning: Morning): ViewRow[] {
  const gone = LEFT.flatMap((event) => rows.filter((row) => row.event === event && row.tier !== 'watch'));
  const [first, ...others] = gone;
  if (first === undefined) return [];
  const subjectOf = ({ keyword }: Tracked): Subject => ({ marketplace, asin, keyword: cellText(keyword) });
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
          why: [rankSaid(first), ...also],
          next: { key: 'ranking.nextLeft' },
          since: isoOfDay(monday),
          also: others.map(subjectOf),
        },
      },
      sources: [sourceOf('keywords', monday, morning)],
    },
  ];
}

function rankSaid({ lastRank, organicRank }: Tracked): Said {
  const shown = (cell: Tracked['lastRank']) => (cell === undefined || cell === '' ? '?' : cellText(cell));
  return { key: 'ranking.rank', params: { before: shown(lastRank), now: shown(organicRank) } };
}

const MOST_NAMED = 4;

/** The rival that cut its price most. */
function competitorRow({ marketplace, asin, monday, rows }: ProductWeek, morning: Morning): ViewRow[] {
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
