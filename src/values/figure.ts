/** The one way from a text to a number, for reports and formulas alike: its sign, its unit, its digits. */
import { currencyOf } from './currency.ts';
import { type Doubt, type MarkHint, readDigits } from './digits.ts';
import { Fault } from './fault.ts';
import { type NumberParts, numberParts } from './number-parts.ts';

interface Figure {
  readonly value: number;
  /** `''`, `%`, an ISO code, or `$` for a dollar sign alone. */
  readonly unit: string;
}

/** The power of ten that stands for a unit; `undefined` for one that is not taken. */
type PowerOf = (unit: string) => number | undefined;

const AMBIGUOUS = new Fault('ambiguous-number');
const FORMULA = new Fault('formula');

/** Nothing in a report comes to more, and not every whole number beyond it is exact. */
export const MOST = Number.MAX_SAFE_INTEGER;

/** -0 is 0, and what is larger than anything in a report is no number. */
export function signed(value: number, negative: boolean): number | undefined {
  if (!(value <= MOST && value >= -MOST)) return undefined;
  return negative && value !== 0 ? -value : value;
}

function unitOf({ before, after }: NumberParts): string | undefined {
  if (before !== '' && after !== '') return undefined;
  const beside = before + after;
  return beside === '' || beside === '%' ? beside : currencyOf(beside);
}

/** `'ambiguous'` where it may be two numbers, `undefined` where it is none. */
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

/** The same of a report's cell; `fault` is what to say of a text that is no such figure. */
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
