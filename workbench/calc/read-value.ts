/** Reads the values of formulas as single values or blocks. */
import { ErrorValue } from '../model/scalar.ts';
import type { Scope } from './scope.ts';
import { type Atom, type Block, LambdaValue, RangeValue, type Value } from './value.ts';

/** Whether a value is a block of values. */
export function isBlock(value: Value): value is Block {
  return Array.isArray(value);
}

/** Reads all cells of a range, blanks included. */
export function readRange(range: RangeValue, scope: Scope): Block {
  const { sheet, area } = range;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => scope.host.read(sheet, area.row + row, area.column + column)),
  );
}

/** A value as a block; a single value is a block of one. */
export function toBlock(value: Value, scope: Scope): Block {
  if (value instanceof RangeValue) return readRange(value, scope);
  if (isBlock(value)) return value;
  return [[value instanceof LambdaValue ? LAMBDA_ERROR : value]];
}

const LAMBDA_ERROR = new ErrorValue('#N/A', 'Lambda function was not called.');
const NO_INTERSECTION = new ErrorValue('#VALUE!', 'An array value could not be found.');

function intersect(range: RangeValue, scope: Scope): Atom {
  const { sheet, area } = range;
  const { read } = scope.host;
  if (area.rows === 1 && area.columns === 1) return read(sheet, area.row, area.column);
  if (area.columns === 1 && scope.row >= area.row && scope.row < area.row + area.rows) {
    return read(sheet, scope.row, area.column);
  }
  if (area.rows === 1 && scope.column >= area.column && scope.column < area.column + area.columns) {
    return read(sheet, area.row, scope.column);
  }
  return NO_INTERSECTION;
}

/** A single value: of a range the cell in the formula's own row or column, of a block the first one. */
export function toAtom(value: Value, scope: Scope): Atom {
  if (value instanceof RangeValue) return intersect(value, scope);
  if (isBlock(value)) return value[0]?.[0] ?? null;
  return value instanceof LambdaValue ? LAMBDA_ERROR : value;
}

/** Visits the values of a range up to its last used row, or of a block. */
export function visitAtoms(value: Value, scope: Scope, visit: (atom: Atom) => void): void {
  if (value instanceof RangeValue) visitRange(value, scope, visit);
  else for (const row of toBlock(value, scope)) for (const atom of row) visit(atom);
}

function visitRange({ sheet, area }: RangeValue, scope: Scope, visit: (atom: Atom) => void): void {
  const end = Math.min(area.row + area.rows, sheet.filledRows());
  for (let row = area.row; row < end; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      visit(scope.host.read(sheet, row, column));
    }
  }
}
