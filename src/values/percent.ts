/** A percent cell → a ratio: `12.34%` and `12,34 %` are 0.1234; a bare number says nothing of its scale. */
import type { Cell } from './cell.ts';
import { type Doubt, type MarkHint, readDigits } from './digits.ts';
import { Fault } from './fault.ts';
import { unguarded } from './guarded-text.ts';
import { isNothing } from './nothing.ts';
import { isFormula, signed } from './number.ts';
import { numberParts } from './number-parts.ts';

interface Percent {
  readonly ratio: number;
  /** True where no `%` stood there: whether 25 means 25 % or 2500 % is for the report to know. */
  readonly bare: boolean;
}

/** What a bare number is in this column: a ratio (0.25), or a number of hundredths (25). */
export type BareScale = 'ratio' | 'hundredths';

const NOT_A_PERCENT = new Fault('not-a-percent');
const AMBIGUOUS = new Fault('ambiguous-number');
const FORMULA = new Fault('formula');
const PERCENT: Doubt = { '.': 'decimal' };

function powerOf(sign: string, bare: BareScale): number | undefined {
  if (sign === '%') return -2;
  if (sign !== '') return undefined;
  return bare === 'hundredths' ? -2 : 0;
}

function readRatio(text: string, mark: MarkHint | undefined, bare: BareScale): Percent | Fault {
  if (isFormula(text)) return FORMULA;
  const parts = numberParts(text);
  const sign = parts ? `${parts.before}${parts.after}` : '';
  const power = powerOf(sign, bare);
  if (!parts || power === undefined) return NOT_A_PERCENT;
  const value = readDigits(parts.digits, mark, PERCENT, power);
  if (value === 'ambiguous') return AMBIGUOUS;
  const ratio = value === undefined ? undefined : signed(value, parts.negative);
  return ratio === undefined ? NOT_A_PERCENT : { ratio, bare: sign === '' };
}

/** The ratio; `mark` is the decimal mark that the column shows, if it shows one. */
export function readPercent(cell: Cell, mark?: MarkHint, bare: BareScale = 'ratio'): Percent | '' | Fault {
  if (typeof cell === 'boolean') return NOT_A_PERCENT;
  const text = typeof cell === 'number' ? String(cell) : unguarded(cell.trim());
  return isNothing(text) ? '' : readRatio(text, mark, bare);
}
