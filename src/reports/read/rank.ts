/** Reads a rank as tools write it; `Not found` is a result, a blank is none. */
import type { Cell } from '../../values/cell.ts';
import type { Fault } from '../../values/fault.ts';
import { isNotFound, NOT_FOUND } from '../../values/not-found.ts';
import { readCount } from '../../values/number.ts';

/** Helium 10's marks for 'not found'; in a formula they would be mistakes. */
const HELIUM_MARK = /^\s*[0-]\s*$/;
// 第1页,5/59
const PAGE = /^\s*第(\d+)[页頁]/;

/** A whole number from 1, `Not found`, or blank; `第2页,5/59` gives the page. */
export function readRank(cell: Cell): number | '' | typeof NOT_FOUND | Fault {
  const text = String(cell);
  if (HELIUM_MARK.test(text) || isNotFound(text)) return NOT_FOUND;
  return readCount(PAGE.exec(text)?.[1] ?? cell);
}
