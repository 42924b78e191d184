/** The criteria of SUMIF, COUNTIFS and the like: `">=5"`, `"<>"`, `"B0*"`, 12. */
import { ErrorValue } from '../model/scalar.ts';
import { numberOfText } from './coerce.ts';
import { compareAtoms } from './compare-atoms.ts';
import type { Atom } from './value.ts';

const FORM = /^(<>|<=|>=|<|>|=)?(.*)$/s;

/** The pattern of a text with `*`, `?` and `~` as wildcards, matching whole texts without case. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '.*';
    if (found === '?') return '.';
    return `\\${found.at(-1)}`;
  });
  return new RegExp(`^${source}$`, 'is');
}

function readOperand(text: string, decimal: '.' | ','): number | string | boolean {
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return numberOfText(text, decimal) ?? text;
}

function equals(operand: number | string | boolean): (atom: Atom) => boolean {
  if (operand === '') return (atom) => atom === null || atom === '';
  if (typeof operand !== 'string') return (atom) => atom === operand;
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
export function criterion(wanted: Atom, decimal: '.' | ','): (atom: Atom) => boolean {
  if (wanted instanceof ErrorValue) return (atom) => atom instanceof ErrorValue && atom.code === wanted.code;
  if (typeof wanted !== 'string') return equals(wanted ?? '');
  const [, operator = '=', rest = ''] = FORM.exec(wanted)!;
  const operand = readOperand(rest, decimal);
  // `"="` alone matches empty cells, `"<>"` alone matches cells that are not empty.
  if (operator === '=') return wanted === '=' ? (atom) => atom === null : equals(operand);
  if (operator !== '<>') return compares(operator, operand);
  const same = wanted === '<>' ? (atom: Atom) => atom === null : equals(operand);
  return (atom) => !same(atom);
}
