/** Writes the Import Log: a row is added before anything of an import is written, and completed when all is written. */
import type { Language } from '../i18n/language.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { COUNTED, type ImportState, importLogSheet } from '../sheets/import-log.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openOrCreateSheet, openSheet } from './open-sheet.ts';
import type { Cause, Receipt } from './replies.ts';
import { retryIfMoved } from './retry-if-moved.ts';

type LogRow = RowOf<'import-log'>;

const COLUMNS = importLogSheet.columns.map(({ id }) => id);

/** An import's entry in the log. */
export interface LogEntry {
  /** Number of the import. */
  readonly entry: number;
  /** True if the newest import was of the same file and not finished, so that this one continues it. */
  readonly goesOn: boolean;
}

/** Adds the row of this import, before anything else is written. */
export function startEntry(workbook: Workbook, about: LogRow): LogEntry {
  const { own, read } = openOrCreateSheet(workbook, importLogSheet);
  const newest = newestEntry(read.rows);
  if (newest && isAbout(newest, about) && isUnfinished(newest)) return { entry: numberOf(newest), goesOn: true };
  const entry = numberOf(newest) + 1;
  workbook.append(own, read, [{ ...about, import: entry, state: 'Started' }], COLUMNS);
  return { entry, goesOn: false };
}

/** Adds the counts of one part of a file; the first part resets them. */
export function finishEntry(
  workbook: Workbook,
  entry: number,
  receipt: Receipt,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
  language: Language,
): void {
  const part = partRow(receipt, language, isFirst && isLast);
  changeEntry(workbook, entry, (before) => ({
    ...(isFirst ? part : joined(before, part)),
    state: isLast ? 'Imported' : 'Started',
  }));
}

/** Records why an import stopped; if nothing was written before, there is no row. */
export function stopEntry(workbook: Workbook, about: LogRow, why: string): void {
  try {
    const newest = newestEntry(openSheet(workbook, importLogSheet)?.read.rows || []);
    if (!newest || !isUnfinished(newest) || !isAbout(newest, about)) return;
    const stopped = (before: LogRow): LogRow => ({ state: 'Stopped', notes: [...notesOf(before), why].join('\n') });
    retryIfMoved(() => changeEntry(workbook, numberOf(newest), stopped));
  } catch {
    // If the log cannot be written either, the first error is still the one to report.
  }
}

/** More are read in the log. */
const MOST_TOLD = 3;

/** The entries of unfinished imports whose file was not imported since, the newest first. */
export function openEntries(rows: readonly LogRow[]): LogRow[] {
  const newest = new Map<string, LogRow>();
  for (const row of rows) {
    const file = String(row.file);
    if (numberOf(row) > numberOf(newest.get(file))) newest.set(file, row);
  }
  return [...newest.values()].filter(isUnfinished).sort((a, b) => numberOf(b) - numberOf(a));
}

/** The newest unfinished imports, with the reason if known. */
export function unfinishedImports(rows: readonly LogRow[], language: Language): string[] {
  return openEntries(rows)
    .slice(0, MOST_TOLD)
    .map((entry) => {
      const message = text(language, 'log.unfinished', { file: String(entry.file), report: String(entry.report) });
      const why = stateOf(entry) === 'Stopped' ? String(entry.notes).split('\n').pop() : '';
      return why ? `${message} ${why}` : message;
    });
}

/** Changes the state of an import later. */
export function setEntryState(workbook: Workbook, entry: number, state: ImportState): void {
  changeEntry(workbook, entry, () => ({ state }));
}

/** `undefined` if the log does not contain the import. */
export function entryState(workbook: Workbook, entry: number): ImportState | undefined {
  return stateOf(openSheet(workbook, importLogSheet)?.read.rows.find((row) => numberOf(row) === entry));
}

/** The import with the highest number, in any row. */
function newestEntry(rows: readonly LogRow[]): LogRow | undefined {
  return rows.reduce<LogRow | undefined>((newest, row) => (numberOf(row) > numberOf(newest) ? row : newest), undefined);
}

/** True for an import of the same file or sheet as the same report. */
function isAbout(entry: LogRow, about: LogRow): boolean {
  return (['file', 'how', 'report'] as const).every((id) => entry[id] === about[id]);
}

function isUnfinished(entry: LogRow | undefined): boolean {
  return stateOf(entry) === 'Started' || stateOf(entry) === 'Stopped';
}

/** Notes without those of a part that stopped, which are obsolete when the import continues. */
function notesOf(entry: LogRow): string[] {
  const notes = String(entry.notes ?? '')
    .split('\n')
    .filter((note) => note !== '');
  return stateOf(entry) === 'Stopped' ? notes.slice(0, -1) : notes;
}

function stateOf(entry: LogRow | undefined): ImportState | undefined {
  return entry?.state as ImportState | undefined;
}

function numberOf(entry: LogRow | undefined): number {
  return typeof entry?.import === 'number' ? entry.import : 0;
}

const MOST_CAUSES = 10;

/** One line for each column and cause; without the number for a file in parts, so that all parts give the same line. */
function causeLines(causes: readonly Cause[], isWhole: boolean, language: Language): string[] {
  const lines = causes.slice(0, MOST_CAUSES).map(({ column, message, count, rows, examples }) => {
    const list = [...rows.map(String), ...(rows.length < count ? ['…'] : [])].join(', ');
    const shown = examples.length === 0 ? '' : ` (${examples.join('; ').replace(/\s+/g, ' ')})`;
    const where = isWhole ? text(language, 'log.cause', { count, rows: list }) + shown : '';
    return [column, where, message].filter(Boolean).join(' · ');
  });
  return causes.length > MOST_CAUSES ? [...lines, '…'] : lines;
}

function partRow(receipt: Receipt, language: Language, isWhole: boolean): LogRow {
  const { marketplace, from, to, sheet, problems } = receipt;
  const notes = [...receipt.notes, ...causeLines(receipt.causes, isWhole, language)];
  const headers = text(language, `log.headers.${receipt.language}` as TextKey);
  const counts = COUNTED.map((id) => [id, id === 'problems' ? problems.length : receipt[id as 'rowsRead']]);
  return { ...Object.fromEntries(counts), marketplace, from, to, sheet, language: headers, notes: notes.join('\n') };
}

function joined(before: LogRow, part: LogRow): LogRow {
  const row: LogRow = { ...part };
  for (const id of COUNTED) row[id] = Number(before[id]) + Number(part[id]);
  row.from = String(before.from) < String(part.from) ? before.from! : part.from!;
  row.to = String(before.to) > String(part.to) ? before.to! : part.to!;
  row.notes = [...new Set([...notesOf(before), ...notesOf(part)])].join('\n');
  return row;
}

/** Does nothing if the seller deleted the row. */
function changeEntry(workbook: Workbook, entry: number, change: (before: LogRow) => LogRow): void {
  const opened = openSheet(workbook, importLogSheet);
  const index = opened?.read.rows.findIndex((row) => numberOf(row) === entry) ?? -1;
  if (!opened || index === -1) return;
  const row = change(opened.read.rows[index]!);
  workbook.update(opened.own, opened.read, [{ sheetRow: index + 2, row }], Object.keys(row));
}
