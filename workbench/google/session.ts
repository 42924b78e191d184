/** Base.Session: who runs the script, and in which language and zone. */
import type { Execution } from '../runner/execution.ts';
import { User } from './user.ts';

/** Facts about the user and the script. */
export class Session {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  getActiveUser() {
    return new User(this.inside.host.user);
  }

  getEffectiveUser() {
    return new User(this.inside.host.user);
  }

  getActiveUserLocale() {
    return this.inside.host.userLocale;
  }

  getScriptTimeZone() {
    return this.inside.host.scriptTimeZone;
  }
}
