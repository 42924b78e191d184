/** The workbook with which a session starts. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readBook } from '../book/read-book.ts';
import { importFile } from '../import/import-file.ts';
import { parseWorker } from '../import/parse-worker.ts';
import { callServer } from '../import/server.ts';
import { uploader } from '../import/upload.ts';
import { Spreadsheet } from '../model/spreadsheet.ts';
import type { PushedFiles } from '../runner/pushed-files.ts';
import { ScriptHost } from '../runner/script-host.ts';
import type { WorkerStart } from './worker-messages.ts';

/** A workbook, and what of a foreign file could not be kept. */
interface Begun {
  readonly spreadsheet: Spreadsheet;
  readonly lost: readonly string[];
}

/** Sets the workbook up and imports the sample reports, as the command line does. */
async function fill(spreadsheet: Spreadsheet, start: WorkerStart, files: PushedFiles, clock: () => number) {
  const host = new ScriptHost({ files, spreadsheet, userLocale: start.language, clock });
  host.openDocument();
  callServer(host, 'setUpWorkbook');
  let shown: string | undefined;
  const importer = uploader(parseWorker(files.html.sidebar ?? '', start.language), () => undefined);
  for (const path of start.samples) {
    const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
    const [outcome] = await importFile(file, { host, options: { files: [], how: 'upload' }, now: clock() }, importer);
    shown ??= outcome?.receipts[0]?.sheet;
  }
  const first = spreadsheet.sheets.find(({ name }) => name === shown);
  if (first) spreadsheet.activeSheet = first;
  spreadsheet.recalculate();
}

async function opened(path: string, { locale, timeZone }: WorkerStart): Promise<Begun> {
  if (!/\.xlsx$/i.test(path)) return { spreadsheet: readBook(path), lost: [] };
  const name = basename(path).replace(/\.xlsx$/i, '');
  const { readXlsx } = await import('../xlsx/read.ts');
  return readXlsx(new Uint8Array(readFileSync(path)), name, locale, timeZone);
}

/** Opens the file, or creates a workbook with the samples. */
export async function newWorkbook(start: WorkerStart, files: PushedFiles, clock: () => number): Promise<Begun> {
  if (start.open !== null) return opened(start.open, start);
  const spreadsheet = new Spreadsheet({ name: 'Seller Daybook', locale: start.locale, timeZone: start.timeZone });
  await fill(spreadsheet, start, files, clock);
  return { spreadsheet, lost: [] };
}
