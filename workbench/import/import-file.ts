/** Imports one file into the workbook and says what became of it. */

import type { ImportReply, Receipt } from '../../src/apps-script/server/messages.ts';
import type { ScriptHost } from '../runner/script-host.ts';
import { askingSentence } from './asking.ts';
import type { Failure, FileOutcome } from './file-outcome.ts';
import type { ImportOptions } from './import-options.ts';
import type { NamedBytes, Unpacked } from './parse-worker.ts';

/** What one table (a sheet of the file) came to. */
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
 * Hands a file's tables to the add-on, each way in its own manner; a zip comes back as its files. Throws with a sentence
 * for a file that has no table.
 */
export type Importer = (file: NamedBytes, run: ImportRun) => Promise<TableReply[] | Unpacked>;

/** What the seller says beside the file; `importTable` and `importActiveSheet` both take it. The receipt says what cannot be undone. */
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

/** The codes of what is no report that we read: beside one that is, it is passed over. */
const noReport = /^(?:unknown-report|empty|unsupported-.*)$/;
/** A sheet of a workbook may be nearly one, or one without rows: nobody chose it by itself. */
const nearlyOne = /^(?:missing-columns|other-report|header-only)$/;

interface Unread extends TableReply {
  readonly reply: Extract<ImportReply, { status: 'refused' }>;
}

function isUnread(table: TableReply): table is Unread {
  return table.reply.status === 'refused' && (noReport.test(table.reply.code) || nearlyOne.test(table.reply.code));
}

/** What says most of a file of which no table is a report: the name of another report, else what is nearest. */
function mostTelling(replies: readonly TableReply[]): readonly TableReply[] {
  const codes = [/^unsupported-/, nearlyOne, /./];
  const found = codes.map((code) => replies.find(({ reply }) => reply.status === 'refused' && code.test(reply.code)));
  return found.filter((reply) => reply !== undefined).slice(0, 1);
}

/** What is no report counts for nothing where something was imported, or asked, of the same file. */
function outcomeOf(file: string, replies: readonly TableReply[]): FileOutcome {
  const unread = replies.filter(isUnread);
  const reports = replies.filter((reply) => !isUnread(reply));
  const told = reports.length > 0 ? reports : mostTelling(replies);
  const failures = told.map(({ reply }) => failureOf(file, reply)).filter((failure) => failure !== null);
  const leftOut = reports.length > 0 ? unread.map(({ name, reply }) => ({ name, message: reply.message })) : [];
  return { file, receipts: receiptsOf(told), failures, leftOut };
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

/** The codes of a file that is no table at all. */
const noTable = new Set(['not-a-table', 'api-json', 'binary-file', 'empty-file']);

function isPassedOver({ receipts, failures }: FileOutcome): boolean {
  return receipts.length === 0 && failures.every(({ code }) => noReport.test(code) || noTable.has(code));
}

/** The outcomes of a zip's files; what is no report stands on the first of them. */
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

/** Imports one file, or every file of a zip; whatever goes wrong is part of the outcome, so that the others are imported all the same. */
export async function importFile(file: NamedBytes, run: ImportRun, importer: Importer): Promise<FileOutcome[]> {
  try {
    const imported = await importer(file, run);
    if ('files' in imported) return await importUnpacked(file.name, imported, run, importer);
    return [outcomeOf(file.name, imported)];
  } catch (error) {
    return [failed(file.name, error)];
  }
}
