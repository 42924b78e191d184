import { expect, test } from 'vitest';
import { run, sheet } from './host.ts';

// 72
test('a formula that spills nothing but empty texts reaches to the end of its spill', () => {
  const code = `${sheet} sheet.getRange('A2').setValue(1);
    sheet.getRange('B1').setFormula('=ARRAYFORMULA(IF(A1:A="","",A1:A))');`;
  expect(run(`${code} return [sheet.getLastRow(), sheet.getLastColumn()]`)).toEqual([1000, 2]);
});

// 73
test('boxes that were ticked once hold FALSE', () => {
  const boxes = "sheet.getRange('A1:A20').insertCheckboxes()";
  expect(run(`${sheet} ${boxes}; return sheet.getLastRow()`)).toBe(20);
});
