/** A chart as data: what it draws, and its place over the cells. */
import type { Area } from './area.ts';

/** A range a chart draws; it may lie on another sheet than the chart. */
export interface ChartRange {
  sheetId: number;
  area: Area;
}

/** A chart, with Google's names; its upper left corner is `offsetX` and `offsetY` pixels into its anchor cell. */
export interface Chart {
  id: number;
  /** Google's Charts.ChartType. */
  type: string;
  ranges: ChartRange[];
  /** By their dotted names: `vAxis.title`. */
  options: Record<string, unknown>;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  /** How many header rows (or columns, if transposed) name the series; negative: guess from the cells. */
  headers: number;
  merge: string;
  hidden: string;
  transpose: boolean;
}
