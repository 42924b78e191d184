/** Imports a file as if it were copied in a spreadsheet program: pastes it into a new sheet, imports that sheet. */

import type { ImportReply } from '../../src/apps-script/server/messages.ts';
import { type CopiedSheet, copiedLines, copiedSheets, isZip } from '../clipboard/copied-sheets.ts';
import { pasteInto } from '../clipboard/paste-into.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Spreadsheet } from '../model/spreadsheet.ts';
import { answersOf, type Importer, type ImportRun, type TableReply } from './import-file.ts';
import type { NamedBytes, ParseWorker, Unpacked } from './parse-worker.ts';
import { callServer, ServerProblem, withFileNotes } from './server.ts';

/** Google's limit for the name of a sheet. */
const longestName = 100;

function stem(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}

function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  const name = wanted.slice(0, longestName - 5);
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? name : `${name} (${count})`;
    if (!spreadsheet.sheetByName(candidate)) return candidate;
  }
}

function pasted(sheet: CopiedSheet, fileName: string, only: boolean, run: ImportRun): Sheet {
  const spreadsheet = run.host.state.spreadsheet;
  const wanted = only ? stem(fileName) : `${stem(fileName)} ${sheet.name}`;
  const target = spreadsheet.addSheet({ name: freeName(spreadsheet, wanted), index: spreadsheet.sheets.length });
  pasteInto(target, sheet.text, spreadsheet.locale, run.now);
  spreadsheet.activeSheet = target;
  return target;
}

function importPasted(sheet: CopiedSheet, fileName: string, only: boolean, run: ImportRun): TableReply {
  const target = pasted(sheet, fileName, only, run);
  let imported = false;
  try {
    const reply = callServer<ImportReply>(run.host, 'importActiveSheet', answersOf(run.options));
    imported = reply.status === 'imported';
    return { name: sheet.name, reply };
  } finally {
    // If the import fails, the pasted sheet is removed.
    if (!imported) run.host.state.spreadsheet.deleteSheet(target);
  }
}

/** The parser's notes on a workbook, by sheet name. */
type Noticed = ReadonlyMap<string, readonly string[]>;

/** The files of a zip, or the parser's notes on a workbook, which is a zip too. */
async function lookedInto(worker: ParseWorker, file: NamedBytes): Promise<Unpacked | Noticed> {
  const parsed = await worker.parse(file);
  if ('files' in parsed) return parsed;
  if ('tables' in parsed) return new Map(parsed.tables.map(({ name, notes = [] }) => [name, notes]));
  // A spreadsheet program may still open a workbook that our reader finds damaged.
  if (!/^(?:zip-|too-large)/.test(parsed.problem.code)) return new Map();
  throw new ServerProblem(parsed.problem.code, parsed.problem.message);
}

/** The importer that pastes cells or plain text; a zip, which nobody can copy from, is unpacked by `worker` first. */
export function paster(worker: ParseWorker, how: 'paste' | 'paste-text'): Importer {
  return async (file, run) => {
    const found: Unpacked | Noticed = isZip(file.bytes) ? await lookedInto(worker, file) : new Map();
    if ('files' in found) return found;
    const locale = run.host.state.spreadsheet.locale;
    const sheets = how === 'paste' ? await copiedSheets(file.bytes, locale) : await copiedLines(file.bytes, locale);
    return sheets.map((sheet) => {
      const { name, reply } = importPasted(sheet, file.name, sheets.length === 1, run);
      return { name, reply: withFileNotes(reply, found.get(sheet.name) ?? []) };
    });
  };
}
