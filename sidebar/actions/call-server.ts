/** Calls a server function: JSON out, JSON in, and every way to fail is one kind of error with a sentence. */
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

/** No usable answer came: the connection, the session, or a limit of Google. Google's own words are localised and not shown. */
export class NoAnswerProblem extends Error {}

/** Google takes the call for that of another account which is signed in in the same browser. */
class WrongAccountProblem extends NoAnswerProblem {}

/** The only word of Google's sentence that is the same in every language. */
const WRONG_ACCOUNT = 'PERMISSION_DENIED';

/** The value of an answer, or the error that it stands for. */
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

/** The server's own sentence where it gave one, else that no answer came, and what is known of why. */
export function failureText(error: unknown, say: Say): string {
  if (error instanceof WrongAccountProblem) return say('sidebar.wrongAccount');
  return error instanceof ServerProblem && error.message !== '' ? error.message : say('sidebar.noAnswer');
}
