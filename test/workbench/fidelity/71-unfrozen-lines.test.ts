import { expect, test } from 'vitest';
import { run, sheet, thrown } from './host.ts';

const frozen = `${sheet} sheet.setFrozenRows(1); sheet.setFrozenColumns(2);`;

test.each([
  ['sheet.deleteRows(2, 999)', 'Sorry, it is not possible to delete all non-frozen rows.'],
  ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
  ['sheet.deleteColumns(3, 24)', 'Sorry, it is not possible to delete all non-frozen columns.'],
])('%s is refused', (code, message) => {
  expect(thrown(`${frozen} ${code};`)).toContain(message);
});

test('all but one may go', () => {
  expect(run(`${frozen} sheet.deleteRows(3, 998); return sheet.getMaxRows()`)).toBe(2);
});
