/** Lets formulas call the script's custom functions; while a script runs, they show `Loading...`. */
import type vm from 'node:vm';
import { message } from '../google/messages.ts';
import { ErrorValue } from '../model/scalar.ts';
import { callCustomFunction } from './call-custom-function.ts';
import type { HostState } from './host-state.ts';

/** More custom functions than this at once are refused. */
const MOST_AT_ONCE = 30;

/** Runs one script's custom functions for the calculator. */
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

  /** Called when a script starts: custom functions that read what it changes show `Loading...`. */
  pause(): void {
    this.host.spreadsheet.calculator.beginDeferral();
  }

  /** Called when the script ends: what still shows `Loading...` is computed. */
  resume(): void {
    this.host.spreadsheet.calculator.endDeferral();
  }

  private answer(name: string, args: readonly unknown[]): unknown {
    if (this.atOnce++ === 0) this.watchForEnd();
    if (this.atOnce <= MOST_AT_ONCE) return callCustomFunction(this.host, this.code, name, args);
    return new ErrorValue('#ERROR!', message('invoked-too-often', this.host.userLocale));
  }

  // Calls within one calculation run at the same time. The listener slows down every change, so it is removed at once.
  private watchForEnd(): void {
    const stop = this.host.spreadsheet.onChange(() => {
      this.atOnce = 0;
      stop();
    });
  }
}
