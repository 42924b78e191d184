/** CacheService: the caches of document, script and user. */
import type { Execution } from '../runner/execution.ts';
import { Cache } from './cache.ts';

/** The caches a script can ask for. */
export class CacheService {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  getDocumentCache() {
    return this.inside.host.standalone ? null : new Cache(this.inside, 'document');
  }

  getScriptCache() {
    return new Cache(this.inside, 'script');
  }

  getUserCache() {
    return new Cache(this.inside, `user ${this.inside.host.user}`);
  }
}
