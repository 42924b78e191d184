/** Putting charts on a sheet and taking them away as Google allows it. */
import type { Chart } from '../model/chart.ts';
import { freeChartId } from '../model/new-charts.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';

function checkAnchor(execution: Execution, sheet: Sheet, { row, column }: Chart): void {
  if (row >= sheet.maxRows || column >= sheet.maxColumns) execution.fail('outside-grid');
}

function checkThere(execution: Execution, sheet: Sheet, { id }: Chart): void {
  if (!sheet.charts.some((chart) => chart.id === id)) execution.fail('chart-missing');
}

/** Puts a chart on the sheet, under an id of its own. */
export function insertChart(execution: Execution, sheet: Sheet, chart: Chart): void {
  checkAnchor(execution, sheet, chart);
  sheet.charts = [...sheet.charts, { ...chart, id: freeChartId(execution.spreadsheet) }];
}

/** Gives a chart of the sheet what a builder made of it. */
export function updateChart(execution: Execution, sheet: Sheet, chart: Chart): void {
  checkThere(execution, sheet, chart);
  checkAnchor(execution, sheet, chart);
  sheet.charts = sheet.charts.map((one) => (one.id === chart.id ? chart : one));
}

/** Takes a chart off the sheet. */
export function removeChart(execution: Execution, sheet: Sheet, chart: Chart): void {
  checkThere(execution, sheet, chart);
  sheet.charts = sheet.charts.filter(({ id }) => id !== chart.id);
}
