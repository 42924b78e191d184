/** Reads digits with separators as a number: `1,234.5`, `1.234,56`, `1 234,56`, `1,23,456.78`. */

/** The character before the decimals. */
export type DecimalMark = '.' | ',';

/** The decimal mark that the rest of a column or file proves; `open` if it contradicts the usual reading of a cell. */
export type MarkHint = DecimalMark | 'open';

/** How to read a point or comma before exactly three digits without further proof; a mark not listed is ambiguous. */
export type Doubt = Readonly<Partial<Record<DecimalMark, 'decimal' | 'group'>>>;

interface Split {
  readonly whole: string;
  readonly fraction: string;
}

// Groups of three, or Indian groups of two before the last three (1,23,456); the same separator throughout.
const GROUPED = /^[1-9]\d{0,2}([., '])\d{3}(?:\1\d{3})*$|^[1-9]\d?(?:,\d{2})+,\d{3}$/;
// One separator, one to three digits before it and exactly three after it: 1.234, 12,345.
const DOUBTFUL = /^[1-9]\d{0,2}[.,]\d{3}$/;
const EXPONENT = /^(\d+(?:\.\d+)?)e([+-]?\d{1,3})$/i;

function withoutGroups(whole: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  return GROUPED.test(whole) ? whole.replace(/[., ']/g, '') : undefined;
}

function splitAt(digits: string, at: number): Split | undefined {
  const whole = withoutGroups(digits.slice(0, at));
  const fraction = digits.slice(at + 1);
  return whole !== undefined && /^\d+$/.test(fraction) ? { whole, fraction } : undefined;
}

function grouped(digits: string): Split | undefined {
  const whole = withoutGroups(digits);
  return whole ? { whole, fraction: '' } : undefined;
}

/** The index of the decimal mark: -1 if there is none, `undefined` if it is ambiguous. */
function decimalAt(digits: string): number | undefined {
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (digits.includes('.') && digits.includes(',')) return at;
  if (at < 0 || digits.indexOf(digits[at]!) !== at) return -1;
  return DOUBTFUL.test(digits) ? undefined : at;
}

/** The decimal mark that these digits prove: they contain it, or they use the other mark for thousands. */
export function shownDecimalMark(digits: string): DecimalMark | undefined {
  const at = decimalAt(digits);
  if (at === undefined) return undefined;
  if (at >= 0) return digits[at] as DecimalMark;
  if (digits.includes('.')) return ',';
  return digits.includes(',') ? '.' : undefined;
}

function settled(digits: string, mark: MarkHint | undefined, doubt: Doubt): number | undefined {
  if (mark === 'open') return undefined;
  const at = digits.search(/[.,]/);
  const own = digits[at] as DecimalMark;
  const meaning = mark === undefined ? doubt[own] : mark === own ? 'decimal' : 'group';
  if (meaning === undefined) return undefined;
  return meaning === 'decimal' ? at : -1;
}

function exactly(whole: string, fraction: string, power: number): number {
  return Number(`${whole}${fraction}e${power - fraction.length}`);
}

/**
 * The number times ten to the `power`, rounded once; `'ambiguous'` if it could be two numbers, `undefined` if these are
 * no digits. `mark` is what the rest of the column proves, `doubt` the reading without such proof.
 */
export function readDigits(
  digits: string,
  mark: MarkHint | undefined,
  doubt: Doubt,
  power = 0,
): number | 'ambiguous' | undefined {
  const exponent = EXPONENT.exec(digits);
  if (exponent) return Number(`${exponent[1]}e${Number(exponent[2]) + power}`);
  const at = decimalAt(digits) ?? settled(digits, mark, doubt);
  if (at === undefined) return 'ambiguous';
  const split = at < 0 ? grouped(digits) : splitAt(digits, at);
  return split && exactly(split.whole, split.fraction, power);
}
