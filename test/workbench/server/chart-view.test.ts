/** What of its cells a chart draws. */
import { expect, test } from 'vitest';
import type { Chart } from '../../../workbench/model/chart.ts';
import { type CellInput, ErrorValue } from '../../../workbench/model/scalar.ts';
import { Spreadsheet } from '../../../workbench/model/spreadsheet.ts';
import { ChartPushes, chartView } from '../../../workbench/server/view/chart-view.ts';
import { areaOf } from '../model/sheet-of.ts';
import { someChart } from '../model/some-chart.ts';

function book() {
  const spreadsheet = new Spreadsheet({ locale: 'de_DE' });
  const sheet = spreadsheet.sheets[0]!;
  const rows = [
    ['Week', 'Lamp', 'Bulb'],
    ['W1', 1.5, 3],
    ['W2', '', 4],
    ['W3', 2, new ErrorValue('#N/A')],
  ];
  const cells = rows.map((row) => row.map((value): CellInput => ({ value })));
  sheet.setCells(areaOf(sheet, 'A1:C4'), cells);
  sheet.setFormat(areaOf(sheet, 'B2:B4'), { numberFormat: '0.00' });
  const view = (changes: Partial<Chart>, range = 'A1:C4') =>
    chartView(spreadsheet, { ...someChart(sheet.id, areaOf(sheet, range)), headers: -1, ...changes });
  const parts = (changes: Partial<Chart>, range?: string) => {
    const { categories, series } = view(changes, range);
    return [categories, ...series.map(({ name, values }) => [name, ...values])];
  };
  return { spreadsheet, sheet, view, parts };
}

const weeks = ['W1', 'W2', 'W3'];
const lamp = ['Lamp', 1.5, null, 2];
const bulb = ['Bulb', 3, 4, null];

test('the first column names the points, the first row the series; blanks, texts and errors are gaps', () => {
  const { parts, view } = book();
  expect(parts({})).toEqual([weeks, lamp, bulb]);
  expect(view({}).numberFormat).toBe('0.00');
  expect(view({}, 'C1:C4').numberFormat).toBe(undefined);
});

test('headers as told, else as the cells look', () => {
  const { parts } = book();
  expect(parts({ headers: 1 })).toEqual([weeks, lamp, bulb]);
  expect(parts({ headers: 0 }, 'A2:B3')).toEqual([
    ['W1', 'W2'],
    ['', 1.5, null],
  ]);
  expect(parts({}, 'A2:B3')).toEqual([
    ['W1', 'W2'],
    ['', 1.5, null],
  ]);
  expect(parts({ headers: 2 }, 'A1:B3')).toEqual([['W2'], ['Lamp 1,50', null]]);
  expect(parts({}, 'A1:B1')).toEqual([['Week'], ['', null]]);
  expect(parts({}, 'B1:B4')).toEqual([['', '', ''], lamp]);
});

test('an open range ends with the sheet’s last cell', () => {
  const { parts } = book();
  expect(parts({}, 'A1:C1000')).toEqual([weeks, lamp, bulb]);
});

test('several ranges stand side by side or one below the other', () => {
  const { parts, sheet } = book();
  const ranges = ['A1:A4', 'C1:C4'].map((name) => ({ sheetId: sheet.id, area: areaOf(sheet, name) }));
  expect(parts({ ranges })).toEqual([weeks, bulb]);
  const stacked = ['A1:C2', 'A4:C4'].map((name) => ({ sheetId: sheet.id, area: areaOf(sheet, name) }));
  expect(parts({ ranges: stacked, merge: 'MERGE_ROWS' })).toEqual([
    ['W1', 'W3'],
    ['Lamp', 1.5, 2],
    ['Bulb', 3, null],
  ]);
  const uneven = ['A1:A4', 'C1:C3'].map((name) => ({ sheetId: sheet.id, area: areaOf(sheet, name) }));
  expect(parts({ ranges: uneven })).toEqual([weeks, ['Bulb', 3, 4, null]]);
});

test('rows and columns change places', () => {
  const { parts } = book();
  expect(parts({ transpose: true }, 'A1:C2')).toEqual([
    ['Lamp', 'Bulb'],
    ['W1', 1.5, 3],
  ]);
});

test('hidden rows are left out, hidden columns where told', () => {
  const { parts, sheet } = book();
  sheet.setRowsHidden(2, 1, true);
  sheet.setColumnsHidden(1, 1, true);
  const short = (values: unknown[]) => values.filter((_, index) => index !== 2);
  expect(parts({})).toEqual([['W1', 'W3'], short(lamp), short(bulb)]);
  expect(parts({ hidden: 'IGNORE_BOTH' })).toEqual([['W1', 'W3'], short(bulb)]);
  expect(parts({ hidden: 'IGNORE_COLUMNS' })).toEqual([weeks, bulb]);
  expect(parts({ hidden: 'SHOW_BOTH' })).toEqual([weeks, lamp, bulb]);
});

test('a chart whose cells are gone draws nothing', () => {
  const { spreadsheet, sheet, parts } = book();
  expect(parts({ ranges: [] })).toEqual([[]]);
  const ranges = [{ sheetId: sheet.id + 1, area: areaOf(sheet, 'A1:B2') }];
  expect(parts({ ranges })).toEqual([[]]);
  expect(chartView(spreadsheet, { ...someChart(sheet.id, areaOf(sheet, 'F9:G9')) }).series).toEqual([]);
});

test('the page is told of charts that look different, once, and of the last that went', () => {
  const { spreadsheet, sheet } = book();
  const other = spreadsheet.addSheet();
  other.charts = [someChart(sheet.id, areaOf(sheet, 'A1:B4'))];
  const pushes = new ChartPushes();
  const next = () =>
    pushes.next(spreadsheet).map((push) => push.type === 'charts' && [push.sheetId, push.charts.length]);
  expect(next()).toEqual([[other.id, 1]]);
  expect(next()).toEqual([]);
  sheet.setCells(areaOf(sheet, 'C2'), [[{ value: 9 }]]);
  expect(next()).toEqual([]);
  sheet.setCells(areaOf(sheet, 'B2'), [[{ value: 9 }]]);
  expect(next()).toEqual([[other.id, 1]]);
  other.charts = [];
  expect(next()).toEqual([[other.id, 0]]);
  expect(next()).toEqual([]);
});
