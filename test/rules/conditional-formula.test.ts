import { expect, test } from 'vitest';
import { conditionalFormula, textLiteral, thresholdLiteral } from '../../src/rules/conditional-formula.ts';
import { type ComparingRule, OPERATOR_NAMES, OPERATORS } from '../../src/rules/rule.ts';

const LOW_COVER: ComparingRule = {
  id: 'cover-low',
  sheet: 'fba-inventory',
  field: 'daysOfCover',
  operator: 'below',
  threshold: 30,
  severity: 'act',
};

test.each([
  [30, '30'],
  [0, '0'],
  [100, '100'],
  [0.15, '15/100'],
  [0.005, '5/1000'],
  [12.5, '125/10'],
  [-2.5, '(-25/10)'],
  [-3, '(-3)'],
  [1.1, '11/10'],
])('thresholdLiteral(%d) = %s', (value, literal) => {
  expect(thresholdLiteral(value)).toBe(literal);
});

test('text is quoted, its quotes doubled', () => {
  expect(textLiteral('say "no"')).toBe('"say ""no"""');
});

test.each([
  [LOW_COVER, '=AND(ISNUMBER($D2);$D2<30;"daybook:cover-low"<>"")'],
  [{ ...LOW_COVER, operator: 'at most', threshold: 0.15 }, '=AND(ISNUMBER($D2);$D2<=15/100;"daybook:cover-low"<>"")'],
  [{ ...LOW_COVER, operator: 'is', threshold: '∞' }, '=AND($D2<>"";$D2="∞";"daybook:cover-low"<>"")'],
  [{ ...LOW_COVER, operator: 'is not', threshold: 'OK' }, '=AND($D2<>"";$D2<>"OK";"daybook:cover-low"<>"")'],
  [
    { ...LOW_COVER, evidence: { field: 'sessions', atLeast: 100 } },
    '=AND(ISNUMBER($D2);$D2<30;ISNUMBER($H2);$H2>=100;"daybook:cover-low"<>"")',
  ],
] as [ComparingRule, string][])('%j', (rule, formula) => {
  const place = (column: string) => (column === 'sessions' ? '$H2' : '$D2');
  expect(conditionalFormula(rule, place)).toBe(formula);
});

test.each([
  ['below', [true, false, false]],
  ['at most', [true, true, false]],
  ['above', [false, false, true]],
  ['at least', [false, true, true]],
  ['is', [false, true, false]],
  ['is not', [true, false, true]],
] as const)('%s holds for 9, 10, 11 against 10: %j', (operator, expected) => {
  expect([9, 10, 11].map((value) => OPERATORS[operator].holds(value, 10))).toEqual(expected);
});

test('every operator is named', () => {
  expect(OPERATOR_NAMES).toEqual(['below', 'at most', 'above', 'at least', 'is', 'is not']);
});
