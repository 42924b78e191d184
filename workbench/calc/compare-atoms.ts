/** The order of values in Google Sheets: numbers, then texts (without case), then truth values; a blank is equal to 0, to "" and to FALSE. */
import { ErrorValue } from '../model/scalar.ts';
import type { Atom } from './value.ts';

type Present = number | string | boolean;

function rank(value: Present): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

function blankLike(other: Atom): Present {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function presentOf(atom: Atom, other: Atom): Present {
  if (atom instanceof ErrorValue) throw atom;
  return atom ?? blankLike(other);
}

function order(one: number | string | boolean, other: number | string | boolean): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Negative when `one` stands before `other`, 0 when they are equal. Throws an ErrorValue that is compared. */
export function compareAtoms(one: Atom, other: Atom): number {
  const left = presentOf(one, other);
  const right = presentOf(other, one);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  return typeof left === 'string' ? order(left.toLowerCase(), String(right).toLowerCase()) : order(left, right);
}
