/** How many main keywords of a product were checked in a week, and how many rank on the first three pages. */

import { BadArgument } from '../functions/call/bad-argument.ts';
import { keywordCoverage } from '../functions/catalog/keyword-coverage.ts';
import type { Cell } from '../values/cell.ts';
import type { Entry } from './entry.ts';
import { rankOf } from './rank-of.ts';
import { PAGES, PER_PAGE } from './work-out-keywords.ts';

interface Coverage {
  readonly main: number;
  readonly checked: number;
  /** Shares; `''` if no main keyword was checked, `Not enough data` if fewer than four fifths were. */
  readonly byCount: Cell;
  readonly byVolume: Cell;
}

const MIN_CHECKED = 0.8;

/** `entries` are the keywords of one product in one week. */
export function coverageOf(entries: readonly Entry[]): Coverage {
  const main = entries.filter(({ row }) => row.tier === 'main');
  const ranks = main.map(({ row }) => {
    const rank = rankOf(row.organicRank);
    return rank instanceof BadArgument ? undefined : rank;
  });
  const volumes = main.map(({ row }) => row.volume).filter((volume): volume is number => typeof volume === 'number');
  const share = (weights: readonly number[]) =>
    keywordCoverage.run({ ranks, volumes: weights, pages: PAGES, perPage: PER_PAGE, minChecked: MIN_CHECKED }) as Cell;
  return {
    main: main.length,
    checked: ranks.filter((rank) => rank !== undefined).length,
    // All weights are 1: without weights the function would ignore unchecked keywords at the end of the list.
    byCount: share(main.map(() => 1)),
    // A keyword without a volume would have no weight, so the share would not be that of all keywords.
    byVolume: volumes.length === main.length ? share(volumes) : '',
  };
}
