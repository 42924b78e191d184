/** How a service call ends that has no answer yet. */

/** What a service answered, or threw. */
export type Answered = { readonly value: unknown } | { readonly error: unknown };

/** Ends the run of an execution that waits for a lock. */
export class LockWait extends Error {
  readonly scope: string;

  constructor(scope: string) {
    super(`Waits for the lock of the ${scope}`);
    this.scope = scope;
  }
}
