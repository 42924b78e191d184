/** What outlives a single execution: the document, the clock, the seller's screen, caches, locks and counts. */
import type { Spreadsheet } from '../model/spreadsheet.ts';
import { CallCounter } from './call-counter.ts';
import type { ParsedScript } from './parse-script.ts';
import type { PushedFiles } from './pushed-files.ts';
import { seededRandom } from './random.ts';
import { UiState } from './ui-state.ts';

/** A service call about to be made. */
export interface ServiceCall {
  member: string;
  /** How many calls this host has made before this one. */
  ordinal: number;
}

/** How a host is set up. */
export interface HostOptions {
  files: PushedFiles;
  spreadsheet: Spreadsheet;
  /** The time in milliseconds; the machine's clock when absent. */
  clock?: () => number;
  /** The manifest's time zone when absent. */
  scriptTimeZone?: string;
  /** The language Google's own error texts come in; `en` when absent. */
  userLocale?: string;
  /** Decides which cache entries vanish. */
  seed?: number;
  /** Who runs the script; the owner when absent. */
  user?: string;
  /** A script without a document: no document properties, no document lock. */
  standalone?: boolean;
}

/** The state one script project and one open document share over many executions. */
export class HostState {
  readonly files: PushedFiles;
  readonly script: ParsedScript;
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
  /** Whether formulas of rules come back with the locale's separators and in capitals; nobody knows what Google does. */
  rewritesRuleFormulas = false;
  /** The seller's hand, or another execution, between any two service calls. */
  between: ((call: ServiceCall) => void) | undefined;
  private readonly waiting: { readonly scope: string; readonly goOn: () => void }[] = [];
  private slept = 0;
  private readonly clock: () => number;

  constructor(options: HostOptions, script: ParsedScript) {
    this.files = options.files;
    this.script = script;
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

  /** The time as the script sees it: sleeping moves it on without anybody waiting. */
  now(): number {
    return this.clock() + this.slept;
  }

  sleep(milliseconds: number): void {
    this.slept += milliseconds;
  }

  /** What is to happen when that lock is free. */
  queue(scope: string, goOn: () => void): void {
    this.waiting.push({ scope, goOn });
  }

  /** Gives a lock back; whoever waits for it longest goes on at once. */
  free(scope: string): void {
    this.locks.delete(scope);
    const next = this.waiting.findIndex((one) => one.scope === scope);
    if (next !== -1) this.waiting.splice(next, 1)[0]!.goOn();
  }

  /** Whether the user owns the document, and so may edit what is protected. */
  get isOwner(): boolean {
    return this.user === 'owner@example.com';
  }
}
