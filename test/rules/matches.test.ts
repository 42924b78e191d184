import { expect, test } from 'vitest';
import { matches } from '../../src/rules/matches.ts';
import type { ComparingRule } from '../../src/rules/rule.ts';
import type { Row } from '../../src/values/cell.ts';

const NUMBER: ComparingRule = {
  id: 'n',
  sheet: 'sales-traffic',
  field: 'value',
  operator: 'below',
  threshold: 10,
  severity: 'act',
};
const TEXT: ComparingRule = { ...NUMBER, operator: 'is', threshold: 'Pause' };
const EVIDENCE: ComparingRule = { ...NUMBER, evidence: { field: 'sessions', atLeast: 100 } };

test.each([
  [NUMBER, { value: 9 }, true],
  [NUMBER, { value: 10 }, false],
  [NUMBER, { value: '' }, false],
  [NUMBER, { value: '9' }, false],
  [NUMBER, {}, false],
  [TEXT, { value: 'Pause' }, true],
  [TEXT, { value: 'pause' }, true],
  [TEXT, { value: 'Paused' }, false],
  [TEXT, { value: '' }, false],
  [TEXT, { value: 5 }, false],
  [{ ...TEXT, operator: 'is not' }, { value: 'OK' }, true],
  [{ ...TEXT, operator: 'is not' }, { value: 'Pause' }, false],
  [{ ...TEXT, operator: 'is not' }, { value: '' }, false],
  [EVIDENCE, { value: 9, sessions: 100 }, true],
  [EVIDENCE, { value: 9, sessions: 99 }, false],
  [EVIDENCE, { value: 9, sessions: '' }, false],
  [EVIDENCE, { value: 11, sessions: 100 }, false],
] as [ComparingRule, Row, boolean][])('%j on %j: %s', (rule, row, expected) => {
  expect(matches(rule, row)).toBe(expected);
});
