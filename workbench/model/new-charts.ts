/** Charts that come into being. */
import { randomInt } from 'node:crypto';
import type { Chart } from './chart.ts';

interface Charted {
  readonly id: number;
  readonly charts: readonly Chart[];
}

/** An id no chart of the spreadsheet has or, as good as surely, ever had: a script may know a chart by it. */
export function freeChartId(spreadsheet: { readonly sheets: readonly Charted[] }): number {
  const id = randomInt(1, 2 ** 31);
  const isTaken = spreadsheet.sheets.some((sheet) => sheet.charts.some((chart) => chart.id === id));
  return isTaken ? freeChartId(spreadsheet) : id;
}

/** The charts of a copied sheet: they have ids of their own and draw the copy. */
export function chartsOfCopy(
  from: Charted & { readonly spreadsheet: { readonly sheets: readonly Charted[] } },
  copy: Charted,
): Chart[] {
  return from.charts.map((chart) => ({
    ...chart,
    id: freeChartId(from.spreadsheet),
    ranges: chart.ranges.map((range) => (range.sheetId === from.id ? { ...range, sheetId: copy.id } : range)),
  }));
}
