/** The sentence for a call that failed. */
import { CallRefused } from './call-server.ts';
import type { Say } from './say.ts';

/** The server's own sentence where it gave one, else that no answer came. */
export function failureText(error: unknown, say: Say): string {
  return error instanceof CallRefused && error.message !== '' ? error.message : say('sidebar.noAnswer');
}
