/** console: the same log as Logger, under JavaScript's usual name. */
import type { Execution } from '../runner/execution.ts';
import { logLine } from './log-line.ts';

/** The script's log. */
export class Console {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  log(...values: unknown[]) {
    this.write(values);
  }

  info(...values: unknown[]) {
    this.write(values);
  }

  warn(...values: unknown[]) {
    this.write(values);
  }

  error(...values: unknown[]) {
    this.write(values);
  }

  time(_label: string) {}

  timeEnd(_label: string) {}

  private write(values: unknown[]): void {
    this.inside.host.log.push(logLine(values));
  }
}
