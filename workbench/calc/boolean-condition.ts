/** The conditions of conditional formats that look at the cell itself: numbers, texts, blanks, dates. */
import { ErrorValue } from '../model/scalar.ts';
import { compareAtoms } from './compare-atoms.ts';
import type { Atom } from './value.ts';

/** Tests a cell's value against the condition's values, already evaluated. */
type CellTest = (atom: Atom, args: Atom[]) => boolean;

function textOf(atom: Atom): string {
  return atom === null || atom instanceof ErrorValue ? '' : String(atom).toLowerCase();
}

function onNumbers(test: (value: number, args: number[]) => boolean): CellTest {
  return (atom, args) =>
    typeof atom === 'number' && args.every((arg) => typeof arg === 'number') && test(atom, args as number[]);
}

function onTexts(test: (text: string, wanted: string) => boolean): CellTest {
  return (atom, args) => atom !== null && !(atom instanceof ErrorValue) && test(textOf(atom), textOf(args[0] ?? null));
}

function between(value: number, [one, other]: number[]): boolean {
  return value >= Math.min(one!, other!) && value <= Math.max(one!, other!);
}

function isEmpty(atom: Atom): boolean {
  return atom === null || atom === '';
}

function day(atom: Atom): Atom {
  return typeof atom === 'number' ? Math.floor(atom) : atom;
}

/** By Google's names (SpreadsheetApp.BooleanCriteria). */
export const CELL_TESTS: Readonly<Record<string, CellTest>> = {
  CELL_EMPTY: isEmpty,
  CELL_NOT_EMPTY: (atom) => !isEmpty(atom),
  NUMBER_GREATER_THAN: onNumbers((value, [limit]) => value > limit!),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: onNumbers((value, [limit]) => value >= limit!),
  NUMBER_LESS_THAN: onNumbers((value, [limit]) => value < limit!),
  NUMBER_LESS_THAN_OR_EQUAL_TO: onNumbers((value, [limit]) => value <= limit!),
  NUMBER_EQUAL_TO: onNumbers((value, [wanted]) => value === wanted),
  NUMBER_NOT_EQUAL_TO: onNumbers((value, [wanted]) => value !== wanted),
  NUMBER_BETWEEN: onNumbers(between),
  NUMBER_NOT_BETWEEN: onNumbers((value, limits) => !between(value, limits)),
  TEXT_CONTAINS: onTexts((text, wanted) => text.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: (atom, args) => !textOf(atom).includes(textOf(args[0] ?? null)),
  TEXT_STARTS_WITH: onTexts((text, wanted) => text.startsWith(wanted)),
  TEXT_ENDS_WITH: onTexts((text, wanted) => text.endsWith(wanted)),
  TEXT_EQUAL_TO: onTexts((text, wanted) => text === wanted),
  DATE_EQUAL_TO: (atom, [wanted]) => typeof atom === 'number' && compareAtoms(day(atom), day(wanted!)) === 0,
  DATE_BEFORE: (atom, [limit]) => typeof atom === 'number' && compareAtoms(day(atom), day(limit!)) < 0,
  DATE_AFTER: (atom, [limit]) => typeof atom === 'number' && compareAtoms(day(atom), day(limit!)) > 0,
};
