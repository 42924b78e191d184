/** The server's answer to an import → the stage that its card shows, and the sentence for screen readers. */
import type { ImportItem, Stage } from '../app-state.ts';
import type { Say } from '../words/say.ts';
import type { Sent } from './send-parts.ts';

/** Adds what the parser noticed: to the receipt, or after the message of a refusal, which it may explain. */
export function withParserNotes(sent: Sent, notes: readonly string[]): Sent {
  if (notes.length === 0) return sent;
  if (sent.status === 'refused') return { ...sent, message: [sent.message, ...notes].join(' ') };
  if (sent.status !== 'imported') return sent;
  return { ...sent, receipt: { ...sent.receipt, notes: [...sent.receipt.notes, ...notes] } };
}

/** The stage of a finished import; `parts` is how many calls the table was cut into. */
export function importStage(sent: Sent, parts: number): Stage {
  if (sent.status === 'asks') return { at: 'asking', question: sent };
  if (sent.status === 'cancelled') return { at: 'cancelled', part: sent.part, of: parts };
  if (sent.status === 'refused') {
    const { code, message, causes } = sent;
    return { at: 'refused', code, message, causes };
  }
  return { at: 'imported', receipt: sent.receipt };
}

/** The sentence for screen readers; `undefined` while the import is still running. */
export function importAnnouncement({ name, stage }: ImportItem, say: Say): string | undefined {
  if (stage.at === 'imported') return say('sidebar.messageImported', { file: name });
  if (stage.at === 'unpacked') return say('sidebar.messageUnpacked', { file: name, count: stage.files });
  if (stage.at === 'asking') return say('sidebar.messageAsking', { file: name });
  if (stage.at !== 'refused' && stage.at !== 'failed') return undefined;
  return say('sidebar.messageRefused', { file: name, message: stage.message });
}
