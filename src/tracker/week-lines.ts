/** The week to talk through: what moved, who changed what, coverage, what to do, and what is not known. */
import type { Cell } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import type { Row } from '../values/row.ts';
import { asinText, type Entry } from './entry.ts';
import { fallingQueries } from './falling-queries.ts';
import { isOwn } from './judge-products.ts';
import { proposalsOf } from './proposals-of.ts';
import { rankNumber } from './rank-of.ts';
import { seriesOf } from './series-of.ts';
import { spark } from './spark.ts';
import { DAYS_PER_WEEK, isoWeek, weekLabel } from './week.ts';

/** English in every language, as status words are; what is said for them is in the texts. */
export type Section =
  | 'Week'
  | 'Up'
  | 'Down'
  | 'Entered'
  | 'Left'
  | 'Coverage'
  | 'Offers'
  | 'Price'
  | 'Search share'
  | 'Proposed'
  | 'Gap';

/** One line of the Week sheet. */
export interface WeekLine extends Row {
  readonly section: Section;
  readonly marketplace: Cell;
  readonly product: Cell;
  readonly subject: Cell;
  readonly before: Cell;
  readonly now: Cell;
  readonly change: Cell;
  readonly trend: Cell;
}

export interface WeekFacts {
  readonly competitors: readonly Entry[];
  readonly keywords: readonly Entry[];
  readonly searchQueries: readonly Row[];
  readonly searchTerms: readonly Row[];
  /** Number of a setting in Rules. */
  readonly limitOf: (rule: string) => number;
}

const TREND_WEEKS = 12;
const MOST_MOVERS = 5;
const MOST_LINES = 30;

/** The lines of one week, in the order of the meeting. */
export function weekLines(facts: WeekFacts, monday: Day): WeekLine[] {
  const [competitors, keywords] = [weekOf(facts.competitors, monday), weekOf(facts.keywords, monday)];
  const own = competitors.filter(({ now }) => isOwn(now));
  return [
    line('Week', { subject: weekLabel(monday), now: own.length }),
    ...movers(keywords, competitors),
    ...crossings(keywords, 'Entered'),
    ...crossings(keywords, 'Left'),
    ...own.filter(({ now }) => now.row.coverage !== '').map(coverageLine),
    ...competitors.filter(({ now }) => now.row.event !== '').map(offerLine),
    ...own.map(priceLine),
    ...fallingQueries(facts.searchQueries)
      .slice(0, MOST_LINES)
      .map(({ marketplace, product, query, share, course }) =>
        line('Search share', {
          ...{ marketplace, product, subject: `${query} · ${share}` },
          ...{ before: percent(course[0]), now: percent(course[course.length - 1]), trend: spark(course) },
        }),
      ),
    ...proposalsOf(facts.keywords, facts.searchQueries, facts.searchTerms)
      .slice(0, MOST_LINES)
      .map(({ marketplace, product, keyword, purchases, adOrders }) =>
        line('Proposed', { marketplace, product, subject: keyword, before: purchases, now: adOrders }),
      ),
    ...gaps(own, facts, monday),
  ];
}

/** A row of the week with the weeks up to it. */
interface Followed {
  readonly now: Entry;
  readonly series: readonly Entry[];
}

function weekOf(entries: readonly Entry[], monday: Day): Followed[] {
  return seriesOf(entries).flatMap((series) => {
    const now = series.find((entry) => entry.monday === monday);
    return now ? [{ now, series: series.filter((entry) => entry.monday <= monday) }] : [];
  });
}

function line(section: Section, cells: Partial<WeekLine>): WeekLine {
  const blank = { marketplace: '', product: '', subject: '', before: '', now: '', change: '', trend: '' };
  return { section, ...blank, ...cells };
}

function lineOf(section: Section, { row }: Entry, cells: Partial<WeekLine>): WeekLine {
  return line(section, { marketplace: row.marketplace ?? '', product: asinText(row.product), ...cells });
}

/** A value for each of the last weeks, `undefined` where there is no row or no number. */
function course({ series, now }: Followed, value: (row: Row) => number | undefined): (number | undefined)[] {
  const weeks = new Map(series.map((entry) => [entry.monday, entry.row]));
  const first = Math.max(series[0]!.monday, now.monday - (TREND_WEEKS - 1) * DAYS_PER_WEEK);
  return Array.from({ length: (now.monday - first) / DAYS_PER_WEEK + 1 }, (_, i) => {
    const row = weeks.get(first + i * DAYS_PER_WEEK);
    return row && value(row);
  });
}

/** Ranks move by places, Best Sellers Ranks by their share: 900 → 800 is much, 90,900 → 90,800 is nothing. */
function movers(keywords: readonly Followed[], competitors: readonly Followed[]): WeekLine[] {
  const ranks = moved(keywords, (row) => numberIn(row.rankChange)).map((one) => rankLine(one));
  const bsr = (row: Row) => {
    const [change, last] = [numberIn(row.bsrChange), numberIn(row.lastBsr)];
    return change === undefined || last === undefined ? undefined : change / last;
  };
  const sellers = moved(competitors, bsr).map((one) => bsrLine(one));
  return (['Up', 'Down'] as const).flatMap((section) =>
    [ranks, sellers].flatMap((lines) => lines.filter((one) => one.section === section)),
  );
}

/** The largest in each direction, the largest first. */
function moved(all: readonly Followed[], change: (row: Row) => number | undefined): Followed[] {
  const sorted = all
    .map((one) => ({ one, by: change(one.now.row) ?? 0 }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => b.by - a.by);
  const up = sorted.filter(({ by }) => by > 0).slice(0, MOST_MOVERS);
  const down = sorted
    .filter(({ by }) => by < 0)
    .reverse()
    .slice(0, MOST_MOVERS);
  return [...up, ...down].map(({ one }) => one);
}

function rankLine(one: Followed): WeekLine {
  const { keyword, lastRank, organicRank, rankChange } = one.now.row;
  return lineOf(Number(rankChange) > 0 ? 'Up' : 'Down', one.now, {
    ...{ subject: keyword!, before: lastRank!, now: organicRank!, change: signed(rankChange!) },
    trend: spark(
      course(one, (row) => rankNumber(row.organicRank)),
      true,
    ),
  });
}

function bsrLine(one: Followed): WeekLine {
  const { asin, lastBsr, bsrChange } = one.now.row;
  return lineOf(Number(bsrChange) > 0 ? 'Up' : 'Down', one.now, {
    ...{ subject: `BSR ${asinText(asin)}`, before: lastBsr!, now: Number(lastBsr) - Number(bsrChange) },
    change: signed(bsrChange!),
    trend: spark(
      course(one, (row) => numberIn(row.bsr) ?? numberIn(row.subBsr)),
      true,
    ),
  });
}

function crossings(keywords: readonly Followed[], section: 'Entered' | 'Left'): WeekLine[] {
  return keywords
    .filter(({ now }) => String(now.row.event).startsWith(section))
    .slice(0, MOST_LINES)
    .map(({ now: entry }) => {
      const { keyword, lastRank, organicRank, event } = entry.row;
      return lineOf(section, entry, { subject: keyword!, before: lastRank!, now: organicRank!, change: event! });
    });
}

function coverageLine(one: Followed): WeekLine {
  const before = one.series[one.series.length - 2]?.row.coverage;
  const { coverage, coverageByVolume } = one.now.row;
  const points =
    typeof before === 'number' && typeof coverage === 'number' ? Math.round((coverage - before) * 100) : '';
  const byVolume = typeof coverageByVolume === 'number' ? ` (${percent(coverageByVolume)} volume)` : '';
  return lineOf('Coverage', one.now, {
    ...{ subject: asinText(one.now.row.asin), before: percent(before), now: `${percent(coverage)}${byVolume}` },
    change: points === '' ? '' : `${signed(points)} pp`,
    trend: spark(course(one, (row) => numberIn(row.coverage))),
  });
}

function offerLine(one: Followed): WeekLine {
  const { asin, level, lastPrice, price, event } = one.now.row;
  return lineOf('Offers', one.now, {
    ...{ subject: `${asinText(asin)} (${level ?? ''})`, before: lastPrice ?? '', now: price ?? '', change: event! },
    trend: spark(course(one, (row) => numberIn(row.price))),
  });
}

function priceLine({ now }: Followed): WeekLine {
  const { asin, price, suggestion, why } = now.row;
  return lineOf('Price', now, {
    subject: asinText(asin),
    before: price ?? '',
    now: suggestion ?? '',
    change: why ?? '',
  });
}

/** What the meeting should not take for a result: weeks left out, too few competitors, keywords nobody looked at. */
function gaps(own: readonly Followed[], { competitors, keywords, limitOf }: WeekFacts, monday: Day): WeekLine[] {
  const coreCompetitors = limitOf('competitors-few');
  const few = own.filter(({ now }) => Number(now.row.competitorsChecked) < coreCompetitors);
  const unchecked = own.filter(({ now }) => typeof now.row.mainChecked === 'number' && now.row.mainChecked < 1);
  return [
    ...missedWeeks([...competitors, ...keywords], monday).map((week) => line('Gap', { subject: week })),
    ...few.map(({ now }) =>
      lineOf('Gap', now, { subject: 'Competitors checked', before: coreCompetitors, now: now.row.competitorsChecked! }),
    ),
    ...unchecked.map(({ now }) =>
      lineOf('Gap', now, { subject: 'Main keywords checked', before: '100 %', now: percent(now.row.mainChecked) }),
    ),
  ];
}

/** Weeks without any row between the first one and this, of the last ones that are shown. */
export function missedWeeks(entries: readonly Entry[], monday: Day): string[] {
  const weeks = new Set(entries.map((entry) => entry.monday));
  const first = [...weeks].reduce((least, week) => Math.min(least, week), monday);
  const missed: string[] = [];
  for (let week = Math.max(first, monday - TREND_WEEKS * DAYS_PER_WEEK); week < monday; week += DAYS_PER_WEEK) {
    if (!weeks.has(week)) missed.push(isoWeek(week));
  }
  return missed;
}

function numberIn(cell: Cell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

function percent(cell: Cell | undefined): string {
  return typeof cell === 'number' ? `${Math.round(cell * 100)} %` : String(cell ?? '');
}

function signed(cell: Cell): string {
  const number = Number(cell);
  return `${number < 0 ? '−' : '+'}${Math.abs(number)}`;
}
