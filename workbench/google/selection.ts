/** SpreadsheetApp.Selection: what is selected in the active sheet. */
import type { Execution } from '../runner/execution.ts';
import { Range } from './range.ts';
import { Sheet } from './sheet.ts';

/** What is selected in the active sheet. */
export class Selection {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  getActiveRange() {
    const { activeSheet, selection } = this.inside.spreadsheet;
    return new Range(this.inside, activeSheet, selection);
  }

  getActiveSheet() {
    return new Sheet(this.inside, this.inside.spreadsheet.activeSheet);
  }

  getCurrentCell() {
    const { activeSheet, selection } = this.inside.spreadsheet;
    return new Range(this.inside, activeSheet, { ...selection, rows: 1, columns: 1 });
  }
}
