/** SpreadsheetApp.Filter: the one basic filter of a sheet. */
import type { Area } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';
import { Range } from './range.ts';

/** The basic filter of a sheet. */
export class Filter {
  readonly inside: { execution: Execution; sheet: Sheet };

  constructor(execution: Execution, sheet: Sheet) {
    this.inside = { execution, sheet };
  }

  /** Makes the sheet's filter; fails when it has one. */
  static create(execution: Execution, sheet: Sheet, area: Area): Filter {
    if (sheet.filter) execution.fail('filter-exists');
    sheet.filter = { area };
    return new Filter(execution, sheet);
  }

  getRange() {
    const { execution, sheet } = this.inside;
    return new Range(execution, sheet, sheet.filter!.area);
  }

  remove() {
    this.inside.sheet.filter = null;
  }
}
