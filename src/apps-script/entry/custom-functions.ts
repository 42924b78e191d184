/** How a formula's call reaches the catalog. */
import { callFunction } from '../../functions/call-function.ts';
import { customFunctions } from '../../functions/catalog.ts';
import { sheetsCalendar } from '../sheets-calendar.ts';

/** Called by the declaration the build prints for each custom function. */
export function callCustomFunction(name: string, args: readonly unknown[]): unknown {
  const definition = customFunctions.find((candidate) => candidate.name === name)!;
  return callFunction(definition, args, sheetsCalendar());
}
