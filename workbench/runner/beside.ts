/** An execution that was begun while another one runs. Where it has to wait, it is run again from its start with the answers it had. */
import type { Execution } from './execution.ts';
import type { Answered } from './waits.ts';

/** One execution and what came of it; `outcome` is absent while it waits. */
export class Beside {
  outcome: Answered | undefined;
  execution: Execution | undefined;
  readonly work: () => unknown;

  constructor(work: () => unknown) {
    this.work = work;
  }

  /** The answer; throws where there is none. */
  get value(): unknown {
    if (!this.outcome) throw new Error('It still waits.');
    if ('error' in this.outcome) throw this.outcome.error;
    return this.outcome.value;
  }
}
