import { expect, test } from 'vitest';
import { displayValue } from '../../../workbench/google/display.ts';
import { ErrorValue, type Scalar } from '../../../workbench/model/scalar.ts';

test.each<[Scalar, string | undefined, string, string]>([
  [1 / 3, undefined, 'en_US', '0.3333333333'],
  [2 / 3, 'General', 'en_US', '0.6666666667'],
  [1234.56789012, undefined, 'en_US', '1234.56789'],
  [0.1 + 0.2, undefined, 'en_US', '0.3'],
  [-1 / 3, undefined, 'en_US', '-0.3333333333'],
  [1, undefined, 'en_US', '1'],
  [9.87654321012, undefined, 'en_US', '9.87654321'],
  [1000000, undefined, 'en_US', '1000000'],
  [0, undefined, 'en_US', '0'],
  [1e15, undefined, 'en_US', '1E+15'],
  [123456789012345, undefined, 'en_US', '123456789012345'],
  [1.5e20, undefined, 'en_US', '1.5E+20'],
  [1e-10, undefined, 'en_US', '1E-10'],
  [0.5, undefined, 'de_DE', '0,5'],
  [1234.5, '#,##0.00', 'de_DE', '1.234,50'],
  [1234.5, '#,##0.00', 'en_US', '1,234.50'],
  [12, '$#,##0.00', 'en_US', '$12.00'],
  [0.256, '0.0%', 'en_US', '25.6%'],
  [46326, 'M/d/yyyy', 'en_US', '10/31/2026'],
  [46326, 'dd.MM.yyyy', 'de_DE', '31.10.2026'],
  [46326.5, 'yyyy-MM-dd HH:mm', 'en_US', '2026-10-31 12:00'],
  [1, 'yyyy-MM-dd', 'en_US', '1899-12-31'],
  [true, undefined, 'en_US', 'TRUE'],
  [false, undefined, 'de_DE', 'FALSCH'],
  ['x', '0.00', 'en_US', 'x'],
  ['x', '@', 'en_US', 'x'],
  ['x', undefined, 'en_US', 'x'],
  ['', '0.00', 'en_US', ''],
  [new ErrorValue('#DIV/0!'), '0.00', 'en_US', '#DIV/0!'],
])('%j as %s in %s shows %s', (value, numberFormat, locale, shown) => {
  expect(displayValue(value, numberFormat, locale)).toBe(shown);
});
