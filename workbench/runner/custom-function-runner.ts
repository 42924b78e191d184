/** Lets formulas call the script's custom functions; while a script runs, they show `Loading...`. */
import type vm from 'node:vm';
import { message } from '../google/messages.ts';
import { ErrorValue } from '../model/scalar.ts';
import { callCustomFunction } from './call-custom-function.ts';
import type { HostState } from './host-state.ts';

/** More custom functions than this at once are refused. */
const MOST_AT_ONCE = 30;

/** Answers the calculator's calls of one script's custom functions. */
export class CustomFunctionRunner {
  private readonly host: HostState;
  private readonly code: vm.Script;
  private atOnce = 0;

  constructor(host: HostState, code: vm.Script) {
    this.host = host;
    this.code = code;
  }

  register(names: readonly string[]): void {
    const { calculator } = this.host.spreadsheet;
    for (const name of names) calculator.registerCustomFunction(name, (args) => this.answer(name, args));
  }

  /** A script begins to run: what it changes shows `Loading...` in the custom functions that read it. */
  pause(): void {
    this.host.spreadsheet.calculator.beginDeferral();
  }

  /** The run is over: what still shows `Loading...` is computed now. */
  resume(): void {
    this.host.spreadsheet.calculator.endDeferral();
  }

  private answer(name: string, args: readonly unknown[]): unknown {
    if (this.atOnce++ === 0) this.watchForEnd();
    if (this.atOnce <= MOST_AT_ONCE) return callCustomFunction(this.host, this.code, name, args);
    return new ErrorValue('#ERROR!', message('invoked-too-often', this.host.userLocale));
  }

  // Calls within one calculation are made at once. Listening costs every change, so it stops with the first.
  private watchForEnd(): void {
    const stop = this.host.spreadsheet.onChange(() => {
      this.atOnce = 0;
      stop();
    });
  }
}
