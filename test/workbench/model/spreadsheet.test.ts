/** Sheets among themselves: adding, naming, copying, deleting; and the saved file. */
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../workbench/model/change.ts';
import { ModelError } from '../../../workbench/model/model-error.ts';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import { Spreadsheet } from '../../../workbench/model/spreadsheet.ts';
import { areaOf, sheetOf, write } from './sheet-of.ts';
import { someChart } from './some-chart.ts';

function codeOf(action: () => unknown): string {
  try {
    action();
    return 'accepted';
  } catch (fault) {
    return fault instanceof ModelError ? fault.code : String(fault);
  }
}

describe('sheets', () => {
  test('a new spreadsheet has one of Google’s size', () => {
    const spreadsheet = new Spreadsheet();
    const [sheet] = spreadsheet.sheets;
    expect([sheet!.id, sheet!.name, sheet!.maxRows, sheet!.maxColumns]).toEqual([0, 'Sheet1', 1000, 26]);
    expect([spreadsheet.locale, spreadsheet.timeZone]).toEqual(['en_US', 'America/Los_Angeles']);
    expect(spreadsheet.activeSheet).toBe(sheet);
  });

  test('ids are not indexes and are never given twice', () => {
    const spreadsheet = new Spreadsheet();
    const two = spreadsheet.addSheet();
    const three = spreadsheet.addSheet({ index: 1 });
    expect(two.id).toBeGreaterThan(1000);
    spreadsheet.deleteSheet(two);
    const four = spreadsheet.addSheet();
    expect(new Set([two.id, three.id, four.id]).size).toBe(3);
    expect(spreadsheet.sheetById(three.id)).toBe(three);
    expect(spreadsheet.sheetById(two.id)).toBeUndefined();
    expect(spreadsheet.sheets.map((sheet) => sheet.index)).toEqual([0, 1, 2]);
    expect(three.index).toBe(1);
  });

  test('names by themselves are free ones', () => {
    const spreadsheet = new Spreadsheet({ sheetName: 'Sheet2' });
    expect(spreadsheet.addSheet().name).toBe('Sheet3');
    expect(spreadsheet.addSheet().name).toBe('Sheet4');
  });

  test('a taken or empty name is refused', () => {
    const spreadsheet = new Spreadsheet();
    const other = spreadsheet.addSheet({ name: 'Stock' });
    expect(codeOf(() => spreadsheet.addSheet({ name: 'Stock' }))).toBe('sheet-name-taken');
    expect(codeOf(() => spreadsheet.addSheet({ name: 'stock' }))).toBe('sheet-name-taken');
    expect(codeOf(() => spreadsheet.addSheet({ name: '' }))).toBe('sheet-name-empty');
    expect(codeOf(() => spreadsheet.renameSheet(other, 'Sheet1'))).toBe('sheet-name-taken');
    expect(codeOf(() => spreadsheet.renameSheet(other, 'STOCK'))).toBe('accepted');
    expect(spreadsheet.sheets).toHaveLength(2);
    expect(spreadsheet.sheetByName('STOCK')).toBe(other);
    expect(spreadsheet.sheetByName('Stock')).toBeUndefined();
  });

  test('ten million cells are the most', () => {
    const spreadsheet = new Spreadsheet();
    expect(codeOf(() => spreadsheet.addSheet({ rows: 9_974_001, columns: 1 }))).toBe('too-many-cells');
    expect(codeOf(() => spreadsheet.addSheet({ rows: 9_974_000, columns: 1 }))).toBe('accepted');
  });

  test('deleting one turns references to it into errors and moves on to its neighbour', () => {
    const sheet = sheetOf([['=Other!A1+1', '=SUM(Other!A:A)', '=A2']]);
    const { spreadsheet } = sheet;
    const other = spreadsheet.addSheet({ name: 'Other' });
    spreadsheet.namedRanges.set('There', { sheetId: other.id, area: areaOf(other, 'A1') });
    spreadsheet.namedRanges.set('Here', { sheetId: sheet.id, area: areaOf(other, 'A1') });
    spreadsheet.activeSheet = other;
    spreadsheet.deleteSheet(other);
    expect(sheet.formulas(areaOf(sheet, 'A1:C1'))).toEqual([['=#REF!+1', '=SUM(#REF!)', '=A2']]);
    expect(sheet.values(areaOf(sheet, 'A1'))).toEqual([[new ErrorValue('#REF!')]]);
    expect([...spreadsheet.namedRanges.keys()]).toEqual(['Here']);
    expect(spreadsheet.activeSheet).toBe(sheet);
    expect(codeOf(() => spreadsheet.deleteSheet(sheet))).toBe('last-sheet');
    expect(codeOf(() => spreadsheet.deleteSheet(other))).toBe('sheet-unknown');
  });

  test('renaming one carries formulas along, in quotes where needed', () => {
    const sheet = sheetOf([['=Other!A1', "='Other'!$A:$B", '="Other!A1"', '=other!A2']]);
    const { spreadsheet } = sheet;
    const other = spreadsheet.addSheet({ name: 'Other' });
    write(other, [[7]]);
    const names = ["Bob's stock", 'A1', '在庫', '2026', 'R', 'Plain_1'];
    const written = ["'Bob''s stock'", "'A1'", "'在庫'", "'2026'", "'R'", 'Plain_1'];
    names.forEach((name, index) => {
      spreadsheet.renameSheet(other, name);
      const prefix = written[index]!;
      expect(sheet.formulas(areaOf(sheet, 'A1:D1'))).toEqual([
        [`=${prefix}!A1`, `=${prefix}!$A:$B`, '="Other!A1"', `=${prefix}!A2`],
      ]);
      expect(sheet.values(areaOf(sheet, 'A1'))).toEqual([[7]]);
    });
  });

  test('copying one copies all that is on it', () => {
    const sheet = sheetOf([[1, '=A1*2']]);
    sheet.setNotes(areaOf(sheet, 'A1'), [['marker']]);
    sheet.frozenRows = 1;
    const copy = sheet.spreadsheet.copySheet(sheet);
    write(copy, [[5]]);
    expect(copy.name).toBe('Copy of Stock');
    expect(copy.id).not.toBe(sheet.id);
    expect(copy.values(areaOf(copy, 'A1:B1'))).toEqual([[5, 10]]);
    expect(copy.notes(areaOf(copy, 'A1'))).toEqual([['marker']]);
    expect([copy.frozenRows, copy.maxRows, copy.maxColumns]).toEqual([1, 20, 10]);
    expect(sheet.values(areaOf(sheet, 'A1:B1'))).toEqual([[1, 2]]);
    expect(sheet.spreadsheet.copySheet(sheet).name).not.toBe('Copy of Stock');
  });

  test('moving one', () => {
    const spreadsheet = new Spreadsheet({ sheetName: 'a' });
    const b = spreadsheet.addSheet({ name: 'b' });
    spreadsheet.addSheet({ name: 'c' });
    spreadsheet.moveSheet(b, 0);
    expect(spreadsheet.sheets.map((sheet) => sheet.name)).toEqual(['b', 'a', 'c']);
    spreadsheet.moveSheet(b, 2);
    expect(spreadsheet.sheets.map((sheet) => sheet.name)).toEqual(['a', 'c', 'b']);
  });

  test('the selection lies in the active sheet', () => {
    const sheet = sheetOf([]);
    const { spreadsheet } = sheet;
    spreadsheet.selection = areaOf(sheet, 'B2:C3');
    expect(spreadsheet.selection).toEqual(areaOf(sheet, 'B2:C3'));
    expect(() => {
      spreadsheet.selection = { row: 20, column: 0, rows: 1, columns: 1 };
    }).toThrow(ModelError);
    spreadsheet.activeSheet = spreadsheet.addSheet();
    expect(spreadsheet.selection).toEqual(areaOf(sheet, 'A1'));
  });

  test('the journal tells of sheets', () => {
    const spreadsheet = new Spreadsheet();
    const changes: Change[] = [];
    spreadsheet.onChange((change) => changes.push(change));
    const sheet = spreadsheet.addSheet({ name: 'New' });
    write(sheet, [['x']]);
    spreadsheet.renameSheet(sheet, 'Old');
    spreadsheet.moveSheet(sheet, 0);
    spreadsheet.name = 'Shop';
    spreadsheet.deleteSheet(sheet);
    expect(changes.map(({ type }) => type)).toEqual([
      'sheet-added',
      'cells',
      'sheet-renamed',
      'sheet-moved',
      'spreadsheet-property',
      'sheet-deleted',
    ]);
    expect(changes[2]).toMatchObject({ before: 'New', after: 'Old' });
    expect(changes[3]).toMatchObject({ before: 1, after: 0 });
    expect(changes[4]).toMatchObject({ property: 'name', after: 'Shop' });
    expect(changes[5]).toMatchObject({ index: 0, before: { name: 'Old', cells: [[0, 0, ['x']]] } });
  });
});

describe('the saved file', () => {
  function full(): Spreadsheet {
    const sheet = sheetOf(
      [
        ['name', 1.5, true, '=B1*2', '={1;2}'],
        ['', '', new ErrorValue('#N/A', 'why'), new ErrorValue('#REF!')],
      ],
      { id: 'book-1', name: 'Shop', locale: 'de_DE', timeZone: 'Europe/Berlin' },
    );
    const { spreadsheet } = sheet;
    sheet.setFormat(areaOf(sheet, 'A1:J1'), { fontWeight: 'bold' });
    sheet.setFormat(areaOf(sheet, 'B1:B20'), { numberFormat: '0.00' });
    sheet.setFormat(areaOf(sheet, 'B3:C4'), { background: '#ff0000' });
    sheet.setValidation(areaOf(sheet, 'C2:C9'), { type: 'CHECKBOX', args: [], allowInvalid: false, helpText: 'tick' });
    sheet.setNotes(areaOf(sheet, 'A1'), [['daybook: stock']]);
    sheet.setColumnWidth(1, 1, 50);
    sheet.setRowHeight(1, 1, 40);
    sheet.setRowsHidden(5, 1, true);
    sheet.setColumnsHidden(5, 1, true);
    sheet.frozenRows = 1;
    sheet.frozenColumns = 2;
    sheet.tabColor = '#00ff00';
    sheet.mergedAreas = [areaOf(sheet, 'G1:H2')];
    sheet.filter = { area: areaOf(sheet, 'A1:D9'), criteria: { 1: { hiddenValues: ['x'] } } };
    sheet.bandings = [{ area: areaOf(sheet, 'A1:D9'), theme: 'LIGHT_GREY' }];
    sheet.protections = [{ area: null, description: 'ours' }];
    sheet.charts = [someChart(sheet.id, areaOf(sheet, 'A1:B2'), 3, 4)];
    sheet.setConditionalFormats([
      {
        ranges: [areaOf(sheet, 'A2:B3')],
        condition: { type: 'CUSTOM_FORMULA', values: ['=$A2=1'] },
        format: { background: '#ff0000' },
      },
      { ranges: [areaOf(sheet, 'A2:B3')], condition: null, gradient: { min: 1 }, format: {} },
    ]);
    const other = spreadsheet.addSheet({ name: 'Other', rows: 5, columns: 3 });
    other.hidden = true;
    spreadsheet.namedRanges.set('Costs', { sheetId: other.id, area: areaOf(other, 'A1:B2') });
    spreadsheet.properties.document.set('key', 'value');
    spreadsheet.properties.user.set('name', 'Ann');
    spreadsheet.activeSheet = other;
    spreadsheet.selection = areaOf(other, 'B2');
    return spreadsheet;
  }

  test('brings everything back', () => {
    const text = JSON.stringify(full());
    const read = Spreadsheet.fromJSON(JSON.parse(text));
    expect(JSON.stringify(read)).toBe(text);
    const [sheet, other] = read.sheets;
    expect(sheet!.values(areaOf(sheet!, 'A1:E2'))).toEqual([
      ['name', 1.5, true, 3, 1],
      ['', '', new ErrorValue('#N/A', 'why'), new ErrorValue('#REF!'), 2],
    ]);
    expect(sheet!.formats(areaOf(sheet!, 'A3:C3'))).toEqual([
      [{}, { numberFormat: '0.00', background: '#ff0000' }, { background: '#ff0000' }],
    ]);
    expect([read.id, read.name, read.locale, read.timeZone]).toEqual(['book-1', 'Shop', 'de_DE', 'Europe/Berlin']);
    expect(read.activeSheet).toBe(other);
    expect(read.selection).toEqual(areaOf(other!, 'B2'));
    expect(other!.hidden).toBe(true);
    expect(read.properties.document.get('key')).toBe('value');
    expect(read.sheets[0]!.filter).toEqual({ area: areaOf(sheet!, 'A1:D9'), criteria: { 1: { hiddenValues: ['x'] } } });
  });

  test('a sheet added after reading gets an id that was never used', () => {
    const spreadsheet = full();
    const gone = spreadsheet.addSheet();
    spreadsheet.deleteSheet(gone);
    const read = Spreadsheet.fromJSON(JSON.parse(JSON.stringify(spreadsheet)));
    expect(read.addSheet().id).not.toBe(gone.id);
  });

  test('it is compact: blocks of equal formats are one entry', () => {
    const file = full().toJSON().sheets[0]!;
    expect(file.formats).toEqual([
      [0, 0, 1, 1, 0],
      [0, 1, 1, 1, 1],
      [0, 2, 1, 8, 0],
      [1, 1, 1, 1, 2],
      [2, 1, 2, 1, 3],
      [2, 2, 2, 1, 4],
      [4, 1, 16, 1, 2],
    ]);
    expect(file.cells).toEqual([
      [0, 0, ['name', 1.5, true, { f: '=B1*2' }, { f: '={1;2}' }]],
      [1, 2, [{ e: '#N/A', m: 'why' }, { e: '#REF!' }]],
    ]);
    expect(file.validations).toEqual([[1, 2, 8, 1, 0]]);
  });

  // biome-ignore lint/suspicious/noExplicitAny: the file is broken on purpose
  type Broken = any;

  test.each<[string, unknown, RegExp]>([
    ['no object', 'text', /not a daybook file/],
    ['null', null, /not a daybook file/],
    ['another JSON', { a: 1 }, /not a daybook file/],
    ['of a later version', { format: 'daybook', version: 2 }, /version 2, which is newer/],
    ['cut off after its head', { format: 'daybook', version: 1 }, /damaged at/],
  ])('that is %s is refused in a plain sentence', (_, file, sentence) => {
    expect(() => Spreadsheet.fromJSON(file)).toThrow(sentence);
    expect(codeOf(() => Spreadsheet.fromJSON(file))).toBe('damaged-file');
  });

  // The place that is broken, what stands there instead, and what the sentence says.
  test.each<[string, unknown, RegExp]>([
    ['sheets', [], /damaged at "sheets"/],
    ['locale', undefined, /damaged at "locale"/],
    ['locale', 'no locale', /damaged at "locale"/],
    ['timeZone', 'Mars/Olympus', /damaged at "timeZone"/],
    ['sheets.0.cells.0.2.0', { x: 1 }, /damaged at "sheets\[0\].cells/],
    ['sheets.0.cells.0.2.0', { f: 1 }, /damaged at/],
    ['sheets.0.cells.0.2', [], /damaged at/],
    ['sheets.0.cells.0.0', 20, /outside the dimensions/],
    ['sheets.0.cells.0.0', -1, /damaged at/],
    ['sheets.0.formats.0.4', 9, /missing from its table/],
    ['sheets.0.formats.0.3', 11, /outside the dimensions/],
    ['sheets.0.validations.0.4', 1, /missing from its table/],
    ['sheets.0.notes.0.0', 20, /outside the dimensions/],
    ['sheets.0.conditionalFormats.0.ranges', [], /damaged at/],
    ['sheets.1.id', 0, /two sheets have the same id/],
    ['sheets.1.name', 'stock', /already exists/],
    ['selection.row', 5, /outside the dimensions/],
  ])('with %s as %o it is refused', (place, value, sentence) => {
    const file = JSON.parse(JSON.stringify(full())) as Broken;
    const steps = place.split('.');
    const last = steps.pop()!;
    steps.reduce((part, step) => part[step], file)[last] = value;
    expect(() => Spreadsheet.fromJSON(file)).toThrow(sentence);
    expect(codeOf(() => Spreadsheet.fromJSON(file))).toBe('damaged-file');
  });
});

describe('size', () => {
  test('two hundred thousand cells are written and read at one go', () => {
    const spreadsheet = new Spreadsheet({ sheetName: null });
    const sheet = spreadsheet.addSheet({ rows: 10_000, columns: 20 });
    const cells = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => ({ value: row * column })),
    );
    sheet.setCells(sheet.area, cells);
    expect(sheet.values(areaOf(sheet, 'T10000'))).toEqual([[9999 * 19]]);
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([10_000, 20]);
  });
});
