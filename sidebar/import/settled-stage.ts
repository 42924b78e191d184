/** The answer to an import → the stage that its card shows. */
import type { Stage } from '../app-state.ts';
import type { Sent } from './send-parts.ts';

/** `parts` is how many calls the table was cut into. */
export function settledStage(sent: Sent, parts: number): Stage {
  if (sent.status === 'asks') return { at: 'asking', question: sent };
  if (sent.status === 'cancelled') return { at: 'cancelled', part: sent.part, of: parts };
  if (sent.status === 'refused') {
    const { code, message, causes } = sent;
    return { at: 'refused', code, message, causes };
  }
  return { at: 'imported', receipt: sent.receipt };
}
