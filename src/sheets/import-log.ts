/** The Import Log sheet: what was imported, when, and what became of its rows; one row an import. */
import type { ColumnSpec, SheetSpec } from '../workbook/sheet-spec.ts';

/** `Started` stays where an import was cut off: importing the same again goes on with it. */
export type ImportState = 'Started' | 'Imported' | 'Undone';

const COUNTS: readonly (readonly [string, string])[] = [
  ['rowsRead', 'Read'],
  ['rowsKept', 'Kept'],
  ['rowsAdded', 'Added'],
  ['rowsUpdated', 'Updated'],
  ['rowsUnchanged', 'Unchanged'],
  ['rowsRefused', 'Refused'],
  ['rowsDuplicated', 'Duplicated'],
  ['rowsCombined', 'Combined'],
  ['problems', 'Problems'],
];

function count([id, header]: readonly [string, string]): ColumnSpec {
  return { id, header, type: 'integer', origin: 'ours', width: 82 };
}

/** Columns that are added up where a file came in several parts. */
export const COUNTED: readonly string[] = COUNTS.map(([id]) => id);

export const importLogSheet: SheetSpec = {
  id: 'import-log',
  name: 'Import Log',
  tabColor: '#666666',
  key: ['import'],
  columns: [
    { id: 'import', header: 'No.', type: 'integer', origin: 'ours', width: 50 },
    { id: 'at', header: 'When', type: 'time', origin: 'ours', width: 125 },
    { id: 'file', header: 'File or sheet', type: 'text', origin: 'ours', width: 260 },
    { id: 'how', header: 'How', type: 'text', origin: 'ours', width: 65 },
    { id: 'report', header: 'Report', type: 'text', origin: 'ours', width: 220 },
    // From here on written when the import is done: in one block.
    { id: 'state', header: 'State', type: 'text', origin: 'ours', width: 85, note: 'note.importState' },
    { id: 'language', header: 'Language', type: 'text', origin: 'ours', width: 80 },
    { id: 'marketplace', header: 'Marketplace', type: 'text', origin: 'ours', width: 95 },
    { id: 'from', header: 'From', type: 'day', origin: 'ours', width: 90 },
    { id: 'to', header: 'To', type: 'day', origin: 'ours', width: 90 },
    { id: 'sheet', header: 'Sheet', type: 'text', origin: 'ours', width: 140 },
    ...COUNTS.map(count),
    { id: 'notes', header: 'Notes', type: 'text', origin: 'ours', width: 420, wrap: true },
  ],
};
