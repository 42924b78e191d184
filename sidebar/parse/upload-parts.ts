/** Cuts a table into calls that the server can finish in time; most reports are one call. */
import type { Answers, Daybook, ImportReply } from '../../src/apps-script/server/messages.ts';
import type { CutText } from '../../src/delimited/cut-text.ts';
import { textTable } from '../../src/delimited/text-table.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { ReadRequest } from '../../src/reports/read/read-report.ts';
import { unreadReply } from '../../src/reports/recognise/unread-reply.ts';
import { type PackedTable, packTable } from '../../src/reports/travel/packed-table.ts';
import { type Part, splitIntoParts } from '../../src/reports/travel/split-into-parts.ts';
import { type Day, dayFromIso } from '../../src/values/day.ts';
import { type Rows, rowsOf, tableOf } from '../../src/values/table.ts';

/** What one call carries besides the name of the file. */
export interface UploadPart extends Answers {
  readonly table: PackedTable;
  readonly part?: Pick<Part, 'rowNumbers' | 'hints' | 'ownDays'> & {
    readonly index: number;
    readonly of: number;
    readonly fileRows: number;
  };
}

export interface Source {
  /** Of the file, and of its sheet where it has several. */
  readonly name: string;
  /** The table was cut out of text. */
  readonly delimited: boolean;
}

export interface Upload {
  readonly source: Source;
  /** Rows, or for a large text the places of its cells. */
  readonly table: Rows | CutText;
  readonly answers: Answers;
  /** The spreadsheet's day, ISO. */
  readonly today: string;
  /** What the spreadsheet was taught of columns. */
  readonly taught: Daybook['taught'];
  readonly language: Language;
}

function day(iso: string | undefined): Day | undefined {
  return iso === undefined ? undefined : dayFromIso(iso);
}

function readRequest({ source, answers, today, taught }: Upload): ReadRequest {
  const { marketplace, from, to, asOf, columns, places } = answers;
  const days = { from: day(from), to: day(to), asOf: day(asOf), today: dayFromIso(today) ?? 0 };
  const { name: fileName, delimited } = source;
  return { fileName, delimited, how: 'upload', marketplace, taught, columns, places, ...days };
}

function uploadPart(
  { table, rowNumbers, hints, ownDays, ...answers }: Part,
  index: number,
  all: readonly Part[],
): UploadPart {
  const fileRows = all.reduce((sum, part) => sum + part.table.length - 1, 0);
  const facts = { ...(hints && { hints }), ...(ownDays !== undefined && { ownDays }) };
  return { table: packTable(table), ...answers, part: { index, of: all.length, fileRows, rowNumbers, ...facts } };
}

/** The parts of a table, each a complete import; or the reply that the server would give to an unreadable table. */
export function uploadParts(upload: Upload): readonly UploadPart[] | ImportReply {
  const { answers, source, language } = upload;
  const table = 'text' in upload.table ? textTable(upload.table) : tableOf(upload.table);
  const parts = splitIntoParts(table, readRequest(upload));
  if ('status' in parts) return unreadReply(parts, source.name, language);
  if (parts.length === 1) return [{ table: packTable(rowsOf(table)), ...answers }];
  return parts.map((part, index) => ({ ...answers, ...uploadPart(part, index, parts) }));
}
