/** Reads the arguments of one cell of a call and runs the function on them. */
import { isBlank } from './arguments/blank.ts';
import type { Calendar } from './calendar.ts';
import type { Answer, CustomFunction, NamedParameter } from './custom-function.ts';
import { type Input, isSpread } from './input.ts';
import { NO_END } from './no-end.ts';
import { Refusal } from './refusal.ts';
import { cellAt } from './shape.ts';

export type Outcome = Answer | readonly Answer[] | Refusal;

// Taken once: looking at a global costs more than the check where the global object is guarded, as in a script host.
const { isNaN: isNotANumber } = Number;
const { isArray } = Array;

/** Stands for a required cell without content. */
const MISSING = Symbol('missing');

function readCell(parameter: NamedParameter, cell: unknown, calendar: Calendar): unknown {
  if (!isBlank(cell)) return parameter.read(cell, calendar);
  return parameter.mayBeBlank ? parameter.default : MISSING;
}

/** A value that does not change with the row is read once. */
function valueReader(input: Input, calendar: Calendar): (row: number, column: number) => unknown {
  const cell = cellAt(input);
  if (isSpread(input)) return (row, column) => readCell(input.parameter, cell(row, column), calendar);
  const value = readCell(input.parameter, cell(0, 0), calendar);
  return () => value;
}

function isUnknown(answer: Answer): boolean {
  return isNotANumber(answer) || answer === -NO_END;
}

function checked(outcome: Outcome): Outcome {
  if (outcome instanceof Refusal) return outcome;
  const unknown = isArray(outcome) ? outcome.some(isUnknown) : isUnknown(outcome as Answer);
  return unknown ? new Refusal('the numbers are too large to compute with') : outcome;
}

/** The outcome at a row and column of the call: blank (`''`) where a required cell is blank. */
export function outcomeReader(
  customFunction: CustomFunction,
  inputs: readonly Input[],
  calendar: Calendar,
): (row: number, column: number) => Outcome {
  const readers = inputs.map((input) => valueReader(input, calendar));
  return (row, column) => {
    const values: Record<string, unknown> = {};
    let refusal: Refusal | undefined;
    for (const [index, { parameter }] of inputs.entries()) {
      const value = readers[index]!(row, column);
      if (value === MISSING) return '';
      if (value instanceof Refusal) refusal = refusal ?? new Refusal(`${parameter.name} ${value.sentence}`);
      values[parameter.name] = value;
    }
    return refusal ?? checked(customFunction.run(values));
  };
}
