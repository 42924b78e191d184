/** Whether a row of a table matches a rule: the same answer its conditional format gives in the sheet. */

import type { Cell } from '../values/cell.ts';
import { orBlank } from '../values/or-blank.ts';
import type { Row } from '../values/row.ts';
import { OPERATORS } from './operator.ts';
import type { ComparingRule, Evidence } from './rule.ts';

/** A blank, or text where a number is meant, never matches; texts compare without case, as Sheets does. */
export function matches(rule: ComparingRule, row: Row): boolean {
  return hasEvidence(rule.evidence, row) && holds(rule, orBlank(row[rule.field]));
}

function holds(rule: ComparingRule, cell: Cell): boolean {
  if (typeof rule.threshold === 'number') {
    return typeof cell === 'number' && OPERATORS[rule.operator].holds(cell, rule.threshold);
  }
  if (typeof cell !== 'string' || cell === '') return false;
  const equal = cell.toLowerCase() === rule.threshold.toLowerCase();
  return rule.operator === 'is' ? equal : !equal;
}

function hasEvidence(evidence: Evidence | undefined, row: Row): boolean {
  if (evidence === undefined) return true;
  const cell = row[evidence.field];
  return typeof cell === 'number' && cell >= evidence.atLeast;
}
