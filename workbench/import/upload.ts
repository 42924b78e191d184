/** Imports a file as the sidebar does: its worker parses the file and cuts it into parts, which are sent one by one. */

import type { Daybook, ImportReply, Receipt } from '../../src/apps-script/server/messages.ts';
import { wallClock } from '../model/zone.ts';
import type { ScriptHost } from '../runner/script-host.ts';
import { answersOf, type Importer, type ImportRun, type TableReply } from './import-file.ts';
import type { ParsedTable, ParseWorker } from './parse-worker.ts';
import { callServer, ServerProblem, withFileNotes } from './server.ts';

function taughtIn(host: ScriptHost): Daybook['taught'] {
  return callServer<Daybook>(host, 'getDaybook').taught;
}

/** One reply for all parts; if a part is not imported, its reply counts for the whole. */
async function sent(worker: ParseWorker, file: string, table: ParsedTable, run: ImportRun): Promise<ImportReply> {
  const { host, options, now } = run;
  const source = { name: file, delimited: table.delimited };
  const today = new Date(wallClock(now, host.state.spreadsheet.timeZone)).toISOString().slice(0, 10);
  const answers = answersOf(options);
  const upload = { source, table: table.table, answers, today, language: options.language ?? 'en' };
  const alone = await worker.split({ ...upload, taught: [] });
  // A table that is sent whole is read by the server with what it was taught; only other tables need it here.
  const split = 'reply' in alone ? await worker.split({ ...upload, taught: taughtIn(host) }) : alone;
  if ('reply' in split) return split.reply;
  const receipts: Receipt[] = [];
  for (const part of split.parts) {
    const reply = callServer<ImportReply>(host, 'importTable', { source, ...part });
    if (reply.status !== 'imported') return reply;
    receipts.push(reply.receipt);
  }
  return { status: 'imported', receipt: await worker.join(receipts) };
}

/** The importer that uses the sidebar's worker; `progress` gets shares from 0 to 1. */
export function uploader(worker: ParseWorker, progress: (share: number) => void): Importer {
  return async (file, run) => {
    const parsed = await worker.parse(file, progress);
    if ('problem' in parsed) throw new ServerProblem(parsed.problem.code, parsed.problem.message);
    if ('files' in parsed) return parsed;
    const replies: TableReply[] = [];
    for (const table of parsed.tables) {
      const reply = await sent(worker, file.name, table, run);
      replies.push({ name: table.name, reply: withFileNotes(reply, table.notes ?? []) });
    }
    return replies;
  };
}
