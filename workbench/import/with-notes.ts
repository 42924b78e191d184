/** Adds what was noticed in a file to what the add-on says of it. */
import type { ImportReply } from './import-reply.ts';

/** The same reply; notes stand on the receipt, and behind a refusal, of which they may be the cause. */
export function withNotes(reply: ImportReply, notes: readonly string[]): ImportReply {
  if (notes.length === 0) return reply;
  if (reply.status === 'refused') return { ...reply, message: [reply.message, ...notes].join(' ') };
  if (reply.status !== 'imported') return reply;
  return { ...reply, receipt: { ...reply.receipt, notes: [...reply.receipt.notes, ...notes] } };
}
