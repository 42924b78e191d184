/** Limits answers to days that a spreadsheet can show. */

import { NO_END } from '../../evidence/quotient.ts';
import type { Day } from '../../values/day.ts';
import { BadArgument } from './bad-argument.ts';

/** 1900-01-01 and 9999-12-31. */
const FIRST_DAY = -25_567;
const LAST_DAY = 2_932_896;

/** The day; `Infinity` after the year 9999, a `BadArgument` before 1900. */
export function dateAnswer(day: Day): Day | BadArgument {
  if (day > LAST_DAY) return NO_END;
  return day >= FIRST_DAY ? day : new BadArgument('the date would lie before 1900-01-01');
}
