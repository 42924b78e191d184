/** Custom functions as the calculator calls them: their arguments, and which results are valid. */
import { isDateFormat } from '../model/date-format.ts';
import { DateScalar as Dated, type DateScalar, ErrorValue, type Scalar } from '../model/scalar.ts';
import type { FormulaSheet } from './formula-sheet.ts';
import { isBlock } from './read-value.ts';
import type { Scope } from './scope.ts';
import { type Atom, LambdaValue, RangeValue, type Value } from './value.ts';

/** An argument of a custom function: one value, or rows of values; a blank and an omitted one are the empty text. */
export type CustomArgument = Scalar | DateScalar | (Scalar | DateScalar)[][];

/** A custom function: it returns a value, a DateScalar or a rectangle of them, or throws. */
export type CustomFunction = (
  args: CustomArgument[],
  cell: { sheet: FormulaSheet; row: number; column: number },
) => unknown;

function dated(atom: Atom, isDate: boolean): Scalar | DateScalar {
  if (typeof atom === 'number' && isDate) return new Dated(atom);
  return atom ?? '';
}

function cellArgument({ sheet }: RangeValue, row: number, column: number, scope: Scope): Scalar | DateScalar {
  const atom = scope.host.read(sheet, row, column);
  return dated(atom, typeof atom === 'number' && isDateFormat(sheet.numberFormatAt(row, column)));
}

function rangeArgument(range: RangeValue, scope: Scope): CustomArgument {
  const { row, column, rows, columns } = range.area;
  if (rows === 1 && columns === 1) return cellArgument(range, row, column, scope);
  // Most rows of a whole column are below everything filled.
  const filled = range.sheet.filledRows();
  return Array.from({ length: rows }, (_, y) =>
    row + y < filled
      ? Array.from({ length: columns }, (_cell, x) => cellArgument(range, row + y, column + x, scope))
      : new Array<Scalar>(columns).fill(''),
  );
}

/** The argument for a value of the formula; `isDate` for a date that comes from no cell. */
export function customArgument(value: Value, isDate: boolean, scope: Scope): CustomArgument {
  if (value instanceof RangeValue) return rangeArgument(value, scope);
  if (value instanceof LambdaValue)
    return new ErrorValue('#VALUE!', 'A LAMBDA cannot be an argument of a custom function.');
  if (!isBlock(value)) return dated(value, isDate);
  const block = value.map((row) => row.map((atom) => dated(atom, isDate)));
  return block.length === 1 && block[0]!.length === 1 ? block[0]![0]! : block;
}

function sameScalar(one: Scalar | DateScalar, other: Scalar | DateScalar): boolean {
  if (one instanceof Dated) return other instanceof Dated && one.serial === other.serial;
  if (one instanceof ErrorValue) return other instanceof ErrorValue && one.code === other.code;
  return one === other;
}

function sameArgument(one: CustomArgument, other: CustomArgument): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) {
    return !Array.isArray(one) && !Array.isArray(other) && sameScalar(one, other);
  }
  return (
    one.length === other.length &&
    one.every(
      (row, y) => row.length === other[y]!.length && row.every((scalar, x) => sameScalar(scalar, other[y]![x]!)),
    )
  );
}

/** Whether two calls have equal arguments: Google caches the result. */
export function sameArguments(one: CustomArgument[], other: CustomArgument[]): boolean {
  return one.length === other.length && one.every((argument, index) => sameArgument(argument, other[index]!));
}

/** Whether an argument is, or holds, a value that has not been calculated yet. */
export function isLoading(argument: CustomArgument): boolean {
  if (Array.isArray(argument)) return argument.some((row) => row.some(isLoading));
  return argument instanceof ErrorValue && argument.code === 'Loading...';
}

/** A checked result: values, and the columns in which it has dates. */
interface CustomAnswer {
  answer: Atom | Atom[][];
  dateColumns: ReadonlySet<number>;
}

class AnswerReader {
  readonly dateColumns = new Set<number>();

  scalar(given: unknown, column: number): Atom {
    if (given instanceof Dated) {
      this.dateColumns.add(column);
      return given.serial;
    }
    if (given === null) return null;
    if (given instanceof ErrorValue || typeof given === 'string' || typeof given === 'boolean') return given;
    if (typeof given === 'number' && Number.isFinite(given)) return given;
    throw new ErrorValue('#ERROR!', `The custom function answered ${describe(given)}, which a cell cannot hold.`);
  }

  block(given: unknown[]): Atom[][] {
    const rows = given.map((row) => {
      if (Array.isArray(row)) return row.map((cell, column) => this.scalar(cell, column));
      throw new ErrorValue('#ERROR!', 'The custom function answered an array that is not made of rows.');
    });
    if (rows.length > 0 && rows[0]!.length > 0 && rows.every((row) => row.length === rows[0]!.length)) return rows;
    throw new ErrorValue('#ERROR!', 'The custom function answered rows of different length, or none.');
  }
}

function describe(given: unknown): string {
  if (typeof given === 'number' || given === undefined) return String(given);
  if (typeof given === 'function') return 'a function';
  return given instanceof Promise ? 'a promise' : `a value of type ${typeof given}`;
}

/** Checks a result. Anything but values and rectangles is undocumented at Google, so it throws an ErrorValue. */
function readAnswer(given: unknown): CustomAnswer {
  const reader = new AnswerReader();
  const answer = Array.isArray(given) ? reader.block(given) : reader.scalar(given, 0);
  return { answer, dateColumns: reader.dateColumns };
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

/** Calls a custom function; an exception becomes `#ERROR!` with its message. */
export function callCustomFunction(
  call: CustomFunction,
  args: CustomArgument[],
  cell: Parameters<CustomFunction>[1],
): CustomAnswer {
  try {
    return readAnswer(call(args, cell));
  } catch (error) {
    const answer = error instanceof ErrorValue ? error : new ErrorValue('#ERROR!', messageOf(error));
    return { answer, dateColumns: new Set() };
  }
}
