/** Results of service calls, and waiting for a lock. */

/** What a service call returned or threw. */
export type Answered = { readonly value: unknown } | { readonly error: unknown };

/** Thrown to end the run of an execution that waits for a lock; it is run again when the lock is free. */
export class LockWait extends Error {
  readonly scope: string;

  constructor(scope: string) {
    super(`Waits for the lock of the ${scope}`);
    this.scope = scope;
  }
}
