/** Applies a function of single values to ranges and blocks element by element, where the formula is in array mode. */
import { ErrorValue } from '../model/scalar.ts';
import { isBlock, readRange, toAtom } from './read-value.ts';
import type { Scope } from './scope.ts';
import { type Atom, type Block, RangeValue, type Value } from './value.ts';

function guarded(run: (atoms: Atom[]) => Atom, atoms: Atom[]): Atom {
  try {
    return run(atoms);
  } catch (error) {
    if (error instanceof ErrorValue) return error;
    throw error;
  }
}

function elements(value: Value, scope: Scope): Atom | Block {
  if (value instanceof RangeValue) {
    const block = readRange(value, scope);
    return value.area.rows === 1 && value.area.columns === 1 ? block[0]![0]! : block;
  }
  return isBlock(value) ? value : toAtom(value, scope);
}

const OUTSIDE = new ErrorValue('#N/A', 'Argument out of range.');

function pick(value: Atom | Block, row: number, column: number): Atom {
  if (!Array.isArray(value)) return value;
  const cells = value.length === 1 ? value[0] : value[row];
  if (!cells) return OUTSIDE;
  const atom = cells.length === 1 ? cells[0] : cells[column];
  return atom === undefined ? OUTSIDE : atom;
}

function broadcast(values: (Atom | Block)[], run: (atoms: Atom[]) => Atom): Block {
  const blocks = values.filter(Array.isArray) as Block[];
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      guarded(
        run,
        values.map((value) => pick(value, row, column)),
      ),
    ),
  );
}

/** Runs a function of single values, in array mode for each element; a thrown ErrorValue becomes the result. */
export function lift(values: Value[], scope: Scope, run: (atoms: Atom[]) => Atom): Value {
  if (!scope.arrays) {
    return guarded(
      run,
      values.map((value) => toAtom(value, scope)),
    );
  }
  const parts = values.map((value) => elements(value, scope));
  return parts.some(Array.isArray) ? broadcast(parts, run) : guarded(run, parts as Atom[]);
}
