import { expect, test } from 'vitest';
import type { DataSheet } from '../../src/sheets/data-sheet.ts';
import { fbaInventorySheet } from '../../src/sheets/fba-inventory.ts';
import { canonicalFormula, headerFormula } from '../../src/sheets/header-formula.ts';
import { searchTermsSheet } from '../../src/sheets/search-terms.ts';
import type { OwnSheet } from '../../src/workbook/workbook.ts';

const RULES = { sheetName: 'Rules', ruleColumn: 1, thresholdColumn: 7 };

function own(spec: DataSheet, columns: readonly string[]): OwnSheet {
  return { id: 1, name: spec.name, spec, maxRows: 1000, positions: new Map(columns.map((id, i) => [id, i + 1])) };
}

test('cover stands in the header cell and reads whole columns that no inserted row can shift', () => {
  const sheet = own(fbaInventorySheet, ['sku', 'afnFulfillableQuantity', 'unitsPerDay', 'daysOfCover']);
  expect(headerFormula(sheet, fbaInventorySheet.computed[0]!, RULES)).toBe(
    '={"Days of cover";DAYS_OF_COVER(INDEX(B:B;2):INDEX(B:B;ROWS(B:B));INDEX(C:C;2):INDEX(C:C;ROWS(C:C));1)}',
  );
});

test('the ACoS target is looked up by its rule, wherever the Rules sheet and its columns went', () => {
  const sheet = own(searchTermsSheet, ['spend', 'sales', 'clicks', 'orders', 'acosStatus']);
  const status = searchTermsSheet.computed[0]!;
  expect(headerFormula(sheet, status, RULES)).toContain(';VLOOKUP("acos-target";Rules!$A:$G;7;0);');
  const moved = { sheetName: "Tim's rules", ruleColumn: 2, thresholdColumn: 9 };
  expect(headerFormula(sheet, status, moved)).toContain(`;VLOOKUP("acos-target";'Tim''s rules'!$B:$I;8;0);`);
});

test('a column the seller deleted leaves no formula rather than a wrong one', () => {
  const sheet = own(fbaInventorySheet, ['sku', 'unitsPerDay', 'daysOfCover']);
  expect(headerFormula(sheet, fbaInventorySheet.computed[0]!, RULES)).toBeUndefined();
});

test.each([
  ['={"Days of cover", F(A:A,1)}', '={"Days of cover";F(A:A;1)}', true],
  ['=f(a1;2)', '=F(A1;2)', true],
  ['={"a, b";1}', '={"a; b";1}', false],
  ['=F(A1;2)', '=F(A1;3)', false],
  ["=F('Rules'!A1)", '=f(Rules!a1)', true],
  ["=F('规则'!A1)", '=F(规则!A1)', true],
  ["=F('It''s'!A1)", "=F('Its'!A1)", false],
])('%s and %s are one formula: %s', (a, b, same) => {
  expect(canonicalFormula(a) === canonicalFormula(b)).toBe(same);
});
