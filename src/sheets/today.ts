/** Today: what is wrong this morning, one line for each cause; the first sheet of a workbook. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

/** What a person may decide about an item. */
const DECISIONS = ['act', 'snooze', 'dismiss'] as const;

/** Rows keep their place while a person may type in them; they are sorted by `order` at the first refresh of a day. */
export const todaySheet: SheetSpec<'today'> = {
  id: 'today',
  name: 'Today',
  tabColor: '#990000',
  tab: 0,
  key: ['line'],
  frozenThrough: 'product',
  columns: [
    ...columnsOf('ours', [
      ['status', 'Status', 'text', 62, { note: 'note.todayStatus', words: 'urgency' }],
      ['product', 'Product', 'text', 145, { wrap: true }],
      ['what', 'What is wrong', 'text', 200, { wrap: true }],
      ['evidence', 'Why we say so', 'text', 240, { wrap: true }],
      ['atStake', 'At stake a day', 'text', 105, { note: 'note.todayStake', wrap: true }],
      ['next', 'Next step', 'text', 190, { wrap: true }],
      ['since', 'Since', 'day', 85],
      // Beside a column of the seller's, so that no write of the others reaches over its formulas.
      ['link', 'Go to', 'text', 70, { note: 'note.todayLink' }],
    ]),
    ...columnsOf('seller', [
      ['decision', 'Decision', 'text', 85, { choices: DECISIONS, words: 'decision', note: 'note.todayDecision' }],
      ['reason', 'Why', 'text', 160, { note: 'note.todayReason', wrap: true }],
    ]),
    ...columnsOf('ours', [
      ['owner', 'Owner', 'text', 80],
      ['figures', 'Figures from', 'text', 420, { wrap: true }],
      ['line', 'Line', 'text', 60, { hidden: true }],
      ['place', 'Row', 'text', 60, { hidden: true }],
      ['order', 'Place', 'any', 60, { hidden: true }],
      ['contents', 'Contents', 'text', 60, { hidden: true }],
    ]),
  ],
};
