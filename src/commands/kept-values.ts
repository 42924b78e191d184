/** Stores values that a person typed over cells of a report before an import or a refresh replaces them. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { MergePlan } from '../reports/merge/merge.ts';
import { keyOf } from '../reports/merge/row-key.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import { asImported } from '../sheets/as-imported.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { keptValuesSheet } from '../sheets/kept-values.ts';
import { type Cell, cellText, orBlank, type Row } from '../values/cell.ts';
import { columnCalled, localSheet } from '../workbook/local-sheet.ts';
import { columnOf, type SheetSpec } from '../workbook/sheet-spec.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openOrCreateSheet, openSheet } from './open-sheet.ts';
import { removeRowsThat } from './remove-old-rows.ts';

/** A cell whose value is replaced: its row, its column, and the new value. */
export interface Replaced {
  readonly row: Row;
  readonly id: string;
  readonly written: Cell;
}

/** The time of the replacement and the number of its import; a refresh has no number. */
interface Replacing {
  readonly import: Cell;
  readonly at: Cell;
}

/** A sheet with the columns by which people find its rows. */
type LabelledSheet = SheetSpec & { readonly label: readonly string[] };

/** Rows of Kept Values, and the present name of that sheet. */
interface Kept {
  readonly rows: readonly Row[];
  readonly sheet: string;
}

const COLUMNS = keptValuesSheet.columns.map(({ id }) => id);
const NAME_PARTS = ' · ';

/** The typed cells that a merge replaces, or clears although the file has no value in that column. */
export function replacedBy(
  sheet: DataSheet,
  existing: readonly Row[],
  { updates }: Pick<MergePlan, 'updates'>,
  blank: ReadonlySet<string>,
): Replaced[] {
  const { typedIn } = asImported(sheet);
  return updates.flatMap(({ index, row: coming }) => {
    const row = existing[index]!;
    const emptied = [...blank].filter((id) => coming[id] === '' && orBlank(row[id]) !== '');
    const ids = new Set([...typedIn(row), ...emptied]);
    return [...ids]
      .filter((id) => id in coming && coming[id] !== row[id])
      .map((id) => ({ row, id, written: coming[id]! }));
  });
}

/** The typed cells of rows, by index, that are deleted. */
export function typedCellsOf(sheet: DataSheet, existing: readonly Row[], indexes: readonly number[]): Replaced[] {
  const { typedIn } = asImported(sheet);
  const typed = (row: Row) => (row.importedAt === '' ? [] : typedIn(row));
  return indexes.flatMap((index) => typed(existing[index]!).map((id) => ({ row: existing[index]!, id, written: '' })));
}

/** Columns without any value in a report over days; in a snapshot a blank is the present value. */
export function blankColumns({ kind, rows }: Pick<ReportRead, 'kind' | 'rows'>): ReadonlySet<string> {
  if (kind.period === 'snapshot') return new Set();
  const isBlank = (id: string) => rows.every((row) => row[id] === '');
  const blank = kind.fields.filter(({ id, role }) => role === undefined && !kind.key.includes(id) && isBlank(id));
  return new Set(blank.map(({ id }) => id));
}

/** Stores the values, each only once if the import is repeated. */
export function keepValues(
  workbook: Workbook,
  sheet: LabelledSheet,
  replaced: readonly Replaced[],
  replacing: Replacing,
): void {
  if (replaced.length === 0) return;
  const { own, read } = openOrCreateSheet(workbook, keptValuesSheet);
  const nameOf = (row: Row) => keyOf(keptValuesSheet.key, row);
  const there = new Set(read.rows.map(nameOf));
  const rows = replaced.map((one) => keptRow(workbook, sheet, one, replacing)).filter((row) => !there.has(nameOf(row)));
  workbook.append(own, read, rows, COLUMNS);
}

function keptRow(workbook: Workbook, sheet: LabelledSheet, { row, id, written }: Replaced, replacing: Replacing): Row {
  const { header } = columnOf(localSheet(sheet, workbook.language), id);
  const about = { ...replacing, sheet: sheet.id, row: rowName(sheet, row) };
  return { ...about, column: header, value: row[id]!, written };
}

/** The name by which a person finds the row. */
function rowName({ label, key }: LabelledSheet, row: Row): string {
  const ids = [...new Set([...label, ...key])];
  const parts = ids.map((id) => cellText(row[id])).filter((part) => part !== '');
  return parts.join(NAME_PARTS);
}

/** The values that an import kept of a sheet; `only` of these rows, if another part of the file reports the others. */
export function keptBy(workbook: Workbook, entry: number, sheet: DataSheet, only?: readonly Row[]): Kept | undefined {
  const opened = openSheet(workbook, keptValuesSheet);
  const names = only && new Set(only.map((row) => rowName(sheet, row)));
  const isOne = (row: Row) => row.import === entry && row.sheet === sheet.id && names?.has(String(row.row)) !== false;
  return opened && { rows: opened.read.rows.filter(isOne), sheet: opened.own.name };
}

/** Removes the values of an import that is undone, because they are in their cells again; content of a person's remains. */
export function forgetKept(workbook: Workbook, entry: number): void {
  const opened = openSheet(workbook, keptValuesSheet);
  if (opened === undefined) return;
  const { own, read } = opened;
  const isOne = (row: Row) => row.import === entry;
  const sheetRows = read.rows.flatMap((row, index) => (isOne(row) ? [index + 2] : []));
  if (sheetRows.length > 0)
    removeRowsThat(workbook, keptValuesSheet, workbook.touchedRows(own, read, sheetRows), isOne);
}

/** The notes of a refresh about replaced values. */
export function replacedNotes(
  workbook: Workbook,
  sheet: DataSheet,
  replaced: readonly Replaced[],
  language: Language,
): string[] {
  if (replaced.length === 0) return [];
  const rows = replaced.map((one) => keptRow(workbook, sheet, one, { import: '', at: '' }));
  return keptNotes(sheet, { rows, sheet: workbook.find(keptValuesSheet)!.name }, new Set(), language);
}

const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;

/** One line for each column: how many, examples, and where they are. `blank` are columns without any value in the file. */
export function keptNotes(
  spec: DataSheet,
  { rows, sheet }: Kept,
  blank: ReadonlySet<string>,
  language: Language,
): string[] {
  const byColumn = new Map(spec.columns.map(({ id }) => [id, [] as Row[]]));
  for (const row of rows) byColumn.get(columnCalled(spec, String(row.column))?.id ?? '')?.push(row);
  const some = [...byColumn].filter(([, all]) => all.length > 0);
  return some.map(([id, all]) => {
    const column = String(all[0]!.column);
    const shown = all.slice(0, MOST_EXAMPLES).map(exampleOf).join('; ');
    const examples = shown + (all.length > MOST_EXAMPLES ? ' …' : '');
    const key = blank.has(id) ? 'import.keptBlank' : 'import.keptTyped';
    return text(language, key, { column, count: all.length, examples, sheet });
  });
}

function exampleOf({ row, value, written }: Row): string {
  const [name, before, now] = [String(row).split(NAME_PARTS)[0]!, cellText(value), cellText(written)].map((part) =>
    part.length > LONGEST_EXAMPLE ? `${part.slice(0, LONGEST_EXAMPLE)}…` : part,
  );
  return now === '' ? `${name}: ${before}` : `${name}: ${before} → ${now}`;
}
