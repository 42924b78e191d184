/** Pages of search results. */
import { wholeAbove } from '../../evidence/compare.ts';
import { count } from './numbers.ts';

/** Results on a page. */
export const perPage = count(
  {
    default: 48,
    help: { en: 'Results on a page.', 'zh-CN': '每页结果数。', ja: '1 ページの件数。' },
  },
  { above: 0 },
);

/** 1 for the first page of `perPage` results. */
export function pageOfRank(rank: number, perPage: number): number {
  return wholeAbove(rank / perPage);
}
