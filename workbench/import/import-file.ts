/** Imports one file into the workbook and returns the outcome. */

import type { ImportReply, Receipt } from '../../src/apps-script/server/messages.ts';
import type { ScriptHost } from '../runner/script-host.ts';
import { askingSentence } from './asking.ts';
import type { Failure, FileOutcome } from './file-outcome.ts';
import type { ImportOptions } from './import-options.ts';
import type { NamedBytes, Unpacked } from './parse-worker.ts';

/** The add-on's reply to one table (a sheet of the file). */
export interface TableReply {
  readonly name: string;
  readonly reply: ImportReply;
}

/** What an importer needs to know beside the file. */
export interface ImportRun {
  readonly host: ScriptHost;
  readonly options: ImportOptions;
  readonly now: number;
}

/**
 * Sends a file's tables to the add-on, by upload or by paste; for a zip it returns its files. Throws with a sentence
 * for a file that has no table.
 */
export type Importer = (file: NamedBytes, run: ImportRun) => Promise<TableReply[] | Unpacked>;

/** The answers given as flags, for `importTable` and `importActiveSheet`; undo is not needed on the command line. */
export function answersOf({ marketplace, from, to, asOf, columns, places }: ImportOptions): Record<string, unknown> {
  const given = Object.entries({ marketplace, from, to, asOf, columns, places }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(given), withoutUndo: true };
}

function failureOf(file: string, reply: ImportReply): Failure | null {
  if (reply.status === 'imported') return null;
  if (reply.status === 'refused') return { file, ...pick(reply) };
  return {
    file,
    code: `asks-${reply.missing.join('-')}`,
    message: askingSentence(reply),
    problems: [],
    causes: [],
  };
}

function pick({ code, message, problems, causes }: Omit<Failure, 'file'>): Omit<Failure, 'file'> {
  return { code, message, problems, causes };
}

function receiptsOf(replies: readonly TableReply[]): Receipt[] {
  return replies.flatMap(({ reply }) => (reply.status === 'imported' ? [reply.receipt] : []));
}

/** Codes of tables that are not reports: ignored if another table of the file is one. */
const noReport = /^(?:unknown-report|empty|unsupported-.*)$/;
/** Codes of sheets that are almost reports, or reports without rows: ignored in the same way. */
const nearlyOne = /^(?:missing-columns|other-report|header-only)$/;

interface Unread extends TableReply {
  readonly reply: Extract<ImportReply, { status: 'refused' }>;
}

function isUnread(table: TableReply): table is Unread {
  return table.reply.status === 'refused' && (noReport.test(table.reply.code) || nearlyOne.test(table.reply.code));
}

/** The most helpful reply for a file without any report: a named other report, else an almost-report, else any. */
function mostTelling(replies: readonly TableReply[]): readonly TableReply[] {
  const codes = [/^unsupported-/, nearlyOne, /./];
  const found = codes.map((code) => replies.find(({ reply }) => reply.status === 'refused' && code.test(reply.code)));
  return found.filter((reply) => reply !== undefined).slice(0, 1);
}

/** The outcome of a file; tables that are not reports count as left out if another table is one. */
function outcomeOf(file: string, replies: readonly TableReply[]): FileOutcome {
  const unread = replies.filter(isUnread);
  const reports = replies.filter((reply) => !isUnread(reply));
  const listed = reports.length > 0 ? reports : mostTelling(replies);
  const failures = listed.map(({ reply }) => failureOf(file, reply)).filter((failure) => failure !== null);
  const leftOut = reports.length > 0 ? unread.map(({ name, reply }) => ({ name, message: reply.message })) : [];
  return { file, receipts: receiptsOf(listed), failures, leftOut };
}

function failed(file: string, error: unknown): FileOutcome {
  const { code, message } = error as { code?: string; message: string };
  return {
    file,
    receipts: [],
    failures: [{ file, code: code ?? 'failed', message, problems: [], causes: [] }],
    leftOut: [],
  };
}

/** Codes of files that are no tables at all. */
const noTable = new Set(['not-a-table', 'api-json', 'binary-file', 'empty-file']);

function isPassedOver({ receipts, failures }: FileOutcome): boolean {
  return receipts.length === 0 && failures.every(({ code }) => noReport.test(code) || noTable.has(code));
}

/** The outcomes of a zip's files; what is not a report is listed with the first of them. */
async function importUnpacked(
  zip: string,
  unpacked: Unpacked,
  run: ImportRun,
  importer: Importer,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const { name, bytes } of unpacked.files) outcomes.push(...(await importFile({ name, bytes }, run, importer)));
  const taken = outcomes.filter((outcome) => !isPassedOver(outcome));
  const [first, ...others] = taken.length > 0 ? taken : outcomes;
  const passedOver = taken.length > 0 ? outcomes.filter(isPassedOver) : [];
  const leftOut = [
    ...passedOver.map(({ file, failures }) => ({ name: file, message: failures[0]!.message })),
    ...unpacked.leftOut,
  ];
  const inZip = (outcome: FileOutcome) => ({ ...outcome, file: `${zip} › ${outcome.file}` });
  return [inZip({ ...first!, leftOut: [...first!.leftOut, ...leftOut] }), ...others.map(inZip)];
}

/** Imports one file, or every file of a zip. Never throws: errors are part of the outcome, so that the import goes on. */
export async function importFile(file: NamedBytes, run: ImportRun, importer: Importer): Promise<FileOutcome[]> {
  try {
    const imported = await importer(file, run);
    if ('files' in imported) return await importUnpacked(file.name, imported, run, importer);
    return [outcomeOf(file.name, imported)];
  } catch (error) {
    return [failed(file.name, error)];
  }
}
