/** The functions about where cells are: ROW, COLUMNS, INDIRECT, OFFSET. */
import { type Area, parseA1 } from '../../model/area.ts';
import { ErrorValue } from '../../model/scalar.ts';
import { type Evaluate, eager, type FunctionSpec, lazy } from '../function-spec.ts';
import { isBlock, toAtom } from '../read-value.ts';
import type { Scope } from '../scope.ts';
import type { Syntax } from '../syntax.ts';
import { RangeValue, type Value } from '../value.ts';

function evaluated(node: Syntax | undefined, scope: Scope, evaluate: Evaluate): RangeValue {
  if (!node) return new RangeValue(scope.sheet, { row: scope.row, column: scope.column, rows: 1, columns: 1 });
  const value = evaluate(node, scope);
  if (value instanceof ErrorValue) throw value;
  if (!(value instanceof RangeValue)) throw new ErrorValue('#N/A', 'Argument must be a range.');
  return value;
}

function positions(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index + 1);
}

function row([node]: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  const { area } = evaluated(node, scope, evaluate);
  return scope.arrays && area.rows > 1 ? positions(area.row, area.rows).map((place) => [place]) : area.row + 1;
}

function column([node]: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  const { area } = evaluated(node, scope, evaluate);
  return scope.arrays && area.columns > 1 ? [positions(area.column, area.columns)] : area.column + 1;
}

function size(side: 'rows' | 'columns'): FunctionSpec {
  return eager(1, 1, ([value]) => {
    if (value instanceof RangeValue) return value.area[side];
    if (value instanceof ErrorValue) return value;
    if (!isBlock(value!)) return 1;
    return side === 'rows' ? value.length : value[0]!.length;
  });
}

/** `R2C3` counts from 1; `R[-1]C[2]` from the formula's own cell. */
const R1C1 = /^R(?:(\d+)|\[(-?\d+)\])?C(?:(\d+)|\[(-?\d+)\])?$/i;

function parseR1C1(text: string, scope: Scope): Area | undefined {
  const match = R1C1.exec(text);
  if (!match) return undefined;
  const [row, column] = [
    match[1] === undefined ? scope.row + Number(match[2] ?? 0) : Number(match[1]) - 1,
    match[3] === undefined ? scope.column + Number(match[4] ?? 0) : Number(match[3]) - 1,
  ];
  return { row, column, rows: 1, columns: 1 };
}

function indirect([text, notation]: Value[], scope: Scope): Value {
  const address = toAtom(text!, scope);
  if (address instanceof ErrorValue) return address;
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(String(address ?? '')) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? scope.sheet : scope.sheet.spreadsheet.sheetForFormula(name);
  const isA1 = notation === undefined || toAtom(notation, scope) !== false;
  const area = sheet && rest && (isA1 ? parseA1(rest, sheet) : parseR1C1(rest, scope));
  if (sheet && area) return inside(sheet, area);
  const named = name === undefined && rest ? scope.sheet.spreadsheet.namedRangeForFormula(rest) : undefined;
  if (named) return new RangeValue(named.sheet, named.area);
  return new ErrorValue(
    '#REF!',
    `Function INDIRECT parameter 1 value is '${address}'. It is not a valid cell/range reference.`,
  );
}

function inside(sheet: RangeValue['sheet'], area: Area): Value {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= sheet.maxRows &&
    area.column + area.columns <= sheet.maxColumns;
  return fits
    ? new RangeValue(sheet, area)
    : new ErrorValue('#REF!', 'Function OFFSET evaluates to an out of bounds range.');
}

function whole(value: Value | undefined, scope: Scope, otherwise: number): number {
  const atom = value === undefined ? null : toAtom(value, scope);
  if (atom instanceof ErrorValue) throw atom;
  return atom === null ? otherwise : Math.trunc(Number(atom));
}

function offset([base, rowsDown, columnsRight, height, width]: Value[], scope: Scope): Value {
  if (!(base instanceof RangeValue)) return new ErrorValue('#N/A', 'Argument must be a range.');
  const { area } = base;
  const [rows, columns] = [whole(height, scope, area.rows), whole(width, scope, area.columns)];
  if (rows === 0 || columns === 0) return new ErrorValue('#VALUE!', 'Function OFFSET needs a height and a width.');
  return inside(base.sheet, {
    row: area.row + whole(rowsDown, scope, 0),
    column: area.column + whole(columnsRight, scope, 0),
    rows,
    columns,
  });
}

/** ROW, ROWS, COLUMN, COLUMNS, INDIRECT, OFFSET. */
export const placeFunctions: Map<string, FunctionSpec> = new Map([
  ['ROW', lazy(0, 1, row)],
  ['COLUMN', lazy(0, 1, column)],
  ['ROWS', size('rows')],
  ['COLUMNS', size('columns')],
  ['INDIRECT', eager(1, 2, indirect)],
  ['OFFSET', eager(3, 5, offset)],
]);
