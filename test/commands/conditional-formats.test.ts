import { expect, test } from 'vitest';
import { conditionalFormats } from '../../src/commands/apply-rules.ts';
import type { ComparingRule, Severity } from '../../src/rules/rule.ts';
import { fbaInventorySheet } from '../../src/sheets/fba-inventory.ts';
import { unifiedSearchTermsSheet } from '../../src/sheets/search-terms.ts';
import type { OwnSheet } from '../../src/workbook/workbook.ts';
import { DaybookHost, inventoryTable, PLACES } from './daybook-host.ts';

const OWN: OwnSheet = {
  id: 1,
  name: 'FBA Inventory',
  spec: fbaInventorySheet,
  maxRows: 100,
  positions: new Map([
    ['sku', 1],
    ['daysOfCover', 28],
  ]),
};

function rule(id: string, severity: Severity, patch: Partial<ComparingRule> = {}): ComparingRule {
  return { id, severity, sheet: 'fba-inventory', field: 'daysOfCover', operator: 'below', threshold: 30, ...patch };
}

function ids(rules: readonly ComparingRule[]): string[] {
  return conditionalFormats(fbaInventorySheet, OWN, rules).map(
    (format) => /daybook:([\w-]+)/.exec(format.formula)![1]!,
  );
}

test('the graver stands first, rules of one severity in the order of the Rules sheet', () => {
  const rules = [rule('a', 'ok'), rule('b', 'watch'), rule('c', 'act'), rule('d', 'watch'), rule('e', 'act')];
  expect(ids(rules)).toEqual(['c', 'e', 'b', 'd', 'a']);
  expect(ids([...rules].reverse())).toEqual(['e', 'c', 'd', 'b', 'a']);
});

test('rules of other sheets and of columns that are gone are left out', () => {
  const elsewhere = rule('elsewhere', 'act', { sheet: 'search-terms' });
  const gone = rule('gone', 'act', { field: 'asin' });
  const evidenceGone = rule('evidence-gone', 'act', { evidence: { field: 'asin', atLeast: 1 } });
  const withEvidence = rule('kept', 'act', { evidence: { field: 'sku', atLeast: 1 } });
  expect(ids([elsewhere, gone, evidenceGone, withEvidence])).toEqual(['kept']);
});

test('a format names its column, however far to the right it stands', () => {
  expect(conditionalFormats(fbaInventorySheet, OWN, [rule('a', 'act')])).toEqual([
    {
      column: 'daysOfCover',
      formula: '=AND(ISNUMBER($AB2);$AB2<30;"daybook:a"<>"")',
      background: '#f4cccc',
      fontColor: '#990000',
    },
  ]);
});

test('rules of the older report colour the sheet of the unified one too, where the column stands', () => {
  const own: OwnSheet = { ...OWN, spec: unifiedSearchTermsSheet, positions: new Map([['acosStatus', 4]]) };
  const pause = rule('pause', 'act', {
    sheet: 'search-terms',
    field: 'acosStatus',
    operator: 'is',
    threshold: 'Pause',
  });
  const spend = rule('spend', 'act', { sheet: 'search-terms', field: 'spend' });
  const formats = conditionalFormats(unifiedSearchTermsSheet, own, [pause, spend, rule('stock', 'act')]);
  expect(formats.map(({ column }) => column)).toEqual(['acosStatus']);
});

test.each(PLACES)('ours are known however their formulas come back, $locale', (place) => {
  const daybook = new DaybookHost(place);
  daybook.call('setUpWorkbook');
  daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), { marketplace: 'US', asOf: '2026-11-01' });
  daybook.call('setUpWorkbook');
  const sheet = daybook.sheet('FBA Inventory');
  const [first, ...others] = sheet.conditionalFormats;
  const mine = { ...first!, condition: { type: 'CUSTOM_FORMULA', values: ['=$a2="us"'] } };
  sheet.setConditionalFormats([mine, first!, ...others]);
  const before = daybook.lasting();
  for (const rewrites of [true, false]) {
    daybook.host.state.rewritesRuleFormulas = rewrites;
    const written = daybook.host.calls.byMethod['Sheet.setConditionalFormatRules'];
    daybook.call('setUpWorkbook');
    expect(daybook.host.calls.byMethod['Sheet.setConditionalFormatRules']).toBe(written);
    expect(daybook.lasting()).toEqual(before);
  }
  // Where one of ours is gone, all are set anew, once each, and the seller's stays as it is written.
  daybook.host.state.rewritesRuleFormulas = true;
  sheet.setConditionalFormats([mine, ...others]);
  daybook.call('setUpWorkbook');
  expect(daybook.lasting()).toEqual(before);
});
