/** Reads a percent cell as a ratio: `12.34%` and `12,34 %` are 0.1234; a number without `%` has no known scale. */
import type { Cell } from './cell.ts';
import type { Doubt, MarkHint } from './digits.ts';
import { Fault } from './fault.ts';
import { cellFigure } from './figure.ts';
import { unguarded } from './guarded-text.ts';
import { isNothing } from './nothing.ts';

interface Percent {
  readonly ratio: number;
  /** True if no `%` is written: whether 25 means 25 % or 2500 % depends on the report. */
  readonly bare: boolean;
}

/** The scale of numbers without `%` in this column: ratios (0.25) or hundredths (25). */
export type BareScale = 'ratio' | 'hundredths';

const NOT_A_PERCENT = new Fault('not-a-percent');
const PERCENT: Doubt = { '.': 'decimal' };

const asRatio = (unit: string) => (unit === '%' ? -2 : unit === '' ? 0 : undefined);
const asHundredths = (unit: string) => (unit === '%' || unit === '' ? -2 : undefined);

function readRatio(text: string, mark: MarkHint | undefined, bare: BareScale): Percent | Fault {
  const read = cellFigure(text, mark, PERCENT, bare === 'hundredths' ? asHundredths : asRatio, NOT_A_PERCENT);
  return read instanceof Fault ? read : { ratio: read.value, bare: read.unit === '' };
}

/** The ratio; `mark` is the decimal mark that the column proves, if any. */
export function readPercent(cell: Cell, mark?: MarkHint, bare: BareScale = 'ratio'): Percent | '' | Fault {
  if (typeof cell === 'boolean') return NOT_A_PERCENT;
  const text = typeof cell === 'number' ? String(cell) : unguarded(cell.trim());
  return isNothing(text) ? '' : readRatio(text, mark, bare);
}
