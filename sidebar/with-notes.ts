/** Adds what the parser noticed to what the server says of an import. */
import type { Sent } from './send-parts.ts';

/** The same answer; notes stand on the receipt of an import, and nowhere where nothing was imported. */
export function withNotes(sent: Sent, notes: readonly string[]): Sent {
  if (sent.status !== 'imported' || notes.length === 0) return sent;
  return { ...sent, receipt: { ...sent.receipt, notes: [...sent.receipt.notes, ...notes] } };
}
