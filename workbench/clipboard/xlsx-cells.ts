/** Reads an .xlsx file as a spreadsheet program shows it: every cell as the displayed text. */
import ExcelJS, { type Cell, type CellValue, type Worksheet } from 'exceljs';
import { displayValue } from '../google/display.ts';

/** Thrown for a file that has nothing to copy. */
export class ClipboardProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ClipboardProblem';
  }
}

/** The cells of one visible sheet. */
interface ShownSheet {
  readonly name: string;
  readonly rows: string[][];
}

const dayMilliseconds = 86_400_000;
const daysBefore1970 = 25_569;

function result(value: CellValue): CellValue {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if ('formula' in value || 'sharedFormula' in value) return result(value.result ?? null);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return result(value.text as CellValue);
  return 'error' in value ? value.error : null;
}

function shown(cell: Cell, locale: string): string {
  const value = result(cell.value);
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return displayValue(value.getTime() / dayMilliseconds + daysBefore1970, cell.numFmt, locale);
  if (typeof value === 'number') return displayValue(value, cell.numFmt ?? '', locale);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function shownRows(sheet: Worksheet, locale: string): string[][] {
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => index + 1);
  return Array.from({ length: sheet.rowCount }, (_, index) => {
    const row = sheet.getRow(index + 1);
    return columns.map((column) => shown(row.getCell(column), locale));
  });
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes as never);
    return workbook;
  } catch {
    throw new ClipboardProblem('The file is a damaged or locked .xlsx file.');
  }
}

/** The visible sheets that are not empty. */
export async function shownSheets(bytes: Uint8Array, locale: string): Promise<ShownSheet[]> {
  const workbook = await opened(bytes);
  return workbook.worksheets
    .filter((sheet) => sheet.state === 'visible' && sheet.rowCount > 0)
    .map((sheet) => ({ name: sheet.name, rows: shownRows(sheet, locale) }));
}
