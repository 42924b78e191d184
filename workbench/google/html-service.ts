/** HtmlService: pages from the pushed files or from text. */
import type { Execution } from '../runner/execution.ts';
import { HtmlOutput } from './html-output.ts';

/** Makes pages. */
export class HtmlService {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  createHtmlOutput(html = '') {
    return new HtmlOutput(html);
  }

  createHtmlOutputFromFile(filename: string) {
    const { html } = this.inside.host.files;
    const content = html[filename.replace(/\.html$/, '')];
    return content === undefined ? this.inside.fail('html-missing', { name: filename }) : new HtmlOutput(content);
  }
}
