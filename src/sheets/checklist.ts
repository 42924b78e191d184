/** The Checklist sheet: what was ticked, when, by whom and on what evidence; one row a task and day. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';

export const checklistSheet: SheetSpec = {
  id: 'checklist',
  name: 'Checklist',
  tabColor: '#274e13',
  key: ['date', 'task'],
  columns: [
    { id: 'date', header: 'Date', type: 'day', origin: 'ours', width: 90 },
    { id: 'task', header: 'Task', type: 'text', origin: 'ours', width: 140 },
    { id: 'done', header: 'Done', type: 'checkbox', origin: 'ours', width: 55 },
    { id: 'status', header: 'Status', type: 'text', origin: 'ours', width: 140, note: 'note.taskStatus' },
    { id: 'reason', header: 'Reason', type: 'text', origin: 'ours', width: 320, note: 'note.reason', wrap: true },
    { id: 'by', header: 'By', type: 'text', origin: 'ours', width: 110 },
    { id: 'at', header: 'At', type: 'time', origin: 'ours', width: 130 },
  ],
};
