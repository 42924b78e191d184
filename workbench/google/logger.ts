/** Base.Logger: the script's log. */
import type { Execution } from '../runner/execution.ts';
import { logLine } from './log-line.ts';

/** The script's log. */
export class Logger {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  log(...values: unknown[]) {
    this.inside.host.log.push(logLine(values));
    return this;
  }

  clear() {
    this.inside.host.log.length = 0;
  }

  getLog() {
    return this.inside.host.log.join('\n');
  }
}
