/** One run of the script: its authorization, its time limit, and the writes Google has not checked yet. */
import { GoogleError, MissingMember } from '../google/google-error.ts';
import { type MessageKey, message } from '../google/messages.ts';
import { type AuthMode, mayCall } from '../google/permissions.ts';
import { scopesOf } from '../google/signatures.ts';
import type { HostState } from './host-state.ts';
import { type Answered, LockWait } from './lock-wait.ts';

/** Why the script runs; `background` is a time trigger, which has no window to show anything in. */
export type Cause = 'open' | 'edit' | 'install' | 'menu' | 'rpc' | 'custom-function' | 'background';

const limits: Partial<Record<Cause, number>> = { open: 30_000, edit: 30_000, 'custom-function': 30_000 };

/** One run of the script, as the services see it. */
export class Execution {
  readonly host: HostState;
  readonly mode: AuthMode;
  readonly cause: Cause;
  readonly limit: number;
  /** A bug of the workbench or a missing member: rethrown at the end, even if the script catches it. */
  fatalError: Error | undefined;
  private readonly startedAt: number;
  private pending: GoogleError | undefined;
  /** Whether it runs concurrently with another one: only then can a lock that it waits for become free. */
  mayWait = false;
  /** The results of all service calls so far, in case it must be run again from its start. */
  private readonly answers: Answered[] = [];
  /** How many of them were used in this run. */
  private given = 0;
  private waitsUntil: number | undefined;

  constructor(host: HostState, mode: AuthMode, cause: Cause) {
    this.host = host;
    this.mode = mode;
    this.cause = cause;
    this.limit = limits[cause] ?? 360_000;
    this.startedAt = host.now();
  }

  get spreadsheet() {
    return this.host.spreadsheet;
  }

  /** An error with Google's message, in the user's language. */
  error(key: MessageKey, params: Record<string, string | number> = {}): GoogleError {
    return new GoogleError(message(key, this.host.userLocale, params));
  }

  /** Throws an error with Google's message. */
  fail(key: MessageKey, params: Record<string, string | number> = {}): never {
    throw this.error(key, params);
  }

  /** Stores the error of a buffered write until the next service call. */
  defer(error: GoogleError): void {
    this.pending ??= error;
  }

  /** Throws the error of an earlier buffered write, once. */
  raisePending(): void {
    const error = this.pending;
    this.pending = undefined;
    if (error) throw error;
  }

  /** Makes a service call; after a restart, calls made before return their stored result without doing anything. */
  answer(call: () => unknown): unknown {
    if (this.waits) throw this.fatalError;
    const answered = this.answers[this.given] ?? outcomeOf(call);
    if (this.mayWait && !this.waits) this.answers[this.given++] = answered;
    if ('error' in answered) throw answered.error;
    return answered.value;
  }

  /** Whether this run ended because it has to wait for a lock. */
  get waits(): boolean {
    return this.fatalError instanceof LockWait;
  }

  /** Resets the execution, to run again after it waited. */
  rewound(): this {
    this.given = 0;
    this.fatalError = undefined;
    return this;
  }

  /** Waits for a lock and returns whether it became free in time; without a concurrent execution it never does. */
  waitFor(scope: string, milliseconds: number, isFree: boolean): boolean {
    const until = this.waitsUntil ?? this.host.now() + milliseconds;
    const isLate = this.waitsUntil !== undefined && this.host.now() > until;
    this.waitsUntil = undefined;
    if (isFree || isLate) return !isLate;
    if (this.mayWait && milliseconds > 0) {
      this.waitsUntil = until;
      this.fatalError = new LockWait(scope);
      throw this.fatalError;
    }
    this.host.sleep(milliseconds);
    return false;
  }

  /** The checks before every service call. */
  enter(className: string, method: string): void {
    const member = `${className}.${method}`;
    this.host.between?.({ member, ordinal: this.host.calls.total });
    this.host.calls.count(member);
    this.checkTime();
    this.raisePending();
    this.checkMode(className, method);
    this.checkScopes(className, method);
  }

  checkTime(): void {
    if (this.host.now() - this.startedAt > this.limit) this.fail('time-limit');
  }

  /** Throws for a member that the workbench does not play; a catch in the script cannot hide it. */
  missing(member: string): never {
    this.fatalError = new MissingMember(member);
    throw this.fatalError;
  }

  private checkMode(className: string, method: string): void {
    if (className === 'SpreadsheetApp' && method === 'getUi' && !this.hasWindow) this.fail('no-ui');
    if (mayCall(this.mode, className, method)) return;
    this.fail('no-permission', { call: this.mode === 'CUSTOM_FUNCTION' ? method : `${className}.${method}` });
  }

  private get hasWindow(): boolean {
    return this.cause !== 'background' && this.cause !== 'custom-function';
  }

  private checkScopes(className: string, method: string): void {
    const granted = this.host.files.manifest.oauthScopes;
    const needed = scopesOf(className, method);
    if (!granted || needed.length === 0 || needed.some((scope) => granted.includes(scope))) return;
    this.fail('scope', { call: `${className}.${method}`, scopes: needed.join(' || ') });
  }
}

function outcomeOf(call: () => unknown): Answered {
  try {
    return { value: call() };
  } catch (error) {
    return { error };
  }
}
