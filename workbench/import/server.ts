/** Calls the add-on's server functions as its sidebar does: one JSON text in, one JSON text out. */

import type { ImportReply, Reply } from '../../src/apps-script/server/messages.ts';
import type { ScriptHost } from '../runner/script-host.ts';

/** A refusal by the add-on, with its own sentence. */
export class ServerProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ServerProblem';
    this.code = code;
  }
}

/** The value that a server function returns. Throws a ServerProblem if it refuses. */
export function callServer<T>(host: ScriptHost, name: string, message?: object): T {
  const answer = message === undefined ? host.rpc(name) : host.rpc(name, JSON.stringify(message));
  const reply = JSON.parse(String(answer)) as Reply<T>;
  if (!reply.ok) throw new ServerProblem(reply.code, reply.message);
  return reply.value;
}

/** Adds what was noticed in the file: to the receipt, or after the message of a refusal, which it may explain. */
export function withFileNotes(reply: ImportReply, notes: readonly string[]): ImportReply {
  if (notes.length === 0) return reply;
  if (reply.status === 'refused') return { ...reply, message: [reply.message, ...notes].join(' ') };
  if (reply.status !== 'imported') return reply;
  return { ...reply, receipt: { ...reply.receipt, notes: [...reply.receipt.notes, ...notes] } };
}
