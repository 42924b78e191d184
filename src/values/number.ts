/** Reads a plain number: a count (whole), or a decimal such as a ROAS. */
import type { Cell } from './cell.ts';
import type { Doubt, MarkHint } from './digits.ts';
import { Fault } from './fault.ts';
import { cellFigure, signed } from './figure.ts';
import { unguarded } from './guarded-text.ts';
import { isNothing } from './nothing.ts';

const NOT_A_NUMBER = new Fault('not-a-number');
const NOT_WHOLE = new Fault('not-whole');

// Nobody sells 1.234 units, so in a count both marks separate thousands.
const COUNT: Doubt = { '.': 'group', ',': 'group' };
// 1.234 is a usual ROAS; 1,234 may be a German decimal.
const DECIMAL: Doubt = { '.': 'decimal' };

const bareOnly = (unit: string) => (unit === '' ? 0 : undefined);

function readUnit(text: string, mark: MarkHint | undefined, doubt: Doubt): number | Fault {
  const read = cellFigure(text, mark, doubt, bareOnly, NOT_A_NUMBER);
  return read instanceof Fault ? read : read.value;
}

function read(cell: Cell, mark: MarkHint | undefined, doubt: Doubt): number | '' | Fault {
  if (typeof cell === 'number') return signed(cell, false) ?? NOT_A_NUMBER;
  if (typeof cell === 'boolean') return NOT_A_NUMBER;
  const text = unguarded(cell.trim());
  return isNothing(text) ? '' : readUnit(text, mark, doubt);
}

/** A decimal number; `mark` is the decimal mark that the column proves, if any. */
export function readNumber(cell: Cell, mark?: MarkHint): number | '' | Fault {
  return read(cell, mark, DECIMAL);
}

/** A whole number. */
export function readCount(cell: Cell, mark?: MarkHint): number | '' | Fault {
  const value = read(cell, mark, COUNT);
  return typeof value === 'number' && !Number.isInteger(value) ? NOT_WHOLE : value;
}
