/** Calls a server function: a JSON text goes out and one comes back; every failure becomes a `…Problem` error. */
import type { Reply } from '../../src/apps-script/server/messages.ts';
import type { Say } from '../words/say.ts';

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

/** The server's own refusal; its message is a sentence in the person's language. */
export class ServerProblem extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** No usable answer came: connection, session, or a limit of Google's. Google's message is localised and not shown. */
export class NoAnswerProblem extends Error {}

/** Google ran the call as another account that is signed in to the same browser. */
class WrongAccountProblem extends NoAnswerProblem {}

/** The one word of Google's localised message that is the same in every language. */
const WRONG_ACCOUNT = 'PERMISSION_DENIED';

/** Unwraps the server's JSON reply: returns its value, or throws its error. */
export function answeredValue<Value>(json: unknown): Value {
  const reply = (typeof json === 'string' ? JSON.parse(json) : undefined) as Reply<Value> | undefined;
  if (typeof reply !== 'object' || reply === null) throw new NoAnswerProblem();
  if (!reply.ok) throw new ServerProblem(reply.code, reply.message);
  return reply.value;
}

function called(name: string, request: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    const call = runner[name] as (json?: string) => void;
    if (request === undefined) call.call(runner);
    else call.call(runner, JSON.stringify(request));
  });
}

function failureOf(error: unknown): Error {
  if (error instanceof ServerProblem) return error;
  return String(error).includes(WRONG_ACCOUNT) ? new WrongAccountProblem() : new NoAnswerProblem();
}

/** Rejects with `ServerProblem` or `NoAnswerProblem`, never with anything else. */
export async function callServer<Value>(name: string, request?: unknown): Promise<Value> {
  try {
    return answeredValue<Value>(await called(name, request));
  } catch (error) {
    throw failureOf(error);
  }
}

/** The sentence to show for a failed call: the server's own if it sent one, else that no answer came. */
export function failureText(error: unknown, say: Say): string {
  if (error instanceof WrongAccountProblem) return say('sidebar.wrongAccount');
  return error instanceof ServerProblem && error.message !== '' ? error.message : say('sidebar.noAnswer');
}
