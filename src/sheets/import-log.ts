/** The Import Log sheet: what was imported, when, and the number of rows by result; one row for each import. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { type ColumnLine, columnsOf } from './columns-of.ts';

/**
 * `Started` remains if an import was interrupted; `Stopped` is one that reported why. Importing the same file again
 * continues both.
 */
export type ImportState = 'Started' | 'Stopped' | 'Imported' | 'Undone';

/** Columns that are summed over the parts of a file. */
const COUNTS = [
  ['rowsRead', 'Read'],
  ['rowsKept', 'Kept'],
  ['rowsAdded', 'Added'],
  ['rowsUpdated', 'Updated'],
  ['rowsUnchanged', 'Unchanged'],
  ['rowsRefused', 'Refused'],
  ['rowsDuplicated', 'Duplicated'],
  ['rowsCombined', 'Combined'],
  ['problems', 'Problems'],
] as const;

/** Ids of the columns that are summed over the parts of a file. */
export const COUNTED = COUNTS.map(([id]) => id);

/** The Import Log sheet. */
export const importLogSheet: SheetSpec<'import-log'> = {
  id: 'import-log',
  name: 'Import Log',
  tabColor: '#666666',
  key: ['import'],
  frozenThrough: 'file',
  columns: columnsOf('ours', [
    ['import', 'No.', 'integer', 50],
    ['at', 'When', 'time', 125],
    ['file', 'File or sheet', 'text', 260],
    ['how', 'How', 'text', 65],
    ['report', 'Report', 'text', 220],
    // The columns from here on are written as one block when the import is done.
    ['state', 'State', 'text', 85, { note: 'note.importState', words: 'importState' }],
    ['language', 'Language', 'text', 80],
    ['marketplace', 'Marketplace', 'text', 95],
    ['from', 'From', 'day', 90],
    ['to', 'To', 'day', 90],
    ['sheet', 'Sheet', 'text', 140],
    ...COUNTS.map(([id, header]): ColumnLine => [id, header, 'integer', 82]),
    ['notes', 'Notes', 'text', 420, { wrap: true }],
  ]),
};
