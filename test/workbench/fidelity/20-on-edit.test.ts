import { expect, test } from 'vitest';
import { hostOf, sheet } from './host.ts';

const code = `
function onEdit(e) { Logger.log([e.range.getA1Notation(), 'value' in e, e.value, 'oldValue' in e, e.oldValue, String(e.authMode)]); }
function write() { ${sheet} sheet.getRange('A1').setValue(1); }`;
const cell = { row: 1, column: 2, rows: 1, columns: 1 };

test('what a script writes fires no onEdit', () => {
  const host = hostOf(code);
  host.rpc('write');
  expect(host.state.log).toEqual([]);
});

test('one edited cell tells its value and the old one', () => {
  const host = hostOf(code);
  const [first] = host.state.spreadsheet.sheets;
  host.fireEdit(first!, cell, 'old', 'new');
  host.fireEdit(first!, cell, undefined, 'new');
  host.fireEdit(first!, cell, 'old', undefined);
  host.fireEdit(first!, cell, 'old', '');
  expect(host.state.log).toEqual([
    '["C2",true,"new",true,"old","LIMITED"]',
    '["C2",true,"new",false,null,"LIMITED"]',
    '["C2",false,null,true,"old","LIMITED"]',
    '["C2",false,null,true,"old","LIMITED"]',
  ]);
});

test.each([
  { row: 0, column: 0, rows: 2, columns: 1 },
  { row: 0, column: 0, rows: 1, columns: 2 },
])('several cells tell no value', (area) => {
  const host = hostOf(code);
  host.fireEdit(host.state.spreadsheet.sheets[0]!, area, 'old', 'new');
  expect(host.state.log[0]).toContain(',false,null,false,null,');
});
