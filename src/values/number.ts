/** A plain number cell: a count (whole), or a decimal such as a ROAS. */
import type { Cell } from './cell.ts';
import { type Doubt, type MarkHint, readDigits } from './digits.ts';
import { Fault } from './fault.ts';
import { unguarded } from './guarded-text.ts';
import { isNothing } from './nothing.ts';
import { numberParts } from './number-parts.ts';

const NOT_A_NUMBER = new Fault('not-a-number');
const NOT_WHOLE = new Fault('not-whole');
const AMBIGUOUS = new Fault('ambiguous-number');
const FORMULA = new Fault('formula');

// Nobody sells 1.234 units: in a count both marks group.
const COUNT: Doubt = { '.': 'group', ',': 'group' };
// 1.234 as a ROAS is usual; 1,234 may be a German one.
const DECIMAL: Doubt = { '.': 'decimal' };

/** Nothing in a report comes to more, and not every whole number beyond it is exact. */
export const MOST = Number.MAX_SAFE_INTEGER;

/** -0 is 0, and what is larger than anything in a report is no number. */
export function signed(value: number, negative: boolean): number | undefined {
  if (!(Math.abs(value) <= MOST)) return undefined;
  return negative && value !== 0 ? -value : value;
}

/** True for a text that is a formula, not a guarded value. */
export function isFormula(text: string): boolean {
  return text.startsWith('=') && text.length > 1;
}

function readUnit(text: string, mark: MarkHint | undefined, doubt: Doubt): number | Fault {
  if (isFormula(text)) return FORMULA;
  const parts = numberParts(text);
  if (parts?.before !== '' || parts.after !== '') return NOT_A_NUMBER;
  const value = readDigits(parts.digits, mark, doubt);
  if (value === 'ambiguous') return AMBIGUOUS;
  return (value === undefined ? undefined : signed(value, parts.negative)) ?? NOT_A_NUMBER;
}

function read(cell: Cell, mark: MarkHint | undefined, doubt: Doubt): number | '' | Fault {
  if (typeof cell === 'number') return signed(cell, false) ?? NOT_A_NUMBER;
  if (typeof cell === 'boolean') return NOT_A_NUMBER;
  const text = unguarded(cell.trim());
  return isNothing(text) ? '' : readUnit(text, mark, doubt);
}

/** A decimal number; `mark` is the decimal mark that the column shows, if it shows one. */
export function readNumber(cell: Cell, mark?: MarkHint): number | '' | Fault {
  return read(cell, mark, DECIMAL);
}

/** A whole number. */
export function readCount(cell: Cell, mark?: MarkHint): number | '' | Fault {
  const value = read(cell, mark, COUNT);
  return typeof value === 'number' && !Number.isInteger(value) ? NOT_WHOLE : value;
}
