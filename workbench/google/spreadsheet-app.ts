/** SpreadsheetApp: access to the document. */
import type { Execution } from '../runner/execution.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';
import type { Range } from './range.ts';
import type { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { Ui } from './ui.ts';

/** Access to the document. */
export class SpreadsheetApp {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  getActiveSpreadsheet() {
    return this.inside.host.standalone ? null : new Spreadsheet(this.inside);
  }

  getActive() {
    return this.getActiveSpreadsheet();
  }

  openById(id: string) {
    return id === this.inside.spreadsheet.id
      ? new Spreadsheet(this.inside)
      : this.inside.fail('invalid-argument', { name: 'id' });
  }

  getActiveSheet() {
    return this.document.getActiveSheet();
  }

  getActiveRange() {
    return this.document.getActiveRange();
  }

  getCurrentCell() {
    return this.document.getCurrentCell();
  }

  getSelection() {
    return this.document.getSelection();
  }

  setActiveSheet(sheet: Sheet) {
    return this.document.setActiveSheet(sheet);
  }

  setActiveRange(range: Range) {
    return range.activate();
  }

  getUi() {
    return new Ui(this.inside);
  }

  // Errors of buffered writes were already raised when this call began.
  flush() {
    this.inside.spreadsheet.recalculate();
  }

  newConditionalFormatRule() {
    const rule = { ranges: [], condition: null, format: {} };
    return new ConditionalFormatRuleBuilder({ execution: this.inside, rule, sheets: [] });
  }

  newDataValidation() {
    return new DataValidationBuilder(this.inside);
  }

  private get document(): Spreadsheet {
    return new Spreadsheet(this.inside);
  }
}
