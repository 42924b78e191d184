/** PropertiesService: the stores of document, script and user. */
import type { Execution } from '../runner/execution.ts';
import { Properties } from './properties.ts';

/** The stores a script can ask for. */
export class PropertiesService {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  getDocumentProperties() {
    return this.inside.host.standalone
      ? null
      : new Properties(this.inside, this.inside.spreadsheet.properties.document);
  }

  getScriptProperties() {
    return new Properties(this.inside, this.inside.spreadsheet.properties.script);
  }

  getUserProperties() {
    return new Properties(this.inside, this.inside.spreadsheet.properties.user);
  }
}
