// Rules go back to what a new workbook has, one or all; what was typed is kept, what a seller added stays.
import { expect, test } from 'vitest';
import { DaybookHost } from './daybook-host.ts';

function changed() {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  const sheet = daybook.sheet('Rules');
  const row = (rule: string) => daybook.column('Rules', 'Rule').indexOf(rule) + 1;
  const cell = (rule: string, title: string) => {
    const column = daybook.values('Rules')[0]!.indexOf(title);
    return { row: row(rule), column, rows: 1, columns: 1 };
  };
  sheet.setCells(cell('cover-low', 'Threshold'), [[{ value: 20 }]]);
  sheet.setCells(cell('acos-target', 'Threshold'), [[{ value: 0.4 }]]);
  sheet.setCells({ row: sheet.lastRow(), column: 0, rows: 1, columns: 1 }, [[{ value: 'mine' }]]);
  sheet.deleteRows(row('cover-over'), 1);
  const threshold = (rule: string) => daybook.values('Rules')[row(rule)]![cell(rule, 'Threshold').column];
  return { daybook, sheet, row, cell, threshold };
}

test('the selected rule goes back, and what stood there is kept', () => {
  const { daybook, sheet, cell, threshold } = changed();
  daybook.spreadsheet.activeSheet = sheet;
  daybook.spreadsheet.selection = cell('cover-low', 'Threshold');
  daybook.host.rpc('resetRuleFromMenu');
  expect([threshold('cover-low'), threshold('acos-target')]).toEqual([30, 0.4]);
  expect(daybook.column('Kept Values', 'Value before')).toEqual([20]);
});

test('all rules go back, deleted ones too; the seller’s own stay', () => {
  const { daybook, row, threshold } = changed();
  daybook.host.rpc('resetRulesFromMenu');
  expect([threshold('cover-low'), threshold('acos-target'), threshold('cover-over')]).toEqual([30, 0.25, 180]);
  expect(row('mine')).toBeGreaterThan(0);
  daybook.host.rpc('resetRulesFromMenu');
  expect(daybook.column('Kept Values', 'Value before')).toEqual([0.4, 20]);
});

test('without a rule selected nothing changes', () => {
  const { daybook, threshold } = changed();
  daybook.host.rpc('resetRuleFromMenu');
  expect(threshold('cover-low')).toBe(20);
});
