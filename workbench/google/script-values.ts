/** Converts values between scripts and cells: `setValues` and `getValue`. */
import { canonicalFormula } from '../calc/translate-formula.ts';
import { type Area, cellName } from '../model/area.ts';
import type { CellFormat } from '../model/cell-format.ts';
import { isDateFormat } from '../model/date-format.ts';
import { defaultDateFormat } from '../model/default-date-format.ts';
import { type CellInput, ErrorValue, type Scalar } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';
import { instantOfSerial, serialOfInstant } from '../typing/serial-date.ts';
import { typeText } from '../typing/type-text.ts';
import { acceptsValue } from './accepts-value.ts';
import { fitsGrid } from './coordinates.ts';
import type { GoogleError } from './google-error.ts';
import { mayEdit } from './may-edit.ts';

const MOST_CHARACTERS = 50_000;

interface Written {
  cell: CellInput;
  numberFormat?: string;
}

function writtenText(execution: Execution, text: string, format: string | undefined): Written {
  if (text === '') return { cell: null };
  if (format === '@') return { cell: { value: text.replace(/^'/, '') } };
  const { locale, timeZone } = execution.spreadsheet;
  const typed = typeText(text, locale, timeZone, execution.host.now());
  if ('formula' in typed) return { cell: { formula: canonicalFormula(typed.formula, locale) } };
  const cell = typed.value === '' ? null : { value: typed.value };
  return typed.numberFormat && format === undefined ? { cell, numberFormat: typed.numberFormat } : { cell };
}

function writtenDate(execution: Execution, date: Date, format: string | undefined): Written {
  const { locale, timeZone } = execution.spreadsheet;
  const serial = serialOfInstant(date.getTime(), timeZone);
  const cell = { value: serial };
  return isDateFormat(format) ? { cell } : { cell, numberFormat: defaultDateFormat(locale, !Number.isInteger(serial)) };
}

function written(execution: Execution, value: unknown, format: string | undefined): Written {
  if (value === null || value === undefined) return { cell: null };
  if (typeof value === 'string') return writtenText(execution, value, format);
  if (value instanceof Date) return writtenDate(execution, value, format);
  if (typeof value === 'boolean' || Number.isFinite(value)) return { cell: { value: value as number } };
  return { cell: { value: String(value) } };
}

function tooLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > MOST_CHARACTERS;
}

/** The first cell whose validation rejects its value. */
function rejectedCell(sheet: Sheet, area: Area, cells: CellInput[][]): string | undefined {
  const rules = sheet.validations(area);
  for (const [row, line] of rules.entries()) {
    for (const [column, rule] of line.entries()) {
      const input = cells[row]?.[column];
      if (rule && input && 'value' in input && !acceptsValue(rule, input.value)) {
        return cellName(area.row + row, area.column + column);
      }
    }
  }
  return undefined;
}

function applyFormats(sheet: Sheet, area: Area, lines: Written[][]): void {
  const patch = ({ numberFormat }: Written): Partial<CellFormat> => (numberFormat ? { numberFormat } : {});
  if (lines.some((line) => line.some((one) => one.numberFormat))) {
    sheet.setFormats(
      area,
      lines.map((line) => line.map(patch)),
    );
  }
}

/** The error for a write that is not allowed; undefined if it is. */
function writeErrorOf(
  execution: Execution,
  sheet: Sheet,
  area: Area,
  values: readonly (readonly unknown[])[],
): GoogleError | undefined {
  // A person may have deleted rows or columns since the range was made.
  if (!fitsGrid(area, sheet)) return execution.error('outside-grid');
  if (!mayEdit(execution, sheet, area)) return execution.error('protected');
  return values.some((line) => line.some(tooLong)) ? execution.error('cell-too-long') : undefined;
}

function convert(execution: Execution, sheet: Sheet, area: Area, values: readonly (readonly unknown[])[]): Written[][] {
  execution.spreadsheet.recalculate();
  // The format of a cell matters to texts and dates alone.
  const formatOf = (value: unknown, row: number, column: number) =>
    typeof value === 'string' || value instanceof Date
      ? sheet.numberFormatAt(area.row + row, area.column + column)
      : undefined;
  return values.map((line, row) =>
    line.map((value, column) => written(execution, value, formatOf(value, row, column))),
  );
}

/** Writes values as if typed, all or nothing; like Google's, an error is raised only by the next service call. */
export function writeValues(
  execution: Execution,
  sheet: Sheet,
  area: Area,
  values: readonly (readonly unknown[])[],
): void {
  const error = writeErrorOf(execution, sheet, area, values);
  const lines = error ? [] : convert(execution, sheet, area, values);
  const cells = lines.map((line) => line.map((one) => one.cell));
  const cell = error ? undefined : rejectedCell(sheet, area, cells);
  if (error) execution.defer(error);
  else if (cell) execution.defer(execution.error('validation-rejects', { cell }));
  else {
    sheet.setCells(area, cells);
    applyFormats(sheet, area, lines);
  }
}

/** What getValue returns for a cell: dates become Dates, errors their code. */
export function scriptValue(value: Scalar, numberFormat: string | undefined, timeZone: string): unknown {
  if (value instanceof ErrorValue) return value.code;
  if (typeof value !== 'number' || !isDateFormat(numberFormat)) return value;
  return new Date(instantOfSerial(value, timeZone));
}
