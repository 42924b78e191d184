/** Ids of new charts, and the charts of copied sheets. */
import { randomInt } from 'node:crypto';
import type { Chart } from './chart.ts';

interface Charted {
  readonly id: number;
  readonly charts: readonly Chart[];
}

/** A new random id; never reused in practice, because a script may have stored the id of a deleted chart. */
export function freeChartId(spreadsheet: { readonly sheets: readonly Charted[] }): number {
  const id = randomInt(1, 2 ** 31);
  const isTaken = spreadsheet.sheets.some((sheet) => sheet.charts.some((chart) => chart.id === id));
  return isTaken ? freeChartId(spreadsheet) : id;
}

/** The charts of a copied sheet: with new ids, and drawing the copy's cells. */
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
