/** The functions that return several cells: FILTER, SORT, UNIQUE, TRANSPOSE, VSTACK … */
import { ErrorValue } from '../../model/scalar.ts';
import { compareAtoms } from '../compare-atoms.ts';
import { type Evaluate, eager, type FunctionSpec, lazy } from '../function-spec.ts';
import { readRange, toAtom, toBlock } from '../read-value.ts';
import type { Scope } from '../scope.ts';
import type { Syntax } from '../syntax.ts';
import { type Atom, type Block, RangeValue, type Value } from '../value.ts';

function arrayFormula([node]: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  const value = evaluate(node!, { ...scope, arrays: true });
  return value instanceof RangeValue ? readRange(value, scope) : value;
}

function keeps(atom: Atom): boolean {
  if (atom instanceof ErrorValue) return false;
  return typeof atom === 'number' ? atom !== 0 : atom === true;
}

function filter([source, ...conditions]: Value[], scope: Scope): Value {
  let block = toBlock(source!, scope);
  for (const condition of conditions)
    block = filterBy(block, toBlock(condition, scope), toBlock(source!, scope), scope);
  const kept = block.filter((row) => row.length > 0);
  if (kept.length === 0) return new ErrorValue('#N/A', 'No matches are found in FILTER evaluation.');
  return kept;
}

function filterBy(block: Block, condition: Block, source: Block, _scope: Scope): Block {
  const byRow = condition.length === source.length && condition[0]!.length === 1;
  if (byRow) return block.map((row, index) => (keeps(condition[index]![0]!) ? row : []));
  if (condition.length !== 1 || condition[0]!.length !== source[0]!.length) {
    const sentence = `FILTER has mismatched range sizes. Expected row count: ${source.length}. column count: 1. Actual row count: ${condition.length}, column count: ${condition[0]!.length}.`;
    throw new ErrorValue('#N/A', sentence);
  }
  return block.map((row) => row.filter((_, index) => keeps(condition[0]![index]!)));
}

// Blanks are last in either sort order.
function orderOf(one: Atom, other: Atom, ascending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (one instanceof ErrorValue || other instanceof ErrorValue)
    return Number(one instanceof ErrorValue) - Number(other instanceof ErrorValue);
  return ascending ? compareAtoms(one, other) : compareAtoms(other, one);
}

interface SortKey {
  cells: Atom[];
  ascending: boolean;
}

function sortKeys(block: Block, keys: Value[], scope: Scope): SortKey[] {
  if (keys.length === 0)
    return block[0]!.map((_, column) => ({ cells: block.map((row) => row[column]!), ascending: true }));
  const result: SortKey[] = [];
  for (let index = 0; index < keys.length; index += 2) {
    const key = toBlock(keys[index]!, scope);
    const column = key.length === 1 && key[0]!.length === 1 ? Math.trunc(Number(key[0]![0])) - 1 : -1;
    const cells = column >= 0 ? block.map((row) => row[column] ?? null) : key.flat();
    result.push({
      cells,
      ascending:
        keys[index + 1] === undefined ||
        toAtom(keys[index + 1]!, scope) === true ||
        toAtom(keys[index + 1]!, scope) === 1,
    });
  }
  return result;
}

function sort([source, ...by]: Value[], scope: Scope): Value {
  if (by.length > 1 && by.length % 2 === 1)
    throw new ErrorValue('#N/A', 'SORT expects a column and an order, in pairs.');
  const block = toBlock(source!, scope);
  const keys = sortKeys(block, by, scope);
  const order = block.map((_, index) => index);
  order.sort((one, other) => {
    for (const { cells, ascending } of keys) {
      const difference = orderOf(cells[one]!, cells[other]!, ascending);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  return order.map((index) => block[index]!);
}

function keyOfRow(row: Atom[]): string {
  return JSON.stringify(row.map((atom) => (typeof atom === 'string' ? `'${atom.toLowerCase()}` : atom)));
}

function transposed(block: Block): Block {
  return block[0]!.map((_, column) => block.map((row) => row[column]!));
}

function uniqueRows(block: Block, once: boolean): Block {
  const counts = new Map<string, number>();
  for (const row of block) counts.set(keyOfRow(row), (counts.get(keyOfRow(row)) ?? 0) + 1);
  const seen = new Set<string>();
  return block.filter((row) => {
    const key = keyOfRow(row);
    if (seen.has(key) || (once && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
}

function unique([source, byColumn, exactlyOnce]: Value[], scope: Scope): Value {
  const block = toBlock(source!, scope);
  const across = byColumn !== undefined && toAtom(byColumn, scope) === true;
  const rows = uniqueRows(
    across ? transposed(block) : block,
    exactlyOnce !== undefined && toAtom(exactlyOnce, scope) === true,
  );
  return across && rows.length > 0 ? transposed(rows) : rows;
}

const NOTHING = new ErrorValue('#N/A', '');

function padded(row: Atom[], width: number): Atom[] {
  return row.concat(Array.from({ length: width - row.length }, () => NOTHING));
}

function vstack(args: Value[], scope: Scope): Value {
  const rows = args.flatMap((arg) => toBlock(arg, scope));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => padded(row, width));
}

function hstack(args: Value[], scope: Scope): Value {
  return transposed(
    toBlock(
      vstack(
        args.map((arg) => transposed(toBlock(arg, scope))),
        scope,
      ),
      scope,
    ),
  );
}

function flatten(args: Value[], scope: Scope): Value {
  return args.flatMap((arg) => toBlock(arg, scope).flat()).map((atom) => [atom]);
}

/** 1 leaves out blanks, 2 errors, 3 both. */
function inOneLine([source, ignored, byColumn]: Value[], scope: Scope): Atom[] {
  const mode = countOf(ignored, scope, 0);
  if (![0, 1, 2, 3].includes(mode)) throw new ErrorValue('#VALUE!', 'What to leave out is 0, 1, 2 or 3.');
  const block = toBlock(source!, scope);
  const across = byColumn !== undefined && toAtom(byColumn, scope) === true;
  const isLeftOut = (atom: Atom) =>
    ((mode === 1 || mode === 3) && atom === null) || (mode >= 2 && atom instanceof ErrorValue);
  const line = (across ? transposed(block) : block).flat().filter((atom) => !isLeftOut(atom));
  if (line.length === 0) throw new ErrorValue('#REF!', 'The result is empty.');
  return line;
}

function countOf(value: Value | undefined, scope: Scope, otherwise: number): number {
  const atom = value === undefined ? null : toAtom(value, scope);
  if (atom instanceof ErrorValue) throw atom;
  return atom === null ? otherwise : Number(atom);
}

function sequence([rows, columns, start, step]: Value[], scope: Scope): Value {
  const height = Math.trunc(countOf(rows, scope, 1));
  const width = Math.trunc(countOf(columns, scope, 1));
  if (Number.isNaN(height) || Number.isNaN(width)) return new ErrorValue('#VALUE!', 'SEQUENCE expects numbers.');
  if (height < 1 || width < 1) return new ErrorValue('#NUM!', 'SEQUENCE needs at least one row and one column.');
  const first = countOf(start, scope, 1);
  const by = countOf(step, scope, 1);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => first + by * (row * width + column)),
  );
}

function constrain([source, rows, columns]: Value[], scope: Scope): Value {
  const [height, width] = [countOf(rows, scope, 0), countOf(columns, scope, 0)];
  if (Number.isNaN(height) || Number.isNaN(width))
    return new ErrorValue('#VALUE!', 'ARRAY_CONSTRAIN expects numbers of rows and columns.');
  if (height < 0 || width < 0) return new ErrorValue('#NUM!', 'ARRAY_CONSTRAIN expects rows and columns from 0 on.');
  const block = toBlock(source!, scope)
    .slice(0, height)
    .map((row) => row.slice(0, width));
  return block.length > 0 && block[0]!.length > 0 ? block : new ErrorValue('#REF!', 'The result is empty.');
}

function choose(block: Block, places: Value[], scope: Scope, name: string): Block {
  return places
    .flatMap((place) => toBlock(place, scope).flat())
    .map((atom) => {
      const index = Math.trunc(Number(atom));
      const row = block[index < 0 ? block.length + index : index - 1];
      if (!row) throw new ErrorValue('#VALUE!', `Function ${name} parameter value is ${index}. It is out of range.`);
      return row;
    });
}

/** The functions by name, from ARRAYFORMULA to CHOOSECOLS. */
export const arrayFunctions: Map<string, FunctionSpec> = new Map([
  ['ARRAYFORMULA', lazy(1, 1, arrayFormula)],
  ['FILTER', eager(2, 255, filter, true)],
  ['SORT', eager(1, 255, sort, true)],
  ['UNIQUE', eager(1, 3, unique)],
  ['TRANSPOSE', eager(1, 1, ([source], scope) => transposed(toBlock(source!, scope)))],
  ['VSTACK', eager(1, 255, vstack)],
  ['HSTACK', eager(1, 255, hstack)],
  ['FLATTEN', eager(1, 255, flatten)],
  ['TOCOL', eager(1, 3, (args, scope) => inOneLine(args, scope).map((atom) => [atom]))],
  ['TOROW', eager(1, 3, (args, scope) => [inOneLine(args, scope)])],
  ['SEQUENCE', eager(0, 4, sequence)],
  ['ARRAY_CONSTRAIN', eager(3, 3, constrain)],
  [
    'CHOOSEROWS',
    eager(2, 255, ([source, ...places], scope) => choose(toBlock(source!, scope), places, scope, 'CHOOSEROWS')),
  ],
  [
    'CHOOSECOLS',
    eager(2, 255, ([source, ...places], scope) =>
      transposed(choose(transposed(toBlock(source!, scope)), places, scope, 'CHOOSECOLS')),
    ),
  ],
]);
