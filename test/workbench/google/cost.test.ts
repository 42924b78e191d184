/** The cost model: each kind of call at its own price, sums by hand from the published figures. */
import { expect, test } from 'vitest';
import { predictSeconds, type Use } from '../../../workbench/google/cost.ts';

const use = (calls: number, rows = 0, cells = 0): Use => ({ calls, rows, cells });

/** The nominal seconds of one member's calls alone, without opening the document (0.3 s). */
function nominal(member: string, used: Use): number {
  return Math.round((predictSeconds({ [member]: used }, 0).nominal - 0.3) * 1000) / 1000;
}

test.each([
  ['Range.getValues', use(1, 1000, 10_000), 0.273],
  ['Range.setValues', use(1, 1000, 15_000), 0.175],
  ['Range.setValues', use(1, 1000, 15_001), 0.854],
  ['Range.setValues', use(2, 2000, 30_000), 0.35],
  ['Range.setValue', use(100), 0.125],
  ['Range.setNumberFormats', use(1, 100, 1000), 0.118],
  ['SpreadsheetApp.flush', use(1), 0.1],
  ['Properties.getProperty', use(2), 0.08],
  ['Sheet.appendRow', use(1), 0.107],
  ['Sheet.getLastRow', use(1), 0.18],
  ['Spreadsheet.insertSheet', use(1), 0.06],
  ['Spreadsheet.getSheets', use(2), 0.01],
  ['Logger.log', use(1000), 0],
] as const)('%s %j takes %d s', (member, used, seconds) => {
  expect(nominal(member, used)).toBe(seconds);
});

test('the document is opened once an execution, and google.script.run comes on top', () => {
  expect(predictSeconds({}, 0)).toEqual({ low: 0, nominal: 0, high: 0 });
  expect(predictSeconds({}, 1)).toEqual({ low: 0.4, nominal: 0.9, high: 1.5 });
  expect(predictSeconds({ 'Logger.log': use(1) }, 0)).toEqual({ low: 0.2, nominal: 0.3, high: 0.5 });
  expect(predictSeconds({ 'Logger.log': use(1) }, 2)).toEqual({ low: 0.8, nominal: 1.8, high: 3 });
});
