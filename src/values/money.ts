/** An amount of money with the currency that stands beside it, if one does. */
import type { Cell } from './cell.ts';
import { currencyOf } from './currency.ts';
import { type Doubt, type MarkHint, readDigits } from './digits.ts';
import { Fault } from './fault.ts';
import { unguarded } from './guarded-text.ts';
import { isNothing } from './nothing.ts';
import { isFormula, signed } from './number.ts';
import { type NumberParts, numberParts } from './number-parts.ts';

interface Money {
  readonly amount: number;
  /** ISO code, `'$'` for a dollar sign alone, `''` where none is written. */
  readonly currency: string;
}

const NOT_AN_AMOUNT = new Fault('not-an-amount');
const AMBIGUOUS = new Fault('ambiguous-number');
const FORMULA = new Fault('formula');

// $1,234 is a thousand everywhere; 1.234 may be a German thousand or an exact cost per click.
const MONEY: Doubt = { ',': 'group' };

function currencyBeside(parts: NumberParts): string | undefined {
  if (parts.before !== '' && parts.after !== '') return undefined;
  const sign = `${parts.before}${parts.after}`;
  return sign === '' ? '' : currencyOf(sign);
}

function readAmount(text: string, mark: MarkHint | undefined): Money | Fault {
  if (isFormula(text)) return FORMULA;
  const parts = numberParts(text);
  const currency = parts && currencyBeside(parts);
  if (!parts || currency === undefined) return NOT_AN_AMOUNT;
  const value = readDigits(parts.digits, mark, MONEY);
  if (value === 'ambiguous') return AMBIGUOUS;
  const amount = value === undefined ? undefined : signed(value, parts.negative);
  return amount === undefined ? NOT_AN_AMOUNT : { amount, currency };
}

/** The amount; `mark` is the decimal mark that the column shows, if it shows one. */
export function readMoney(cell: Cell, mark?: MarkHint): Money | '' | Fault {
  if (typeof cell === 'number')
    return signed(cell, false) === undefined ? NOT_AN_AMOUNT : { amount: cell, currency: '' };
  if (typeof cell === 'boolean') return NOT_AN_AMOUNT;
  const text = unguarded(cell.trim());
  return isNothing(text) ? '' : readAmount(text, mark);
}
