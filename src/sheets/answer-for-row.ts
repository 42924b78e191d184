/** A custom function's answer for one row of values, as its formula would show it in that row. */
import { callFunction } from '../functions/call/call-function.ts';
import type { CustomFunction } from '../functions/call/custom-function.ts';
import type { Cell } from '../values/cell.ts';

/** `⚠ …` where a value is bad, as in a range call: one bad row never hides the others. */
export function answerForRow(definition: CustomFunction, values: readonly (Cell | undefined)[]): Cell {
  try {
    return callFunction(definition, [...values]) as Cell;
  } catch (error) {
    return `⚠ ${(error as Error).message}`;
  }
}
