/** Types texts into an area, cell by cell. */
import { acceptsValue } from '../../google/accepts-value.ts';
import { type Area, cellName } from '../../model/area.ts';
import type { CellInput } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Spreadsheet } from '../../model/spreadsheet.ts';
import { typeText } from '../../typing/type-text.ts';
import { ActionProblem } from './action-problem.ts';

/** The content of a cell, and the number format for a cell that has none. */
interface TypedCell {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const isPlainNumber = (text: string) => /^[-+]?[\d.,\s]+$/.test(text);

/** Interprets a typed text; `format` is the cell's number format: a number typed into a percent cell is percent. */
function typedCell(
  text: string,
  format: string | undefined,
  { locale, timeZone }: Spreadsheet,
  now: number,
): TypedCell {
  if (text === '') return { input: null };
  if (format === '@' && !text.startsWith('=')) return { input: { value: text.replace(/^'/, '') } };
  const typed = typeText(text, locale, timeZone, now);
  if ('formula' in typed) return { input: { formula: typed.formula } };
  const { value, numberFormat } = typed;
  if (typeof value === 'number' && format?.includes('%') && isPlainNumber(text))
    return { input: { value: value / 100 } };
  return numberFormat && format === undefined ? { input: { value }, numberFormat } : { input: { value } };
}

const mostCharacters = 50_000;

function checkLength(texts: readonly (readonly string[])[]): void {
  const tooLong = texts.some((row) => row.some((text) => text.length > mostCharacters));
  if (tooLong) throw new ActionProblem('cell-too-long');
}

function checkValidations(sheet: Sheet, area: Area, cells: readonly (readonly TypedCell[])[]): void {
  sheet.store.validations.visit(area, (rule, row, column) => {
    const { input } = cells[row - area.row]![column - area.column]!;
    if (!input || !('value' in input) || acceptsValue(rule, input.value)) return;
    throw new ActionProblem('validation-rejects', { cell: cellName(row, column) }, rule.helpText);
  });
}

function growTo(sheet: Sheet, { row, column, rows, columns }: Area): void {
  if (row + rows > sheet.maxRows) sheet.insertRows(sheet.maxRows, row + rows - sheet.maxRows);
  if (column + columns > sheet.maxColumns) sheet.insertColumns(sheet.maxColumns, column + columns - sheet.maxColumns);
}

/** Writes a rectangle of texts from a cell on and enlarges the grid if needed. Returns the area written. */
export function writeTexts(
  sheet: Sheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
  now: number,
): Area {
  checkLength(texts);
  const area = { row, column, rows: texts.length, columns: texts[0]!.length };
  growTo(sheet, area);
  const cells = texts.map((line, y) =>
    line.map((text, x) =>
      typedCell(text, sheet.storedFormat(row + y, column + x).numberFormat, sheet.spreadsheet, now),
    ),
  );
  checkValidations(sheet, area, cells);
  sheet.setCells(
    area,
    cells.map((line) => line.map(({ input }) => input)),
  );
  const hasFormats = cells.some((line) => line.some(({ numberFormat }) => numberFormat !== undefined));
  if (hasFormats) {
    const patches = cells.map((line) => line.map(({ numberFormat }) => (numberFormat ? { numberFormat } : {})));
    sheet.setFormats(area, patches);
  }
  return area;
}
