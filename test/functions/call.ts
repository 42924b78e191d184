/** Calls a function of the catalog by its name, as the generated declaration does. */
import { type Calendar, utcCalendar } from '../../src/functions/call/calendar.ts';
import { callFunction } from '../../src/functions/call/call-function.ts';
import { functionNamed } from '../../src/functions/catalog.ts';

/** Dates as ISO days, so that a failing test can be read. */
const isoCalendar: Calendar = {
  ...utcCalendar,
  dateOf: (day) => new Date(day * 86_400_000).toISOString().slice(0, 10) as unknown as Date,
};

/** The answer; dates come back as ISO days. */
export function call(name: string, ...args: unknown[]): unknown {
  return callFunction(functionNamed(name), args, isoCalendar);
}

/** One cell a row. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
