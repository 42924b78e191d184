/** An execution that was begun while another one runs. Where it has to wait, it is run again from its start with the answers it had. */
import type { Execution } from './execution.ts';

/** What a service answered, or threw. */
export type Answered = { readonly value: unknown } | { readonly error: unknown };

/** Ends the run of an execution that waits for a lock. */
export class Waits extends Error {
  readonly scope: string;

  constructor(scope: string) {
    super(`Waits for the lock of the ${scope}`);
    this.scope = scope;
  }
}

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
