/** LET, LAMBDA and the functions that call one: MAP, REDUCE, BYROW … */
import { ErrorValue } from '../../model/scalar.ts';
import { type Evaluate, eager, type FunctionSpec, lazy } from '../function-spec.ts';
import { toAtom, toBlock } from '../read-value.ts';
import type { Scope } from '../scope.ts';
import type { Syntax } from '../syntax.ts';
import { type Atom, LambdaValue, type Value } from '../value.ts';

function nameOf(node: Syntax): string {
  if (node.kind === 'name') return node.name.toUpperCase();
  throw new ErrorValue('#NAME?', 'A name was expected.');
}

function bind(scope: Scope, names: string[], values: Value[]): Scope {
  const bindings = new Map(scope.bindings);
  names.forEach((name, index) => {
    bindings.set(name, values[index] ?? null);
  });
  return { ...scope, bindings };
}

function runLet(args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  if (args.length % 2 === 0)
    throw new ErrorValue('#N/A', 'Arguments to LET must be pairs of name and value, and a formula.');
  let inner = scope;
  for (let index = 0; index + 1 < args.length; index += 2) {
    inner = bind(inner, [nameOf(args[index]!)], [evaluate(args[index + 1]!, inner)]);
  }
  return evaluate(args.at(-1)!, inner);
}

function runLambda(args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  const names = args.slice(0, -1).map(nameOf);
  const body = args.at(-1)!;
  return new LambdaValue((values) => {
    if (values.length === names.length) return evaluate(body, bind(scope, names, values));
    return new ErrorValue(
      '#N/A',
      `Wrong number of arguments to LAMBDA. Expected ${names.length} arguments, but got ${values.length} arguments.`,
    );
  });
}

function lambdaOf(value: Value | undefined): LambdaValue {
  if (value instanceof LambdaValue) return value;
  throw new ErrorValue('#N/A', 'The last argument must be a LAMBDA.');
}

function map(args: Value[], scope: Scope): Value {
  const lambda = lambdaOf(args.at(-1));
  const blocks = args.slice(0, -1).map((arg) => toBlock(arg, scope));
  const [first] = blocks;
  const isSameSize = blocks.every((block) => block.length === first!.length && block[0]!.length === first![0]!.length);
  if (!isSameSize) throw new ErrorValue('#VALUE!', 'Array arguments to MAP are of different size.');
  return blocks[0]!.map((row, y) =>
    row.map((_, x) => toAtom(lambda.call(blocks.map((block) => block[y]?.[x] ?? null)), scope)),
  );
}

function reduce([initial, source, last]: Value[], scope: Scope): Value {
  const lambda = lambdaOf(last);
  return toBlock(source!, scope)
    .flat()
    .reduce<Value>((total, atom) => lambda.call([total, atom]), initial!);
}

function scan([initial, source, last]: Value[], scope: Scope): Value {
  const lambda = lambdaOf(last);
  let total = toAtom(initial!, scope);
  const step = (atom: Atom): Atom => {
    total = toAtom(lambda.call([total, atom]), scope);
    return total;
  };
  return toBlock(source!, scope).map((row) => row.map(step));
}

function byRow([source, last]: Value[], scope: Scope): Value {
  const lambda = lambdaOf(last);
  return toBlock(source!, scope).map((row) => toBlock(lambda.call([[row]]), scope)[0]!);
}

function byColumn([source, last]: Value[], scope: Scope): Value {
  const lambda = lambdaOf(last);
  const block = toBlock(source!, scope);
  return [block[0]!.map((_, column) => toAtom(lambda.call([block.map((row) => [row[column]!])]), scope))];
}

function makeArray([rows, columns, last]: Value[], scope: Scope): Value {
  const lambda = lambdaOf(last);
  const answer = (row: number, column: number): Atom => toAtom(lambda.call([row + 1, column + 1]), scope);
  const [height, width] = [rows!, columns!].map((value) => Math.trunc(Number(toAtom(value, scope))));
  if (!(height! >= 1 && width! >= 1))
    throw new ErrorValue('#VALUE!', 'MAKEARRAY needs at least one row and one column.');
  return Array.from({ length: height! }, (_, row) =>
    Array.from({ length: width! }, (_, column) => answer(row, column)),
  );
}

/** LET, LAMBDA, MAP, REDUCE, SCAN, BYROW, BYCOL, MAKEARRAY. */
export const lambdaFunctions: Map<string, FunctionSpec> = new Map([
  ['LET', lazy(3, 255, runLet)],
  ['LAMBDA', lazy(1, 255, runLambda)],
  ['MAP', eager(2, 255, map)],
  ['REDUCE', eager(3, 3, reduce)],
  ['SCAN', eager(3, 3, scan)],
  ['BYROW', eager(2, 2, byRow)],
  ['BYCOL', eager(2, 2, byColumn)],
  ['MAKEARRAY', eager(3, 3, makeArray)],
]);
