/** Arguments that a seller may have in a cell, for any parameter: good ones, odd ones, blank and bad ones. */
import fc from 'fast-check';
import type { CustomFunction, NamedParameter } from '../../src/functions/call/custom-function.ts';
import type { ParameterType } from '../../src/functions/parameters/parameter.ts';

const NUMBERS = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.double({ min: 0, max: 1000, noNaN: true }));
const RATIOS = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('25%', 0.003, 1, 0));
const DATES = fc.integer({ min: 20_000, max: 22_000 }).map((day) => new Date(day * 86_400_000 + 1000));
const GOOD: Record<ParameterType, fc.Arbitrary<unknown>> = {
  count: NUMBERS,
  money: fc.oneof(NUMBERS, fc.constantFrom('$1,234.50', '1.234,50 €')),
  number: NUMBERS,
  ratio: RATIOS,
  days: fc.oneof(NUMBERS, fc.constant('∞')),
  date: DATES,
  'date-time': DATES,
  flag: fc.boolean(),
  text: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom('NO', '>300', 'ODR', 'VTR', 'AHR', 'IPI', 'LSR')),
};
const ODD = fc.oneof(
  fc.constantFrom('', '', null, ' ', '∞', '1.234', '--', '#N/A', true, -1, 1e300, 1e-300, Number.NaN),
  fc.anything(),
  fc.string(),
);

/** A cell for a parameter, mostly a good one. */
export function cellFor({ type }: NamedParameter): fc.Arbitrary<unknown> {
  // A cell holds no array: that would be a range; and never nothing at all: that would be an argument left out.
  const odd = ODD.filter((cell) => !Array.isArray(cell) && cell !== undefined);
  return fc.oneof({ arbitrary: GOOD[type], weight: 8 }, { arbitrary: odd, weight: 1 });
}

/** Rows of cells for the `each` parameters of a function, and one cell for each of the others. */
export function rowsFor({ parameters }: CustomFunction): fc.Arbitrary<{ rows: unknown[][]; single: unknown[] }> {
  const row = fc.tuple(...parameters.map(cellFor));
  return fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 6 }), single: row });
}
