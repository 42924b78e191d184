/** Week: what to talk through in the weekly meeting; written anew at every refresh. */

import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';

export const weekSheet: SheetSpec = {
  id: 'week',
  name: 'Week',
  tabColor: '#0b5394',
  key: ['section', 'subject'],
  columns: columnsOf('ours', [
    ['section', 'Section', 'text', 100, { note: 'note.weekSheet' }],
    ['marketplace', 'Marketplace', 'text', 90],
    ['product', 'Product (own ASIN)', 'text', 105],
    ['subject', 'What', 'text', 220],
    ['before', 'Before', 'rank', 90],
    ['now', 'Now', 'rank', 130],
    ['change', 'Change', 'text', 240],
    ['trend', 'Trend', 'text', 130],
  ]),
};
