import { expect, test } from 'vitest';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import { hostOf } from './host.ts';

const sleeper = (name: string, milliseconds: number) =>
  `function ${name}() { Utilities.sleep(${milliseconds}); Logger.log('woke'); return 'done'; }`;
const cell = { row: 0, column: 0, rows: 1, columns: 1 };

test.each([
  [360_000, true],
  [360_001, false],
])('a server function may take six minutes: %i ms', (milliseconds, fits) => {
  const host = hostOf(sleeper('test', milliseconds));
  if (fits) expect(host.rpc('test')).toBe('done');
  else expect(() => host.rpc('test')).toThrow('Exceeded maximum execution time');
  expect(host.state.log).toHaveLength(fits ? 1 : 0);
});

test.each([
  [30_000, true],
  [30_001, false],
])('simple triggers and custom functions may take thirty seconds: %i ms', (milliseconds, fits) => {
  const host = hostOf(
    `${sleeper('onOpen', milliseconds)} /** @customfunction */ ${sleeper('SLOW', milliseconds)} ${sleeper('onEdit', milliseconds)}`,
  );
  const [first] = host.state.spreadsheet.sheets;
  const check = (open: () => void) =>
    fits ? expect(open).not.toThrow() : expect(open).toThrow('Exceeded maximum execution time');
  check(() => host.openDocument());
  check(() => host.fireEdit(first!, cell));
  first!.setCells(cell, [[{ formula: '=SLOW()' }]]);
  expect(first!.values(cell)[0]![0]).toEqual(
    fits ? 'done' : new ErrorValue('#ERROR!', 'Exceeded maximum execution time'),
  );
});

test('time passes in the script without anybody waiting', () => {
  const host = hostOf(
    'function test() { const before = Date.now(); Utilities.sleep(60000); return [Date.now() - before, new Date().getTime() - before]; }',
  );
  expect(host.rpc('test')).toEqual([60_000, 60_000]);
});

test('the limit counts from the start of each execution', () => {
  const host = hostOf(sleeper('test', 300_000));
  expect([host.rpc('test'), host.rpc('test')]).toEqual(['done', 'done']);
});

test('a loop that never ends is ended', () => {
  const host = hostOf('function onOpen() { while (true) Logger.log(Utilities.sleep(1000)); }');
  expect(() => host.openDocument()).toThrow('Exceeded maximum execution time');
});
