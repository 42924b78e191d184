/** A parameter for a date and time: `run` gets milliseconds, so that hours are right when clocks change. */
import type { Calendar } from '../call/calendar.ts';
import { Refusal } from '../call/refusal.ts';
import { momentOf } from './moment.ts';
import { newParameter, type Parameter, type ParameterOptions } from './parameter.ts';
import { realDate, shown } from './shown.ts';

const EXPECTATION = 'a date and time';

function readDateTime(cell: unknown, calendar: Calendar): number | Refusal {
  const date = realDate(cell);
  if (date) return date.getTime();
  const moment = momentOf(cell);
  return moment
    ? calendar.timeOf(moment.day, moment.msOfDay)
    : new Refusal(`must be ${EXPECTATION}, but got ${shown(cell)}`);
}

export function dateTime(options: ParameterOptions): Parameter<number> {
  return newParameter(options, { type: 'date-time', expectation: EXPECTATION, read: readDateTime });
}
