/** Inserts, updates and removes charts of a sheet. */
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

/** Inserts a chart with a new id. */
export function insertChart(execution: Execution, sheet: Sheet, chart: Chart): void {
  checkAnchor(execution, sheet, chart);
  sheet.charts = [...sheet.charts, { ...chart, id: freeChartId(execution.spreadsheet) }];
}

/** Replaces a chart of the sheet by what a builder made of it. */
export function updateChart(execution: Execution, sheet: Sheet, chart: Chart): void {
  checkThere(execution, sheet, chart);
  checkAnchor(execution, sheet, chart);
  sheet.charts = sheet.charts.map((one) => (one.id === chart.id ? chart : one));
}

/** Removes a chart from the sheet. */
export function removeChart(execution: Execution, sheet: Sheet, chart: Chart): void {
  checkThere(execution, sheet, chart);
  sheet.charts = sheet.charts.filter(({ id }) => id !== chart.id);
}
