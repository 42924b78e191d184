/** SpreadsheetApp.NamedRange: a name for a range. */
import type { Execution } from '../runner/execution.ts';
import { Range } from './range.ts';

/** A name for a range. */
export class NamedRange {
  readonly inside: { execution: Execution; name: string };

  constructor(execution: Execution, name: string) {
    this.inside = { execution, name };
  }

  getName() {
    return this.inside.name;
  }

  getRange() {
    const { execution, name } = this.inside;
    const named = execution.spreadsheet.namedRanges.get(name);
    const sheet = named && execution.spreadsheet.sheetById(named.sheetId);
    return named && sheet ? new Range(execution, sheet, named.area) : execution.fail('range-not-found');
  }

  setRange(range: Range) {
    const { sheet, area } = range.inside;
    this.inside.execution.spreadsheet.namedRanges.set(this.inside.name, { sheetId: sheet.id, area });
    return this;
  }

  setName(name: string) {
    const range = this.getRange();
    this.remove();
    this.inside.name = name;
    return this.setRange(range);
  }

  remove() {
    this.inside.execution.spreadsheet.namedRanges.delete(this.inside.name);
  }
}
