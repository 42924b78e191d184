import fc from 'fast-check';
import { expect, test } from 'vitest';
import { texts } from '../../src/i18n/texts.ts';
import { DEFAULT_RULES } from '../../src/rules/default-rules.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { SEVERITY_NAMES } from '../../src/rules/rule.ts';
import { isShare, ruleRow } from '../../src/rules/rule-rows.ts';
import { JUDGED_SHEETS } from '../../src/sheets/judged-sheets.ts';
import type { Cell, Row } from '../../src/values/cell.ts';

const GOOD: Row = {
  rule: 'my-rule',
  on: true,
  sheet: 'FBA Inventory',
  field: 'Days of cover',
  operator: 'below',
  severity: 'act',
  threshold: 20,
  evidenceField: '',
  evidenceAtLeast: '',
};

function parseOne(patch: Row) {
  return parseRules([{ ...GOOD, ...patch }], JUDGED_SHEETS);
}

test('a row is a rule; titles are compared as people write them', () => {
  const rule = {
    id: 'my-rule',
    sheet: 'fba-inventory',
    field: 'daysOfCover',
    operator: 'below',
    threshold: 20,
    severity: 'act',
  };
  expect(parseOne({}).rules).toEqual([rule]);
  expect(parseOne({ sheet: 'fba inventory', field: 'days of COVER ' }).rules).toEqual([rule]);
  expect(parseOne({ sheet: 'fba-inventory', field: 'daysOfCover' }).rules).toEqual([rule]);
  expect(parseOne({}).problems).toEqual([undefined]);
});

test('evidence belongs to the rule', () => {
  const { rules } = parseOne({ evidenceField: 'afn-fulfillable-quantity', evidenceAtLeast: 5 });
  expect(rules[0]!.evidence).toEqual({ field: 'afnFulfillableQuantity', atLeast: 5 });
});

test('a rule that is switched off colours nothing but keeps its threshold', () => {
  const book = parseOne({ on: false });
  expect(book.rules).toEqual([]);
  expect(book.thresholds.get('my-rule')).toBe(20);
});

test('a row without an operator is a threshold to look up', () => {
  const book = parseOne({ operator: '', threshold: 0.3 });
  expect(book.rules).toEqual([]);
  expect(book.problems).toEqual([undefined]);
  expect(book.thresholds.get('my-rule')).toBe(0.3);
  expect(parseOne({ operator: '', threshold: '18%-25%' }).problems).toEqual([undefined]);
});

test.each([
  ['ruleState.noId', { rule: ' ' }],
  ['ruleState.badId', { rule: 'a"b' }],
  ['ruleState.badId', { rule: 'a\nb' }],
  ['ruleState.noSheet', { sheet: 'Stocks' }],
  ['ruleState.noField', { field: 'Cover' }],
  ['ruleState.badOperator', { operator: '<' }],
  ['ruleState.badSeverity', { severity: 'red' }],
  ['ruleState.noThreshold', { threshold: '' }],
  ['ruleState.noThreshold', { threshold: true }],
  ['ruleState.noThreshold', { operator: '', threshold: '' }],
  ['ruleState.noThreshold', { operator: '', threshold: 'high' }],
  ['ruleState.textThreshold', { threshold: 'low' }],
  ['ruleState.notAShare', { sheet: 'Sales & Traffic', field: 'Unit Session Percentage', threshold: 12 }],
  ['ruleState.noField', { evidenceField: 'Sessions', evidenceAtLeast: 5 }],
  ['ruleState.noEvidence', { evidenceField: 'afn-fulfillable-quantity', evidenceAtLeast: '' }],
] as [string, Row][])('%s: %j', (key, patch) => {
  const book = parseOne(patch);
  expect(book.problems[0]!.key).toBe(key);
  expect(book.rules).toEqual([]);
});

/** A property's seed is fixed, so that a red run is red again. */
const cell = fc.oneof(
  fc.constantFrom<Cell>('', ' ', 'is', 'below', 'act', 'low', '18%-25%', true, 0, 0.2, 30, -1),
  fc.string({ maxLength: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const typed = ['rule', 'sheet', 'field', 'operator', 'severity', 'threshold', 'evidenceField', 'evidenceAtLeast'];

test('whatever is typed over a rule, it is a rule still or the row says what is wrong', () => {
  const patch = fc.dictionary(fc.constantFrom(...typed), cell, { maxKeys: 3 });
  const check = (cells: Row) => {
    const { rules, problems, broken } = parseOne(cells);
    const [wrong] = problems;
    if (wrong) expect([wrong.key in texts, rules, broken.length]).toEqual([true, [], 1]);
    else expect(broken).toEqual([]);
    for (const rule of rules) expect(typeof rule.threshold === 'number' || /^is/.test(rule.operator)).toBe(true);
  };
  fc.assert(fc.property(patch, check), { seed: 13, numRuns: 300 });
});

test.each<[string, Row, Readonly<Record<string, string>>]>([
  ['ruleState.badId', { rule: ' a"b ' }, { rule: 'a"b' }],
  ['ruleState.badOperator', { operator: '<' }, { operator: '<' }],
  ['ruleState.badSeverity', { severity: 'red' }, { severity: 'red' }],
  ['ruleState.textThreshold', { threshold: 'low' }, { operator: 'below' }],
  [
    'ruleState.notAShare',
    { sheet: 'Sales & Traffic', field: 'Unit Session Percentage', threshold: 12 },
    { value: '12' },
  ],
  ['ruleState.noEvidence', { evidenceField: 'afn-fulfillable-quantity' }, { field: 'afn-fulfillable-quantity' }],
])('%s names what was typed: %j', (key, patch, params) => {
  expect(parseOne(patch).problems[0]).toMatchObject({ key, params });
});

test.each<[string, Row]>([
  ['rule', { rule: 'a"b' }],
  ['sheet', { sheet: 'Stocks' }],
  ['field', { field: 'Cover' }],
  ['operator', { operator: '<' }],
  ['severity', { severity: 'red' }],
  ['threshold', { threshold: '' }],
  ['threshold', { threshold: 'low' }],
  ['threshold', { sheet: 'Sales & Traffic', field: 'Unit Session Percentage', threshold: 12 }],
  ['threshold', { sheet: 'Stock', field: 'Supply', operator: 'is', threshold: 'Out of stok' }],
  ['evidenceField', { evidenceField: 'Sessions', evidenceAtLeast: 5 }],
  ['evidenceAtLeast', { evidenceField: 'afn-fulfillable-quantity' }],
])('the column to correct is %s: %j', (column, patch) => {
  expect(parseOne(patch).broken).toMatchObject([{ column, index: 0 }]);
});

test('a word that never stands in a column is told; a word of any language, or its id, is one', () => {
  const supply = (threshold: string) => parseOne({ sheet: 'Stock', field: 'Supply', operator: 'is', threshold });
  expect(supply('Out of stok').problems[0]).toMatchObject({
    key: 'ruleState.noWord',
    params: { value: 'Out of stok' },
  });
  for (const word of ['Out of stock', 'out-of-stock', '断货', ' OUT OF STOCK '])
    expect(supply(word).rules).toMatchObject([{ threshold: 'out-of-stock' }]);
});

test('a share of 1 still is a share, and other columns may hold more than 1', () => {
  expect(parseOne({ sheet: 'Sales & Traffic', field: 'Unit Session Percentage', threshold: 1 }).problems).toEqual([
    undefined,
  ]);
  expect(parseOne({ threshold: 'OK', operator: 'is' }).problems).toEqual([undefined]);
  expect(parseOne({ threshold: 'OK', operator: 'is not' }).problems).toEqual([undefined]);
});

test('blank rows are no rules; of two rows with one name the first counts', () => {
  const book = parseRules([{}, GOOD, { ...GOOD, threshold: 99 }], JUDGED_SHEETS);
  expect(book.problems.map((problem) => problem?.key)).toEqual([undefined, undefined, 'ruleState.twice']);
  expect(book.thresholds.get('my-rule')).toBe(20);
  expect(book.rules).toHaveLength(1);
});

test.each(DEFAULT_RULES.map((rule) => [rule.id, rule] as const))(
  'default rule %s works as the row it becomes',
  (_, rule) => {
    const book = parseRules([{ ...ruleRow(rule, JUDGED_SHEETS, 'en'), on: true }], JUDGED_SHEETS);
    expect(book.problems).toEqual([undefined]);
    expect(book.thresholds.get(rule.id)).toBe(ruleRow(rule, JUDGED_SHEETS, 'en').threshold);
    if ('operator' in rule) {
      const { id, operator, field, threshold } = rule;
      expect(book.rules[0]).toMatchObject({ id, operator, field, threshold });
    }
    expect(rule.source).not.toBe('');
  },
);

test('limits that are noise for most shops start switched off', () => {
  const off = DEFAULT_RULES.filter((rule) => !ruleRow(rule, JUDGED_SHEETS, 'en').on).map(({ id }) => id);
  expect(off).toEqual(['conversion-low', 'featured-offer-lost', 'supply-perhaps']);
});

test('rule ids are unique and at least a dozen', () => {
  const ids = DEFAULT_RULES.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(12);
  expect(SEVERITY_NAMES).toEqual(['act', 'watch', 'ok']);
});

test.each([
  ['acos-target', true],
  ['conversion-low', true],
  ['cover-low', false],
  ['acos-pause', false],
  ['sales-max-age', false],
])('the threshold of %s is a share: %s', (id, share) => {
  expect(isShare(DEFAULT_RULES.find((rule) => rule.id === id)!, JUDGED_SHEETS)).toBe(share);
});
