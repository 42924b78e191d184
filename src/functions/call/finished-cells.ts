/** Converts the answer of a function into cells. */

import { NO_END } from '../../evidence/quotient.ts';
import type { Calendar } from './calendar.ts';
import type { Answer, CustomFunction } from './custom-function.ts';

/** `∞` for `Infinity`, a Date for a day number, and 0 for negative zero. */
function finished(answer: Answer, isDate: boolean, calendar: Calendar): unknown {
  if (typeof answer === 'string') return answer;
  if (answer === NO_END) return '∞';
  return isDate ? calendar.dateOf(answer) : answer + 0;
}

/** The cells of one outcome: one, or as many as the function has columns or rows. */
export function finishedCells(
  { answers }: CustomFunction,
  outcome: Answer | readonly Answer[],
  calendar: Calendar,
): unknown[] {
  const isDate = answers === 'date';
  if (typeof outcome !== 'object') return [finished(outcome, isDate, calendar)];
  return outcome.map((cell) => finished(cell, isDate, calendar));
}
