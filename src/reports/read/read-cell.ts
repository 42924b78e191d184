/** Reads a cell by the type of its field, with what it shows besides its value. */
import { readAsin } from '../../values/asin.ts';
import type { Cell } from '../../values/cell.ts';
import type { MarkHint } from '../../values/digits.ts';
import { Fault, type FaultCode } from '../../values/fault.ts';
import { hasLostDigits } from '../../values/lost-digits.ts';
import { readMoney } from '../../values/money.ts';
import { readCount, readNumber } from '../../values/number.ts';
import { readPercent } from '../../values/percent.ts';
import { isFigure } from '../../values/plain-figure.ts';
import { looksRetyped, readText } from '../../values/text.ts';
import type { Field, FieldType } from '../kind.ts';
import { adProductNamed } from '../unified/ad-product.ts';
import { readRank } from './rank.ts';

/** The value of a cell and what it shows besides. */
export interface CellReading {
  /** Blank if there is a fault. */
  readonly value: Cell;
  readonly fault?: FaultCode;
  /** The currency written beside an amount. */
  readonly currency?: string;
  /** A ratio without `%`, whose scale is not yet certain. */
  readonly bare?: true;
  /** A value that was kept, but is not as written or as it once was. */
  readonly kept?: 'zeros-restored' | 'retyped' | 'number-made' | 'unknown-ad-product';
}

/** Fields that people name and search for; ids are numbers anyway. */
const OWN_NAME = /(?:sku|name|term|targeting|keyword|keywordPhrase|query)$/i;

type Reader = (cell: Cell, field: Field, mark: MarkHint | undefined) => CellReading;

const BLANK: CellReading = { value: '' };
const TYPED: CellReading = { value: '', fault: 'typed-figure' };
const NEGATIVE: CellReading = { value: '', fault: 'negative-count' };
/** Two values that lost their last digits may look the same. */
export const DIGITS_LOST: CellReading = { value: '', fault: 'digits-lost' };

function plain(value: Cell | Fault): CellReading {
  if (value instanceof Fault) return { value: '', fault: value.code };
  return value === '' ? BLANK : { value };
}

function withoutBound(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/^\s*[>＞]\s*/, '') : cell;
}

const READERS: Readonly<Record<Exclude<FieldType, 'day'>, Reader>> = {
  text(cell, field) {
    if (hasLostDigits(cell)) return DIGITS_LOST;
    const value = readText(cell);
    // A number in place of a name may be 731 from 00731, or 1000 from 1,000; it is ambiguous.
    if (typeof cell === 'number' && OWN_NAME.test(field.id) && !looksRetyped(cell))
      return { value: String(cell), kept: 'number-made' };
    if (value instanceof Fault || !looksRetyped(cell)) return plain(value === field.none ? '' : value);
    return { value, kept: 'retyped' };
  },
  adProduct(cell) {
    const name = readText(cell);
    if (name === '' || name instanceof Fault) return plain(name);
    const known = adProductNamed(name);
    return known === undefined ? { value: name, kept: 'unknown-ad-product' } : { value: known };
  },
  asin(cell) {
    const read = readAsin(cell);
    if (read === '' || read instanceof Fault) return plain(read);
    return read.mended ? { value: read.asin, kept: 'zeros-restored' } : { value: read.asin };
  },
  integer(cell, field, mark) {
    const count = readCount(field.atLeast ? withoutBound(cell) : cell, mark);
    return typeof count === 'number' && count < 0 && !field.signed ? NEGATIVE : plain(count);
  },
  rank: (cell) => plain(readRank(cell)),
  number: (cell, _, mark) => plain(readNumber(cell, mark)),
  money(cell, _, mark) {
    const read = readMoney(cell, mark);
    if (read === '' || read instanceof Fault) return plain(read);
    return read.currency === '' ? { value: read.amount } : { value: read.amount, currency: read.currency };
  },
  ratio(cell, field, mark) {
    const read = readPercent(cell, mark, field.bare);
    if (read === '' || read instanceof Fault) return plain(read);
    return read.bare && field.bare !== 'hundredths' ? { value: read.ratio, bare: true } : { value: read.ratio };
  },
};

type ColumnReader = (cell: Cell) => CellReading;

/** A column with more distinct figures hardly repeats any. */
const MOST_REMEMBERED = 5000;

function remembering(read: ColumnReader): ColumnReader {
  const known = new Map<Cell, CellReading>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const reading = read(cell);
    if (known.size < MOST_REMEMBERED) known.set(cell, reading);
    return reading;
  };
}

/**
 * Reads cells of a column of any type but days, which depend on the marketplace. `markOf` returns the decimal mark of the
 * column and is not called for blank cells.
 */
export function cellReader(field: Field, markOf: () => MarkHint | undefined): ColumnReader {
  const reader = READERS[field.type as Exclude<FieldType, 'day'>];
  if (!isFigure(field.type)) return (cell) => reader(cell, field, undefined);
  return remembering((cell) => {
    if (cell === '') return BLANK;
    return isTypedDate(cell) ? TYPED : reader(cell, field, markOf());
  });
}

/** A spreadsheet turned 9.12 into a day, where a point is no decimal mark. */
function isTypedDate(cell: Cell): boolean {
  return typeof cell === 'string' && looksRetyped(cell);
}
