/** The common shape of the ranges of one call. */
import { cellOf, type Input, isSpread } from './input.ts';

/** Number of rows and columns. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function shapeText({ rows, columns }: Shape): string {
  return `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`;
}

function refuseRangeForSingle(name: string, inputs: readonly Input[]): void {
  const wrong = inputs.find(({ parameter, rows, columns }) => parameter.kind === 'single' && rows * columns > 1);
  if (wrong) throw new Error(`${name}: ${wrong.parameter.name} takes a single value, but got ${shapeText(wrong)}.`);
}

function shared(name: string, inputs: readonly Input[]): Shape | undefined {
  const [first] = inputs;
  const other = inputs.find(({ rows, columns }) => rows !== first!.rows || columns !== first!.columns);
  if (other) {
    const both = `${first!.parameter.name} is ${shapeText(first!)} and ${other.parameter.name} is ${shapeText(other)}`;
    throw new Error(`${name}: ranges of one call must have the same shape, but ${both}.`);
  }
  return first;
}

/**
 * The shape of the answer, `undefined` for a call with single values only. A range of one cell is repeated like a single
 * value. Throws with the function's name and both shapes if ranges differ.
 */
export function shapeOf(name: string, inputs: readonly Input[]): Shape | undefined {
  refuseRangeForSingle(name, inputs);
  shared(
    name,
    inputs.filter(({ parameter, isRange }) => parameter.kind === 'range' && isRange),
  );
  const spread = inputs.filter(isSpread);
  return (
    shared(
      name,
      spread.filter(({ rows, columns }) => rows * columns > 1),
    ) ?? spread[0]
  );
}

/** Reads one input at a row and column of the shape; single values are repeated. */
export function cellAt(input: Input): (row: number, column: number) => unknown {
  const repeats = !isSpread(input) || input.rows * input.columns === 1;
  return repeats ? () => cellOf(input, 0, 0) : (row, column) => cellOf(input, row, column);
}
