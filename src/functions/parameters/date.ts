/** A parameter for a date: `run` gets the whole day in the spreadsheet's time zone. */
import type { Day } from '../../values/day.ts';
import { BadArgument } from '../call/bad-argument.ts';
import type { Calendar } from '../call/calendar.ts';
import { momentOf } from './moment.ts';
import { newParameter, type Parameter, type ParameterOptions } from './parameter.ts';
import { realDate, shown } from './shown.ts';

const EXPECTATION = 'a date';

function readDate(cell: unknown, calendar: Calendar): Day | BadArgument {
  const date = realDate(cell);
  const day = date ? calendar.dayOf(date) : momentOf(cell)?.day;
  return day ?? new BadArgument(`must be ${EXPECTATION}, but got ${shown(cell)}`);
}

export function date(options: ParameterOptions): Parameter<Day> {
  return newParameter(options, { type: 'date', expectation: EXPECTATION, read: readDate });
}
