/** Text that a person typed into a column of figures: no view can count it, so Today names the cell. */
import { digestsOf, figureColumns } from '../digest/digest-table.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { DATA_SHEETS } from '../sheets/catalog.ts';
import { FIRST_ROW } from '../shop/typed-problem.ts';
import { type Cell, cellText, type Row } from '../values/cell.ts';
import { localSheet } from '../workbook/local-sheet.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnOf } from '../workbook/sheet-spec.ts';
import type { Workbook } from '../workbook/workbook.ts';

interface TextCell {
  readonly row: number;
  readonly column: string;
}

/** More are found when these are mended. */
const MOST = 3;

/** Notes those in the rows of a table that a person edited. */
export function noteTextCells(workbook: Workbook, table: string, rows: readonly Row[]): void {
  const columns = [...new Set(digestsOf(table).flatMap(figureColumns))];
  const found = rows.flatMap((row, index) =>
    columns.filter((column) => isText(row[column])).map((column): TextCell => ({ row: index + FIRST_ROW, column })),
  );
  const noted = found.length === 0 ? '' : JSON.stringify(found.slice(0, MOST));
  if (workbook.documentSetting(settingOf(table)) !== noted) workbook.setDocumentSetting(settingOf(table), noted);
}

function isText(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.trim() !== '';
}

function settingOf(table: string): string {
  return `text.${table}`;
}

/** What to say of those that are still there. */
export function textCells(workbook: Workbook, language: Language): string[] {
  return DATA_SHEETS.flatMap((spec) => {
    const noted = workbook.documentSetting(settingOf(spec.id));
    const cells = noted === '' ? [] : (JSON.parse(noted) as TextCell[]);
    return cells.flatMap((cell) => cellSaid(workbook, spec, cell, language));
  });
}

function cellSaid(workbook: Workbook, spec: SheetSpec, { row, column }: TextCell, language: Language): string[] {
  const own = workbook.find(spec);
  if (own === undefined || !own.positions.has(column) || row > own.maxRows) return [];
  const [read] = workbook.readColumns(own, [column], [row]);
  const value = read?.row[column];
  if (!isText(value)) return [];
  const { header } = columnOf(localSheet(spec, workbook.language), column);
  return [
    text(language, 'today.textCell', { sheet: own.name, row: String(row), column: header, value: cellText(value) }),
  ];
}
