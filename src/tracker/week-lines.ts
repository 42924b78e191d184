/** The lines of the Week sheet for the weekly meeting: what changed, coverage, what to do, and what is unknown. */

import type { AdsFact } from '../ads/ads-sum.ts';
import type { Say } from '../i18n/say.ts';
import type { TextKey } from '../i18n/text.ts';
import { cellText, orBlank } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import { isBlank } from '../values/text.ts';
import { DAYS_PER_WEEK, isoWeek, weekLabel } from '../values/week.ts';
import type { RowOf } from '../workbook/columns.ts';
import { courseText } from './course-text.ts';
import { coverageChart } from './coverage-chart.ts';
import { asinText, type Entry, type TrackedRow } from './entry.ts';
import { fallingQueries } from './falling-queries.ts';
import { course, type Followed, followedIn, since, TREND_WEEKS } from './followed.ts';
import { groupLines } from './group-lines.ts';
import { isOwn } from './judge-products.ts';
import { movers } from './movers.ts';
import { newsLines } from './news-lines.ts';
import type { ProductOfTerm } from './product-of-term.ts';
import { proposalLine } from './proposal-line.ts';
import { proposalsOf } from './proposals-of.ts';
import { searchRanks } from './search-ranks.ts';
import { numberIn, percent, priceText, signed, weekLine } from './week-line.ts';

/** What the lines are computed from. */
export interface WeekFacts {
  readonly competitors: readonly Entry[];
  readonly keywords: readonly Entry[];
  readonly searchQueries: readonly RowOf<'search-query-performance'>[];
  /** Sales from ads by campaign, ad group and search term. */
  readonly adTerms: readonly AdsFact[];
  /** Which of our products a search term is for. */
  readonly productOf: ProductOfTerm;
  /** Rows of Top Search Terms. */
  readonly topTerms: readonly RowOf<'top-search-terms'>[];
  /** The number of a setting in Rules. */
  readonly limitOf: (rule: string) => number;
  /** The product's name as people know it; its ASIN if it has none. */
  readonly nameOf: (marketplace: string, asin: string) => string;
  /** The currency of a marketplace; `''` if it is not known. */
  readonly currencyOf: (marketplace: string) => string;
  /** Texts in the language of the workbook. */
  readonly words: Say;
}

const MOST_LINES = 30;

/** The lines of one week, in the order of the meeting; the chart's numbers are beside the first ones. */
export function weekLines(facts: WeekFacts, monday: Day): RowOf<'week'>[] {
  const [competitors, keywords] = [followedIn(facts.competitors, monday), followedIn(facts.keywords, monday)];
  const own = competitors.filter(({ now }) => isOwn(now));
  const { words: say } = facts;
  const lines = [
    weekLine('Week', {}, weekLabel(monday), '', own.length),
    ...newsLines(keywords, competitors, facts),
    ...movers(keywords, competitors, say),
    ...crossings(keywords, 'Entered', say),
    ...crossings(keywords, 'Left', say),
    ...own.filter(({ now }) => now.row.coverage !== '').map((one) => coverageLine(one, say)),
    ...competitors.filter(({ now }) => now.row.event !== '').map((one) => offerLine(one, facts)),
    ...groupLines(
      own.map((one) => priceLine(one, facts)),
      say,
    ),
    ...searchRanks(keywords, facts.topTerms, monday, say).slice(0, MOST_LINES),
    ...fallingQueries(facts.searchQueries, monday)
      .slice(0, MOST_LINES)
      .map(({ marketplace, product, query, share, course: shares }) =>
        weekLine(
          'Search share',
          { marketplace, product },
          `${query} · ${say(`weekly.${share}`)}`,
          percent(shares[0]),
          percent(shares[shares.length - 1]),
          '',
          courseText(shares, true),
        ),
      ),
    ...proposalsOf(facts.keywords, facts.searchQueries, facts.adTerms, facts.productOf)
      .slice(0, MOST_LINES)
      .map((one) => proposalLine(one, say)),
    ...gaps(own, facts, monday),
  ];
  const chart = coverageChart(own);
  return Array.from({ length: Math.max(lines.length, chart.length) }, (_, i) => ({ ...lines[i], ...chart[i] }));
}

/** Compared with the last week in which it was searched, found or not. */
function crossings(keywords: readonly Followed[], section: 'Entered' | 'Left', say: Say): RowOf<'week'>[] {
  return keywords
    .filter(({ now }) => String(now.row.event).startsWith(section.toLowerCase()))
    .slice(0, MOST_LINES)
    .map((one) => {
      const { row } = one.now;
      const checked = (week: TrackedRow) => !isBlank(week.page);
      return weekLine(
        section,
        row,
        row.keyword!,
        row.lastRank,
        row.organicRank,
        say(`status.${row.event}` as TextKey) + since(one, checked, say),
      );
    });
}

function coverageLine(one: Followed, say: Say): RowOf<'week'> {
  const { row } = one.now;
  const { coverage, coverageByVolume } = row;
  const before = one.series[one.series.length - 2]?.row.coverage;
  const points =
    typeof before === 'number' && typeof coverage === 'number'
      ? say('weekly.points', { points: signed(Math.round((coverage - before) * 100)) })
      : '';
  const byVolume =
    typeof coverageByVolume === 'number' ? say('weekly.byVolume', { share: percent(coverageByVolume) }) : '';
  const compared = points && since(one, () => true, say);
  return weekLine(
    'Coverage',
    row,
    asinText(row.asin),
    percent(before),
    percent(coverage) + byVolume,
    points + compared,
    courseText(
      course(one, (week) => numberIn(week.coverage)),
      true,
    ),
  );
}

function offerLine(one: Followed, { words: say, currencyOf }: WeekFacts): RowOf<'week'> {
  const { row } = one.now;
  const currency = currencyOf(cellText(row.marketplace));
  const price = (week: TrackedRow) => numberIn(week.price);
  const compared = since(one, (week) => price(week) !== undefined, say);
  return weekLine(
    'Offers',
    row,
    `${asinText(row.asin)} (${row.level === 'Own' ? say('level.Own') : orBlank(row.level)})`,
    priceText(row.lastPrice, currency),
    priceText(row.price, currency),
    row.event + compared,
    courseText(course(one, price)),
  );
}

function priceLine({ now: { row } }: Followed, { currencyOf }: WeekFacts): RowOf<'week'> {
  const price = priceText(row.price, currencyOf(cellText(row.marketplace)));
  return weekLine('Price', row, asinText(row.asin), price, row.suggestion, row.why);
}

/** Gaps that a meeting must know: missing weeks, too few competitors, keywords that were not checked. */
function gaps(
  own: readonly Followed[],
  { competitors, keywords, limitOf, words: say }: WeekFacts,
  monday: Day,
): RowOf<'week'>[] {
  const enough = limitOf('competitors-few');
  const rows = own.map(({ now }) => now.row);
  return [
    ...missedWeeks([...competitors, ...keywords], monday).map((week) => weekLine('Gap', {}, week)),
    ...groupLines(
      [
        ...rows
          .filter((row) => Number(row.competitorsChecked) < enough)
          .map((row) => weekLine('Gap', row, say('title.Competitors checked'), enough, row.competitorsChecked)),
        ...rows
          .filter((row) => Number(row.mainChecked) < 1)
          .map((row) =>
            weekLine(
              'Gap',
              row,
              say('title.Main keywords checked'),
              '100 %',
              percent(row.mainChecked) || say('weekly.noMain'),
            ),
          ),
      ],
      say,
    ),
  ];
}

/** Weeks without any row between the first one and this, within the weeks shown. */
export function missedWeeks(entries: readonly Entry[], monday: Day): string[] {
  const weeks = new Set(entries.map((entry) => entry.monday).filter((week) => !Number.isNaN(week)));
  const first = [...weeks].reduce((least, week) => Math.min(least, week), monday);
  const missed: string[] = [];
  for (let week = Math.max(first, monday - TREND_WEEKS * DAYS_PER_WEEK); week < monday; week += DAYS_PER_WEEK) {
    if (!weeks.has(week)) missed.push(isoWeek(week));
  }
  return missed;
}
