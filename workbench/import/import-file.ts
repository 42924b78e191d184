/** Imports one file into the workbook and says what became of it. */
import type { ScriptHost } from '../runner/script-host.ts';
import { askingSentence } from './asking.ts';
import type { Failure, FileOutcome } from './file-outcome.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportReply, Receipt } from './import-reply.ts';
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
  };
}

function pick({ code, message, problems }: Omit<Failure, 'file'>): Omit<Failure, 'file'> {
  return { code, message, problems };
}

function isRecognised({ reply }: TableReply): boolean {
  return reply.status !== 'refused' || !unrecognised.has(reply.code);
}

function receiptsOf(replies: readonly TableReply[]): Receipt[] {
  return replies.flatMap(({ reply }) => (reply.status === 'imported' ? [reply.receipt] : []));
}

/** The codes of a table that is no report we know: in a workbook of several sheets such a sheet is passed over. */
const unrecognised = new Set(['unknown-report', 'empty']);

function outcomeOf(file: string, replies: readonly TableReply[]): FileOutcome {
  const recognised = replies.filter(isRecognised);
  const told = recognised.length > 0 ? recognised : replies.slice(0, 1);
  const failures = told.map(({ reply }) => failureOf(file, reply)).filter((failure) => failure !== null);
  const ignored = recognised.length > 0 ? replies.filter((reply) => !isRecognised(reply)).map(({ name }) => name) : [];
  return { file, receipts: receiptsOf(told), failures, ignored };
}

function failed(file: string, error: unknown): FileOutcome {
  const { code, message } = error as { code?: string; message: string };
  return { file, receipts: [], failures: [{ file, code: code ?? 'failed', message, problems: [] }], ignored: [] };
}

/** What no report is: beside reports in one zip it is passed over, as such a sheet of a workbook is. */
const noTable = new Set([...unrecognised, 'not-a-table', 'api-json', 'binary-file', 'empty-file']);

function isPassedOver({ receipts, failures }: FileOutcome): boolean {
  return receipts.length === 0 && failures.every(({ code }) => noTable.has(code));
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
  const passedOver = outcomes.filter((outcome) => taken.length > 0 && isPassedOver(outcome)).map(({ file }) => file);
  const ignored = [...passedOver, ...unpacked.leftOut.map(({ name }) => name)];
  const inZip = (outcome: FileOutcome) => ({ ...outcome, file: `${zip} › ${outcome.file}` });
  return [inZip({ ...first!, ignored: [...first!.ignored, ...ignored] }), ...others.map(inZip)];
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
