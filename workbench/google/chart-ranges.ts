/** The ranges of a chart as a script has them. */
import type { Chart } from '../model/chart.ts';
import type { Execution } from '../runner/execution.ts';
import { Range } from './range.ts';

/** The ranges whose sheets still stand. */
export function chartRanges(execution: Execution, chart: Chart): Range[] {
  return chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = execution.spreadsheet.sheetById(sheetId);
    return sheet ? [new Range(execution, sheet, area)] : [];
  });
}
