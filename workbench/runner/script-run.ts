/** google.script.run in a page: immutable runners, handlers, at most ten running calls, answered in any order. */
import { seededRandom } from './random.ts';
import { rpcArguments } from './rpc-arguments.ts';
import type { ScriptHost } from './script-host.ts';

const MOST_IN_FLIGHT = 10;

type Handler = (value: unknown, userObject: unknown) => void;

/** A runner: three builders, and one method for each server function. */
interface ScriptRunner {
  withSuccessHandler(handler: Handler): ScriptRunner;
  withFailureHandler(handler: Handler): ScriptRunner;
  withUserObject(object: unknown): ScriptRunner;
  [functionName: string]: (...args: never[]) => unknown;
}

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

interface Call {
  name: string;
  sent: unknown[];
  handlers: Handlers;
}

/** The page's side of google.script.run; no call is answered before `settle` is called. */
export class ScriptRunClient {
  readonly run: ScriptRunner;
  /** The running and waiting calls, oldest first. */
  readonly waiting: Call[] = [];
  private readonly host: ScriptHost;
  private readonly random: () => number;

  constructor(host: ScriptHost, seed = 1) {
    this.host = host;
    this.random = seededRandom(seed);
    this.run = this.runner({});
  }

  /** Answers one of the ten oldest calls; false when there is none. */
  settleOne(): boolean {
    const inFlight = Math.min(this.waiting.length, MOST_IN_FLIGHT);
    if (inFlight === 0) return false;
    const [call] = this.waiting.splice(Math.floor(this.random() * inFlight), 1);
    this.answer(call!);
    return true;
  }

  /** Answers all calls, including those that handlers make meanwhile. */
  settle(): void {
    while (this.settleOne());
  }

  private runner(handlers: Handlers): ScriptRunner {
    const calls = this.host.functionNames.map((name) => [
      name,
      (...args: unknown[]) => this.start(name, args, handlers),
    ]);
    return {
      ...Object.fromEntries(calls),
      withSuccessHandler: (success: Handler) => this.runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => this.runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => this.runner({ ...handlers, userObject }),
    } as ScriptRunner;
  }

  private start(name: string, args: unknown[], handlers: Handlers): void {
    // Copied now: later changes by the page are not sent.
    this.waiting.push({ name, sent: JSON.parse(rpcArguments(args)), handlers });
  }

  private answer(call: Call): void {
    const { success, failure, userObject } = call.handlers;
    const outcome = this.outcomeOf(call);
    if ('value' in outcome) success?.(outcome.value, userObject);
    else if (failure) failure(outcome.error, userObject);
    else throw outcome.error;
  }

  private outcomeOf({ name, sent }: Call): { value: unknown } | { error: unknown } {
    try {
      return { value: this.host.rpc(name, ...sent) };
    } catch (error) {
      return { error };
    }
  }
}
