/** A spreadsheet with one of everything that an .xlsx file can hold. */

import { type Area, cellArea, parseA1 } from '../../../workbench/model/area.ts';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import type { Sheet } from '../../../workbench/model/sheet.ts';
import { Spreadsheet } from '../../../workbench/model/spreadsheet.ts';

/** The area of an A1 name on a sheet. */
export function at(sheet: Sheet, name: string): Area {
  const area = parseA1(name, sheet);
  if (!area) throw new Error(name);
  return area;
}

/** A new spreadsheet with one sheet. */
export function emptyWorkbook(
  locale = 'en_US',
  timeZone = 'America/Los_Angeles',
): { spreadsheet: Spreadsheet; sheet: Sheet } {
  const spreadsheet = new Spreadsheet({ name: 'Shop', locale, timeZone, sheetName: null });
  return { spreadsheet, sheet: spreadsheet.addSheet({ name: 'Stock', rows: 50, columns: 12 }) };
}

function fillCells(sheet: Sheet): void {
  const values = [
    'text',
    12.5,
    true,
    false,
    '=1+1',
    '00123',
    '∞',
    new ErrorValue('#N/A'),
    new ErrorValue('#ERROR!'),
    '_x0041_',
    'a "b"\nc & <d>',
    '+1',
  ];
  values.forEach((value, row) => {
    sheet.setCells(cellArea(row + 1, 0), [[{ value }]]);
  });
  sheet.setCells(at(sheet, 'B2'), [[{ value: 46326 }]]);
  sheet.setCells(at(sheet, 'B3'), [[{ value: 46326.75 }]]);
  sheet.setCells(at(sheet, 'B4'), [[{ value: 0.0257 }]]);
  sheet.setFormat(at(sheet, 'B2:B50'), { numberFormat: 'yyyy-mm-dd' });
  sheet.setFormat(at(sheet, 'B3'), { numberFormat: 'yyyy-mm-dd hh:mm' });
  sheet.setFormat(at(sheet, 'B4'), {
    numberFormat: '0.0000%',
    background: '#fce8e6',
    fontColor: '#cc0000',
    fontWeight: 'bold',
  });
}

function fillFormulas(sheet: Sheet): void {
  sheet.setCells(at(sheet, 'C2'), [[{ formula: '=SUM(B4;1)' }]]);
  sheet.setCells(at(sheet, 'C3'), [[{ formula: '=DOUBLED(B4)' }]]);
  sheet.setCells(at(sheet, 'C4'), [[{ formula: '=1/0' }]]);
  sheet.setCells(at(sheet, 'C5'), [[{ formula: '="a"&"b"' }]]);
  sheet.setCells(at(sheet, 'C6'), [[{ formula: '=1=1' }]]);
  sheet.setCells(at(sheet, 'C7'), [[{ formula: '=SUM(B4:B)' }]]);
  sheet.setCells(at(sheet, 'D1'), [[{ formula: '={"Twice";DOUBLED(B4);7}' }]]);
}

function dress(sheet: Sheet): void {
  sheet.frozenRows = 1;
  sheet.frozenColumns = 2;
  sheet.tabColor = '#1155cc';
  sheet.setColumnWidth(0, 1, 222);
  sheet.setRowHeight(0, 1, 40);
  sheet.setNotes(at(sheet, 'A1:A1'), [['field: sku\nWhere it comes from']]);
  sheet.setNotes(at(sheet, 'F9:F9'), [['on an empty cell']]);
  sheet.setFormat(at(sheet, 'A1:D1'), {
    fontWeight: 'bold',
    wrap: 'WRAP',
    verticalAlignment: 'middle',
    horizontalAlignment: 'center',
  });
  sheet.mergedAreas = [at(sheet, 'J1:K2')];
}

function validate(sheet: Sheet): void {
  sheet.setValidation(at(sheet, 'E2:E50'), { type: 'CHECKBOX', args: [], allowInvalid: false });
  const options = ['act', 'watch', 'ok'];
  sheet.setValidation(at(sheet, 'F2:F50'), {
    type: 'VALUE_IN_LIST',
    args: options,
    allowInvalid: false,
    helpText: 'Choose one.',
    showDropdown: true,
  });
  const many = Array.from({ length: 60 }, (_, index) => `option, number ${index}`);
  sheet.setValidation(at(sheet, 'G2:G50'), { type: 'VALUE_IN_LIST', args: many, allowInvalid: true });
  sheet.setValidation(at(sheet, 'H2:H50'), { type: 'NUMBER_GREATER_THAN', args: [0], allowInvalid: false });
  sheet.setCells(at(sheet, 'E2:E3'), [[{ value: true }], [{ value: false }]]);
}

function paint(sheet: Sheet): void {
  sheet.setConditionalFormats([
    {
      ranges: [at(sheet, 'B4:B50')],
      condition: { type: 'CUSTOM_FORMULA', values: ['=AND(ISNUMBER($B4);$B4<15/100;"daybook:low"<>"")'] },
      format: { background: '#fce8e6', fontColor: '#a50e0e', bold: true },
    },
    {
      ranges: [at(sheet, 'A2:A9'), at(sheet, 'F3:F9')],
      condition: { type: 'TEXT_CONTAINS', values: ['te'] },
      format: { background: '#fff2cc' },
    },
    {
      ranges: [at(sheet, 'B2:B50')],
      condition: { type: 'NUMBER_BETWEEN', values: ['0', '1'] },
      format: { fontColor: '#00ff00', italic: true },
    },
    {
      ranges: [at(sheet, 'I2:I9')],
      condition: null,
      gradient: {
        minpoint: { color: '#ffffff', type: 'MIN', value: '' },
        maxpoint: { color: '#57bb8a', type: 'NUMBER', value: '9' },
      },
      format: {},
    },
  ]);
}

/** The whole of it; DOUBLED is a custom function. */
export function sampleWorkbook(): Spreadsheet {
  const { spreadsheet, sheet } = emptyWorkbook();
  spreadsheet.calculator.registerCustomFunction('DOUBLED', ([value]) => Number(value) * 2);
  fillCells(sheet);
  fillFormulas(sheet);
  dress(sheet);
  validate(sheet);
  paint(sheet);
  const other = spreadsheet.addSheet({ name: "Mum's [old] list/2", rows: 10, columns: 3, id: 77 });
  other.hidden = true;
  other.setCells(at(other, 'A1'), [[{ formula: '=Stock!B4*100' }]]);
  spreadsheet.namedRanges.set('target', { sheetId: 0, area: at(sheet, 'B4') });
  spreadsheet.properties.document.set('sheet:stock', '0');
  spreadsheet.activeSheet = sheet;
  spreadsheet.recalculate();
  return spreadsheet;
}
