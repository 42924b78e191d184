/** The sentence for a call that failed. */
import { CallRefused, WrongAccount } from '../actions/call-server.ts';
import type { Say } from './say.ts';

/** The server's own sentence where it gave one, else that no answer came, and what is known of why. */
export function failureText(error: unknown, say: Say): string {
  if (error instanceof WrongAccount) return say('sidebar.wrongAccount');
  return error instanceof CallRefused && error.message !== '' ? error.message : say('sidebar.noAnswer');
}
