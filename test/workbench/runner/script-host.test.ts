import { expect, test } from 'vitest';
import { GoogleError } from '../../../workbench/google/google-error.ts';
import { hostOf, noon, sheet } from '../fidelity/host.ts';

const code = `function read() { ${sheet} return sheet.getRange('A1').getValue(); }
function write(value) { ${sheet} sheet.getRange('A1').setValue(value); return sheet.getRange('A1').getValue(); }`;

test('every service call is counted, by member', () => {
  const host = hostOf(code);
  host.rpc('read');
  expect(host.calls.byMethod).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'Spreadsheet.getSheets': 1,
    'Sheet.getRange': 1,
    'Range.getValue': 1,
  });
  host.rpc('read');
  expect([host.calls.total, host.calls.byMethod['Range.getValue']]).toEqual([8, 2]);
  host.calls.reset();
  expect([host.calls.total, host.calls.byMethod]).toEqual([0, {}]);
});

test('the seller’s hand can act between any two calls', () => {
  const host = hostOf(code);
  const seen: unknown[] = [];
  host.between = (call) => {
    seen.push([call.member, call.ordinal]);
    if (call.member === 'Range.getValue')
      host.state.spreadsheet.sheets[0]!.setCells({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 'mine' }]]);
  };
  expect(host.rpc('write', 'yours')).toBe('mine');
  expect(seen.slice(0, 2)).toEqual([
    ['SpreadsheetApp.getActiveSpreadsheet', 0],
    ['Spreadsheet.getSheets', 1],
  ]);
  host.between = undefined;
  expect(host.rpc('write', 'yours')).toBe('yours');
});

test('any call can fail', () => {
  const host = hostOf(code);
  host.between = ({ member }) => {
    if (member === 'Range.setValue') throw new GoogleError('Service Spreadsheets failed');
  };
  expect(() => host.rpc('write', 1)).toThrow('Service Spreadsheets failed');
});

test('the clock is the one given, and formulas read it too', () => {
  const host = hostOf(
    `function now() { return [Date.now(), new Date().toISOString(), typeof Date(), new Date(0) instanceof Date, new Date(5).getTime(), Date.UTC(1970, 0, 1), class extends Date {}.name]; }`,
  );
  expect(host.rpc('now')).toEqual([noon, '2026-11-01T12:00:00.000Z', 'string', true, 5, 0, '']);
  const [first] = host.state.spreadsheet.sheets;
  first!.setCells({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: '=TODAY()' }]]);
  expect(first!.values({ row: 0, column: 0, rows: 1, columns: 1 })[0]![0]).toBe(46_327);
});

test('the log keeps what the script logs', () => {
  const host = hostOf(
    `function test() { Logger.log('%s and %s', 'a', 1); Logger.log({ a: 1 }); console.error('e', [1], new Error('x')); console.log(new Date(0)); console.warn(undefined); Logger.log('100%s'); return Logger.getLog(); }`,
  );
  expect(host.rpc('test')).toBe('a and 1\n{"a":1}\ne [1] Error: x\n1970-01-01T00:00:00.000Z\nundefined\n100%s');
});

test('the script may not call what it does not declare', () => {
  expect(() => hostOf('').runInBackground('nothing')).toThrow('Script function not found: nothing');
});
