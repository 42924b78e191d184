import { expect, test } from 'vitest';
import { run, sheet, thrown } from './host.ts';

test('a sheet has one filter', () => {
  expect(thrown(`${sheet} sheet.getRange('A1:B2').createFilter(); sheet.getRange('C1').createFilter()`)).toBe(
    "Exception: You can't create a filter in a sheet that already has a filter.",
  );
  expect(
    run(
      `${sheet} sheet.getRange('A1:B2').createFilter(); const range = sheet.getFilter().getRange().getA1Notation(); sheet.getFilter().remove(); sheet.getRange('C1').createFilter(); return [range, sheet.getFilter().getRange().getA1Notation()];`,
    ),
  ).toEqual(['A1:B2', 'C1']);
});

test('cells have one banding', () => {
  expect(thrown(`${sheet} sheet.getRange('A1:B2').applyRowBanding(); sheet.getRange('B2:C3').applyRowBanding()`)).toBe(
    'Exception: You cannot add alternating background colors to a range that already has alternating background colors.',
  );
  expect(
    run(
      `${sheet} sheet.getRange('A1:B2').applyRowBanding(); sheet.getRange('C1').applyRowBanding(); sheet.getRange('B2').getBandings()[0].remove(); return sheet.getBandings().map((one) => one.getRange().getA1Notation());`,
    ),
  ).toEqual(['C1']);
});
