/** Plays Google for one pushed script and one open document: triggers, menus, google.script.run and custom functions. */
import vm from 'node:vm';
import { builtIn } from '../calc/built-in.ts';
import { isNotPlayed } from '../calc/google-functions.ts';
import type { Bridge } from '../google/bridge.ts';
import { EnumValue } from '../google/enum-value.ts';
import { GoogleError } from '../google/google-error.ts';
import type { AuthMode } from '../google/permissions.ts';
import { Range } from '../google/range.ts';
import { Spreadsheet as SpreadsheetService } from '../google/spreadsheet.ts';
import { User } from '../google/user.ts';
import type { Area } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { CallCounter } from './call-counter.ts';
import { CustomFunctionRunner } from './custom-function-runner.ts';
import { type Cause, Execution } from './execution.ts';
import { type HostOptions, HostState, type ServiceCall } from './host-state.ts';
import { type Answered, LockWait } from './lock-wait.ts';
import { type DeclaredFunction, parseScript } from './parse-script.ts';
import type { PushedFiles } from './pushed-files.ts';
import { rpcArguments } from './rpc-arguments.ts';
import { RpcError, rpcReturn } from './rpc-return.ts';
import { runScript } from './run-script.ts';
import { findMenuItem, type UiState } from './ui-state.ts';

function isGoogles(name: string): boolean {
  return builtIn(name) !== undefined || isNotPlayed(name);
}

/** Throws for a custom function named like a built-in, ending in `_`, or differing from another only by case. */
function checkCustomFunctions(functions: readonly DeclaredFunction[]): void {
  const custom = functions.filter((one) => one.custom);
  for (const { name } of custom) {
    if (name.endsWith('_')) throw new Error(`The custom function ${name} is private: its name ends with an underscore`);
    if (isGoogles(name.toUpperCase()))
      throw new Error(`The custom function ${name} carries the name of a built-in function`);
    const twin = custom.find((one) => one.name !== name && one.name.toUpperCase() === name.toUpperCase());
    if (twin) throw new Error(`The custom functions ${name} and ${twin.name} differ by case only`);
  }
}

/** A call that was started during another one; `outcome` is absent while it waits for a lock. */
export class ConcurrentCall {
  outcome: Answered | undefined;
  execution: Execution | undefined;
  readonly work: () => unknown;

  constructor(work: () => unknown) {
    this.work = work;
  }

  /** The result; throws the call's error, or if it still waits. */
  get value(): unknown {
    if (!this.outcome) throw new Error('It still waits.');
    if ('error' in this.outcome) throw this.outcome.error;
    return this.outcome.value;
  }
}

/** A script that can be run. */
interface Program {
  readonly functions: readonly DeclaredFunction[];
  readonly code: vm.Script;
}

// Parsing a script takes longer than opening a workbook: the same files are parsed once.
const programs = new WeakMap<PushedFiles, Program>();

function programOf(files: PushedFiles): Program {
  const known = programs.get(files);
  if (known) return known;
  const functions = files.functions ?? parseScript(files.code).functions;
  checkCustomFunctions(functions);
  const program = { functions, code: new vm.Script(files.code, { filename: 'Code.gs' }) };
  programs.set(files, program);
  return program;
}

type Arguments = (execution: Execution) => unknown[];

/** One script project bound to one open spreadsheet. */
export class ScriptHost {
  /** The functions that google.script.run offers: those at the top level whose names do not end with `_`. */
  readonly functionNames: string[];
  /** The names of the functions formulas may call, as they are declared. */
  readonly customFunctions: string[];
  /** The host's state, readable by tests: log, cache, locks, time. */
  readonly state: HostState;
  private readonly code: vm.Script;
  private readonly customRunner: CustomFunctionRunner;
  private running = 0;
  /** The concurrent call that is running now. */
  private begun: ConcurrentCall | undefined;

  constructor(options: HostOptions) {
    const { functions, code } = programOf(options.files);
    this.state = new HostState(options, functions);
    this.code = code;
    const visible = functions.filter(({ name }) => !name.endsWith('_'));
    this.functionNames = visible.map(({ name }) => name);
    this.customFunctions = visible.filter(({ custom }) => custom).map(({ name }) => name);
    this.customRunner = new CustomFunctionRunner(this.state, this.code);
    this.customRunner.register(this.customFunctions);
  }

  get calls(): CallCounter {
    return this.state.calls;
  }

  get ui(): UiState {
    return this.state.ui;
  }

  /** Sets a function that runs before every service call: an edit by a person, another execution, a failure. */
  set between(act: ((call: ServiceCall) => void) | undefined) {
    this.state.between = act;
  }

  /** Opens the document: runs onOpen, if the script has one. */
  openDocument(authMode: AuthMode = 'LIMITED'): void {
    this.state.ui.menus = [];
    this.state.ui.sidebar = null;
    this.trigger('onOpen', authMode, 'open', (execution) => [this.event(execution)]);
  }

  /** Installs the add-on from within the document: runs onInstall only. */
  install(): void {
    this.trigger('onInstall', 'FULL', 'install', (execution) => [this.event(execution)]);
  }

  /** Clicks a menu item: the labels from the menu bar, or from the add-on's own menu, to the item. */
  clickMenu(path: string[]): void {
    const name = findMenuItem(this.state.ui.menus, path);
    this.run('FULL', 'menu', name, () => []);
  }

  /** Calls a server function like google.script.run, with values passed as JSON. Throws RpcError for a failure. */
  rpc(name: string, ...args: unknown[]): unknown {
    if (!this.functionNames.includes(name)) throw new TypeError(`google.script.run.${name} is not a function`);
    const sent = JSON.parse(rpcArguments(args)) as unknown[];
    try {
      return this.run('FULL', 'rpc', name, () => sent, rpcReturn);
    } catch (error) {
      throw asRpcError(error);
    }
  }

  /** Starts a call while another one runs. If it needs a lock that the other holds, it waits and runs again later. */
  startConcurrently(work: () => unknown): ConcurrentCall {
    const begun = new ConcurrentCall(work);
    this.attempt(begun);
    return begun;
  }

  /** Runs a function like a time trigger: with full authorization and without a user interface. */
  runInBackground(name: string): void {
    this.run('FULL', 'background', name, () => []);
  }

  /** Runs the simple trigger onEdit, as after an edit by a person. */
  fireEdit(sheet: Sheet, area: Area, oldValue?: unknown, value?: unknown): void {
    const single = area.rows === 1 && area.columns === 1;
    const values = single ? { ...present('oldValue', oldValue), ...present('value', value) } : {};
    this.trigger('onEdit', 'LIMITED', 'edit', (execution) => [
      { ...this.event(execution), range: new Range(execution, sheet, area), ...values },
    ]);
  }

  private attempt(begun: ConcurrentCall): void {
    const before = this.begun;
    this.begun = begun;
    try {
      begun.outcome = { value: begun.work() };
    } catch (error) {
      if (error instanceof LockWait) this.state.queue(error.scope, () => this.attempt(begun));
      else begun.outcome = { error };
    } finally {
      this.begun = before;
    }
  }

  /** A new execution, or the one of the concurrent call that waited. */
  private execution(mode: AuthMode, cause: Cause): Execution {
    const { begun } = this;
    if (begun?.execution?.waits) return begun.execution.rewound();
    const execution = new Execution(this.state, mode, cause);
    if (begun) begun.execution ??= execution;
    execution.mayWait = begun?.execution === execution;
    return execution;
  }

  private trigger(name: string, mode: AuthMode, cause: Cause, args: Arguments): void {
    if (this.functionNames.includes(name)) this.run(mode, cause, name, args);
  }

  private event(execution: Execution): Record<string, unknown> {
    const authMode = new EnumValue('AuthMode', execution.mode);
    const source = execution.mode === 'NONE' ? {} : { source: new SpreadsheetService(execution) };
    return { authMode, ...source, user: new User(this.state.user) };
  }

  private run(mode: AuthMode, cause: Cause, name: string, args: Arguments): unknown;
  private run<T>(mode: AuthMode, cause: Cause, name: string, args: Arguments, read: (result: unknown) => T): T;
  private run(
    mode: AuthMode,
    cause: Cause,
    name: string,
    args: Arguments,
    read?: (result: unknown, bridge: Bridge) => unknown,
  ) {
    const execution = this.execution(mode, cause);
    if (this.running++ === 0) this.customRunner.pause();
    try {
      return runScript(execution, this.code, name, args(execution), read ?? (() => undefined));
    } finally {
      if (--this.running === 0) this.customRunner.resume();
    }
  }
}

function present(key: string, value: unknown): Record<string, unknown> {
  return value === undefined || value === '' ? {} : { [key]: value };
}

// An Error of our own realm is a bug of the workbench, or an RpcError already.
function asRpcError(error: unknown): unknown {
  if (error instanceof Error && !(error instanceof GoogleError)) return error;
  const { name, message } = Object(error) as Partial<Error>;
  return typeof message === 'string' ? new RpcError(name ?? 'Error', message) : new RpcError('Error', String(error));
}
