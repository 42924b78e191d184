/** A parameter for a date and time: `run` gets milliseconds, so that hours are right when clocks change. */

import { BadArgument } from '../call/bad-argument.ts';
import type { Calendar } from '../call/calendar.ts';
import { momentOf } from './moment.ts';
import { newParameter, type Parameter, type ParameterOptions } from './parameter.ts';
import { realDate, shown } from './shown.ts';

const EXPECTATION = 'a date and time';

function readDateTime(cell: unknown, calendar: Calendar): number | BadArgument {
  const date = realDate(cell);
  if (date) return date.getTime();
  const moment = momentOf(cell);
  return moment
    ? calendar.timeOf(moment.day, moment.msOfDay)
    : new BadArgument(`must be ${EXPECTATION}, but got ${shown(cell)}`);
}

export function dateTime(options: ParameterOptions): Parameter<number> {
  return newParameter(options, { type: 'date-time', expectation: EXPECTATION, read: readDateTime });
}
