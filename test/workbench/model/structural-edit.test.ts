/** What inserting and deleting does to formulas, rules, names, validations, notes: before, at, inside and after a range. */
import { describe, expect, test } from 'vitest';
import { a1, cellName } from '../../../workbench/model/area.ts';
import type { Chart } from '../../../workbench/model/chart.ts';
import { ModelError } from '../../../workbench/model/model-error.ts';
import type { Sheet } from '../../../workbench/model/sheet.ts';
import { moveArea, moveIndex, moveSpan } from '../../../workbench/model/structural-edit.ts';
import { areaOf, sheetOf, write } from './sheet-of.ts';
import { someChart } from './some-chart.ts';

const CHECKBOX = { type: 'CHECKBOX', args: [], allowInvalid: false };

type Edit = [what: string, edit: (sheet: Sheet) => void];

function formulaAfter(formula: string, edit: Edit[1]): string {
  const sheet = sheetOf([]);
  const other = sheet.spreadsheet.addSheet({ name: 'Other' });
  write(other, [[formula.replaceAll('#', 'Stock!')]]);
  edit(sheet);
  return other.formulas(areaOf(other, 'A1'))[0]![0]!.replaceAll('Stock!', '#');
}

describe('rows and the formula =SUM(C4:D6)', () => {
  const cases: [...Edit, string][] = [
    ['insert before', (sheet) => sheet.insertRows(2, 1), '=SUM(#C5:D7)'],
    ['insert at the first', (sheet) => sheet.insertRows(3, 1), '=SUM(#C5:D7)'],
    ['insert inside', (sheet) => sheet.insertRows(4, 2), '=SUM(#C4:D8)'],
    ['insert at the last', (sheet) => sheet.insertRows(5, 1), '=SUM(#C4:D7)'],
    ['insert after', (sheet) => sheet.insertRows(6, 1), '=SUM(#C4:D6)'],
    ['delete before', (sheet) => sheet.deleteRows(2, 1), '=SUM(#C3:D5)'],
    ['delete before and the first', (sheet) => sheet.deleteRows(2, 2), '=SUM(#C3:D4)'],
    ['delete the first', (sheet) => sheet.deleteRows(3, 1), '=SUM(#C4:D5)'],
    ['delete inside', (sheet) => sheet.deleteRows(4, 1), '=SUM(#C4:D5)'],
    ['delete the last', (sheet) => sheet.deleteRows(5, 1), '=SUM(#C4:D5)'],
    ['delete the last and after', (sheet) => sheet.deleteRows(5, 3), '=SUM(#C4:D5)'],
    ['delete after', (sheet) => sheet.deleteRows(6, 1), '=SUM(#C4:D6)'],
    ['delete all', (sheet) => sheet.deleteRows(3, 3), '=SUM(#REF!)'],
    ['delete more than all', (sheet) => sheet.deleteRows(2, 6), '=SUM(#REF!)'],
  ];
  test.each(cases)('%s', (_, edit, expected) => {
    expect(formulaAfter('=SUM(#C4:D6)', edit)).toBe(expected);
  });
});

describe('columns and the formula =SUM(C4:D6)', () => {
  const cases: [...Edit, string][] = [
    ['insert before', (sheet) => sheet.insertColumns(1, 1), '=SUM(#D4:E6)'],
    ['insert at the first', (sheet) => sheet.insertColumns(2, 1), '=SUM(#D4:E6)'],
    ['insert inside', (sheet) => sheet.insertColumns(3, 2), '=SUM(#C4:F6)'],
    ['insert after', (sheet) => sheet.insertColumns(4, 1), '=SUM(#C4:D6)'],
    ['delete before', (sheet) => sheet.deleteColumns(1, 1), '=SUM(#B4:C6)'],
    ['delete the first', (sheet) => sheet.deleteColumns(2, 1), '=SUM(#C4:C6)'],
    ['delete the last', (sheet) => sheet.deleteColumns(3, 1), '=SUM(#C4:C6)'],
    ['delete after', (sheet) => sheet.deleteColumns(4, 1), '=SUM(#C4:D6)'],
    ['delete all', (sheet) => sheet.deleteColumns(2, 2), '=SUM(#REF!)'],
  ];
  test.each(cases)('%s', (_, edit, expected) => {
    expect(formulaAfter('=SUM(#C4:D6)', edit)).toBe(expected);
  });
});

describe('other kinds of reference', () => {
  const cases: [formula: string, ...Edit, expected: string][] = [
    ['=#A2', 'a row above', (sheet) => sheet.insertRows(1, 1), '=#A3'],
    ['=#A2', 'a row below', (sheet) => sheet.insertRows(2, 1), '=#A2'],
    ['=#A2', 'its row deleted', (sheet) => sheet.deleteRows(1, 1), '=#REF!'],
    ['=#$A$2', 'a row above, fixed', (sheet) => sheet.insertRows(0, 2), '=#$A$4'],
    ['=SUM(#A2:A)', 'a row under the header', (sheet) => sheet.insertRows(1, 1), '=SUM(#A3:A)'],
    ['=SUM(#A2:A)', 'a row inside', (sheet) => sheet.insertRows(2, 1), '=SUM(#A2:A)'],
    ['=SUM(#A2:A)', 'the first row deleted', (sheet) => sheet.deleteRows(1, 1), '=SUM(#A2:A)'],
    ['=SUM(#A3:A)', 'a row before deleted', (sheet) => sheet.deleteRows(0, 1), '=SUM(#A2:A)'],
    ['=SUM(#A:A)', 'a row', (sheet) => sheet.insertRows(0, 1), '=SUM(#A:A)'],
    ['=SUM(#B:C)', 'a column inside', (sheet) => sheet.insertColumns(2, 1), '=SUM(#B:D)'],
    ['=SUM(#$B:$C)', 'a column before', (sheet) => sheet.insertColumns(1, 1), '=SUM(#$C:$D)'],
    ['=SUM(#2:3)', 'a row inside', (sheet) => sheet.insertRows(2, 1), '=SUM(#2:4)'],
    ['=SUM(#2:3)', 'a column', (sheet) => sheet.insertColumns(0, 1), '=SUM(#2:3)'],
    ['=SUM(#C6:B2)', 'a range written backwards', (sheet) => sheet.insertRows(3, 1), '=SUM(#C7:B2)'],
    ['="#A2"&#A2', 'a text that looks like a reference', (sheet) => sheet.insertRows(0, 1), '="#A2"&#A3'],
    ['=A2+#A2', 'a reference to the own sheet', (sheet) => sheet.insertRows(0, 1), '=A2+#A3'],
  ];
  test.each(cases)('%s with %s', (formula, _, edit, expected) => {
    expect(formulaAfter(formula, edit)).toBe(expected);
  });

  test('references without a sheet mean the own sheet', () => {
    const sheet = sheetOf([
      ['=B2+Stock!B2', '=SUM(A:A)'],
      [1, 2],
    ]);
    sheet.insertRows(1, 1);
    expect(sheet.formulas(areaOf(sheet, 'A1:B1'))).toEqual([['=B3+Stock!B3', '=SUM(A:A)']]);
  });

  test('formulas move with their cells and calculate on', () => {
    const sheet = sheetOf([[1], [2], ['=A1+A2']]);
    sheet.insertRows(1, 1);
    expect(sheet.values(areaOf(sheet, 'A1:A4'))).toEqual([[1], [''], [2], [3]]);
    write(sheet, [[10]], 2, 0);
    expect(sheet.values(areaOf(sheet, 'A4'))).toEqual([[11]]);
  });
});

describe('what lies around the cells', () => {
  function dressed(): Sheet {
    const sheet = sheetOf([]);
    const { spreadsheet } = sheet;
    sheet.setConditionalFormats([
      {
        ranges: [areaOf(sheet, 'B3:D6')],
        condition: { type: 'CUSTOM_FORMULA', values: ['=AND(ISNUMBER($C3);$C3<B$1;"mark:A1"<>"")'] },
        format: { background: '#ff0000' },
      },
    ]);
    spreadsheet.namedRanges.set('Area', { sheetId: sheet.id, area: areaOf(sheet, 'B3:D6') });
    sheet.setValidation(areaOf(sheet, 'B3:D6'), CHECKBOX);
    sheet.setNotes(areaOf(sheet, 'B3'), [['first']]);
    sheet.setNotes(areaOf(sheet, 'D6'), [['last']]);
    sheet.mergedAreas = [areaOf(sheet, 'B3:D6')];
    sheet.filter = { area: areaOf(sheet, 'B3:D6'), criteria: { 2: { hiddenValues: ['x'] } } };
    sheet.bandings = [{ area: areaOf(sheet, 'B3:D6') }];
    sheet.protections = [{ area: areaOf(sheet, 'B3:D6') }, { area: null }];
    sheet.setFormat(areaOf(sheet, 'B3:D6'), { background: '#00ff00' });
    const other = spreadsheet.addSheet({ name: 'Other' });
    write(other, [['=SUM(Stock!B3:D6)']]);
    const chart = someChart(sheet.id, areaOf(sheet, 'B3:D6'));
    sheet.charts = [{ ...chart, row: 2, column: 1 }];
    other.charts = [chart];
    return sheet;
  }

  function picture(sheet: Sheet) {
    const [rule] = sheet.conditionalFormats;
    const named = sheet.spreadsheet.namedRanges.get('Area');
    const cells = sheet.area;
    const names = (table: unknown[][]) =>
      table.flatMap((row, y) =>
        row.flatMap((thing, x) => (thing ? [`${a1({ row: y, column: x, rows: 1, columns: 1 })} ${thing}`] : [])),
      );
    const validated = names(sheet.validations(cells).map((row) => row.map((validation) => validation?.type)));
    const [charts, others] = sheet.spreadsheet.sheets.map((one) => one.charts);
    const drawn = (chart?: Chart) => chart?.ranges.map(({ area }) => a1(area)).join();
    const [chart] = charts!;
    return {
      formula: sheet.spreadsheet.sheets[1]!.formulas({ row: 0, column: 0, rows: 1, columns: 1 })[0]![0],
      chart: `${drawn(chart)} at ${cellName(chart!.row, chart!.column)}`,
      chartElsewhere: drawn(others![0]),
      rule: rule && [rule.ranges.map(a1).join(), rule.condition?.values[0]?.slice(14, 28)].join(' '),
      named: named && a1(named.area),
      validated: validated.length,
      firstValidated: validated[0]?.split(' ')[0],
      noted: names(sheet.notes(cells)).join(),
      merged: sheet.mergedAreas.map(a1).join(),
      filter: sheet.filter && `${a1(sheet.filter.area)} ${Object.keys(sheet.filter.criteria!)}`,
      banded: sheet.bandings.map((banding) => a1(banding.area)).join(),
      protected: sheet.protections.map((protection) => (protection.area ? a1(protection.area) : 'all')).join(),
    };
  }

  function everything(area: string, formula: string, noted: string, cells: number, criteria = '2') {
    return {
      formula: `=SUM(Stock!${area})`,
      chart: `${area} at ${area.split(':')[0]}`,
      chartElsewhere: area,
      rule: `${area} ${formula}`,
      named: area,
      validated: cells,
      firstValidated: area.split(':')[0],
      noted,
      merged: area,
      filter: `${area} ${criteria}`,
      banded: area,
      protected: `${area},all`,
    };
  }

  const cases: [...Edit, ReturnType<typeof everything>][] = [
    [
      'insert a row before',
      (sheet) => sheet.insertRows(1, 1),
      everything('B4:D7', '$C4);$C4<B$1;"', 'B4 first,D7 last', 12),
    ],
    [
      'insert a row at',
      (sheet) => sheet.insertRows(2, 1),
      everything('B4:D7', '$C4);$C4<B$1;"', 'B4 first,D7 last', 12),
    ],
    [
      'insert a row inside',
      (sheet) => sheet.insertRows(3, 1),
      everything('B3:D7', '$C3);$C3<B$1;"', 'B3 first,D7 last', 12),
    ],
    [
      'insert a row after',
      (sheet) => sheet.insertRows(6, 1),
      everything('B3:D6', '$C3);$C3<B$1;"', 'B3 first,D6 last', 12),
    ],
    [
      'delete a row before',
      (sheet) => sheet.deleteRows(1, 1),
      everything('B2:D5', '$C2);$C2<B$1;"', 'B2 first,D5 last', 12),
    ],
    ['delete the first row', (sheet) => sheet.deleteRows(2, 1), everything('B3:D5', '$C3);$C3<B$1;"', 'D5 last', 9)],
    [
      'delete a row inside',
      (sheet) => sheet.deleteRows(3, 1),
      everything('B3:D5', '$C3);$C3<B$1;"', 'B3 first,D5 last', 9),
    ],
    [
      'delete a row after',
      (sheet) => sheet.deleteRows(6, 1),
      everything('B3:D6', '$C3);$C3<B$1;"', 'B3 first,D6 last', 12),
    ],
    [
      'insert a column before',
      (sheet) => sheet.insertColumns(0, 1),
      everything('C3:E6', '$D3);$D3<C$1;"', 'C3 first,E6 last', 12, '3'),
    ],
    [
      'insert a column at',
      (sheet) => sheet.insertColumns(1, 1),
      everything('C3:E6', '$D3);$D3<C$1;"', 'C3 first,E6 last', 12, '3'),
    ],
    [
      'insert a column inside',
      (sheet) => sheet.insertColumns(2, 1),
      everything('B3:E6', '$D3);$D3<B$1;"', 'B3 first,E6 last', 12, '3'),
    ],
    [
      'insert a column after',
      (sheet) => sheet.insertColumns(4, 1),
      everything('B3:D6', '$C3);$C3<B$1;"', 'B3 first,D6 last', 12),
    ],
    [
      'delete a column before',
      (sheet) => sheet.deleteColumns(0, 1),
      everything('A3:C6', '$B3);$B3<A$1;"', 'A3 first,C6 last', 12, '1'),
    ],
    [
      'delete the first column',
      (sheet) => sheet.deleteColumns(1, 1),
      everything('B3:C6', '$B3);$B3<B$1;"', 'C6 last', 8, '1'),
    ],
    [
      'delete the last column',
      (sheet) => sheet.deleteColumns(3, 1),
      everything('B3:C6', '$C3);$C3<B$1;"', 'B3 first', 8),
    ],
    [
      'delete a column after',
      (sheet) => sheet.deleteColumns(4, 1),
      everything('B3:D6', '$C3);$C3<B$1;"', 'B3 first,D6 last', 12),
    ],
  ];
  test.each(cases)('%s', (_, edit, expected) => {
    const sheet = dressed();
    edit(sheet);
    expect(picture(sheet)).toEqual(expected);
  });

  test('a deleted column takes the filter criterion on it and makes the rule refer to nothing', () => {
    const sheet = dressed();
    sheet.deleteColumns(2, 1);
    expect(picture(sheet).filter).toBe('B3:C6 ');
    expect(sheet.conditionalFormats[0]!.condition!.values[0]).toContain('ISNUMBER(#REF!)');
  });

  test('deleting all of it leaves none of it', () => {
    const sheet = dressed();
    sheet.deleteRows(2, 4);
    expect(picture(sheet)).toEqual({
      formula: '=SUM(#REF!)',
      chart: ' at B3',
      chartElsewhere: '',
      rule: undefined,
      named: undefined,
      validated: 0,
      firstValidated: undefined,
      noted: '',
      merged: '',
      filter: null,
      banded: '',
      protected: 'all',
    });
  });

  test('a rule of two ranges is rewritten for the range that is left', () => {
    const sheet = sheetOf([]);
    sheet.setConditionalFormats([
      {
        ranges: [areaOf(sheet, 'A2:A3'), areaOf(sheet, 'A8:A9')],
        condition: { type: 'CUSTOM_FORMULA', values: ['=$B2<1'] },
        format: { bold: true },
      },
    ]);
    sheet.deleteRows(1, 2);
    expect(sheet.conditionalFormats[0]!.ranges.map(a1)).toEqual(['A6:A7']);
    expect(sheet.conditionalFormats[0]!.condition!.values).toEqual(['=$B6<1']);
  });

  test('formats, sizes, hidden and frozen rows move along', () => {
    const sheet = sheetOf([]);
    sheet.setFormat(areaOf(sheet, 'B3'), { fontWeight: 'bold' });
    sheet.setRowHeight(4, 1, 50);
    sheet.setColumnWidth(4, 2, 60);
    sheet.setRowsHidden(6, 2, true);
    sheet.setColumnsHidden(6, 1, true);
    sheet.frozenRows = 2;
    sheet.frozenColumns = 1;
    sheet.insertRows(1, 1);
    sheet.insertColumns(1, 1);
    sheet.deleteRows(7, 1);
    expect(sheet.formats(areaOf(sheet, 'C4'))).toEqual([[{ fontWeight: 'bold' }]]);
    expect([4, 5, 6].map((row) => sheet.rowHeight(row))).toEqual([21, 50, 21]);
    expect([4, 5, 6, 7].map((column) => sheet.columnWidth(column))).toEqual([100, 60, 60, 100]);
    expect([...sheet.hiddenRows]).toEqual([7]);
    expect([...sheet.hiddenColumns]).toEqual([7]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([3, 1]);
    sheet.deleteRows(1, 9);
    expect(sheet.frozenRows).toBe(1);
  });

  test('ranges in validations follow', () => {
    const sheet = sheetOf([]);
    const other = sheet.spreadsheet.addSheet({ name: 'Other' });
    other.setValidation(areaOf(other, 'A1:A2'), {
      type: 'VALUE_IN_RANGE',
      args: ['=Stock!$B$2:$B$5', true],
      allowInvalid: true,
    });
    sheet.insertRows(0, 1);
    expect(other.validations(areaOf(other, 'A2'))[0]![0]!.args).toEqual(['=Stock!$B$3:$B$6', true]);
    sheet.spreadsheet.renameSheet(sheet, 'My stock');
    expect(other.validations(areaOf(other, 'A1'))[0]![0]!.args).toEqual(["='My stock'!$B$3:$B$6", true]);
  });
});

describe('the grid', () => {
  test('grows and shrinks', () => {
    const sheet = sheetOf([]);
    sheet.insertRows(20, 5);
    sheet.insertColumns(0, 2);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([25, 12]);
    sheet.deleteRows(0, 24);
    sheet.deleteColumns(5, 7);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1, 5]);
  });

  test.each<Edit>([
    ['all rows deleted', (sheet) => sheet.deleteRows(0, 20)],
    ['all columns deleted', (sheet) => sheet.deleteColumns(0, 10)],
    ['rows beyond the end deleted', (sheet) => sheet.deleteRows(19, 2)],
    ['rows beyond the end inserted', (sheet) => sheet.insertRows(21, 1)],
    ['rows before the start inserted', (sheet) => sheet.insertRows(-1, 1)],
    ['no rows inserted', (sheet) => sheet.insertRows(1, 0)],
    ['more than ten million cells', (sheet) => sheet.insertRows(1, 1_000_000)],
  ])('refuses %s', (_, edit) => {
    const sheet = sheetOf([[1]]);
    expect(() => edit(sheet)).toThrow(ModelError);
    expect([sheet.maxRows, sheet.maxColumns, sheet.lastRow()]).toEqual([20, 10, 1]);
  });
});

describe('one edit, seen alone', () => {
  const inserted = { axis: 'row', at: 3, inserted: 2, deleted: 0 } as const;
  const deleted = { axis: 'row', at: 3, inserted: 0, deleted: 2 } as const;

  test.each([
    [inserted, 2, 2],
    [inserted, 3, 5],
    [deleted, 2, 2],
    [deleted, 3, undefined],
    [deleted, 4, undefined],
    [deleted, 5, 3],
  ])('%o moves index %i', (edit, index, moved) => {
    expect(moveIndex(edit, index)).toBe(moved);
  });

  test.each([
    [1, 2, [1, 2]],
    [1, 3, [1, 2]],
    [2, 5, [2, 3]],
    [3, 2, undefined],
    [4, 3, [3, 2]],
    [5, 1, [3, 1]],
  ])('deleting rows 3 and 4 of the span from %i, %i long', (start, count, moved) => {
    expect(moveSpan(deleted, start, count)).toEqual(moved);
  });

  test('an area keeps its other side', () => {
    const area = { row: 3, column: 3, rows: 1, columns: 1 };
    expect(moveArea({ ...inserted, axis: 'column' }, area)).toEqual({ ...area, column: 5 });
    expect(moveArea(inserted, area)).toEqual({ ...area, row: 5 });
  });
});

describe('where a chart stands', () => {
  const cases: [...Edit, string][] = [
    ['a row inserted before its anchor', (sheet) => sheet.insertRows(4, 2), 'C8 4 5'],
    ['a row inserted at its anchor', (sheet) => sheet.insertRows(5, 1), 'C7 4 5'],
    ['a row inserted below its anchor', (sheet) => sheet.insertRows(6, 1), 'C6 4 5'],
    ['a row deleted before its anchor', (sheet) => sheet.deleteRows(0, 2), 'C4 4 5'],
    ['its anchor’s row deleted', (sheet) => sheet.deleteRows(5, 1), 'C6 4 0'],
    ['rows around its anchor deleted', (sheet) => sheet.deleteRows(3, 4), 'C4 4 0'],
    ['all rows from its anchor on deleted', (sheet) => sheet.deleteRows(5, 15), 'C5 4 0'],
    ['a column inserted before its anchor', (sheet) => sheet.insertColumns(1, 1), 'D6 4 5'],
    ['its anchor’s column deleted', (sheet) => sheet.deleteColumns(2, 1), 'C6 0 5'],
    ['a column deleted after its anchor', (sheet) => sheet.deleteColumns(3, 1), 'C6 4 5'],
  ];
  test.each(cases)('%s', (_, edit, expected) => {
    const sheet = sheetOf([]);
    sheet.charts = [someChart(sheet.id, areaOf(sheet, 'A1:B2'), 5, 2)];
    edit(sheet);
    const [chart] = sheet.charts;
    expect(`${cellName(chart!.row, chart!.column)} ${chart!.offsetX} ${chart!.offsetY}`).toBe(expected);
  });
});

describe('frozen lines, sizes and hidden lines', () => {
  const cases: [...Edit, frozen: string, sizes: string, hidden: string][] = [
    ['insert a row before', (sheet) => sheet.insertRows(0, 1), '3 1', '3:40 2:150', '5 4'],
    ['insert a row inside the frozen ones', (sheet) => sheet.insertRows(1, 1), '3 1', '3:40 2:150', '5 4'],
    ['insert a row just below the frozen ones', (sheet) => sheet.insertRows(2, 1), '2 1', '3:40 2:150', '5 4'],
    ['insert a row at the tall one', (sheet) => sheet.insertRows(3, 1), '2 1', '2:40 2:150', '5 4'],
    ['delete a frozen row', (sheet) => sheet.deleteRows(1, 1), '1 1', '1:40 2:150', '3 4'],
    ['delete all frozen rows and more', (sheet) => sheet.deleteRows(0, 3), '0 1', ' 2:150', '1 4'],
    ['delete the hidden row', (sheet) => sheet.deleteRows(4, 1), '2 1', '2:40 2:150', ' 4'],
    ['insert a column before', (sheet) => sheet.insertColumns(0, 1), '2 2', '2:40 3:150', '4 5'],
    ['insert a column after the frozen one', (sheet) => sheet.insertColumns(1, 1), '2 1', '2:40 3:150', '4 5'],
    ['delete the frozen column', (sheet) => sheet.deleteColumns(0, 1), '2 0', '2:40 1:150', '4 3'],
    ['delete the wide column', (sheet) => sheet.deleteColumns(2, 1), '2 1', '2:40 ', '4 3'],
  ];
  test.each(cases)('%s', (_, edit, frozen, sizes, hidden) => {
    const sheet = sheetOf([]);
    sheet.frozenRows = 2;
    sheet.frozenColumns = 1;
    sheet.setRowHeight(2, 1, 40);
    sheet.setColumnWidth(2, 1, 150);
    sheet.setRowsHidden(4, 1, true);
    sheet.setColumnsHidden(4, 1, true);
    edit(sheet);
    const list = (map: ReadonlyMap<number, number>) => [...map].map((entry) => entry.join(':')).join();
    expect(`${sheet.frozenRows} ${sheet.frozenColumns}`).toBe(frozen);
    expect(`${list(sheet.rowHeights)} ${list(sheet.columnWidths)}`).toBe(sizes);
    expect(`${[...sheet.hiddenRows]} ${[...sheet.hiddenColumns]}`).toBe(hidden);
  });
});

describe('inserted lines look like a neighbour', () => {
  const red = { background: '#ff0000' };
  const green = { background: '#00ff00' };

  function painted(): Sheet {
    const sheet = sheetOf([
      [1, 2],
      [3, 4],
    ]);
    sheet.setFormat(areaOf(sheet, 'A1:A2'), red);
    sheet.setFormat(areaOf(sheet, 'B1:B2'), green);
    sheet.setFormat(areaOf(sheet, 'B2'), { background: '#0000ff' });
    sheet.setValidation(areaOf(sheet, 'B2'), CHECKBOX);
    sheet.setNotes(areaOf(sheet, 'B2'), [['stays']]);
    sheet.setRowHeight(1, 1, 40);
    sheet.setColumnWidth(0, 1, 77);
    sheet.setRowsHidden(1, 1, true);
    return sheet;
  }

  const looks = (sheet: Sheet, area: string) =>
    sheet.formats(areaOf(sheet, area)).map((row) => row.map(({ background }) => background ?? ''));

  test.each([
    [
      'after a row',
      (sheet: Sheet) => sheet.insertRows(2, 2, 'before'),
      'A3:B4',
      [
        ['#ff0000', '#0000ff'],
        ['#ff0000', '#0000ff'],
      ],
    ],
    ['before a row', (sheet: Sheet) => sheet.insertRows(1, 1, 'after'), 'A2:B2', [['#ff0000', '#0000ff']]],
    ['before the first row', (sheet: Sheet) => sheet.insertRows(0, 1, 'after'), 'A1:B1', [['#ff0000', '#00ff00']]],
    ['after a column', (sheet: Sheet) => sheet.insertColumns(1, 1, 'before'), 'B1:B2', [['#ff0000'], ['#ff0000']]],
    [
      'before a column',
      (sheet: Sheet) => sheet.insertColumns(1, 2, 'after'),
      'B1:C2',
      [
        ['#00ff00', '#00ff00'],
        ['#0000ff', '#0000ff'],
      ],
    ],
    ['told nothing', (sheet: Sheet) => sheet.insertRows(1, 1), 'A2:B2', [['', '']]],
    ['nothing stands before the first row', (sheet: Sheet) => sheet.insertRows(0, 1, 'before'), 'A1:B1', [['', '']]],
    ['nothing stands after the last row', (sheet: Sheet) => sheet.insertRows(20, 1, 'after'), 'A21:B21', [['', '']]],
  ])('%s', (_, edit, area, expected) => {
    const sheet = painted();
    edit(sheet);
    expect(looks(sheet, area)).toEqual(expected);
  });

  test('validations and size come along; contents, notes and hiding do not', () => {
    const sheet = painted();
    sheet.insertRows(2, 1, 'before');
    expect(sheet.validations(areaOf(sheet, 'A3:B3'))).toEqual([[null, CHECKBOX]]);
    expect(sheet.values(areaOf(sheet, 'A3:B3'))).toEqual([['', '']]);
    expect(sheet.notes(areaOf(sheet, 'B3'))).toEqual([['']]);
    expect([sheet.rowHeight(2), [...sheet.hiddenRows]]).toEqual([40, [1]]);
    sheet.insertColumns(0, 1, 'after');
    expect([sheet.columnWidth(0), sheet.columnWidth(1)]).toEqual([77, 77]);
    sheet.setFormat(areaOf(sheet, 'A1'), green);
    expect(looks(sheet, 'A1:B1')).toEqual([['#00ff00', '#ff0000']]);
  });
});
