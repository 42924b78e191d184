/** How a value looks in its cell. */
import { addLocale, format } from 'numfmt';
import { ErrorValue, type Scalar } from '../model/scalar.ts';
import { localeFacts } from '../typing/locale-facts.ts';

function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace('e', 'E');
  // Ten digits in all, not counting a zero before the decimal point.
  const whole = size < 1 ? 0 : String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function general(value: number, locale: string): string {
  return shortNumber(value).replace('.', localeFacts(locale).decimal);
}

const added = new Set<string>();

/** The formatter's name of the locale, which is registered at first use. */
function formatterLocale(locale: string): string {
  const tag = locale.replace('_', '-');
  if (!added.has(tag)) {
    const { decimal, group } = localeFacts(locale);
    addLocale({ decimal, group: group || ',' }, tag);
    added.add(tag);
  }
  return tag;
}

/** The text a cell shows. */
export function displayValue(value: Scalar, numberFormat: string | undefined, locale: string): string {
  if (value instanceof ErrorValue) return value.code;
  const facts = localeFacts(locale);
  if (typeof value === 'boolean') return value ? facts.true : facts.false;
  if (!numberFormat || /^general$/i.test(numberFormat))
    return typeof value === 'number' ? general(value, locale) : value;
  if (typeof value === 'string' && !numberFormat.includes('@')) return value;
  return format(numberFormat, value, { locale: formatterLocale(locale), leap1900: false, throws: false } as never);
}
