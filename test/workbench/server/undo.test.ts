/** Undo gives back exactly what was there, and redo what was done, for every action of a seller. */
import { expect, test } from 'vitest';
import { cellArea } from '../../../workbench/model/area.ts';
import { Spreadsheet } from '../../../workbench/model/spreadsheet.ts';
import { performAction, type WorkbookAction } from '../../../workbench/server/actions/perform-action.ts';
import { History } from '../../../workbench/server/journal/history.ts';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

import { someChart } from '../model/some-chart.ts';

/** A sheet with something of every kind in rows 2 to 4 and columns B to D, and another sheet that reads it. */
function sample(): Spreadsheet {
  const book = new Spreadsheet({ name: 'Undo' });
  const sheet = book.sheets[0]!;
  sheet.setCells(area(1, 1, 3, 3), [
    [{ value: 'b' }, { value: 2 }, { formula: '=C2*10' }],
    [{ value: 'a' }, { value: 3 }, { formula: '=SUM(C2:C3)' }],
    [{ value: 'c' }, { value: 1 }, null],
  ]);
  sheet.setFormat(area(1, 2, 3, 1), { numberFormat: '0.00', background: '#ff0000' });
  sheet.setNotes(cellArea(2, 1), [['a note']]);
  sheet.setValidation(area(1, 2, 3, 1), { type: 'NUMBER_GREATER_THAN', args: [0], allowInvalid: false });
  sheet.setConditionalFormats([
    {
      ranges: [area(1, 1, 3, 3)],
      condition: { type: 'CUSTOM_FORMULA', values: ['=$C2>1'] },
      format: { background: '#00ff00' },
    },
  ]);
  sheet.setColumnWidth(2, 1, 150);
  sheet.setRowHeight(2, 1, 40);
  sheet.setRowsHidden(3, 1, true);
  sheet.frozenRows = 1;
  sheet.mergedAreas = [area(5, 1, 2, 2)];
  book.namedRanges.set('Units', { sheetId: sheet.id, area: area(1, 2, 3, 1) });
  sheet.charts = [someChart(sheet.id, area(1, 2, 3, 1), 2, 2)];
  const other = book.addSheet({ name: 'Other' });
  other.charts = [someChart(sheet.id, area(2, 1, 1, 3))];
  other.setCells(area(0, 0, 1, 2), [[{ formula: '=SUM(Sheet1!C2:C4)' }, { formula: '=Sheet1!D3' }]]);
  return book;
}

/** Everything but what only counts. */
function state(book: Spreadsheet) {
  const { sheetsMade: _, activeSheetId: __, selection: ___, ...file } = book.toJSON();
  const values = book.sheets.map((sheet) => sheet.values({ ...sheet.area, rows: 8, columns: 8 }));
  // Blocks of equal looks may be cut differently; what each cell looks like is compared.
  const looks = book.sheets.map((sheet) => sheet.formats({ ...sheet.area, rows: 8, columns: 8 }));
  const checks = book.sheets.map((sheet) => sheet.validations({ ...sheet.area, rows: 8, columns: 8 }));
  const sheets = file.sheets.map(({ formats: _f, formatTable: _t, validations: _v, validationTable: _w, ...rest }) => ({
    ...rest,
    columnWidths: rest.columnWidths.sort(([one], [other]) => one - other),
    rowHeights: rest.rowHeights.sort(([one], [other]) => one - other),
  }));
  return JSON.parse(JSON.stringify({ ...file, sheets, values, looks, checks }));
}

const lines = (axis: 'row' | 'column') =>
  [0, 1, 2, 4].flatMap((at): WorkbookAction[] => [
    { type: 'insert', sheetId: 0, axis, at, count: 1, like: 'after' },
    { type: 'insert', sheetId: 0, axis, at, count: 3, like: 'before' },
    { type: 'delete', sheetId: 0, axis, at, count: 1 },
    { type: 'delete', sheetId: 0, axis, at, count: 3 },
  ]);

const actions: WorkbookAction[] = [
  ...lines('row'),
  ...lines('column'),
  { type: 'type', sheetId: 0, row: 1, column: 2, text: '50' },
  { type: 'type', sheetId: 0, row: 7, column: 7, text: '10/31/2026' },
  { type: 'fill', sheetId: 0, area: area(4, 0, 2, 2), text: 'x' },
  { type: 'paste', sheetId: 0, row: 4, column: 3, text: 'a\tb\n1\t=A1' },
  { type: 'paste', sheetId: 0, row: 998, column: 25, text: '1\t2\n3\t4\n5\t6' },
  { type: 'copy', sheetId: 0, from: { sheetId: 0, area: area(1, 1, 3, 3) }, row: 4, column: 4, cut: false },
  { type: 'copy', sheetId: 0, from: { sheetId: 0, area: area(1, 1, 3, 3) }, row: 2, column: 2, cut: true },
  { type: 'clear', sheetId: 0, area: area(1, 1, 3, 3) },
  { type: 'format', sheetId: 0, area: area(1, 1, 3, 3), patch: { fontWeight: 'bold', background: null } },
  { type: 'clear-format', sheetId: 0, area: area(1, 1, 3, 3) },
  { type: 'note', sheetId: 0, row: 2, column: 1, text: '' },
  { type: 'checkboxes', sheetId: 0, area: area(1, 3, 4, 1) },
  { type: 'size', sheetId: 0, axis: 'row', at: 2, count: 2, pixels: 60 },
  { type: 'size', sheetId: 0, axis: 'column', at: 2, count: 2, pixels: 60 },
  { type: 'hide', sheetId: 0, axis: 'row', at: 2, count: 2, hidden: true },
  { type: 'hide', sheetId: 0, axis: 'column', at: 2, count: 2, hidden: true },
  { type: 'freeze', sheetId: 0, rows: 2, columns: 1 },
  { type: 'sort', sheetId: 0, area: area(1, 1, 3, 3), column: 1, ascending: true },
  { type: 'sort', sheetId: 0, area: area(1, 1, 3, 3), column: 2, ascending: false },
  { type: 'add-sheet' },
  { type: 'rename-sheet', sheetId: 0, name: 'First' },
  { type: 'delete-sheet', sheetId: 0 },
  { type: 'copy-sheet', sheetId: 0 },
  { type: 'hide-sheet', sheetId: 0 },
  { type: 'move-sheet', sheetId: 0, index: 1 },
  { type: 'name', name: 'Another name' },
  { type: 'locale', locale: 'de_DE' },
];

test.each(actions.map((action) => [JSON.stringify(action), action] as const))('%s', (_, action) => {
  const book = sample();
  const history = new History(book);
  const before = state(book);
  history.act(() => performAction(book, action, 0));
  const after = state(book);
  expect(after).not.toEqual(before);
  for (let round = 0; round < 2; round++) {
    history.undo();
    expect(state(book)).toEqual(before);
    history.redo();
    expect(state(book)).toEqual(after);
  }
});

test('several steps are walked back and forth in their order', () => {
  const book = sample();
  const history = new History(book);
  const states = [state(book)];
  for (const action of actions.slice(0, 12)) {
    history.act(() => performAction(book, action, 0));
    states.push(state(book));
  }
  for (let step = 11; step >= 0; step--) {
    history.undo();
    expect(state(book)).toEqual(states[step]);
  }
  expect(history.canUndo).toBe(false);
  for (let step = 1; step <= 12; step++) {
    history.redo();
    expect(state(book)).toEqual(states[step]);
  }
  expect(history.canRedo).toBe(false);
});

test('what does nothing is no step; a new step forgets what could be redone', () => {
  const book = sample();
  const history = new History(book);
  history.act(() => undefined);
  expect(history.canUndo).toBe(false);
  history.act(() => performAction(book, { type: 'add-sheet' }, 0));
  history.undo();
  expect(history.canRedo).toBe(true);
  history.act(() => performAction(book, { type: 'name', name: 'New' }, 0));
  expect(history.canRedo).toBe(false);
});

test('only the last hundred steps can be taken back', () => {
  const book = new Spreadsheet({ name: 'start' });
  const history = new History(book);
  for (let step = 0; step <= 100; step++) history.act(() => performAction(book, { type: 'name', name: `${step}` }, 0));
  while (history.canUndo) history.undo();
  expect(book.name).toBe('0');
});
