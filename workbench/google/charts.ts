/** Charts: the service whose enums name the types and strategies of charts; it makes none over a sheet. */
import type { Execution } from '../runner/execution.ts';

/** The enums of charts. */
export class Charts {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }
}
