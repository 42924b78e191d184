/** Computes columns of Keywords: page, rank over time, and crossings of the first and the third page. */
import { rankPage } from '../functions/catalog/rank-page.ts';
import type { Cell } from '../values/cell.ts';
import type { Entry } from './entry.ts';
import { seriesOf } from './followed.ts';
import { movements } from './movements.ts';
import { rankNumber, rankOf } from './rank-of.ts';

/** Results on a page, and pages that count as found: the defaults of `RANK_PAGE` and `KEYWORD_COVERAGE`. */
export const PER_PAGE = 48;
/** Pages that count as found. */
export const PAGES = 3;

const NOT_FOUND = Number.POSITIVE_INFINITY;

/** Writes page, first, best, last, change and event into the entries' rows. */
export function workOutKeywords(entries: readonly Entry[]): void {
  for (const series of seriesOf(entries)) {
    const moves = movements(series.map(({ row }) => rankNumber(row.organicRank)));
    let before: number | undefined;
    series.forEach(({ row }, i) => {
      const { first, best, last, change } = moves[i]!;
      const page = pageOf(row.organicRank);
      const now = typeof page === 'number' ? page : page === '' ? undefined : NOT_FOUND;
      const event = before === undefined || now === undefined ? '' : crossing(before, now);
      Object.assign(row, { page, firstRank: first, bestRank: best, lastRank: last, rankChange: change, event });
      before = now ?? before;
    });
  }
}

/** The page, 'not found' as typed, or blank if it was not checked or is not readable. */
function pageOf(cell: Cell | undefined): Cell {
  const rank = rankOf(cell);
  if (typeof rank === 'object' || rank === undefined) return '';
  return rankPage.run({ rank, perPage: PER_PAGE }) as Cell;
}

/** The id of the status for the most important limit that was crossed. */
function crossing(before: number, now: number): string {
  if (now > PAGES && before <= PAGES) return 'left-first-3-pages';
  if (now > 1 && before <= 1) return 'left-page-1';
  if (now <= 1 && before > 1) return 'entered-page-1';
  return now <= PAGES && before > PAGES ? 'entered-first-3-pages' : '';
}
