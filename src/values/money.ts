/** An amount of money, with its currency if one is written. */
import type { Cell } from './cell.ts';
import type { MarkHint } from './digits.ts';
import { Fault } from './fault.ts';
import { cellFigure, signed } from './figure.ts';
import { unguarded } from './guarded-text.ts';
import { isNothing } from './nothing.ts';
import { AMOUNT } from './number-text.ts';

/** An amount with its currency. */
export interface Money {
  readonly amount: number;
  /** ISO code, `'$'` for a dollar sign alone, `''` if none is written. */
  readonly currency: string;
}

const NOT_AN_AMOUNT = new Fault('not-an-amount');

const noPercent = (unit: string) => (unit === '%' ? undefined : 0);

function readAmount(text: string, mark: MarkHint | undefined): Money | Fault {
  const read = cellFigure(text, mark, AMOUNT, noPercent, NOT_AN_AMOUNT);
  return read instanceof Fault ? read : { amount: read.value, currency: read.unit };
}

/** The amount; `mark` is the decimal mark that the column proves, if any. */
export function readMoney(cell: Cell, mark?: MarkHint): Money | '' | Fault {
  if (typeof cell === 'number')
    return signed(cell, false) === undefined ? NOT_AN_AMOUNT : { amount: cell, currency: '' };
  if (typeof cell === 'boolean') return NOT_AN_AMOUNT;
  const text = unguarded(cell.trim());
  return isNothing(text) ? '' : readAmount(text, mark);
}
