/** LockService.Lock: lets only one execution at a time run a piece of code. */
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

  tryLock(timeoutInMillis: number) {
    const { execution, scope } = this.inside;
    const holder = this.locks.get(scope);
    if (timeoutInMillis < 0) return false;
    const isFree = holder === undefined || holder === execution;
    const inTime = execution.waitFor(scope, timeoutInMillis, isFree);
    if (isFree && inTime) this.locks.set(scope, execution);
    return isFree && inTime;
  }

  waitLock(timeoutInMillis: number) {
    if (!this.tryLock(timeoutInMillis)) this.inside.execution.fail('lock-timeout');
  }

  releaseLock() {
    if (this.hasLock()) this.inside.execution.host.free(this.inside.scope);
  }

  private get locks() {
    return this.inside.execution.host.locks;
  }
}

/** Releases every lock of an execution. */
export function releaseLocks(execution: Execution): void {
  for (const [scope, holder] of execution.host.locks) if (holder === execution) execution.host.free(scope);
}
