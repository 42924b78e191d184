/** Cells of the hidden sheets that a person changed, noticed while their figures are read, so that Today can name them. */
import type { DigestTable } from '../digest/digest-table.ts';
import { wrongColumns } from '../digest/pack.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { digestSheet } from '../sheets/digest.ts';
import { cellText, type Row } from '../values/cell.ts';
import { nameIn } from '../workbook/local-sheet.ts';
import { columnOf, type SheetSpec } from '../workbook/sheet-spec.ts';
import type { RowUpdate, Workbook } from '../workbook/workbook.ts';

interface Changed extends RowUpdate {
  readonly spec: SheetSpec;
  readonly column: string;
}

/** Others are found when these are mended. */
const MOST = 3;

const found = new WeakMap<Workbook, Map<string, Changed>>();

/** Of the rows that were read, those that are `damaged`: with the other rows of their month, which do not count either. */
export function noteChanged(
  workbook: Workbook,
  spec: SheetSpec,
  digest: DigestTable,
  read: readonly RowUpdate[],
  damaged: readonly Row[],
): void {
  if (damaged.length === 0) return;
  const all = read
    .filter(({ row }) => damaged.includes(row))
    .map((one) => ({ ...one, columns: 'figures' in one.row ? wrongColumns(digest, one.row) : [] }));
  const wrong = all.filter(({ columns }) => columns.length > 0);
  // Where each row is right, one is missing or in another place.
  const named = wrong.length > 0 ? wrong : all.map((one) => ({ ...one, columns: ['part'] }));
  const noted = found.get(workbook) ?? new Map<string, Changed>();
  for (const { columns, ...one } of named)
    for (const column of columns) noted.set(`${spec.id} ${one.sheetRow} ${column}`, { ...one, spec, column });
  found.set(workbook, noted);
}

/** What to say of those that were noticed. */
export function changedByHand(workbook: Workbook, language: Language): string[] {
  return [...(found.get(workbook)?.values() ?? [])].slice(0, MOST).map(({ spec, sheetRow, row, column }) =>
    text(language, isStored(spec, row) ? 'today.storedChanged' : 'today.digestChanged', {
      sheet: nameIn(spec, workbook.language),
      row: String(sheetRow),
      column: columnOf(spec, column).header,
      table: nameIn(dataSheet(cellText(row.table)), workbook.language),
      marketplace: cellText(row.marketplace),
      month: cellText(row.month),
    }),
  );
}

/** Figures that nothing else has: those of the past, and of rows that were deleted. */
function isStored({ id }: SheetSpec, { state }: Row): boolean {
  return id !== digestSheet.id || state === 'kept';
}
