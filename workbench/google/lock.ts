/** LockService.Lock: one execution at a time in a stretch of code. */
import type { Execution } from '../runner/execution.ts';

/** A lock of the document, the script or the user. */
export class Lock {
  readonly inside: { execution: Execution; scope: string };

  constructor(execution: Execution, scope: string) {
    this.inside = { execution, scope };
  }

  hasLock() {
    return this.locks.get(this.inside.scope) === this.inside.execution;
  }

  // Another execution cannot finish while this one waits here, so waiting only lets time pass.
  tryLock(timeoutInMillis: number) {
    const holder = this.locks.get(this.inside.scope);
    if (holder !== undefined && holder !== this.inside.execution) {
      this.inside.execution.host.sleep(timeoutInMillis);
      return false;
    }
    this.locks.set(this.inside.scope, this.inside.execution);
    return true;
  }

  waitLock(timeoutInMillis: number) {
    if (!this.tryLock(timeoutInMillis)) this.inside.execution.fail('lock-timeout');
  }

  releaseLock() {
    if (this.hasLock()) this.locks.delete(this.inside.scope);
  }

  private get locks() {
    return this.inside.execution.host.locks;
  }
}

/** Gives back every lock an execution holds. */
export function releaseLocks(execution: Execution): void {
  for (const [scope, holder] of execution.host.locks) if (holder === execution) execution.host.locks.delete(scope);
}
