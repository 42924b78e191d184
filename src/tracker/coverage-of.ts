/** How far the main keywords of one product and week were checked, and how many stand on the first three pages. */

import { Refusal } from '../functions/call/refusal.ts';
import { keywordCoverage } from '../functions/catalog/keyword-coverage.ts';
import type { Cell } from '../values/cell.ts';
import type { Entry } from './entry.ts';
import { rankOf } from './rank-of.ts';
import { PAGES, PER_PAGE } from './work-out-keywords.ts';

interface Coverage {
  readonly main: number;
  readonly checked: number;
  /** Shares; `''` where no main keyword was checked, `Not enough data` where fewer than four fifths were. */
  readonly byCount: Cell;
  readonly byVolume: Cell;
}

const MIN_CHECKED = 0.8;

/** `entries` are the keywords of one product in one week. */
export function coverageOf(entries: readonly Entry[]): Coverage {
  const main = entries.filter(({ row }) => row.tier === 'main');
  const ranks = main.map(({ row }) => {
    const rank = rankOf(row.organicRank);
    return rank instanceof Refusal ? undefined : rank;
  });
  const volumes = main.map(({ row }) => row.volume).filter((volume): volume is number => typeof volume === 'number');
  const share = (weights: readonly number[]) =>
    keywordCoverage.run({ ranks, volumes: weights, pages: PAGES, perPage: PER_PAGE, minChecked: MIN_CHECKED }) as Cell;
  return {
    main: main.length,
    checked: ranks.filter((rank) => rank !== undefined).length,
    // Each weighs 1: without weights, keywords at the end that were not checked would not count as keywords.
    byCount: share(main.map(() => 1)),
    // A keyword without a volume would weigh nothing: the share of some is not the share of all.
    byVolume: volumes.length === main.length ? share(volumes) : '',
  };
}
