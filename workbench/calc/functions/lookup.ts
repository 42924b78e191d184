/** The functions that look something up: VLOOKUP, MATCH, INDEX, XLOOKUP … */
import { ErrorValue } from '../../model/scalar.ts';
import { compareAtoms } from '../compare-atoms.ts';
import { wildcard } from '../criterion.ts';
import { type Evaluate, eager, type FunctionSpec, lazy } from '../function-spec.ts';
import { lift } from '../lift.ts';
import { isBlock, readRange, toAtom, toBlock } from '../read-value.ts';
import type { Scope } from '../scope.ts';
import type { Syntax } from '../syntax.ts';
import { type Atom, type Block, RangeValue, type Value } from '../value.ts';

/** Finds a key among cells: the index, or -1. */
type Find = (cells: Atom[], key: Atom) => number;

function matchesExactly(key: Atom): (atom: Atom) => boolean {
  if (typeof key === 'string' && /[*?~]/.test(key)) {
    const pattern = wildcard(key);
    return (atom) => typeof atom === 'string' && pattern.test(atom);
  }
  if (key === null) return (atom) => atom === 0;
  return (atom) =>
    atom !== null && !(atom instanceof ErrorValue) && typeof atom === typeof key && compareAtoms(atom, key) === 0;
}

const exactly: Find = (cells, key) => cells.findIndex(matchesExactly(key));

function comparable(atom: Atom, key: Atom): boolean {
  return atom !== null && typeof atom === typeof (key ?? 0);
}

// The last cell that is not greater than the key; the cells are sorted.
function lastNotBeyond(cells: Atom[], key: Atom, direction: 1 | -1): number {
  let found = -1;
  for (let index = 0; index < cells.length; index++) {
    const atom = cells[index]!;
    if (!comparable(atom, key)) continue;
    if (compareAtoms(atom, key) * direction > 0) break;
    found = index;
  }
  return found;
}

const ascending: Find = (cells, key) => lastNotBeyond(cells, key, 1);
const descending: Find = (cells, key) => lastNotBeyond(cells, key, -1);

function missing(name: string, key: Atom): ErrorValue {
  return new ErrorValue('#N/A', `Did not find value '${key ?? ''}' in ${name} evaluation.`);
}

function trimmedBlock(value: Value, scope: Scope): Block {
  if (!(value instanceof RangeValue)) return toBlock(value, scope);
  const { sheet, area } = value;
  const rows = Math.max(1, Math.min(area.rows, sheet.filledRows() - area.row));
  return readRange(new RangeValue(sheet, { ...area, rows }), scope);
}

function flag(value: Value | undefined, scope: Scope, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  const atom = toAtom(value, scope);
  if (atom instanceof ErrorValue) throw atom;
  return Boolean(atom);
}

function transpose(block: Block): Block {
  return block[0]!.map((_, column) => block.map((row) => row[column]!));
}

function tableLookup(name: string, columnsOf: (block: Block) => Block) {
  return ([key, table, index, sorted]: Value[], scope: Scope): Value => {
    const block = columnsOf(name === 'VLOOKUP' ? trimmedBlock(table!, scope) : toBlock(table!, scope));
    const find = flag(sorted, scope, true) ? ascending : exactly;
    return lift([key!, index!], scope, ([wanted, place]) => {
      if (wanted instanceof ErrorValue) throw wanted;
      const line = block[Math.trunc(Number(place)) - 1];
      if (Number(place) < 1)
        return new ErrorValue(
          '#VALUE!',
          `Function ${name} parameter 3 value is ${place}. It should be greater than or equal to 1.`,
        );
      if (!line) return new ErrorValue('#REF!', `${name} evaluates to an out of bounds range.`);
      const at = find(block[0]!, wanted!);
      return at < 0 ? missing(name, wanted!) : line[at]!;
    });
  };
}

function vector(value: Value, scope: Scope): Atom[] {
  const block =
    value instanceof RangeValue && value.area.columns === 1 ? trimmedBlock(value, scope) : toBlock(value, scope);
  if (block.length > 1 && block[0]!.length > 1) {
    throw new ErrorValue('#N/A', 'MATCH range must be a single row or a single column.');
  }
  return block.flat();
}

function match([key, range, type]: Value[], scope: Scope): Value {
  const cells = vector(range!, scope);
  const mode = type === undefined ? 1 : Number(toAtom(type, scope));
  const find = mode === 0 ? exactly : mode > 0 ? ascending : descending;
  return lift([key!], scope, ([wanted]) => {
    if (wanted instanceof ErrorValue) throw wanted;
    const at = find(cells, wanted!);
    return at < 0 ? missing('MATCH', wanted!) : at + 1;
  });
}

function nearest(cells: Atom[], key: Atom, direction: 1 | -1): number {
  let best = -1;
  cells.forEach((atom, index) => {
    if (!comparable(atom, key) || compareAtoms(atom, key) * direction < 0) return;
    if (best < 0 || compareAtoms(atom, cells[best]!) * direction < 0) best = index;
  });
  return best;
}

function lastIndex(cells: Atom[], matches: (atom: Atom) => boolean): number {
  for (let index = cells.length - 1; index >= 0; index--) if (matches(cells[index]!)) return index;
  return -1;
}

function findByMode(cells: Atom[], key: Atom, mode: number, search: number): number {
  const matches = mode === 2 ? matchesExactly(key) : matchesPlainly(key);
  const at = search < 0 ? lastIndex(cells, matches) : cells.findIndex(matches);
  if (at >= 0 || mode === 0 || mode === 2) return at;
  return nearest(cells, key, mode > 0 ? 1 : -1);
}

function matchesPlainly(key: Atom): (atom: Atom) => boolean {
  return (atom) =>
    !(atom instanceof ErrorValue) &&
    (atom === null) === (key === null) &&
    comparable(atom ?? 0, key) &&
    compareAtoms(atom, key) === 0;
}

function modeOf(value: Value | undefined, scope: Scope, otherwise: number): number {
  return value === undefined ? otherwise : Number(toAtom(value, scope) ?? otherwise);
}

function xlookup([key, range, results, fallback, mode, search]: Value[], scope: Scope): Value {
  const cells = toBlock(range!, scope).flat();
  const wanted = toAtom(key!, scope);
  if (wanted instanceof ErrorValue) throw wanted;
  if (range instanceof ErrorValue) throw range;
  const at = findByMode(cells, wanted, modeOf(mode, scope, 0), modeOf(search, scope, 1));
  if (at < 0) return fallback === undefined ? missing('XLOOKUP', wanted) : fallback;
  const block = toBlock(results!, scope);
  const answer = block.length === cells.length ? [block[at]!] : block.map((row) => [row[at]!]);
  return answer.length === 1 && answer[0]!.length === 1 ? answer[0]![0]! : answer;
}

function xlookupEach(args: Value[], scope: Scope): Value {
  const [key, ...rest] = args;
  if (!scope.arrays || !(isBlock(key!) || key instanceof RangeValue)) return xlookup(args, scope);
  return lift([key!], scope, ([wanted]) => toAtom(xlookup([wanted!, ...rest], scope), scope));
}

function xmatch([key, range, mode, search]: Value[], scope: Scope): Value {
  const cells = toBlock(range!, scope).flat();
  return lift([key!], scope, ([wanted]) => {
    const at = findByMode(cells, wanted!, modeOf(mode, scope, 0), modeOf(search, scope, 1));
    return at < 0 ? missing('XMATCH', wanted!) : at + 1;
  });
}

function indexArgument(node: Syntax | undefined, scope: Scope, evaluate: Evaluate): number {
  const atom = node ? toAtom(evaluate(node, { ...scope, arrays: false }), scope) : 0;
  if (atom instanceof ErrorValue) throw atom;
  const index = Math.trunc(Number(atom));
  if (Number.isNaN(index))
    throw new ErrorValue(
      '#VALUE!',
      `Function INDEX parameter 2 expects number values. But '${atom}' is a text and cannot be coerced to a number.`,
    );
  return index;
}

function outOfBounds(parameter: number, index: number, size: number): never {
  throw new ErrorValue(
    '#NUM!',
    `Function INDEX parameter ${parameter} value is ${index}. Valid values are between 0 and ${size} inclusive.`,
  );
}

function indexOfRange(range: RangeValue, row: number, column: number): Value {
  const { area } = range;
  const rows = row === 0 ? [area.row, area.rows] : [area.row + row - 1, 1];
  const columns = column === 0 ? [area.column, area.columns] : [area.column + column - 1, 1];
  return new RangeValue(range.sheet, { row: rows[0]!, rows: rows[1]!, column: columns[0]!, columns: columns[1]! });
}

function indexOfBlock(block: Block, row: number, column: number): Value {
  const rows = row === 0 ? block : [block[row - 1]!];
  const cells = column === 0 ? rows : rows.map((line) => [line[column - 1]!]);
  return cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : cells;
}

// INDEX returns a reference: `INDEX(D:D;2):INDEX(D:D;9)` is a range.
function index(args: Syntax[], scope: Scope, evaluate: Evaluate): Value {
  const value = evaluate(args[0]!, { ...scope, arrays: true });
  if (value instanceof ErrorValue) return value;
  const range = value instanceof RangeValue ? value : undefined;
  const block = range ? undefined : toBlock(value, scope);
  const rows = range ? range.area.rows : block!.length;
  const columns = range ? range.area.columns : block![0]!.length;
  let row = indexArgument(args[1], scope, evaluate);
  let column = indexArgument(args[2], scope, evaluate);
  if (args.length === 2 && rows === 1 && columns > 1) [row, column] = [0, row];
  if (!range && (row < 0 || column < 0))
    throw new ErrorValue('#VALUE!', 'INDEX needs a row and a column of the array.');
  if (!range && (row > rows || column > columns)) throw new ErrorValue('#REF!', 'INDEX is beyond the array.');
  if (row < 0 || row > rows) outOfBounds(2, row, rows);
  if (column < 0 || column > columns) outOfBounds(3, column, columns);
  return range ? indexOfRange(range, row, column) : indexOfBlock(block!, row, column);
}

/** VLOOKUP, HLOOKUP, MATCH, XLOOKUP, XMATCH, INDEX. */
export const lookupFunctions: Map<string, FunctionSpec> = new Map([
  ['VLOOKUP', eager(3, 4, tableLookup('VLOOKUP', transpose))],
  [
    'HLOOKUP',
    eager(
      3,
      4,
      tableLookup('HLOOKUP', (block) => block),
    ),
  ],
  ['MATCH', eager(2, 3, match)],
  ['XLOOKUP', eager(3, 6, xlookupEach)],
  ['XMATCH', eager(2, 4, xmatch)],
  ['INDEX', lazy(1, 3, index)],
]);
