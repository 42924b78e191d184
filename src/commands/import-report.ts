/** Imports one table: identifies and reads it, merges it into its sheet by key, refreshes, and writes the receipt. */
import { cutLines } from '../delimited/cut-lines.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { type PastedSheet, pastedSheet, withPercents } from '../reports/read/pasted-sheet.ts';
import { type ReadRequest, type ReportRead, readReport } from '../reports/read/read-report.ts';
import { sheetTyping } from '../reports/read/sheet-typing.ts';
import { unreadReply } from '../reports/recognise/unread-reply.ts';
import { OWN_SHEETS } from '../sheets/catalog.ts';
import { SOURCES } from '../tracker/sources.ts';
import type { Cell, Row } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { columnsNotes, rememberHeaders } from './columns-seen.ts';
import { CommandError } from './command-error.ts';
import { finishEntry, stopEntry } from './import-log.ts';
import { asksNoUndo, ownSheetReply, receiptOf } from './import-reply.ts';
import { interruptionText } from './interruption.ts';
import { refreshDue } from './refresh.ts';
import type { Answers, FilePart, ImportReply, Receipt } from './replies.ts';
import { retryIfMoved } from './retry-if-moved.ts';
import { rememberColumns, taughtColumns } from './taught-columns.ts';
import { MOST_UNDO_ROWS } from './undo-records.ts';
import { watchlistIn } from './watchlist.ts';
import { writeReport } from './write-report.ts';

interface ImportSource {
  /** Name of the file or of the sheet. */
  readonly name: string;
  readonly table: readonly (readonly Cell[])[];
  readonly how: 'upload' | 'paste';
  /** The spreadsheet that it was pasted into, if known. */
  readonly sheet?: PastedSheet | undefined;
  readonly answers: Answers;
  readonly part?: FilePart | undefined;
  /** True for a table split from text. */
  readonly delimited?: boolean | undefined;
  /** 1-based sheet row of each row of the table, if lines were split. */
  readonly rowNumbers?: readonly number[] | undefined;
}

/** Imports a table; nothing is written unless the report can be read. */
export function importReport(workbook: Workbook, source: ImportSource, language: Language): ImportReply {
  return workbook.exclusively(() => importTable(workbook, source, language));
}

/** Reads the report under the lock, because columns may have been taught while it waited. */
function importTable(workbook: Workbook, source: ImportSource, language: Language): ImportReply {
  const facts = workbook.facts();
  const known = { taught: taughtColumns(workbook), tracked: () => watchlistIn(workbook) };
  const reading = readReport(source.table, { ...readRequest(source, facts.today), ...known });
  if (reading.status !== 'read') return unreadReply(reading, source.name, language);
  const rows = source.part?.fileRows ?? reading.rows.length;
  if (rows > MOST_UNDO_ROWS && !source.answers.withoutUndo && (source.part?.index ?? 0) === 0)
    return asksNoUndo(reading.kind, rows, source.name, language);
  const inCells = workbook.sentenceLanguage(language);
  const about = aboutImport(source, reading, facts.now, inCells);
  try {
    return { status: 'imported', receipt: store(workbook, source, reading, { about, rows }, language) };
  } catch (error) {
    const why = workbook.explained(error);
    stopEntry(workbook, about, interruptionText(why, inCells));
    throw why;
  }
}

/** Writes the rows and everything computed from them; `rows` is the number in the whole file. */
function store(
  workbook: Workbook,
  source: ImportSource,
  reading: ReportRead,
  { about, rows }: { readonly about: Row; readonly rows: number },
  language: Language,
): Receipt {
  const { index, of } = source.part || { index: 0, of: 1 };
  const isLast = index === of - 1;
  const extent = { rows, parts: of, isLast };
  const columns = index === 0 ? columnsNotes(workbook, reading, language) : [];
  const { entry, written, isAnswered } = retryIfMoved(() => writeReport(workbook, reading, about, extent, language));
  retryIfMoved(() => rememberColumns(workbook, reading.taught, String(about.at)));
  if (isLast) rememberHeaders(workbook, reading, entry);
  const refreshed = isLast
    ? retryIfMoved(() => refreshDue(workbook, language, { answered: isAnswered ? reading.kind.sheet : '' }))
    : undefined;
  const read = receiptOf(reading, written, source.name, language);
  const isFollowed = SOURCES.some(({ sheet }) => sheet === reading.kind.sheet);
  const receipt = {
    ...read,
    notes: [...read.notes, ...columns, ...(refreshed?.kept || []), ...((isFollowed && refreshed?.week) || [])],
  };
  retryIfMoved(() => finishEntry(workbook, entry, receipt, { isFirst: index === 0, isLast }, language));
  return receipt;
}

/** Imports the active sheet, or the one that a question was about; the add-on's own sheets are no reports. */
export function importOpenSheet(workbook: Workbook, answers: Answers, language: Language): ImportReply {
  return workbook.exclusively(() => importPasted(workbook, answers, language));
}

function importPasted(workbook: Workbook, answers: Answers, language: Language): ImportReply {
  const pasted = workbook.pastedSheet(answers.sheet);
  if (pasted === undefined) throw new CommandError('import.sheetGone', { sheet: answers.sheet ?? '' });
  const { id, name } = pasted;
  if (OWN_SHEETS.some((spec) => workbook.find(spec)?.id === id)) return ownSheetReply(name, language);
  const { cells, numberFormats } = workbook.readPasted(pasted);
  const lines = cutLines(cells);
  const typing = sheetTyping(workbook.facts().locale);
  const sheet = typing && pastedSheet(cells, numberFormats, typing);
  const table = withPercents(cells, numberFormats, typing?.decimal ?? '.');
  const source = { name, table, how: 'paste', sheet, answers } as const;
  return importTable(workbook, { ...source, ...lines, delimited: !!lines }, language);
}

function readRequest(
  { name, how, sheet, answers, part, delimited, rowNumbers }: ImportSource,
  today: Day,
): ReadRequest {
  return {
    fileName: name,
    how,
    sheet,
    today,
    delimited,
    rowNumbers,
    marketplace: answers.marketplace,
    from: dayOrNothing(answers.from),
    to: dayOrNothing(answers.to),
    asOf: dayOrNothing(answers.asOf),
    columns: answers.columns,
    places: answers.places,
    ...part,
  };
}

function dayOrNothing(iso: string | undefined): Day | undefined {
  return iso === undefined ? undefined : dayFromIso(iso);
}

/** The log row of an import before it is done. */
function aboutImport({ name, how }: ImportSource, { kind, from, to }: ReportRead, at: string, language: Language): Row {
  const way = text(language, how === 'upload' ? 'log.file' : 'log.pasted');
  return { at, file: name, how: way, report: text(language, kind.title), from, to };
}
