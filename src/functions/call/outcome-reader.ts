/** Reads the arguments for one cell of a call and runs the function with them. */

import { NO_END } from '../../evidence/quotient.ts';
import { hasNoContent } from '../parameters/no-content.ts';
import { BadArgument } from './bad-argument.ts';
import type { Calendar } from './calendar.ts';
import type { Answer, CustomFunction } from './custom-function.ts';
import { type Input, isSpread } from './input.ts';
import { cellAt } from './shape.ts';

/** The result for one cell: an answer, several columns, or why there is none. */
export type Outcome = Answer | readonly Answer[] | BadArgument;

// A local copy: a script host guards its global object, and looking up a global there costs more than the check.
const { isNaN: isNotANumber } = Number;
const { isArray } = Array;

/** Marks a required cell without content. */
const MISSING = Symbol('missing');

type ReadAt = (row: number, column: number) => unknown;

function readAt(input: Input, calendar: Calendar): ReadAt {
  const { read, mayBeBlank, default: preset } = input.parameter;
  const blank = mayBeBlank ? preset : MISSING;
  const cell = cellAt(input);
  return (row, column) => {
    const content = cell(row, column);
    return hasNoContent(content) ? blank : read(content, calendar);
  };
}

/** A value that is the same for all rows is read once. */
function valueReader(input: Input, calendar: Calendar): { name: string; valueAt: ReadAt } {
  const { name } = input.parameter;
  const valueAt = readAt(input, calendar);
  if (isSpread(input)) return { name, valueAt };
  const value = valueAt(0, 0);
  return { name, valueAt: () => value };
}

function isUnknown(answer: Answer): boolean {
  return isNotANumber(answer) || answer === -NO_END;
}

function checked(outcome: Outcome): Outcome {
  if (outcome instanceof BadArgument) return outcome;
  const unknown = isArray(outcome) ? outcome.some(isUnknown) : isUnknown(outcome as Answer);
  return unknown ? new BadArgument('the numbers are too large to compute with') : outcome;
}

/** The outcome at a row and column of the call: blank (`''`) if a required cell is blank. */
export function outcomeReader(
  customFunction: CustomFunction,
  inputs: readonly Input[],
  calendar: Calendar,
): (row: number, column: number) => Outcome {
  const readers = inputs.map((input) => valueReader(input, calendar));
  return (row, column) => {
    const values: Record<string, unknown> = {};
    let bad: BadArgument | undefined;
    for (const { name, valueAt } of readers) {
      const value = valueAt(row, column);
      if (value === MISSING) return '';
      if (value instanceof BadArgument) bad = bad || new BadArgument(`${name} ${value.sentence}`);
      values[name] = value;
    }
    return bad ?? checked(customFunction.run(values));
  };
}
