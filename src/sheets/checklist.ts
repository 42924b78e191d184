/** The Checklist sheet: what was ticked, when, by whom and based on what; one row for each task and day. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

export const checklistSheet: SheetSpec<'checklist'> = {
  id: 'checklist',
  name: 'Checklist',
  tabColor: '#274e13',
  key: ['date', 'task'],
  frozenThrough: 'task',
  columns: columnsOf('ours', [
    ['date', 'Date', 'day', 90],
    ['task', 'Task', 'text', 220],
    ['done', 'Done', 'checkbox', 55],
    ['status', 'Status', 'text', 140, { note: 'note.taskStatus' }],
    ['reason', 'Reason', 'text', 320, { note: 'note.reason', wrap: true }],
    ['by', 'By', 'text', 110],
    ['at', 'At', 'time', 130],
  ]),
};
