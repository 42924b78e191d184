/** The Rules sheet: all thresholds with source and date, edited by the seller. */
import { OPERATOR_NAMES, SEVERITY_NAMES } from '../rules/rule.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';
import { JUDGED_SHEETS } from './judged-sheets.ts';

/** Formulas look up thresholds in the seventh column: `VLOOKUP("acos-target";Rules!$A:$G;7;0)`. */
export const rulesSheet: SheetSpec<'rules'> = {
  id: 'rules',
  name: 'Rules',
  tabColor: '#7f6000',
  key: ['rule'],
  frozenThrough: 'rule',
  columns: [
    ...columnsOf('seller', [
      ['rule', 'Rule', 'text', 150, { note: 'note.rule' }],
      ['on', 'On', 'checkbox', 50, { note: 'note.on' }],
      ['sheet', 'Sheet', 'text', 110, { choices: JUDGED_SHEETS.map(({ id }) => id), words: 'sheet' }],
      ['field', 'Field', 'text', 230, { note: 'note.field' }],
      ['operator', 'Operator', 'text', 80, { choices: OPERATOR_NAMES, words: 'operator' }],
      ['severity', 'Severity', 'text', 75, { choices: SEVERITY_NAMES, words: 'severity' }],
      ['threshold', 'Threshold', 'any', 90, { note: 'note.threshold' }],
      ['evidenceField', 'Only if', 'text', 150, { note: 'note.evidence' }],
      ['evidenceAtLeast', 'At least', 'any', 70, { note: 'note.evidence' }],
      ['meaning', 'What it means', 'text', 380, { wrap: true }],
      ['source', 'Source', 'text', 300, { wrap: true }],
      ['asOf', 'As of', 'day', 85],
    ]),
    ...columnsOf('ours', [['state', 'State', 'text', 240, { note: 'note.state', wrap: true }]]),
  ],
};
