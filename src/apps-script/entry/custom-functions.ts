/** The entry point of formulas. */
import { callFunction } from '../../functions/call/call-function.ts';
import { functionNamed } from '../../functions/catalog.ts';
import { sheetsCalendar } from '../sheets-calendar.ts';

/** Called by the declaration that the build prints for each custom function. */
export function callCustomFunction(name: string, args: readonly unknown[]): unknown {
  return callFunction(functionNamed(name), args, sheetsCalendar());
}
