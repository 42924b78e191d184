/** Every way a report can come in, each into a workbook of its own. */
import { strToU8, zipSync } from 'fflate';
import { initialState } from '../../../sidebar/app-state.ts';
import { newStore } from '../../../sidebar/dom/store.ts';
import { ImportQueue } from '../../../sidebar/import/import-queue.ts';
import { uploadParts } from '../../../sidebar/parse/upload-parts.ts';
import type { Daybook, Receipt } from '../../../src/apps-script/server/messages.ts';
import { importFile } from '../../../workbench/import/import-file.ts';
import type { ImportOptions } from '../../../workbench/import/import-options.ts';
import { parseWorker } from '../../../workbench/import/parse-worker.ts';
import { paster } from '../../../workbench/import/paste.ts';
import { uploader } from '../../../workbench/import/upload.ts';
import { DaybookHost, type Place } from '../../commands/daybook-host.ts';
import { sheetXml, workbookZip } from '../../sidebar/parse/workbook-zip.ts';

export interface FileIn {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its cells, for the workbook that holds the same. */
  readonly table: readonly (readonly unknown[])[];
}

export type Answers = Pick<ImportOptions, 'marketplace' | 'from' | 'to' | 'asOf'>;

/** What was stored, and what was said of it. */
export interface CameIn {
  readonly receipt: Receipt | undefined;
  /** Sentences of refusal. */
  readonly refusals: readonly string[];
  readonly table: unknown[][];
  readonly daybook: DaybookHost;
}

export const WAYS = ['sidebar', 'command line', 'paste', 'paste-text', 'xlsx', 'zip'] as const;

export type Way = (typeof WAYS)[number];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Plain counts as numbers, as Amazon's own workbooks have them; everything else as text. */
function cellXml(value: unknown): string {
  const text = String(value);
  if (/^(0|[1-9]\d{0,14})$/.test(text)) return `<c><v>${text}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** The same cells as an .xlsx. */
export function asWorkbook(table: FileIn['table']): Uint8Array {
  const rows = table.map((row) => `<row>${row.map(cellXml).join('')}</row>`);
  return workbookZip({ sheets: [['Report', sheetXml(rows.join(''))]] });
}

const stem = (name: string) => name.replace(/\.\w+$/, '');

/** What the command line, or a paste, would be given. */
function fileOf(way: Way, file: FileIn): { name: string; bytes: Uint8Array } {
  if (way === 'xlsx') return { name: `${stem(file.name)}.xlsx`, bytes: asWorkbook(file.table) };
  if (way === 'zip') return { name: 'reports.zip', bytes: zipSync({ [file.name]: file.bytes, 'notes/': strToU8('') }) };
  return file;
}

async function byCommand(way: Way, file: FileIn, answers: Answers, daybook: DaybookHost) {
  const how = way === 'paste' || way === 'paste-text' ? way : 'upload';
  const worker = parseWorker(daybook.host.state.files.html.sidebar!, 'en');
  const importer = how === 'upload' ? uploader(worker, () => {}) : paster(worker, how);
  const run = { host: daybook.host, options: { ...answers, how, files: [] } as const, now: daybook.now };
  const outcomes = await importFile(fileOf(way, file), run, importer);
  return {
    receipt: outcomes.flatMap(({ receipts }) => receipts)[0],
    refusals: outcomes.flatMap(({ failures }) => failures.map(({ message }) => message)),
  };
}

async function bySidebar(file: FileIn, answers: Answers, daybook: DaybookHost) {
  const worker = parseWorker(daybook.host.state.files.html.sidebar!, 'en');
  const store = newStore({ ...initialState('en'), daybook: daybook.call<Daybook>('getDaybook') }, () => {});
  let rest = () => {};
  const rested = new Promise<void>((resolve) => {
    rest = resolve;
  });
  const queue = new ImportQueue(store, {
    parse: (given) => ({ done: worker.parse({ name: given.name, bytes: file.bytes }) as never, cancel: () => {} }),
    split: async (upload) => {
      const parts = uploadParts({ ...upload, answers: { ...answers, ...upload.answers } });
      return 'status' in parts ? { reply: parts } : { parts };
    },
    call: async (name, request) => daybook.call(name, request as object),
    announce: () => rest(),
    onImported: () => {},
    onAllImported: () => {},
  });
  queue.addFiles([new File([file.bytes as Uint8Array<ArrayBuffer>], file.name)]);
  await rested;
  const stage = store.get().imports[0]!.stage;
  return {
    receipt: stage.at === 'imported' ? (stage.receipt as Receipt) : undefined,
    refusals: 'message' in stage ? [stage.message] : [],
  };
}

/** Imports the file in one way into a new workbook. */
export async function comeIn(way: Way, file: FileIn, answers: Answers, place: Place): Promise<CameIn> {
  const daybook = new DaybookHost(place);
  daybook.call('setUpWorkbook');
  const came = await (way === 'sidebar' ? bySidebar(file, answers, daybook) : byCommand(way, file, answers, daybook));
  return { ...came, table: came.receipt ? daybook.values(came.receipt.sheet) : [], daybook };
}
