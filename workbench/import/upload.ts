/** Imports a file as the sidebar does: its parse worker reads the file, then the server function gets the table. */
import { answersOf, type Importer } from './import-file.ts';
import type { ImportReply } from './import-reply.ts';
import type { ParseWorker } from './parse-worker.ts';
import { callServer, ServerProblem } from './server.ts';

function withNotes(reply: ImportReply, notes: readonly string[]): ImportReply {
  if (reply.status !== 'imported' || notes.length === 0) return reply;
  return { ...reply, receipt: { ...reply.receipt, notes: [...reply.receipt.notes, ...notes] } };
}

/** The importer that uses a sidebar's worker; `progress` is told a share between 0 and 1. */
export function uploader(worker: ParseWorker, progress: (share: number) => void): Importer {
  return async (file, { host, options }) => {
    const parsed = await worker(file, progress);
    if ('problem' in parsed) throw new ServerProblem(parsed.problem.code, parsed.problem.message);
    if ('files' in parsed) return parsed;
    return parsed.tables.map((table) => {
      const request = { source: { name: file.name }, table: table.table, ...answersOf(options) };
      const reply = callServer<ImportReply>(host, 'importTable', request);
      return { name: table.name, reply: withNotes(reply, table.notes ?? []) };
    });
  };
}
