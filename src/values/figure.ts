/** Reads a number with its sign and unit from text, in the same way for reports and formulas. */
import { currencyOf } from './currency.ts';
import { type Doubt, type MarkHint, readDigits } from './digits.ts';
import { Fault } from './fault.ts';
import { type NumberParts, numberParts } from './number-parts.ts';

interface Figure {
  readonly value: number;
  /** `''`, `%`, an ISO code, or `$` for a dollar sign alone. */
  readonly unit: string;
}

/** The power of ten to multiply by for a unit; `undefined` for a unit that is not accepted. */
type PowerOf = (unit: string) => number | undefined;

const AMBIGUOUS = new Fault('ambiguous-number');
const FORMULA = new Fault('formula');

/** The largest number accepted: no figure of a report is larger, and larger integers are not exact. */
export const MOST = Number.MAX_SAFE_INTEGER;

/** The value with its sign: -0 becomes 0, and anything beyond `MOST` becomes `undefined`. */
export function signed(value: number, negative: boolean): number | undefined {
  if (!(value <= MOST && value >= -MOST)) return undefined;
  return negative && value !== 0 ? -value : value;
}

function unitOf({ before, after }: NumberParts): string | undefined {
  if (before !== '' && after !== '') return undefined;
  const beside = before + after;
  return beside === '' || beside === '%' ? beside : currencyOf(beside);
}

/** The number and its unit; `'ambiguous'` if it could be two numbers, `undefined` if it is none. */
export function readFigure(
  text: string,
  mark: MarkHint | undefined,
  doubt: Doubt,
  powerOf: PowerOf,
): Figure | 'ambiguous' | undefined {
  const parts = numberParts(text);
  const unit = parts && unitOf(parts);
  const power = unit === undefined ? undefined : powerOf(unit);
  if (!parts || unit === undefined || power === undefined) return undefined;
  const digits = readDigits(parts.digits, mark, doubt, power);
  if (digits === undefined || digits === 'ambiguous') return digits;
  const value = signed(digits, parts.negative);
  return value === undefined ? undefined : { value, unit };
}

/** The same for a cell of a report; `fault` is returned for text that is no such figure. */
export function cellFigure(
  text: string,
  mark: MarkHint | undefined,
  doubt: Doubt,
  powerOf: PowerOf,
  fault: Fault,
): Figure | Fault {
  if (text.startsWith('=') && text.length > 1) return FORMULA;
  const read = readFigure(text, mark, doubt, powerOf);
  return read === 'ambiguous' ? AMBIGUOUS : (read ?? fault);
}
