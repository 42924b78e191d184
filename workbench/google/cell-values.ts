/** Cell values on their way to a script: dates become Dates, errors their code. */
import { isDateFormat } from '../model/date-format.ts';
import { ErrorValue, type Scalar } from '../model/scalar.ts';
import { instantOfSerial } from './serial-date.ts';

/** What getValue answers for a cell, before it is born in the script's realm. */
export function scriptValue(value: Scalar, numberFormat: string | undefined, timeZone: string): unknown {
  if (value instanceof ErrorValue) return value.code;
  if (typeof value !== 'number' || !isDateFormat(numberFormat)) return value;
  return new Date(instantOfSerial(value, timeZone));
}
