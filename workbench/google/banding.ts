/** SpreadsheetApp.Banding: alternating background colours. */
import { type Area, areasMeet } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';
import { Range } from './range.ts';

/** Alternating colours over an area. */
export class Banding {
  readonly inside: { execution: Execution; sheet: Sheet; area: Area };

  constructor(execution: Execution, sheet: Sheet, area: Area) {
    this.inside = { execution, sheet, area };
  }

  /** Applies alternating colours to an area; fails if it has some already. */
  static apply(execution: Execution, sheet: Sheet, area: Area): Banding {
    if (Banding.over(execution, sheet, area).length > 0) execution.fail('banding-exists');
    sheet.bandings = [...sheet.bandings, { area }];
    return new Banding(execution, sheet, area);
  }

  /** The bandings that touch an area. */
  static over(execution: Execution, sheet: Sheet, area: Area): Banding[] {
    return sheet.bandings
      .filter((banding) => areasMeet(banding.area, area))
      .map((banding) => new Banding(execution, sheet, banding.area));
  }

  getRange() {
    return new Range(this.inside.execution, this.inside.sheet, this.inside.area);
  }

  remove() {
    const { sheet, area } = this.inside;
    sheet.bandings = sheet.bandings.filter((banding) => !areasMeet(banding.area, area));
  }
}
