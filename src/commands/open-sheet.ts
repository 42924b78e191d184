/** One of our sheets with its rows, found or created, and checked to be usable. */

import { AS_IMPORTED } from '../sheets/data-sheet.ts';
import type { Row } from '../values/cell.ts';
import type { RowOf, SheetId } from '../workbook/columns.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import type { OwnSheet, TableRead, Workbook } from '../workbook/workbook.ts';
import { CommandError } from './command-error.ts';
import { type EmptyImport, emptyImports } from './empty-imports.ts';

export interface OpenedSheet {
  readonly own: OwnSheet;
  readonly read: TableRead;
  /** Imports of the sheet's reports that had no rows. */
  readonly empty?: readonly EmptyImport[];
}

/** The sheet and its rows; `undefined` if it was never created or was deleted. */
export function openSheet(workbook: Workbook, spec: SheetSpec): OpenedSheet | undefined {
  const own = workbook.find(spec);
  return own === undefined ? undefined : readSheet(workbook, own);
}

/** The same for a command that writes into a sheet which an earlier version may have created. */
export function openSheetToWrite(workbook: Workbook, spec: SheetSpec): OpenedSheet | undefined {
  const own = workbook.find(spec);
  return own && readSheet(workbook, broughtForward(workbook, own));
}

/** Opens a sheet when first asked for, and returns the same afterwards. */
export type SheetReader = (spec: SheetSpec) => OpenedSheet | undefined;

/** For a command that writes nothing and judges several tasks by one sheet: each sheet is read once. */
export function sheetReader(workbook: Workbook): SheetReader {
  const opened = new Map<string, OpenedSheet | undefined>();
  return (spec) => {
    if (!opened.has(spec.id)) opened.set(spec.id, openSheet(workbook, spec));
    return opened.get(spec.id);
  };
}

/** The rows of a sheet; none if it does not exist. */
export function rowsOf<Id extends SheetId>(
  read: SheetReader,
  spec: SheetSpec & { readonly id: Id },
): readonly RowOf<Id>[] {
  return (read(spec)?.read.rows || []) as readonly RowOf<Id>[];
}

/** The sheet and its rows; it is created if it does not exist. */
export function openOrCreateSheet(workbook: Workbook, spec: SheetSpec): OpenedSheet {
  return readSheet(workbook, workbook.find(spec) || workbook.create(spec));
}

/** The same, with columns added that are created as needed and in which any of these rows has a value. */
export function openSheetFor(workbook: Workbook, spec: SheetSpec, rows: readonly Row[]): OpenedSheet {
  const found = workbook.find(spec);
  const own = found && broughtForward(workbook, found);
  // Sheets of earlier versions have no column `As imported`.
  const isMarked = own === undefined || own.positions.has(AS_IMPORTED.id) || !spec.columns.includes(AS_IMPORTED);
  const filled = filledAsNeeded(spec, rows);
  const needed = isMarked ? filled : [AS_IMPORTED.id, ...filled];
  return readSheet(workbook, own ? workbook.addColumns(own, needed) : workbook.create(spec, needed));
}

/** The same with its last rows alone; `undefined` if a column is missing or it has not that `count` of rows. */
export function openEnd(
  workbook: Workbook,
  spec: SheetSpec,
  rows: readonly Row[],
  count: number,
): OpenedSheet | undefined {
  const own = workbook.find(spec);
  const read = own && workbook.readEnd(own, count);
  const needed = [...spec.key, AS_IMPORTED.id, ...filledAsNeeded(spec, rows)];
  if (!read || spec.columns.some(({ id }) => needed.includes(id) && !own.positions.has(id))) return undefined;
  return { own, read, empty: emptyImports(workbook, spec.id) };
}

/** The columns created as needed in which any of these rows has a value. */
function filledAsNeeded({ columns }: SheetSpec, rows: readonly Row[]): string[] {
  const isFilled = (id: string) => rows.some((row) => (row[id] ?? '') !== '');
  return columns.filter(({ id, asNeeded }) => asNeeded && isFilled(id)).map(({ id }) => id);
}

/** Reads the sheet first: the header comes with its rows. */
function broughtForward(workbook: Workbook, own: OwnSheet): OwnSheet {
  workbook.read(own);
  return workbook.bringForward(own);
}

/** Its rows; throws `CommandError` if a column of the key was deleted. */
export function readSheet(workbook: Workbook, own: OwnSheet): OpenedSheet {
  // Before the positions are asked for: the header comes with the rows.
  const read = workbook.read(own);
  const key = own.spec.columns.filter(({ id, asNeeded }) => own.spec.key.includes(id) && !asNeeded);
  const missing = key.find(({ id }) => !own.positions.has(id));
  if (missing !== undefined) {
    // Without it every row would be taken for new.
    const { header } = missing;
    throw new CommandError('guard.columnMissing', { sheet: own.name, column: header });
  }
  return { own, read, empty: emptyImports(workbook, own.spec.id) };
}
