/** Reads and extends the Taught Columns sheet: meanings of unknown columns. */

import type { TaughtColumn } from '../reports/recognise/taught-column.ts';
import { DATA_SHEETS, dataSheet } from '../sheets/catalog.ts';
import { taughtColumnsSheet } from '../sheets/taught-columns.ts';
import { fold } from '../values/fold.ts';
import type { RowOf } from '../workbook/columns.ts';
import { columnCalled, localSheet, sheetCalled } from '../workbook/local-sheet.ts';
import { columnOf } from '../workbook/sheet-spec.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openOrCreateSheet, openSheet } from './open-sheet.ts';

/** Every row of the sheet that names a sheet and a field of ours. */
export function taughtColumns(workbook: Workbook): TaughtColumn[] {
  return (openSheet(workbook, taughtColumnsSheet)?.read.rows || []).map(taughtBy);
}

function taughtBy({ sheet = '', header = '', field = '' }: RowOf<'taught-columns'>): TaughtColumn {
  const named = sheetCalled(DATA_SHEETS, String(sheet));
  const column = named && columnCalled(named, String(field));
  return { sheet: named?.id ?? '', header: String(header), field: column?.id ?? String(field) };
}

/** Adds meanings that the sheet does not contain yet. */
export function rememberColumns(workbook: Workbook, used: readonly TaughtColumn[], now: string): void {
  if (used.length === 0) return;
  const { own, read } = openOrCreateSheet(workbook, taughtColumnsSheet);
  const known = new Set(read.rows.map((row) => nameOf(taughtBy(row))));
  const rows = used.map(({ sheet, header, field }) => {
    const spec = localSheet(dataSheet(sheet), workbook.language);
    return { sheet, header, field: columnOf(spec, field).header, at: now };
  });
  const fresh = rows.filter((row) => !known.has(nameOf(taughtBy(row))));
  workbook.append(own, read, fresh, Object.keys(rows[0]!));
}

function nameOf(taught: TaughtColumn): string {
  return JSON.stringify([taught.sheet, fold(taught.header), fold(taught.field)]);
}
