/** Digits with their separators → a number: `1,234.5`, `1.234,56`, `1 234,56`, `1,23,456.78`, each on its own. */

export type DecimalMark = '.' | ',';

/**
 * What the rest of a column or file shows of its decimal mark; `open` where it contradicts what would be thought of a
 * cell alone.
 */
export type MarkHint = DecimalMark | 'open';

/** What one point or comma before exactly three digits means where nothing else tells; unnamed marks stay in doubt. */
export type Doubt = Readonly<Partial<Record<DecimalMark, 'decimal' | 'group'>>>;

interface Split {
  readonly whole: string;
  readonly fraction: string;
}

// Groups of three, or two before the last as India writes (1,23,456); one sort of separator in one number.
const GROUPED = /^[1-9]\d{0,2}([., '])\d{3}(?:\1\d{3})*$|^[1-9]\d?(?:,\d{2})+,\d{3}$/;
// One separator, up to three digits before it, exactly three behind: 1.234, 12,345.
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

/** Where the decimal mark stands: an index, -1 for none, `undefined` for a doubt. */
function decimalAt(digits: string): number | undefined {
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (digits.includes('.') && digits.includes(',')) return at;
  if (at < 0 || digits.indexOf(digits[at]!) !== at) return -1;
  return DOUBTFUL.test(digits) ? undefined : at;
}

/** The decimal mark that these digits show beyond doubt, by having it or by grouping with the other one. */
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
 * The number times ten to the `power`, rounded once. `mark` is what the rest of the column shows, `doubt` what to think
 * where that is nothing. `'ambiguous'` where it stays open, `undefined` where these are no digits.
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
