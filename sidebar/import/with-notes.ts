/** Adds what the parser noticed to what the server says of an import. */
import type { Sent } from './send-parts.ts';

/** The same answer; notes stand on the receipt of an import, and behind a refusal, of which they may be the cause. */
export function withNotes(sent: Sent, notes: readonly string[]): Sent {
  if (notes.length === 0) return sent;
  if (sent.status === 'refused') return { ...sent, message: [sent.message, ...notes].join(' ') };
  if (sent.status !== 'imported') return sent;
  return { ...sent, receipt: { ...sent.receipt, notes: [...sent.receipt.notes, ...notes] } };
}
