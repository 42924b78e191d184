/** The order of values in Google Sheets: numbers, texts (ignoring case), truth values. A blank equals 0, "" and FALSE. */
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

/** Negative if `one` comes before `other`, 0 if they are equal. Throws if one of them is an ErrorValue. */
export function compareAtoms(one: Atom, other: Atom): number {
  const left = presentOf(one, other);
  const right = presentOf(other, one);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  return typeof left === 'string' ? order(left.toLowerCase(), String(right).toLowerCase()) : order(left, right);
}
