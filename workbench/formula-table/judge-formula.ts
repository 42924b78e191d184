/** Compares the workbench's answer to a formula with that of the live Google Sheets. */
import { SheetsError } from '../calc/sheets-error.ts';
import { ErrorValue, type Scalar } from '../model/scalar.ts';
import { Spreadsheet } from '../model/spreadsheet.ts';
import type { FormulaCase } from './formula-table.ts';

/** `refused`: the workbench says by name what it does not play. */
interface Judgement {
  readonly verdict: 'right' | 'refused' | 'wrong';
  /** What the workbench answers, as the table writes it; for a refusal its sentence. */
  readonly answer: string;
}

/** Programs that iterate differ in the ninth digit. */
const SAME_SHARE = 2e-9;
/** Where the formula stands: below the titles, beside nothing. */
const PLACE = { row: 78, column: 20 };

/** Computes the formula in a sheet that holds only the table's titles. */
export function judgeFormula({ formula, expected }: FormulaCase, titles: readonly string[]): Judgement {
  const values = answerTo(formula, titles);
  if (typeof values === 'string') return { verdict: 'refused', answer: values };
  const answer = shown(values);
  if (isSame(values, expected)) return { verdict: 'right', answer };
  const message = refusalIn(values[0]![0]!);
  return message === undefined ? { verdict: 'wrong', answer } : { verdict: 'refused', answer: message };
}

/** The values of all its cells, or the sentence that refuses it. */
function answerTo(formula: string, titles: readonly string[]): Scalar[][] | string {
  const spreadsheet = new Spreadsheet({ sheetName: null });
  const sheet = spreadsheet.addSheet({ name: 'Sheet1', rows: 1000, columns: 30 });
  sheet.setCells({ row: 0, column: 0, rows: 1, columns: titles.length }, [titles.map((value) => ({ value }))]);
  try {
    spreadsheet.calculator.checkFormula(formula, sheet);
  } catch (error) {
    if (!(error instanceof SheetsError)) throw error;
    // Sheets takes a name that nobody knows; it is an error in the cell.
    if (error.code !== 'unknown-function') return error.message;
  }
  const answer = spreadsheet.calculator.evaluate(formula, sheet, PLACE.row, PLACE.column);
  return Array.isArray(answer) ? answer : [[answer]];
}

function refusalIn(value: Scalar): string | undefined {
  return value instanceof ErrorValue && /does not play/.test(value.message) ? value.message : undefined;
}

function shown(values: readonly (readonly Scalar[])[]): string {
  const cells = values.map((row) => row.map(shownCell).join(','));
  return values.length * values[0]!.length > 1 ? `{${cells.join(';')}}` : cells[0]!;
}

function shownCell(value: Scalar): string {
  if (value instanceof ErrorValue) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A spill that other cells blocked is written as `#REF!`, else as its first cell, or all of it in braces. */
function isSame(values: readonly (readonly Scalar[])[], expected: string): boolean {
  const cells = values.flat();
  if (cells.length > 1 && expected === '#REF!') return true;
  const list = /^\{(.*)\}$/.exec(expected)?.[1]?.split(/[,;]/);
  if (list === undefined) return isSameCell(cells[0]!, expected);
  return list.length === cells.length && list.every((one, index) => isSameCell(cells[index]!, one));
}

function isSameCell(value: Scalar, expected: string): boolean {
  if (value instanceof ErrorValue) return value.code === expected;
  if (typeof value === 'boolean') return String(value).toUpperCase() === expected.toUpperCase();
  if (typeof value === 'number') return isSameNumber(value, expected);
  return written(value) === written(expected);
}

/** Tables hold no control characters, nor spaces at the ends. */
function written(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  return text.replace(/[\u0000-\u001f]/g, '').trim();
}

/** Tables write dates as ISO text, of a midnight in New York or of a time of day without a zone. */
function isSameNumber(value: number, expected: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(expected) ? serialOf(expected) : undefined;
  if (instant !== undefined) return ZONES.some((hours) => Math.abs(value - (instant - hours / 24)) < SAME_TIME);
  const number = Number(expected);
  return expected.trim() !== '' && Math.abs(value - number) <= SAME_SHARE * Math.max(1, Math.abs(number));
}

/** Hours behind UTC: none, New York's summer and winter. */
const ZONES = [0, 4, 5];
/** Half a second, in days. */
const SAME_TIME = 0.5 / 86_400;

/** Days since 30 December 1899. */
function serialOf(isoTime: string): number {
  return Date.parse(isoTime) / 86_400_000 + 25_569;
}
