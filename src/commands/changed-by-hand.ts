/** Cells of the hidden sheets that a person changed, noticed while their figures are read, so that Today can name them. */
import { DIGEST_TABLES, type DigestTable, isOf } from '../digest/digest-table.ts';
import { HISTORY_TABLES } from '../digest/history-table.ts';
import { wrongColumns } from '../digest/pack.ts';
import { changedCell, isSealed } from '../digest/seal.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { digestSheet, historySheet } from '../sheets/digest.ts';
import { cellText, type Row } from '../values/cell.ts';
import { nameIn } from '../workbook/local-sheet.ts';
import { columnOf, type SheetSpec } from '../workbook/sheet-spec.ts';
import type { RowUpdate, Workbook } from '../workbook/workbook.ts';
import { isBlank, type PackedSheet, packedIn, withFigures } from './packed-rows.ts';

interface Changed extends RowUpdate {
  readonly spec: SheetSpec;
  readonly column: string;
}

/** Others are found when these are mended. */
const MOST = 3;

const found = new WeakMap<Workbook, Map<string, Changed>>();

function note(workbook: Workbook, { spec, sheetRow, row, column }: Changed): void {
  const noted = found.get(workbook) ?? new Map<string, Changed>();
  found.set(workbook, noted.set(`${spec.id} ${sheetRow} ${column}`, { spec, sheetRow, row, column }));
}

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
    .filter(({ row }) => damaged.includes(row) && isSealed(row))
    .map((one) => ({ ...one, columns: 'figures' in one.row ? wrongColumns(digest, one.row) : [] }));
  const wrong = all.filter(({ columns }) => columns.length > 0);
  // Where each row is right, one is missing or in another place.
  const isMissing = wrong.length === 0 && read.every(({ row }) => isSealed(row));
  const named = isMissing ? all.map((one) => ({ ...one, columns: ['part'] })) : wrong;
  for (const { columns, ...one } of named) for (const column of columns) note(workbook, { ...one, spec, column });
}

/** Rows that nobody may have read, because a hand changed what says of which table, marketplace or days they are. */
function noteUnsealed(workbook: Workbook, spec: SheetSpec): void {
  const sheet = packedIn(workbook, spec);
  const broken = sheet?.rows.filter(({ row }) => !isBlank(row) && !isSealed(row)) ?? [];
  for (const place of broken.slice(0, MOST)) {
    const changed = changedCell(
      place.row,
      sheet!.rows.map(({ row }) => row),
    );
    if (changed !== undefined) note(workbook, { ...place, row: changed.was, spec, column: changed.column });
    else for (const column of wrongFigures(workbook, sheet!, place)) note(workbook, { ...place, spec, column });
  }
}

/** The columns that its figures contradict; of several the seal says no more than that. */
function wrongFigures(workbook: Workbook, sheet: PackedSheet, place: RowUpdate): readonly string[] {
  const [row] = withFigures(workbook, sheet, [place]);
  const tables = sheet.own.spec.id === digestSheet.id ? DIGEST_TABLES : HISTORY_TABLES;
  const digest = tables.find((one) => isOf(one, row!));
  const columns = digest === undefined ? [] : wrongColumns(digest, row!);
  return columns.length > 0 ? columns : ['check'];
}

/** What to say of those that were noticed. */
export function changedByHand(workbook: Workbook, language: Language): string[] {
  for (const spec of [digestSheet, historySheet]) noteUnsealed(workbook, spec);
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
