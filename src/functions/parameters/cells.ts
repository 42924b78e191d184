/** Parameters of many cells: a row for one answer, or a whole range for one answer. */
import { BadArgument } from '../call/bad-argument.ts';
import { hasNoContent } from './no-content.ts';
import { newParameter, type Parameter, type ParameterOptions, type ParameterType, type Seen } from './parameter.ts';

/** How each cell is read. */
export interface CellReading<Value> {
  readonly type: ParameterType;
  readonly expectation: string;
  readonly read: (cell: unknown) => Value | BadArgument;
}

type Cells<Value> = readonly (Value | undefined)[];

function readAll<Value>(
  cells: readonly unknown[],
  read: CellReading<Value>['read'],
  place: (index: number) => string,
): Cells<Value> | BadArgument {
  const values = cells.map((cell) => (hasNoContent(cell) ? undefined : read(cell)));
  const bad = values.findIndex((value) => value instanceof BadArgument);
  if (bad === -1) return values as Cells<Value>;
  return new BadArgument(`(${place(bad)}) ${(values[bad] as BadArgument).sentence}`);
}

/** One row for each product or keyword: `run` gets its cells, `undefined` for blank ones. */
export function rowOf<Value>(
  options: ParameterOptions,
  { read, ...reading }: CellReading<Value>,
): Parameter<Cells<Value>> {
  const readRow = (row: unknown) => readAll(row as unknown[], read, (index) => `cell ${index + 1}`);
  return { ...newParameter<Cells<Value>>(options, { ...reading, read: readRow }), kind: 'row' };
}

/** A whole range: `run` gets its cells row by row, `undefined` for blank ones. */
export function rangeOf<Value, const O extends ParameterOptions>(
  options: O,
  { read, ...reading }: CellReading<Value>,
): Parameter<Seen<Cells<Value>, O>> {
  const readRange = (range: unknown) => {
    const rows = range as unknown[][];
    const columns = rows[0]!.length;
    const place = (index: number) => `row ${Math.floor(index / columns) + 1}, column ${(index % columns) + 1}`;
    return readAll(rows.flat(), read, place);
  };
  return { ...newParameter<Seen<Cells<Value>, O>>(options, { ...reading, read: readRange }), kind: 'range' };
}
