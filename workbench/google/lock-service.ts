/** LockService: the locks of document, script and user. */
import type { Execution } from '../runner/execution.ts';
import { Lock } from './lock.ts';

/** The locks a script can ask for. */
export class LockService {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  getDocumentLock() {
    return this.inside.host.standalone ? null : new Lock(this.inside, 'document');
  }

  getScriptLock() {
    return new Lock(this.inside, 'script');
  }

  getUserLock() {
    return new Lock(this.inside, `user ${this.inside.host.user}`);
  }
}
