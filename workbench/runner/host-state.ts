/** What is shared by all executions: the document, the clock, the user interface, caches, locks and counts. */
import type { Spreadsheet } from '../model/spreadsheet.ts';
import { CallCounter } from './call-counter.ts';
import type { DeclaredFunction } from './parse-script.ts';
import type { PushedFiles } from './pushed-files.ts';
import { seededRandom } from './random.ts';
import { UiState } from './ui-state.ts';

/** A service call about to be made. */
export interface ServiceCall {
  member: string;
  /** The number of calls of this host before this one. */
  ordinal: number;
}

/** How a host is set up. */
export interface HostOptions {
  files: PushedFiles;
  spreadsheet: Spreadsheet;
  /** The time in milliseconds; by default the machine's clock. */
  clock?: () => number;
  /** By default the manifest's time zone. */
  scriptTimeZone?: string;
  /** The language of Google's messages; by default `en`. */
  userLocale?: string;
  /** Decides which cache entries vanish. */
  seed?: number;
  /** Who runs the script; by default the owner. */
  user?: string;
  /** A script without a document: no document properties, no document lock. */
  standalone?: boolean;
}

/** The state one script project and one open document share over many executions. */
export class HostState {
  readonly files: PushedFiles;
  /** Declared at the top level of the script. */
  readonly functions: readonly DeclaredFunction[];
  readonly spreadsheet: Spreadsheet;
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  readonly user: string;
  readonly standalone: boolean;
  readonly calls = new CallCounter();
  readonly ui = new UiState();
  readonly log: string[] = [];
  readonly cache = new Map<string, { value: string; expires: number }>();
  /** Scope → the execution that holds it. */
  readonly locks = new Map<string, object>();
  readonly random: () => number;
  /** Whether formulas of rules are returned in capitals with the locale's separators: it is unknown if Google does. */
  rewritesRuleFormulas = false;
  /** Called before every service call: tests let a person edit or another execution run there. */
  between: ((call: ServiceCall) => void) | undefined;
  private readonly waiting: { readonly scope: string; readonly goOn: () => void }[] = [];
  private slept = 0;
  private readonly clock: () => number;

  constructor(options: HostOptions, functions: readonly DeclaredFunction[]) {
    this.files = options.files;
    this.functions = functions;
    this.spreadsheet = options.spreadsheet;
    this.clock = options.clock ?? Date.now;
    this.scriptTimeZone = options.scriptTimeZone ?? options.files.manifest.timeZone ?? 'Etc/GMT';
    this.userLocale = options.userLocale ?? 'en';
    this.user = options.user ?? 'owner@example.com';
    this.standalone = options.standalone ?? false;
    this.random = seededRandom(options.seed ?? 1);
    this.spreadsheet.calculator.setClock(() => this.now());
    this.spreadsheet.calculator.setRandom(this.random);
  }

  /** The time as the script sees it: sleeping advances it without really waiting. */
  now(): number {
    return this.clock() + this.slept;
  }

  sleep(milliseconds: number): void {
    this.slept += milliseconds;
  }

  /** Calls `goOn` when that lock is free. */
  queue(scope: string, goOn: () => void): void {
    this.waiting.push({ scope, goOn });
  }

  /** Releases a lock; the execution that has waited longest continues at once. */
  free(scope: string): void {
    this.locks.delete(scope);
    const next = this.waiting.findIndex((one) => one.scope === scope);
    if (next !== -1) this.waiting.splice(next, 1)[0]!.goOn();
  }

  /** Whether the user owns the document and so may edit protected cells. */
  get isOwner(): boolean {
    return this.user === 'owner@example.com';
  }
}
