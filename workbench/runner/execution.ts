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
  /** A fault of the workbench or a member it lacks: rethrown at the end, whatever the script catches. */
  fault: Error | undefined;
  private readonly startedAt: number;
  private pending: GoogleError | undefined;
  /** Whether it was begun beside another one: only then will a lock it waits for ever be free. */
  mayWait = false;
  /** Every answer so far, where it may have to be run again. */
  private readonly answers: Answered[] = [];
  /** How many of them this run was given. */
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

  /** Google's own sentence, in the user's language. */
  error(key: MessageKey, params: Record<string, string | number> = {}): GoogleError {
    return new GoogleError(message(key, this.host.userLocale, params));
  }

  /** Throws Google's own sentence. */
  fail(key: MessageKey, params: Record<string, string | number> = {}): never {
    throw this.error(key, params);
  }

  /** Remembers the failure of a buffered write until the next service call. */
  defer(error: GoogleError): void {
    this.pending ??= error;
  }

  /** Raises the failure of an earlier write, once. */
  raisePending(): void {
    const error = this.pending;
    this.pending = undefined;
    if (error) throw error;
  }

  /** Makes a service call; one that was answered before the execution had to wait is answered the same, and nothing is done. */
  answer(call: () => unknown): unknown {
    if (this.waits) throw this.fault;
    const answered = this.answers[this.given] ?? outcomeOf(call);
    if (this.mayWait && !this.waits) this.answers[this.given++] = answered;
    if ('error' in answered) throw answered.error;
    return answered.value;
  }

  /** Whether its run ended because it has to wait for a lock. */
  get waits(): boolean {
    return this.fault instanceof LockWait;
  }

  /** Ready to be run anew after it waited. */
  rewound(): this {
    this.given = 0;
    this.fault = undefined;
    return this;
  }

  /** Lets time pass until a lock is free; whether that was in time. An execution that nobody began beside another would wait for ever. */
  waitFor(scope: string, milliseconds: number, isFree: boolean): boolean {
    const until = this.waitsUntil ?? this.host.now() + milliseconds;
    const isLate = this.waitsUntil !== undefined && this.host.now() > until;
    this.waitsUntil = undefined;
    if (isFree || isLate) return !isLate;
    if (this.mayWait && milliseconds > 0) {
      this.waitsUntil = until;
      this.fault = new LockWait(scope);
      throw this.fault;
    }
    this.host.sleep(milliseconds);
    return false;
  }

  /** Everything that happens to a service call before the service sees it. */
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

  /** Reports a member of Google's that the workbench does not play; a catch in the script cannot hide it. */
  missing(member: string): never {
    this.fault = new MissingMember(member);
    throw this.fault;
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
