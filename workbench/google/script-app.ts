/** ScriptApp: facts about the running script; mostly its AuthMode enum. */
import type { Execution } from '../runner/execution.ts';

/** Facts about the running script. */
export class ScriptApp {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  getScriptId() {
    return 'workbench';
  }
}
