/** The largest changes of a week, up and down: keywords by rank, Best Sellers Ranks by ratio. */
import type { Say } from '../i18n/say.ts';
import type { Cell } from '../values/cell.ts';
import type { RowOf } from '../workbook/columns.ts';
import { courseText } from './course-text.ts';
import { asinText, type TrackedRow } from './entry.ts';
import { course, type Followed, since } from './followed.ts';
import { rankNumber } from './rank-of.ts';
import { numberIn, signed, weekLine } from './week-line.ts';
import { ranksOfOneCategory } from './work-out-competitors.ts';

const MOST_MOVERS = 5;

/** By ratio, because 900 → 800 is a large change and 90,900 → 90,800 is none. */
export function movers(keywords: readonly Followed[], competitors: readonly Followed[], say: Say): RowOf<'week'>[] {
  const bsr = (row: TrackedRow) => {
    const [change, last] = [numberIn(row.bsrChange), numberIn(row.lastBsr)];
    return change === undefined || last === undefined ? undefined : change / last;
  };
  const lines = [
    ...moved(keywords, (row) => numberIn(row.rankChange)).map((one) => rankLine(one, say)),
    ...moved(competitors, bsr).map((one) => bsrLine(one, say)),
  ];
  return ['Up', 'Down'].flatMap((section) => lines.filter((one) => one.section === section));
}

/** The largest changes in each direction, largest first. */
function moved(all: readonly Followed[], change: (row: TrackedRow) => number | undefined): Followed[] {
  const sorted = all
    .map((one) => ({ one, by: change(one.now.row) || 0 }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => b.by - a.by);
  const up = sorted.filter(({ by }) => by > 0).slice(0, MOST_MOVERS);
  const down = sorted
    .filter(({ by }) => by < 0)
    .reverse()
    .slice(0, MOST_MOVERS);
  return [...up, ...down].map(({ one }) => one);
}

function rankLine(one: Followed, say: Say): RowOf<'week'> {
  const { row } = one.now;
  const { keyword, lastRank, organicRank, rankChange } = row;
  const rank = (week: TrackedRow) => rankNumber(week.organicRank);
  return moverLine(one, String(keyword), [lastRank, organicRank, rankChange], rank, say);
}

function bsrLine(one: Followed, say: Say): RowOf<'week'> {
  const { asin, lastBsr, bsrChange } = one.now.row;
  const rows = one.series.map(({ row }) => row);
  const ranks = new Map(ranksOfOneCategory(rows).map((rank, i) => [rows[i]!, rank]));
  const values = [lastBsr, Number(lastBsr) - Number(bsrChange), bsrChange];
  return moverLine(one, `BSR ${asinText(asin)}`, values, (week) => ranks.get(week), say);
}

function moverLine(
  one: Followed,
  subject: string,
  [last, now, change]: readonly (Cell | undefined)[],
  value: (row: TrackedRow) => number | undefined,
  say: Say,
): RowOf<'week'> {
  const compared = since(one, (row) => value(row) === last, say);
  return weekLine(
    Number(change) > 0 ? 'Up' : 'Down',
    one.now.row,
    subject,
    last,
    now,
    signed(change) + compared,
    courseText(course(one, value)),
  );
}
