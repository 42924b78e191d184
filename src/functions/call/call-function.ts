/** Calls a custom function as Sheets does: single values and ranges in, one value or a block of cells out. */

import { signatureOf } from '../help/signature.ts';
import { broadcast } from './broadcast.ts';
import { type Calendar, utcCalendar } from './calendar.ts';
import type { CustomFunction } from './custom-function.ts';
import { finishedCells } from './finished-cells.ts';
import { inputOf } from './input.ts';
import { outcomeReader } from './outcome-reader.ts';
import { Refusal, refusalText, warningText } from './refusal.ts';
import { shapeOf } from './shape.ts';

/**
 * The answer for the arguments as Sheets hands them over (a cell's value, a range as rows of values, a date as a Date).
 * Throws an Error that begins with the function's name for a required argument that is left out, for a bad single value
 * and for ranges of different shape; a bad cell of a range answers a text that begins with `⚠ `.
 */
export function callFunction(
  customFunction: CustomFunction,
  args: readonly unknown[],
  calendar: Calendar = utcCalendar,
): unknown {
  const missing = missingParameter(customFunction, args);
  if (missing) {
    throw new Error(`${customFunction.name}: ${missing} is missing, the formula is ${signatureOf(customFunction)}.`);
  }
  const inputs = customFunction.parameters.map((parameter, index) => inputOf(parameter, args[index]));
  const shape = shapeOf(customFunction.name, inputs);
  if (shape) return broadcast(customFunction, inputs, shape, calendar);
  const outcome = outcomeReader(customFunction, inputs, calendar)(0, 0);
  if (outcome instanceof Refusal) {
    // A range that makes one answer: its bad cell is named in that answer, as in any other range.
    if (inputs.some(({ isRange }) => isRange)) return warningText(customFunction.name, outcome);
    throw new Error(refusalText(customFunction.name, outcome));
  }
  const cells = finishedCells(customFunction, outcome, calendar);
  if (typeof outcome !== 'object') return cells[0];
  return customFunction.columns > 1 ? [cells] : cells.map((cell) => [cell]);
}

/** Name of the first required parameter behind the end of the formula; a blank cell comes as `''`. */
function missingParameter({ parameters }: CustomFunction, args: readonly unknown[]): string | undefined {
  let given = args.length;
  while (given > 0 && args[given - 1] === undefined) given -= 1;
  return parameters.slice(given).find(({ optional }) => !optional)?.name;
}
