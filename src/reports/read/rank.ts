/** A place in search results, as tools write it; `Not found` is a finding, a blank is none. */
import type { Cell } from '../../values/cell.ts';
import type { Fault } from '../../values/fault.ts';
import { readCount } from '../../values/number.ts';

/** The tool looked as far as it looks and did not find the product. */
export const NOT_RANKED = 'Not found';

// Helium 10 writes 0 or -, or >306 beyond its last page; SellerSprite 前3页无排名.
const UNRANKED = /^\s*(?:0|-|[>＞]\s*\d+|前.{1,2}[页頁][无無](?:排名|广告|廣告))\s*$/;
// 第1页,5/59
const PAGE = /^\s*第(\d+)[页頁]/;

/** A whole number from 1, `Not found`, or blank; of `第2页,5/59` the page. */
export function readRank(cell: Cell): number | '' | typeof NOT_RANKED | Fault {
  const text = String(cell);
  if (UNRANKED.test(text)) return NOT_RANKED;
  return readCount(PAGE.exec(text)?.[1] ?? cell);
}
