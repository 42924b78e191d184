/** The Import Log sheet: what was imported, when, and what became of its rows; one row an import. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { type ColumnLine, columnsOf } from './columns-of.ts';

/** `Started` stays where an import was cut off, `Stopped` is one that said why: importing the same again goes on with it. */
export type ImportState = 'Started' | 'Stopped' | 'Imported' | 'Undone';

/** Columns that are added up where a file came in several parts. */
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

export const COUNTED = COUNTS.map(([id]) => id);

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
    // From here on written when the import is done: in one block.
    ['state', 'State', 'text', 85, { note: 'note.importState' }],
    ['language', 'Language', 'text', 80],
    ['marketplace', 'Marketplace', 'text', 95],
    ['from', 'From', 'day', 90],
    ['to', 'To', 'day', 90],
    ['sheet', 'Sheet', 'text', 140],
    ...COUNTS.map(([id, header]): ColumnLine => [id, header, 'integer', 82]),
    ['notes', 'Notes', 'text', 420, { wrap: true }],
  ]),
};
