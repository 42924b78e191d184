/**
 * Calls a custom function as Sheets does: single values and ranges as arguments, one value or a block of cells as result.
 */

import { signatureOf } from '../help/signature.ts';
import { argumentErrorText, BadArgument, warningText } from './bad-argument.ts';
import { broadcast } from './broadcast.ts';
import { type Calendar, utcCalendar } from './calendar.ts';
import type { CustomFunction } from './custom-function.ts';
import { finishedCells } from './finished-cells.ts';
import { inputOf } from './input.ts';
import { outcomeReader } from './outcome-reader.ts';
import { shapeOf } from './shape.ts';

/**
 * The answer for arguments as Sheets passes them (a cell's value, a range as rows of values, a date as a Date). Throws an
 * Error that begins with the function's name for a missing required argument, a bad single value and ranges of different
 * shape. A bad cell of a range gives a text that begins with `⚠ `.
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
  if (outcome instanceof BadArgument) {
    // A range with one answer for all: a bad cell is reported in that answer, as in any other range.
    if (inputs.some(({ isRange }) => isRange)) return warningText(customFunction.name, outcome);
    throw new Error(argumentErrorText(customFunction.name, outcome));
  }
  const cells = finishedCells(customFunction, outcome, calendar);
  if (typeof outcome !== 'object') return cells[0];
  return customFunction.columns > 1 ? [cells] : cells.map((cell) => [cell]);
}

/** Name of the first required parameter after the end of the formula; a blank cell is passed as `''`. */
function missingParameter({ parameters }: CustomFunction, args: readonly unknown[]): string | undefined {
  let given = args.length;
  while (given > 0 && args[given - 1] === undefined) given -= 1;
  return parameters.slice(given).find(({ optional }) => !optional)?.name;
}
