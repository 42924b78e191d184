/** The page of search results on which a rank stands. */
import { wholeAbove } from '../evidence/compare.ts';

/** 1 for the first page of `perPage` results. */
export function pageOfRank(rank: number, perPage: number): number {
  return wholeAbove(rank / perPage);
}
