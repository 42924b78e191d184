/** The Rules sheet: every threshold in one place, with its source and date; the seller edits it. */
import { OPERATOR_NAMES } from '../rules/operator.ts';
import { SEVERITY_NAMES } from '../rules/severity.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { DATA_SHEETS } from './data-sheets.ts';

/** Formulas look a threshold up in the seventh column: `VLOOKUP("acos-target";Rules!$A:$G;7;0)`. */
export const rulesSheet: SheetSpec = {
  id: 'rules',
  name: 'Rules',
  tabColor: '#7f6000',
  key: ['rule'],
  columns: [
    { id: 'rule', header: 'Rule', type: 'text', origin: 'seller', width: 150, note: 'note.rule' },
    { id: 'on', header: 'On', type: 'checkbox', origin: 'seller', width: 50, note: 'note.on' },
    {
      id: 'sheet',
      header: 'Sheet',
      type: 'text',
      origin: 'seller',
      width: 110,
      choices: DATA_SHEETS.map(({ name }) => name),
    },
    { id: 'field', header: 'Field', type: 'text', origin: 'seller', width: 230, note: 'note.field' },
    { id: 'operator', header: 'Operator', type: 'text', origin: 'seller', width: 80, choices: OPERATOR_NAMES },
    { id: 'severity', header: 'Severity', type: 'text', origin: 'seller', width: 75, choices: SEVERITY_NAMES },
    { id: 'threshold', header: 'Threshold', type: 'any', origin: 'seller', width: 90, note: 'note.threshold' },
    { id: 'evidenceField', header: 'Only if', type: 'text', origin: 'seller', width: 150, note: 'note.evidence' },
    { id: 'evidenceAtLeast', header: 'At least', type: 'any', origin: 'seller', width: 70, note: 'note.evidence' },
    { id: 'meaning', header: 'What it means', type: 'text', origin: 'seller', width: 380, wrap: true },
    { id: 'source', header: 'Source', type: 'text', origin: 'seller', width: 300, wrap: true },
    { id: 'asOf', header: 'As of', type: 'day', origin: 'seller', width: 85 },
    { id: 'state', header: 'State', type: 'text', origin: 'ours', width: 240, note: 'note.state', wrap: true },
  ],
};
