import { expect, test } from 'vitest';
import { thrown } from './host.ts';

const nonsense = "SpreadsheetApp.getActiveSpreadsheet().getRange('nonsense')";

test.each([
  ['en', 'Exception: Range not found'],
  ['en-GB', 'Exception: Range not found'],
  ['de_DE', 'Exception: Bereich nicht gefunden'],
  ['zh-CN', 'Exception: 未找到范围'],
  ['ja', 'Exception: 範囲が見つかりません'],
  ['xx', 'Exception: Range not found'],
])('in %s', (userLocale, text) => {
  expect(thrown(nonsense, { userLocale })).toBe(text);
});

test('the language is the user’s, not the spreadsheet’s', () => {
  expect(thrown(`SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('de_DE'); ${nonsense}`)).toBe(
    'Exception: Range not found',
  );
});
