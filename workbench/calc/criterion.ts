/** The criteria of SUMIF, COUNTIFS and the like: `">=5"`, `"<>"`, `"B0*"`, 12. */
import { ErrorValue } from '../model/scalar.ts';
import { numberOfText, type TextLocale } from './coerce.ts';
import { compareAtoms } from './compare-atoms.ts';
import type { Atom } from './value.ts';

const FORM = /^(<>|<=|>=|<|>|=)?(.*)$/s;

/** The pattern of a text with `*`, `?` and `~` as wildcards, matching whole texts without case. */
export function wildcard(text: string): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, 'is');
}

/** The same without the ends, as the source of a regular expression. */
export function wildcardSource(text: string): string {
  return text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '.';
    return `\\${found.at(-1)}`;
  });
}

function readOperand(text: string, texts: TextLocale): number | string | boolean {
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return numberOfText(text, texts) ?? text;
}

/** A text of digits equals the number. */
function readsAs(text: string, number: number, texts: TextLocale): boolean {
  return numberOfText(text, texts) === number;
}

function equals(operand: number | string | boolean, texts: TextLocale): (atom: Atom) => boolean {
  if (operand === '') return (atom) => atom === null || atom === '';
  if (typeof operand === 'number')
    return (atom) => atom === operand || (typeof atom === 'string' && readsAs(atom, operand, texts));
  if (typeof operand === 'boolean') return (atom) => atom === operand;
  const pattern = wildcard(operand);
  return (atom) => typeof atom === 'string' && pattern.test(atom);
}

function compares(operator: string, operand: number | string | boolean): (atom: Atom) => boolean {
  return (atom) => {
    if (typeof atom !== typeof operand) return false;
    const order = compareAtoms(atom, operand);
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
}

/** The test of a criterion; an error as criterion matches cells with that error. */
export function criterion(wanted: Atom, texts: TextLocale): (atom: Atom) => boolean {
  if (wanted instanceof ErrorValue) return (atom) => atom instanceof ErrorValue && atom.code === wanted.code;
  if (typeof wanted !== 'string') return equals(wanted ?? '', texts);
  const [, operator = '=', rest = ''] = FORM.exec(wanted)!;
  const operand = readOperand(rest, texts);
  // `"="` alone matches empty cells, `"<>"` alone matches cells that are not empty.
  if (operator === '=') return wanted === '=' ? (atom) => atom === null : equals(operand, texts);
  if (operator !== '<>') return compares(operator, operand);
  const same = wanted === '<>' ? (atom: Atom) => atom === null : equals(operand, texts);
  return (atom) => !same(atom);
}
