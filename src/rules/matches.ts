/** Decides whether a row matches a rule, with the same result as the conditional format in the sheet. */

import { type Cell, orBlank, type Row } from '../values/cell.ts';
import { type ComparingRule, type EvidenceCondition, OPERATORS } from './rule.ts';

/** Blank cells, and text in place of a number, never match; text is compared without case, as in Sheets. */
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

function hasEvidence(evidence: EvidenceCondition | undefined, row: Row): boolean {
  if (evidence === undefined) return true;
  const cell = row[evidence.field];
  return typeof cell === 'number' && cell >= evidence.atLeast;
}
