/** Writes a spreadsheet as an .xlsx file that Excel, LibreOffice and Google Sheets open. */
import ExcelJS, { type DataValidation, type Worksheet } from 'exceljs';
import { a1, cellName } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Spreadsheet } from '../model/spreadsheet.ts';
import { columnBlocks } from './blocks.ts';
import type { FormulaSurroundings } from './excel-formula.ts';
import { excelRules } from './excel-rules.ts';
import { excelValidation, type ListKeeper } from './excel-validation.ts';
import { finishStyles } from './finish-styles.ts';
import { OriginalsBook } from './originals.ts';
import { type OwnData, OwnLists, type OwnSheet, ownSheetName, writeOwnSheet } from './own-sheet.ts';
import { excelSheetNames } from './sheet-name.ts';
import { writeCells } from './write-cells.ts';
import { writeLayout } from './write-layout.ts';
import { writeRowHeights } from './write-row-heights.ts';

interface Writing {
  readonly workbook: ExcelJS.Workbook;
  readonly around: FormulaSurroundings;
  readonly book: OriginalsBook;
  readonly keepList: ListKeeper;
}

function surroundings(spreadsheet: Spreadsheet): FormulaSurroundings {
  return {
    sheetNames: excelSheetNames([ownSheetName, ...spreadsheet.sheets.map((sheet) => sheet.name)]),
    names: new Set([...spreadsheet.namedRanges.keys()].map((name) => name.toUpperCase())),
    locale: spreadsheet.locale,
  };
}

/** ExcelJS accepts a whole range as the address of a validation, which its types do not declare. */
function validationsOf(target: Worksheet): { add(address: string, validation: DataValidation): void } {
  return (target as unknown as { dataValidations: { add(address: string, validation: DataValidation): void } })
    .dataValidations;
}

function writeValidations(sheet: Sheet, target: Worksheet, writing: Writing): void {
  const grid = sheet.validations(sheet.area);
  for (const { area, thing } of columnBlocks(grid)) {
    const cell = cellName(area.row, area.column);
    const written = excelValidation(thing, cell, writing.around, writing.keepList, writing.book);
    if (written) validationsOf(target).add(a1(area), written);
  }
}

function ownSheet(sheet: Sheet, estimatedHeights: OwnSheet['estimatedHeights']): OwnSheet {
  const { id, name, maxRows, maxColumns, bandings, protections, charts } = sheet;
  const extras = { bandings: [...bandings], protections: [...protections], charts: [...charts] };
  const criteria = sheet.filter?.criteria;
  return { id, name, maxRows, maxColumns, ...extras, ...(criteria && { filterCriteria: criteria }), estimatedHeights };
}

function writeSheet(sheet: Sheet, writing: Writing): OwnSheet {
  const target = writing.workbook.addWorksheet(writing.around.sheetNames.get(sheet.name) ?? sheet.name);
  writeLayout(sheet, target);
  writeCells(sheet, target, writing.around, writing.book);
  writeValidations(sheet, target, writing);
  const rules = excelRules(sheet.conditionalFormats, writing.around, writing.book);
  for (const rule of rules) target.addConditionalFormatting(rule);
  return ownSheet(sheet, writeRowHeights(sheet, target));
}

function absolute(name: string): string {
  return name.replace(/[A-Z]+|\d+/g, '$$$&');
}

function writeNames(spreadsheet: Spreadsheet, writing: Writing): void {
  for (const [name, { sheetId, area }] of spreadsheet.namedRanges) {
    const sheet = spreadsheet.sheetById(sheetId);
    const sheetName = sheet && writing.around.sheetNames.get(sheet.name)?.replaceAll("'", "''");
    if (sheetName) writing.workbook.definedNames.add(`'${sheetName}'!${absolute(a1(area))}`, name);
  }
}

function ownData(spreadsheet: Spreadsheet, book: OriginalsBook, sheets: OwnSheet[]): OwnData {
  const { id, name, locale, timeZone } = spreadsheet;
  return {
    version: 1,
    id,
    name,
    locale,
    timeZone,
    properties: Object.fromEntries(spreadsheet.properties.document),
    sheetsMade: spreadsheet.sheetsMade,
    originals: book.originals,
    sheets,
  };
}

function showActiveSheet(spreadsheet: Spreadsheet, workbook: ExcelJS.Workbook): void {
  const activeTab = Math.max(0, spreadsheet.sheets.indexOf(spreadsheet.activeSheet));
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab, visibility: 'visible' }];
}

/** The bytes of the .xlsx file; formulas are written with their current results. */
export async function writeXlsx(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const around = surroundings(spreadsheet);
  const book = new OriginalsBook();
  const lists = new OwnLists();
  const writing = { workbook, around, book, keepList: (options: readonly string[]) => lists.keep(options) };
  const sheets = spreadsheet.sheets.map((sheet) => writeSheet(sheet, writing));
  writeNames(spreadsheet, writing);
  writeOwnSheet(workbook, ownData(spreadsheet, book, sheets), lists, around.sheetNames);
  showActiveSheet(spreadsheet, workbook);
  // Not compressed here, because finishStyles compresses the file anyway.
  const stored = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return finishStyles(new Uint8Array(stored as ArrayBuffer));
}
