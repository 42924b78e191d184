/** Reading and writing one sheet: contents, looks, notes, validations, and what is refused. */
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../workbench/model/change.ts';
import { isDateFormat } from '../../../workbench/model/date-format.ts';
import { ModelError } from '../../../workbench/model/model-error.ts';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import { areaOf, sheetOf, write } from './sheet-of.ts';

describe('contents', () => {
  test('values, formulas and what is stored', () => {
    const error = new ErrorValue('#N/A', 'why');
    const sheet = sheetOf([
      [1, 'two', true],
      ['=A1+1', '', error],
    ]);
    const area = areaOf(sheet, 'A1:C2');
    expect(sheet.values(area)).toEqual([
      [1, 'two', true],
      [2, '', error],
    ]);
    expect(sheet.formulas(area)).toEqual([
      ['', '', ''],
      ['=A1+1', '', ''],
    ]);
    expect(sheet.inputs(area)).toEqual([
      [{ value: 1 }, { value: 'two' }, { value: true }],
      [{ formula: '=A1+1' }, null, { value: error }],
    ]);
  });

  test('null and the empty text clear; a text that begins with = stays a text', () => {
    const sheet = sheetOf([[1, 2, 3]]);
    sheet.setCells(areaOf(sheet, 'A1:C1'), [[null, { value: '' }, { value: '=1+1' }]]);
    expect(sheet.inputs(areaOf(sheet, 'A1:C1'))).toEqual([[null, null, { value: '=1+1' }]]);
    expect(sheet.values(areaOf(sheet, 'C1'))).toEqual([['=1+1']]);
  });

  test('a value takes the place of a formula', () => {
    const sheet = sheetOf([['=1', '=A1']]);
    write(sheet, [[5]]);
    expect(sheet.values(areaOf(sheet, 'A1:B1'))).toEqual([[5, 5]]);
    expect(sheet.formulas(areaOf(sheet, 'A1'))).toEqual([['']]);
  });

  test('what is read is a copy', () => {
    const sheet = sheetOf([[1]]);
    const area = areaOf(sheet, 'A1');
    sheet.values(area)[0]![0] = 9;
    sheet.formulas(area)[0]![0] = 'x';
    expect(sheet.values(area)).toEqual([[1]]);
  });

  test.each<[string, { row: number; column: number; rows: number; columns: number }]>([
    ['a row too many', { row: 19, column: 0, rows: 2, columns: 1 }],
    ['a row beyond', { row: 20, column: 0, rows: 1, columns: 1 }],
    ['a column too many', { row: 0, column: 9, rows: 1, columns: 2 }],
    ['a column beyond', { row: 0, column: 10, rows: 1, columns: 1 }],
    ['a row before', { row: -1, column: 0, rows: 1, columns: 1 }],
    ['a column before', { row: 0, column: -1, rows: 1, columns: 1 }],
    ['no rows', { row: 0, column: 0, rows: 0, columns: 1 }],
    ['no columns', { row: 0, column: 0, rows: 1, columns: 0 }],
  ])('%s is outside', (_, area) => {
    const sheet = sheetOf([]);
    for (const use of [() => sheet.values(area), () => sheet.notes(area), () => sheet.setFormat(area, null)]) {
      expect(use).toThrow('The coordinates of the range are outside the dimensions of the sheet.');
    }
    expect(() => sheet.checkArea(areaOf(sheet, 'J20'))).not.toThrow();
  });

  test('a table of another shape is refused with the numbers, rows first', () => {
    const sheet = sheetOf([]);
    const area = areaOf(sheet, 'A1:B2');
    expect(() => sheet.setCells(area, [[null]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.setNotes(area, [['', ''], ['']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.setFormats(area, [])).toThrow(ModelError);
    expect(() => sheet.setValidations(area, [])).toThrow(ModelError);
  });
});

describe('looks', () => {
  test('a patch changes what it names', () => {
    const sheet = sheetOf([]);
    sheet.setFormat(areaOf(sheet, 'A1:B1'), { background: '#ffffff', fontWeight: 'bold' });
    sheet.setFormat(areaOf(sheet, 'B1:C1'), { fontWeight: null, numberFormat: '0.00' });
    expect(sheet.formats(areaOf(sheet, 'A1:D1'))).toEqual([
      [
        { background: '#ffffff', fontWeight: 'bold' },
        { background: '#ffffff', numberFormat: '0.00' },
        { numberFormat: '0.00' },
        {},
      ],
    ]);
    sheet.setFormat(areaOf(sheet, 'A1:B1'), null);
    expect(sheet.formats(areaOf(sheet, 'A1:B1'))).toEqual([[{}, {}]]);
  });

  test('each cell its own', () => {
    const sheet = sheetOf([]);
    const bold = { fontWeight: 'bold' } as const;
    sheet.setFormats(areaOf(sheet, 'A1:B2'), [
      [bold, null],
      [{ fontSize: 9 }, bold],
    ]);
    expect(sheet.formats(areaOf(sheet, 'A1:B2'))).toEqual([
      [bold, {}],
      [{ fontSize: 9 }, bold],
    ]);
  });

  test('a look cannot be changed from outside', () => {
    const sheet = sheetOf([]);
    sheet.setFormat(areaOf(sheet, 'A1'), { fontSize: 9 });
    const [[format]] = sheet.formats(areaOf(sheet, 'A1')) as [[{ fontSize: number }]];
    expect(() => {
      format.fontSize = 10;
    }).toThrow(TypeError);
  });

  test('a formula’s date brings its format', () => {
    const sheet = sheetOf([
      [46326, 0.25, '=A1', '=A1+7', '=A1-A1', '=TODAY()', '=NOW()', '=B1', '=IF(TRUE;A1;1)', '=A1*1'],
    ]);
    sheet.setFormat(areaOf(sheet, 'A1'), { numberFormat: 'dd.MM.yyyy' });
    sheet.setFormat(areaOf(sheet, 'B1'), { numberFormat: '0%' });
    expect(sheet.formats(areaOf(sheet, 'C1:J1'))[0]!.map((format) => format.numberFormat)).toEqual([
      'dd.MM.yyyy',
      'dd.MM.yyyy',
      undefined,
      'M/d/yyyy',
      'M/d/yyyy H:mm:ss',
      '0%',
      'dd.MM.yyyy',
      undefined,
    ]);
    expect(sheet.storedFormats(areaOf(sheet, 'C1'))).toEqual([[{}]]);
    expect(sheet.numberFormatAt(0, 2)).toBe('dd.MM.yyyy');
    sheet.spreadsheet.locale = 'de_DE';
    expect(sheet.numberFormatAt(0, 5)).toBe('dd.MM.yyyy');
    sheet.spreadsheet.locale = 'xx_XX';
    expect(sheet.numberFormatAt(0, 5)).toBe('yyyy-MM-dd');
  });

  test.each([
    ['yyyy-mm-dd', true],
    ['M/d/yyyy', true],
    ['H:mm', true],
    ['[h]:mm', true],
    ['[ss]', true],
    ['d "days"', true],
    ['0 "days"', false],
    ['[Red]0', false],
    ['[$USD] 0.00', false],
    ['General', false],
    ['0.00', false],
    ['0\\d', false],
    ['@', false],
    ['', false],
    [undefined, false],
  ])('%s is a date: %s', (format, date) => {
    expect(isDateFormat(format)).toBe(date);
    expect(isDateFormat(format)).toBe(date);
  });
});

describe('notes and validations', () => {
  test('are set, read and cleared', () => {
    const sheet = sheetOf([[1]]);
    const list = { type: 'VALUE_IN_LIST', args: ['a', 'b'], allowInvalid: true };
    sheet.setNotes(areaOf(sheet, 'A1:B1'), [['one', '']]);
    sheet.setValidation(areaOf(sheet, 'A1:A2'), list);
    sheet.setValidations(areaOf(sheet, 'A2:B2'), [[null, list]]);
    expect(sheet.notes(areaOf(sheet, 'A1:B1'))).toEqual([['one', '']]);
    expect(sheet.validations(areaOf(sheet, 'A1:B2'))).toEqual([
      [list, null],
      [null, list],
    ]);
    sheet.clear(areaOf(sheet, 'A1'), { notes: true });
    expect(sheet.notes(areaOf(sheet, 'A1'))).toEqual([['']]);
    expect(sheet.validations(areaOf(sheet, 'A1'))).toEqual([[list]]);
    sheet.setFormat(areaOf(sheet, 'A1'), { fontSize: 9 });
    sheet.clear(areaOf(sheet, 'A1'), { validations: true });
    expect(sheet.validations(areaOf(sheet, 'A1'))).toEqual([[null]]);
    expect(sheet.values(areaOf(sheet, 'A1'))).toEqual([[1]]);
    sheet.clear(areaOf(sheet, 'A1'), { contents: true });
    expect(sheet.values(areaOf(sheet, 'A1'))).toEqual([['']]);
    expect(sheet.formats(areaOf(sheet, 'A1'))).toEqual([[{ fontSize: 9 }]]);
    sheet.clear(areaOf(sheet, 'A1'), { formats: true });
    expect(sheet.formats(areaOf(sheet, 'A1'))).toEqual([[{}]]);
  });

  test('the list of rules is a copy', () => {
    const sheet = sheetOf([]);
    const rule = { ranges: [areaOf(sheet, 'A1')], condition: null, format: { bold: true } };
    sheet.setConditionalFormats([rule]);
    rule.format.bold = false;
    expect(sheet.conditionalFormats).toEqual([{ ...rule, format: { bold: true } }]);
  });
});

describe('sorting rows', () => {
  test('by one column, blanks and errors last, equal rows in their order', () => {
    const sheet = sheetOf([
      ['b', 2],
      ['', 1],
      ['a', 2],
      ['=NA()', 9],
      [3, 1],
      [true, 0],
    ]);
    sheet.sortRows(areaOf(sheet, 'A1:B6'), [{ column: 0, ascending: true }]);
    expect(sheet.values(areaOf(sheet, 'A1:B6')).map(([, second]) => second)).toEqual([1, 2, 2, 0, 9, 1]);
    sheet.sortRows(areaOf(sheet, 'A1:B6'), [{ column: 0, ascending: false }]);
    expect(sheet.values(areaOf(sheet, 'A1:B6')).map(([, second]) => second)).toEqual([0, 2, 2, 1, 9, 1]);
  });

  test('by two columns', () => {
    const sheet = sheetOf([
      ['a', 1],
      ['b', 1],
      ['c', 2],
    ]);
    sheet.sortRows(areaOf(sheet, 'A1:B3'), [
      { column: 1, ascending: false },
      { column: 0, ascending: false },
    ]);
    expect(sheet.values(areaOf(sheet, 'A1:A3'))).toEqual([['c'], ['b'], ['a']]);
  });

  test('looks, notes and validations move, cells beside the area do not', () => {
    const sheet = sheetOf([
      ['b', 'x', 1],
      ['a', 'y', 2],
    ]);
    sheet.setFormat(areaOf(sheet, 'A1'), { fontSize: 9 });
    sheet.setNotes(areaOf(sheet, 'B1'), [['of b']]);
    sheet.setValidation(areaOf(sheet, 'B2'), { type: 'CHECKBOX', args: [], allowInvalid: false });
    sheet.sortRows(areaOf(sheet, 'A1:B2'), [{ column: 0, ascending: true }]);
    expect(sheet.values(areaOf(sheet, 'A1:C2'))).toEqual([
      ['a', 'y', 1],
      ['b', 'x', 2],
    ]);
    expect(sheet.formats(areaOf(sheet, 'A1:A2'))).toEqual([[{}], [{ fontSize: 9 }]]);
    expect(sheet.notes(areaOf(sheet, 'B1:B2'))).toEqual([[''], ['of b']]);
    expect(sheet.validations(areaOf(sheet, 'B1:B2')).map(([one]) => one?.type)).toEqual(['CHECKBOX', undefined]);
  });

  test('formulas refer to their new row', () => {
    const sheet = sheetOf([
      [2, '=A1*10', '=A$1'],
      [1, '=A2*10', '=$A$2'],
    ]);
    sheet.sortRows(areaOf(sheet, 'A1:C2'), [{ column: 0, ascending: true }]);
    expect(sheet.formulas(areaOf(sheet, 'B1:C2'))).toEqual([
      ['=A1*10', '=$A$2'],
      ['=A2*10', '=A$1'],
    ]);
    expect(sheet.values(areaOf(sheet, 'A1:B2'))).toEqual([
      [1, 10],
      [2, 20],
    ]);
    const top = sheetOf([
      ['b', '=A1'],
      ['a', '=A1'],
    ]);
    top.sortRows(areaOf(top, 'A1:B2'), [{ column: 0, ascending: true }]);
    expect(top.formulas(areaOf(top, 'B1:B2'))).toEqual([['=#REF!'], ['=A2']]);
  });
});

describe('sizes and places', () => {
  test('widths, heights, hidden rows and columns', () => {
    const sheet = sheetOf([]);
    sheet.setColumnWidth(1, 2, 50);
    sheet.setRowHeight(1, 1, 40);
    sheet.setRowsHidden(2, 3, true);
    sheet.setRowsHidden(3, 1, false);
    sheet.setColumnsHidden(0, 1, true);
    expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([100, 50, 50, 100]);
    expect([0, 1, 2].map((row) => sheet.rowHeight(row))).toEqual([21, 40, 21]);
    expect([...sheet.hiddenRows]).toEqual([2, 4]);
    expect([...sheet.hiddenColumns]).toEqual([0]);
    expect(() => sheet.setColumnWidth(9, 2, 50)).toThrow(ModelError);
    expect(() => sheet.setRowsHidden(19, 2, true)).toThrow(ModelError);
  });
});

describe('the journal', () => {
  test('tells every change as plain data with what stood before', () => {
    const sheet = sheetOf([[1, '=A1']]);
    const changes: Change[] = [];
    const stop = sheet.spreadsheet.onChange((change) => changes.push(JSON.parse(JSON.stringify(change)) as Change));
    const A1 = areaOf(sheet, 'A1');
    sheet.setCells(A1, [[{ value: 2 }]]);
    sheet.setFormat(A1, { fontSize: 9 });
    sheet.setNotes(A1, [['n']]);
    sheet.setValidation(A1, { type: 'CHECKBOX', args: [], allowInvalid: false });
    sheet.frozenRows = 1;
    sheet.insertRows(0, 1);
    sheet.deleteRows(1, 1);
    sheet.spreadsheet.recalculate();
    stop();
    sheet.setNotes(A1, [['not told']]);
    expect(changes.map((change) => change.type)).toEqual([
      'cells',
      'formats',
      'notes',
      'validations',
      'sheet-property',
      'rows-inserted',
      'rows-deleted',
    ]);
    expect(changes[0]).toMatchObject({ sheetId: 0, area: A1, before: [[{ value: 1 }]], after: [[{ value: 2 }]] });
    expect(changes[1]).toMatchObject({ before: [[{}]], after: [[{ fontSize: 9 }]] });
    expect(changes[2]).toMatchObject({ before: [['']], after: [['n']] });
    expect(changes[3]).toMatchObject({ before: [[null]], after: [[{ type: 'CHECKBOX' }]] });
    expect(changes[4]).toMatchObject({ property: 'frozenRows', before: 0, after: 1 });
    expect(changes[5]).toMatchObject({
      at: 0,
      count: 1,
      rewritten: [{ before: '=A1', after: '=A2', row: 1, column: 1 }],
    });
    expect(changes[6]).toMatchObject({ at: 1, count: 1, removed: { notes: [expect.arrayContaining(['n'])] } });
    expect(changes[6]).toMatchObject({ surroundings: { properties: { frozenRows: 2 } } });
  });

  test('tells what was calculated', () => {
    const sheet = sheetOf([['=SEQUENCE(2)']]);
    const changes: Change[] = [];
    sheet.spreadsheet.onChange((change) => changes.push(change));
    sheet.spreadsheet.recalculate();
    sheet.spreadsheet.recalculate();
    expect(changes).toEqual([{ type: 'calculated', areas: [{ sheetId: 0, area: areaOf(sheet, 'A1:A2') }] }]);
  });
});
