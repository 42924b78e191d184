/** Calls the add-on's server functions the way its sidebar does: one JSON text in, one JSON text out. */

import type { ImportReply, Reply } from '../../src/apps-script/server/messages.ts';
import type { ScriptHost } from '../runner/script-host.ts';

/** A refusal of the add-on itself, with its own sentence. */
export class ServerProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ServerProblem';
    this.code = code;
  }
}

/** The value that a server function answers; a refusal is thrown as a ServerProblem. */
export function callServer<T>(host: ScriptHost, name: string, message?: object): T {
  const answer = message === undefined ? host.rpc(name) : host.rpc(name, JSON.stringify(message));
  const reply = JSON.parse(String(answer)) as Reply<T>;
  if (!reply.ok) throw new ServerProblem(reply.code, reply.message);
  return reply.value;
}

/** The same reply; notes stand on the receipt, and behind a refusal, of which they may be the cause. */
export function withFileNotes(reply: ImportReply, notes: readonly string[]): ImportReply {
  if (notes.length === 0) return reply;
  if (reply.status === 'refused') return { ...reply, message: [reply.message, ...notes].join(' ') };
  if (reply.status !== 'imported') return reply;
  return { ...reply, receipt: { ...reply.receipt, notes: [...reply.receipt.notes, ...notes] } };
}
